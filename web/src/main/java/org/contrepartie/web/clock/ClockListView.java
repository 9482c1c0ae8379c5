package org.contrepartie.web.clock;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.contrepartie.clock.ClockService;
import org.contrepartie.web.shared.DueGroup;
import org.contrepartie.web.shared.Paging;
import org.omnifaces.cdi.Param;

/** The clocks that run, next due first, in the groups of an officer's day. */
@Named
@RequestScoped
public class ClockListView {

    private static final int SIZE = 50;
    /** Later than any clock. */
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    @EJB
    private ClockService clocks;

    @Inject
    private Clock time;

    @Inject
    @Param
    private Integer page;

    private Paging paging;
    private List<DueGroup> groups;

    public List<DueGroup> getGroups() {
        if (groups == null) {
            groups = DueGroup.of(clocks.running(getPaging().first(), SIZE), LocalDate.now(time));
        }
        return groups;
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, clocks.countRunning(EVER));
        }
        return paging;
    }
}
