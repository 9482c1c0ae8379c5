package org.contrepartie.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.StaffService;
import org.contrepartie.complaint.OpeningRow;
import org.contrepartie.complaint.OpeningService;
import org.contrepartie.complaint.SealRenewal;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Paging;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Every opening of a sealed identity, for the data protection officer; and the key that seals. */
@Named
@RequestScoped
public class OpeningsView {

    private static final int SIZE = 50;
    private static final String HERE = "/complaint/openings";

    @EJB
    private OpeningService openings;

    @EJB
    private SealRenewal seal;

    @EJB
    private StaffService staff;

    @Inject
    @Param
    private String show;

    @Inject
    @Param
    private Integer page;

    private Paging paging;
    private List<OpeningRow> rows;

    public List<OpeningRow> getRows() {
        if (rows == null) {
            rows = openings.list(isAll(), getPaging().first(), SIZE);
        }
        return rows;
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, openings.count(isAll()));
        }
        return paging;
    }

    /** Whether also those are shown that somebody took note of. */
    public boolean isAll() {
        return "all".equals(show);
    }

    /** Takes note of an opening. */
    public void acknowledge(OpeningRow row) {
        if (Refusals.done(() -> openings.acknowledge(row.id()))) {
            Notices.goAndTell(HERE, "complaint_openings.noted", row.complaintRef());
        }
    }

    /** Makes a new key and seals everything with it. */
    public void renew() {
        Refusals.orShown(seal::renew)
                .ifPresent(count -> Notices.goAndTell(HERE, "complaint_openings.renewed", count, seal.current()));
    }

    public String getKey() {
        return seal.current();
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }
}
