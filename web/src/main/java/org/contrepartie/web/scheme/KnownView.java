package org.contrepartie.web.scheme;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.StaffService;
import org.contrepartie.report.KnownService;
import org.contrepartie.report.KnownThing;
import org.omnifaces.cdi.Param;

/** What the authority had on file of a scheme, and of a case on it, at the end of a day. */
@Named
@RequestScoped
public class KnownView {

    @EJB
    private KnownService known;

    @EJB
    private StaffService staff;

    @Inject
    private Origin origin;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "on")
    private String asked;

    private List<KnownThing> things;

    /** Opens the page. */
    public void open() {
        origin.open();
        getThings();
    }

    /** The day that is asked for: today where none is, or none that is one. */
    public LocalDate getOn() {
        LocalDate today = LocalDate.now(clock);
        if (asked == null) {
            return today;
        }
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    public List<KnownThing> getThings() {
        if (things == null) {
            things = known.on(origin.getScheme(), Optional.ofNullable(origin.getCaseRef()), getOn());
        }
        return things;
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }
}
