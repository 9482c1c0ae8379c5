package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Takes clauses from documents by the words that an officer chose, and settles what was not found again in a newer version. */
@Stateless
@RolesAllowed({OFFICER, HEAD, SYSTEM})
public class AnchorService {

    private static final int REASON = 2000;

    @EJB
    private AuditTrail trail;

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorKeeper keeper;

    @Inject
    private AnchorReader reader;

    @Inject
    private ElementCarrier carrier;

    @Inject
    private NearClauses near;

    /**
     * Logs the chosen words of a version of a document as a clause, anchored there and in every later version.
     *
     * @param form its words and its document do not count, the chosen ones do; a language that is null is the document's
     * @return the number of the clause
     * @throws Invalid if nothing is chosen, the words are others, or a clause was taken from the same place before
     * @throws Unknown if there is no such scheme or version
     */
    public int take(String schemeRef, int documentNumber, Selection selection, ClauseForm form) {
        Long scheme = book.toTellOf(schemeRef, "log_clause");
        TermsDocument document = book.document(scheme, documentNumber);
        Span place = selection.in(document.content());
        Optional<String> taken = reader.inDocument(document).stream()
                .filter(one -> one.isPlaced() && one.place().equals(place))
                .map(AnchorLine::label)
                .findFirst();
        if (taken.isPresent()) {
            throw new Invalid(List.of(new Invalid.Violation("quote", "document.takenAlready", List.of(taken.get()))));
        }
        ClauseForm whole = new ClauseForm(
                documentNumber,
                form.language() == null ? document.row().language() : form.language(),
                form.quotedFrom(),
                form.source(),
                cut(document, place),
                form.editorial(),
                form.basisClaimed(),
                form.note(),
                form.elements());
        whole.check();
        Clause clause = book.keep(schemeRef, scheme, document, null, whole);
        keeper.at(clause, document, place);
        near.alert(schemeRef, clause);
        return clause.number();
    }

    /** The clauses of a scheme that were not found again for certain, in the order in which they were looked up. */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
    public List<AnchorLine> open(String schemeRef) {
        return reader.open(book.scheme(schemeRef));
    }

    /** The elements of a scheme that were not found again for certain in the clause that took the place of theirs. */
    @RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
    public List<CarriedLine> openElements(String schemeRef) {
        return reader.openElements(book.scheme(schemeRef));
    }

    /**
     * Says where a clause stands in a version in which it was not found again for certain. Where the words there are others,
     * they become a clause of their own, linked to the one before, with its elements as far as their words still stand.
     *
     * @return the number of the clause that stands there now: the same one, or the new one
     * @throws Invalid if the reason is missing, nothing is chosen, or it was settled meanwhile
     * @throws Unknown if the clause was not looked up in that version
     */
    public int place(String schemeRef, int clauseNumber, int documentNumber, Selection selection, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Long scheme = book.toWorkOn(schemeRef, "place_clause");
        TermsDocument document = book.document(scheme, documentNumber);
        Clause clause = book.clause(scheme, clauseNumber);
        ClauseAnchor anchor = opened(clause, document);
        Span place = selection.in(document.content());
        String words = cut(document, place);
        int now = clauseNumber;
        if (Folded.of(words).text().equals(Folded.of(clause.words()).text())) {
            anchor.place(document, place, reason, book.now(), book.caller());
        } else {
            now = replaced(schemeRef, clause, document, place, reason).number();
        }
        trail.recordInRegister(Happening.of("place_clause", schemeRef)
                .with("clause", AnchorReader.labelOf(clause))
                .with("document", documentNumber)
                .with("start", place.start())
                .with("end", place.end())
                .with("now", "CL" + now)
                .with("reason", reason));
        return now;
    }

    /**
     * Says that a clause does not stand in a version any more. It is not looked up in later ones.
     *
     * @throws Invalid if the reason is missing, or it was settled meanwhile
     * @throws Unknown if the clause was not looked up in that version
     */
    public void dismiss(String schemeRef, int clauseNumber, int documentNumber, String reason) {
        new Invalid.Check().text("reason", reason, REASON).done();
        Long scheme = book.toWorkOn(schemeRef, "dismiss_clause");
        Clause clause = book.clause(scheme, clauseNumber);
        opened(clause, book.document(scheme, documentNumber)).dismiss(reason, book.now(), book.caller());
        trail.recordInRegister(Happening.of("dismiss_clause", schemeRef)
                .with("clause", AnchorReader.labelOf(clause))
                .with("document", documentNumber)
                .with("reason", reason));
    }

    private Clause replaced(String schemeRef, Clause clause, TermsDocument document, Span place, String reason) {
        ClauseForm form = new ClauseForm(
                document.number(),
                clause.language(),
                clause.quotedFrom(),
                clause.source(),
                cut(document, place),
                clause.editorial(),
                clause.basisClaimed(),
                clause.note(),
                List.of());
        Clause successor = book.keep(schemeRef, document.schemeId(), document, clause, form);
        book.editions(document).stream()
                .filter(one -> one.edition() >= document.edition())
                .flatMap(one -> keeper.find(clause, one).stream())
                .filter(ClauseAnchor::isOpen)
                .forEach(one -> one.replace(successor.id(), reason, book.now(), book.caller()));
        carrier.carry(clause, successor);
        keeper.at(successor, document, place);
        return successor;
    }

    private ClauseAnchor opened(Clause clause, TermsDocument document) {
        ClauseAnchor anchor = keeper.find(clause, document)
                .orElseThrow(() -> new Unknown(AnchorReader.labelOf(clause) + " in document " + document.number()));
        if (!anchor.isOpen()) {
            throw new Invalid("reason", "document.settledAlready");
        }
        return anchor;
    }

    private static String cut(TermsDocument document, Span place) {
        return Spans.nfc(Spans.cut(document.content(), place.start(), place.end()));
    }
}
