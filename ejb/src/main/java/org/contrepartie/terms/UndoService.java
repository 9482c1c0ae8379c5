package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Takes back at once what somebody marked or withdrew by mistake. Nothing is lost: both acts stand in the trail. */
@Stateless
@RolesAllowed({OFFICER, HEAD})
public class UndoService {

    /** The ten seconds that a page offers it, and as many for the way there and back. Source: house rule. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    @Inject
    private ClauseBook book;

    @EJB
    private AuditTrail trail;

    /** Whether the caller has just marked or withdrawn the element, and may take that back. */
    public boolean isFresh(MarkedElement element) {
        return element.isFreshOf(book.caller(), book.now().minus(FRESH));
    }

    /**
     * Undoes the last act on an element: what was marked is withdrawn with the reason, what was withdrawn stands again.
     *
     * @throws Invalid if the act is not the caller's, or not of just now, or the same was marked again meanwhile
     * @throws Unknown if there is no such element
     */
    public void undo(String schemeRef, int clauseNumber, int number, String reason) {
        Clause clause = book.clause(book.toTellOf(schemeRef, "undo_element"), clauseNumber);
        List<ClauseElement> all = book.elements(clause);
        ClauseElement element = all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " CL" + clauseNumber + "-" + number));
        boolean withdrawn = element.isWithdrawn();
        new Invalid.Check()
                .that(isFresh(element.shown()), "undo", "clause.undoTooLate")
                .that(
                        !withdrawn || all.stream().noneMatch(one -> repeats(one, element)),
                        "undo",
                        "clause.markedAlready")
                .done();
        String before = withdrawn ? element.shown().withdrawn().reason() : null;
        if (withdrawn) {
            element.restore();
        } else {
            element.withdraw(reason, book.now(), book.caller());
        }
        trail.recordInRegister(Happening.of("undo_element", schemeRef)
                .saying("CL" + clauseNumber + "-" + number, "withdrawn", before, withdrawn ? null : reason)
                .with("clause", "CL" + clauseNumber)
                .with("element", number)
                .with("stands", withdrawn));
    }

    private static boolean repeats(ClauseElement other, ClauseElement withdrawn) {
        return !other.isWithdrawn() && other.saysTheSameAs(withdrawn.form());
    }
}
