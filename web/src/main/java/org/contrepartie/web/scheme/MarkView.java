package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.MarkForm;
import org.contrepartie.terms.Right;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.Spans;
import org.contrepartie.terms.Taxon;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** Marks an element on the clause of the page, weighs one, withdraws one. */
@Named
@RequestScoped
public class MarkView {

    /** What an element may say, as far as the bundles have a word for it. */
    private static final List<String> VALUES = List.of(
            "PHOTO",
            "NAME",
            "IMAGE_LIKENESS",
            "VOICE",
            "OPINIONS",
            "STATEMENTS",
            "BIOGRAPHY",
            "HOME_TOWN",
            "STATE",
            "COUNTRY",
            "PROMOTION",
            "ADVERTISING",
            "ALL_KNOWN_OR_FUTURE",
            "WORLDWIDE",
            "PERPETUAL",
            "REVIEW",
            "NOTICE",
            "PAYMENT",
            "CONSIDERATION");

    @Inject
    private ElementService elements;

    @Inject
    private AnnotateView page;

    @Inject
    private Names names;

    private Integer start;
    private Integer end;
    private String quote;
    private Taxon id;
    private ClauseElement.Facet facet;
    private String value;
    private String governedBy;
    private ClauseElement.Candidate candidate;
    private Right right;
    private Taxon.Severity severity;
    private String reason;

    /** The form that gives an element other words begins with those it has. */
    @PostConstruct
    void begin() {
        if (page.getAct().equals("span")) {
            ClauseForm.Element now = page.getCurrent().element();
            String words = page.getClause().clause().words();
            quote = Spans.cut(words, now.start(), now.end());
            start = TextPlace.shown(words, now.start());
            end = TextPlace.shown(words, now.end());
        }
    }

    public void move() {
        String words = page.getClause().clause().words();
        Selection selection = new Selection(TextPlace.place(words, start), TextPlace.place(words, end), quote);
        Refusals.orShown(() -> elements.move(
                        page.getScheme(), clause(), page.getCurrent().number(), selection, reason))
                .ifPresent(number -> goTo(number, "annotate.moved"));
    }

    public void mark() {
        Refusals.orShown(() -> elements.mark(page.getScheme(), clause(), form()))
                .ifPresent(number -> goTo(number, "annotate.done", quote));
    }

    public void weigh() {
        int number = page.getCurrent().number();
        if (Refusals.done(() -> elements.weigh(page.getScheme(), clause(), number, severity, reason))) {
            goTo(number, "annotate.weighed");
        }
    }

    public void withdraw() {
        int number = page.getCurrent().number();
        if (Refusals.done(() -> elements.withdraw(page.getScheme(), clause(), number, reason))) {
            goTo(number, "annotate.withdrawn");
        }
    }

    private void goTo(int number, String key, Object... places) {
        Notices.goAndTell(page.getHere() + page.query(number), key, places);
    }

    private MarkForm form() {
        String words = page.getClause().clause().words();
        return new MarkForm(
                TextPlace.place(words, start),
                TextPlace.place(words, end),
                quote,
                id,
                facet,
                code(value),
                governedBy,
                candidate,
                right);
    }

    /** The code whose word somebody chose or typed; his own words where it is nobody's. */
    private String code(String typed) {
        Optional<String> known = VALUES.stream()
                .filter(code -> typed != null && word(code).equalsIgnoreCase(typed.strip()))
                .findFirst();
        return known.orElse(typed);
    }

    private String word(String code) {
        return names.of("ElementValue", code);
    }

    private int clause() {
        return page.getClause().number();
    }

    public List<String> getValues() {
        return VALUES.stream().map(this::word).toList();
    }

    public List<Taxon> getTaxa() {
        return Stream.of(Taxon.values()).filter(Taxon::isOfWords).toList();
    }

    public List<ClauseElement.Facet> getFacets() {
        return List.of(ClauseElement.Facet.values());
    }

    public List<ClauseElement.Candidate> getCandidates() {
        return List.of(ClauseElement.Candidate.values());
    }

    public List<Right> getRights() {
        return List.of(Right.values());
    }

    public List<Taxon.Severity> getSeverities() {
        return List.of(Taxon.Severity.values());
    }

    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    public Integer getEnd() {
        return end;
    }

    public void setEnd(Integer end) {
        this.end = end;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public Taxon getId() {
        return id;
    }

    public void setId(Taxon id) {
        this.id = id;
    }

    public ClauseElement.Facet getFacet() {
        return facet;
    }

    public void setFacet(ClauseElement.Facet facet) {
        this.facet = facet;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getGovernedBy() {
        return governedBy;
    }

    public void setGovernedBy(String governedBy) {
        this.governedBy = governedBy;
    }

    public ClauseElement.Candidate getCandidate() {
        return candidate;
    }

    public void setCandidate(ClauseElement.Candidate candidate) {
        this.candidate = candidate;
    }

    public Right getRight() {
        return right;
    }

    public void setRight(Right right) {
        this.right = right;
    }

    public Taxon.Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Taxon.Severity severity) {
        this.severity = severity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
