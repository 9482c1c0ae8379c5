package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.contrepartie.evidence.CustodyEvent;
import org.contrepartie.evidence.CustodyRow;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitMarks;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.Visibility;
import org.contrepartie.evidence.Weight;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** One exhibit looked at closely: in whose hands it was, what the house thinks of it, and what may be done with it. */
@Named
@RequestScoped
public class ExhibitPanel {

    @Inject
    private EvidenceService evidence;

    @Inject
    private CaseFileView view;

    @Inject
    @Param(name = "n")
    private Integer number;

    private ExhibitRow row;
    private List<CustodyRow> custody;
    private Visibility visibility;
    private Weight weight;
    private Integer pages;
    private String reason;

    /** The form begins with what the house thinks of it now. */
    @PostConstruct
    void begin() {
        if (number != null) {
            row = evidence.read(view.getReference(), number);
            visibility = row.marks().visibility();
            weight = row.marks().weight();
            pages = row.marks().pages();
        }
    }

    /** Hashes it again and tells how it was found. */
    public void verify() {
        CustodyEvent.Kind found = evidence.verify(view.getReference(), number);
        Notices.goAndTell(here(), "casefile_exhibit." + found, row.label());
    }

    /** Looks at it anew. */
    public void mark() {
        if (Refusals.done(
                () -> evidence.mark(view.getReference(), number, new ExhibitMarks(visibility, weight, pages)))) {
            Notices.goAndTell(here(), "casefile_exhibit.marked", row.label());
        }
    }

    /** Takes it off the file. */
    public void withdraw() {
        if (Refusals.done(() -> evidence.withdraw(view.getReference(), number, reason))) {
            Notices.goAndTell(here(), "casefile_exhibit.gone", row.label());
        }
    }

    private String here() {
        return "/casefile/file/" + view.getReference() + "/exhibits?n=" + number;
    }

    /** The exhibit, null while none is looked at. */
    public ExhibitRow getRow() {
        return row;
    }

    /** In whose hands it was, from its arrival. */
    public List<CustodyRow> getCustody() {
        if (custody == null) {
            custody = evidence.custody(view.getReference(), number);
        }
        return custody;
    }

    /** The moment in universal time, to the second. */
    public String utc(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
