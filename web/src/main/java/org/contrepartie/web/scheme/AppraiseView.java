package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.Subject;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** States what a right, a point of consent or a special risk stands like. */
@Named
@RequestScoped
public class AppraiseView {

    @Inject
    private AppraisalService appraisals;

    @Inject
    private ConformityView sheets;

    @Inject
    private Origin origin;

    @Inject
    private Names names;

    @Inject
    @Param
    private String subject;

    private Subject.Standing standing;
    private String reason;
    private String counter;
    private String clauses;
    private String exhibits;

    /**
     * Opens the form; it begins with the clauses whose elements speak of the subject.
     *
     * @throws Unknown if there is no such scheme or subject
     */
    public void open() {
        origin.open();
        clauses = getLine().hints().stream()
                .map(AppraisalLine.Hint::clause)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public void state() {
        AppraisalForm form = new AppraisalForm(about(), standing, reason, counter, clauses, exhibits);
        if (Refusals.done(() -> appraisals.state(origin.getScheme(), form))) {
            origin.goBack("conformity", "conformity.done", names.of("Subject", about().name()));
        }
    }

    public AppraisalLine getLine() {
        return sheets.lines(origin.getScheme(), about().sheet()).stream()
                .filter(one -> one.subject() == about())
                .findFirst()
                .orElseThrow();
    }

    private Subject about() {
        return Stream.of(Subject.values())
                .filter(one -> one.name().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(subject)));
    }

    public List<Subject.Standing> getStandings() {
        return Subject.Standing.of(about().sheet());
    }

    public Subject.Standing getStanding() {
        return standing;
    }

    public void setStanding(Subject.Standing standing) {
        this.standing = standing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCounter() {
        return counter;
    }

    public void setCounter(String counter) {
        this.counter = counter;
    }

    public String getClauses() {
        return clauses;
    }

    public void setClauses(String clauses) {
        this.clauses = clauses;
    }

    public String getExhibits() {
        return exhibits;
    }

    public void setExhibits(String exhibits) {
        this.exhibits = exhibits;
    }
}
