package org.contrepartie.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.terms.CarriedLine;
import org.contrepartie.terms.ElementService;
import org.contrepartie.terms.Selection;
import org.contrepartie.terms.Span;
import org.contrepartie.terms.Spans;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Finds the elements of the clause before again in the words of the clause of the page, or says that these hold them no more. */
@Named
@RequestScoped
public class CarryView {

    @Inject
    private ElementService elements;

    @Inject
    private OpenAnchors open;

    @Inject
    private AnnotateView page;

    @Inject
    @Param
    private Integer carried;

    private Integer start;
    private Integer end;
    private String quote;
    private String reason;

    /** The form begins with the place that is suggested. */
    @PostConstruct
    void suggest() {
        CarriedLine line = getCurrent();
        Span place = line == null
                ? null
                : line.place() != null
                        ? line.place()
                        : line.candidates().stream().findFirst().orElse(null);
        if (place != null) {
            String words = page.getClause().clause().words();
            quote = Spans.cut(words, place.start(), place.end());
            start = TextPlace.shown(words, place.start());
            end = TextPlace.shown(words, place.end());
        }
    }

    /** What waits on this clause. */
    public List<CarriedLine> getLines() {
        return open.elements(page.getScheme()).stream()
                .filter(one -> one.clause() == page.getClause().number())
                .toList();
    }

    /** The line that is looked at, null where none is. */
    public CarriedLine getCurrent() {
        return getLines().stream()
                .filter(one -> carried != null && one.number() == carried)
                .findFirst()
                .orElse(null);
    }

    public void carry() {
        String words = page.getClause().clause().words();
        Selection selection =
                start == null && quote != null && Spans.find(words, quote).isOne()
                        ? new Selection(
                                Spans.find(words, quote).start(),
                                Spans.find(words, quote).end(),
                                quote)
                        : new Selection(TextPlace.place(words, start), TextPlace.place(words, end), quote);
        Refusals.orShown(() -> elements.carry(
                        page.getScheme(),
                        page.getClause().number(),
                        getCurrent().number(),
                        selection,
                        reason))
                .ifPresent(number -> Notices.goAndTell(page.getHere() + page.query(number), "annotate.carried"));
    }

    public void drop() {
        if (Refusals.done(() -> elements.drop(
                page.getScheme(), page.getClause().number(), getCurrent().number(), reason))) {
            Notices.goAndTell(page.getHere(), "annotate.dropped");
        }
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
