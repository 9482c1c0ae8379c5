package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.Span;
import org.contrepartie.terms.Spans;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** Takes a clause from the version of the page, and says what became of one that was not found again for certain. */
@Named
@RequestScoped
public class TakeView {

    @Inject
    private AnchorService anchors;

    @Inject
    private DocumentView page;

    private Integer start;
    private Integer end;
    private String quote;
    private Clause.QuotedFrom quotedFrom = Clause.QuotedFrom.ORIGINAL;
    private Clause.Basis basisClaimed;
    private String note;
    private String reason;

    /** The form that places a clause begins with the place that is suggested or was chosen. */
    @PostConstruct
    void suggest() {
        AnchorLine line = page.getCurrent();
        if (page.getAct().equals("place")) {
            Span place =
                    page.getAt() > 0 ? line.candidates().get(page.getAt() - 1).place() : line.place();
            if (place != null) {
                String text = page.getSheet().content();
                quote = Spans.cut(text, place.start(), place.end());
                start = TextPlace.shown(text, place.start());
                end = TextPlace.shown(text, place.end());
            }
        }
    }

    public void take() {
        ClauseForm form = new ClauseForm(null, null, quotedFrom, null, null, null, basisClaimed, note, List.of());
        Refusals.orShown(() -> anchors.take(page.getScheme(), number(), selection(), form))
                .ifPresent(clause -> goTo(clause, "scheme_document.taken", "CL" + clause));
    }

    public void place() {
        int before = page.getCurrent().clause();
        Refusals.orShown(() -> anchors.place(page.getScheme(), before, number(), selection(), reason))
                .ifPresent(now -> goTo(
                        now,
                        now == before ? "scheme_document.placed" : "scheme_document.replaced",
                        "CL" + before,
                        "CL" + now));
    }

    public void dismiss() {
        int clause = page.getCurrent().clause();
        if (Refusals.done(() -> anchors.dismiss(page.getScheme(), clause, number(), reason))) {
            goTo(clause, "scheme_document.dismissed", "CL" + clause);
        }
    }

    private void goTo(int clause, String key, Object... places) {
        Notices.goAndTell(page.getHere() + page.query(clause), key, places);
    }

    /** What was chosen, or typed: words that stand once need no place. */
    private Selection selection() {
        String text = page.getSheet().content();
        if (start == null && quote != null) {
            Spans.Place place = Spans.find(text, quote);
            return place.isOne() ? new Selection(place.start(), place.end(), quote) : new Selection(null, null, quote);
        }
        return new Selection(TextPlace.place(text, start), TextPlace.place(text, end), quote);
    }

    private int number() {
        return page.getSheet().row().number();
    }

    public List<Clause.QuotedFrom> getQuotedFroms() {
        return List.of(Clause.QuotedFrom.values());
    }

    public List<Clause.Basis> getBases() {
        return List.of(Clause.Basis.values());
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

    public Clause.QuotedFrom getQuotedFrom() {
        return quotedFrom;
    }

    public void setQuotedFrom(Clause.QuotedFrom quotedFrom) {
        this.quotedFrom = quotedFrom;
    }

    public Clause.Basis getBasisClaimed() {
        return basisClaimed;
    }

    public void setBasisClaimed(Clause.Basis basisClaimed) {
        this.basisClaimed = basisClaimed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
