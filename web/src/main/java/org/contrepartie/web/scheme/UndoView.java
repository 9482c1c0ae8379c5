package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.UndoService;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.util.Faces;

/** Offers for a moment to take back what was just marked or withdrawn on the page of a clause. */
@Named
@RequestScoped
public class UndoView {

    private static final String FORM = "undo";

    @Inject
    private UndoService undo;

    @Inject
    private AnnotateView page;

    @Inject
    private Format format;

    private Boolean offered;

    /** Whether it is offered. Once it was asked for, the service answers, be it too late. */
    public boolean isOffered() {
        if (offered == null) {
            MarkedElement element = page.getCurrent();
            offered = element != null && (Faces.getRequestParameter(FORM) != null || undo.isFresh(element));
        }
        return offered;
    }

    /** What was just done. */
    public String getSaid() {
        return format.words(page.getCurrent().isStanding() ? "annotate.undo.marked" : "annotate.undo.withdrawn");
    }

    public void undo() {
        int number = page.getCurrent().number();
        int clause = page.getClause().number();
        if (Refusals.done(() -> undo.undo(page.getScheme(), clause, number, format.words("annotate.undo.reason")))) {
            Notices.goAndTell(page.getHere() + page.query(number), "annotate.undone");
        }
    }
}
