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
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs clauses, and reads captured documents and clauses. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class TermsService {

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorKeeper anchors;

    @Inject
    private NearClauses near;

    /**
     * Logs a clause, word for word. One that names a document is anchored there and in every later version of it; where its
     * words stand several times or not at all, that is on the list of what a person has to settle.
     *
     * @return its number within the scheme, from 1
     * @throws Invalid if a span does not lie within the words, or a field cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int logClause(String schemeRef, ClauseForm form) {
        form.check();
        Long scheme = book.toTellOf(schemeRef, "log_clause");
        TermsDocument document = form.documentNumber() == null ? null : document(scheme, form.documentNumber());
        Clause clause = book.keep(schemeRef, scheme, document, null, form);
        if (document != null) {
            anchors.byWords(clause, document);
        }
        near.alert(schemeRef, clause);
        return clause.number();
    }

    /** The clauses of a scheme, in their order. */
    public List<ClauseSheet> clauses(Long schemeId) {
        Map<Long, Integer> documents = book.numbers(schemeId);
        Map<Long, List<ClauseElement>> elements = book.elementsOf(schemeId);
        return book.clauses(schemeId).stream()
                .map(clause -> sheet(clause, documents, elements.getOrDefault(clause.id(), List.of())))
                .toList();
    }

    /**
     * One clause of a scheme.
     *
     * @throws Unknown if there is no such scheme or clause
     */
    public ClauseSheet clause(String schemeRef, int number) {
        Long scheme = book.scheme(schemeRef);
        Clause clause = book.clause(scheme, number);
        return sheet(clause, book.numbers(scheme), book.elements(clause));
    }

    /** The captured texts of a scheme, in their order. */
    public List<DocumentRow> documents(Long schemeId) {
        return book.rows(schemeId);
    }

    /** The words of the captured texts of a scheme by their numbers. */
    public Map<Integer, String> texts(Long schemeId) {
        return book.documents(schemeId).stream()
                .collect(Collectors.toMap(TermsDocument::number, TermsDocument::content));
    }

    private TermsDocument document(Long scheme, int number) {
        return book.find(scheme, number).orElseThrow(() -> new Invalid("document", "clause.noSuchDocument"));
    }

    private static ClauseSheet sheet(Clause clause, Map<Long, Integer> documents, List<ClauseElement> elements) {
        Integer document = clause.documentId() == null ? null : documents.get(clause.documentId());
        return ClauseSheet.of(
                clause, document, elements.stream().map(ClauseElement::shown).toList());
    }
}
