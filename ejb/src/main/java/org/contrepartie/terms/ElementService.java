package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Marks elements on the words of a clause that is on file, weighs them and withdraws them. The words never change. */
@Stateless
@RolesAllowed({OFFICER, HEAD, SYSTEM})
public class ElementService {

    private static final int REASON = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorReader reader;

    @Inject
    private ElementCarrier carrier;

    @EJB
    private AuditTrail trail;

    /**
     * Marks an element.
     *
     * @return its number within the clause, from 1
     * @throws Invalid if the span lies outside the words, the quotation stands there not at all or more than once, span and
     *     quotation differ, the same stands marked already, or a field cannot be taken
     * @throws Unknown if there is no such clause
     */
    public int mark(String schemeRef, int clauseNumber, MarkForm form) {
        Clause clause = lockedClause(schemeRef, clauseNumber, "mark_element");
        ClauseForm.Element element = MarkCheck.of(form, clause.words());
        List<ClauseElement> marked = elementsOf(clause);
        new Invalid.Check()
                .that(
                        marked.stream().noneMatch(one -> !one.isWithdrawn() && one.saysTheSameAs(element)),
                        "quote",
                        "clause.markedAlready")
                .done();
        int number = marked.size() + 1;
        book.mark(clause, number, element);
        trail.recordInRegister(of(Happening.of("mark_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), null, element)
                .with("taxon", element.taxon())
                .with("start", element.start())
                .with("end", element.end()));
        return number;
    }

    /**
     * Gives an element another severity than that of its taxon.
     *
     * @throws Invalid if the reason or the severity is missing, or the element was withdrawn
     * @throws Unknown if there is no such element
     */
    public void weigh(String schemeRef, int clauseNumber, int number, Taxon.Severity severity, String reason) {
        new Invalid.Check()
                .required("severity", severity)
                .text("reason", reason, REASON)
                .done();
        ClauseElement element = standing(schemeRef, clauseNumber, number, "weigh_element");
        Taxon.Severity before = element.severity();
        element.weigh(severity, reason, book.now(), book.caller());
        trail.recordInRegister(of(Happening.of("weigh_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), "severity", before, severity)
                .with("before", before)
                .with("severity", severity)
                .with("reason", reason));
    }

    /**
     * Withdraws an element; it stays readable with its reason.
     *
     * @throws Invalid if the reason is missing, or the element was withdrawn before
     * @throws Unknown if there is no such element
     */
    public void withdraw(String schemeRef, int clauseNumber, int number, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        ClauseElement element = standing(schemeRef, clauseNumber, number, "withdraw_element");
        element.withdraw(reason, book.now(), book.caller());
        trail.recordInRegister(of(Happening.of("withdraw_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), "withdrawn", null, reason)
                .with("reason", reason));
    }

    /**
     * Gives an element other words: the one before is withdrawn with the reason, a new one says the same of the chosen words.
     *
     * @return the number of the new element
     * @throws Invalid if the reason is missing, nothing is chosen, the words are others, or the element was withdrawn before
     * @throws Unknown if there is no such element
     */
    public int move(String schemeRef, int clauseNumber, int number, Selection selection, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        ClauseElement element = standing(schemeRef, clauseNumber, number, "move_element");
        Clause clause = lockedClause(schemeRef, clauseNumber, "move_element");
        Span place = selection.in(clause.words());
        element.withdraw(reason, book.now(), book.caller());
        int next = elementsOf(clause).size() + 1;
        carrier.mark(element, clause, next, place);
        trail.recordInRegister(of(Happening.of("move_element", schemeRef), clauseNumber, number)
                .saying(thing(clauseNumber, number), "withdrawn", null, reason)
                .with("now", next)
                .with("start", place.start())
                .with("end", place.end())
                .with("reason", reason));
        return next;
    }

    /**
     * Says where an element of the clause before stands in the words of this one, which took its place.
     *
     * @param line its number on the list of the clause
     * @return the number of the element on this clause
     * @throws Invalid if the reason is missing, nothing is chosen, or it was settled meanwhile
     * @throws Unknown if there is no such clause or line
     */
    public int carry(String schemeRef, int clauseNumber, int line, Selection selection, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Clause clause = lockedClause(schemeRef, clauseNumber, "carry_element");
        CarriedElement carried = opened(clause, line);
        Span place = selection.in(clause.words());
        int number = elementsOf(clause).size() + 1;
        carrier.mark(em.find(ClauseElement.class, carried.formerId()), clause, number, place);
        carried.place(place, reason, book.now(), book.caller());
        trail.recordInRegister(of(Happening.of("carry_element", schemeRef), clauseNumber, number)
                .with("start", place.start())
                .with("end", place.end())
                .with("reason", reason));
        return number;
    }

    /**
     * Says that the words of this clause do not hold an element of the clause before any more.
     *
     * @throws Invalid if the reason is missing, or it was settled meanwhile
     * @throws Unknown if there is no such clause or line
     */
    public void drop(String schemeRef, int clauseNumber, int line, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Clause clause = lockedClause(schemeRef, clauseNumber, "drop_element");
        opened(clause, line).dismiss(reason, book.now(), book.caller());
        trail.recordInRegister(
                of(Happening.of("drop_element", schemeRef), clauseNumber, line).with("reason", reason));
    }

    private CarriedElement opened(Clause clause, int line) {
        CarriedElement carried = reader.carried(clause.schemeId()).stream()
                .filter(one -> one.clauseId().equals(clause.id()) && one.number() == line)
                .findFirst()
                .orElseThrow(() -> new Unknown(AnchorReader.labelOf(clause) + " line " + line));
        if (!carried.isOpen()) {
            throw new Invalid("reason", "document.settledAlready");
        }
        return carried;
    }

    private ClauseElement standing(String schemeRef, int clauseNumber, int number, String act) {
        ClauseElement element = elementsOf(lockedClause(schemeRef, clauseNumber, act)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(labelOf(schemeRef, clauseNumber)));
        if (element.isWithdrawn()) {
            throw new Invalid("reason", "clause.elementWithdrawn");
        }
        return element;
    }

    /** The clause, its scheme locked, so that two elements never take one number. */
    private Clause lockedClause(String schemeRef, int number, String act) {
        return book.clause(book.toTellOf(schemeRef, act), number);
    }

    private List<ClauseElement> elementsOf(Clause clause) {
        return book.elements(clause);
    }

    private static Happening of(Happening what, int clauseNumber, int number) {
        return what.with("clause", "CL" + clauseNumber).with("element", number);
    }

    private static String thing(int clauseNumber, int number) {
        return "CL" + clauseNumber + "-" + number;
    }

    private static String labelOf(String schemeRef, int number) {
        return schemeRef + " CL" + number;
    }
}
