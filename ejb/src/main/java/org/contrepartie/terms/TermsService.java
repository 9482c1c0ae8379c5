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
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs and reads captured documents and clauses. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class TermsService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    @EJB
    private SchemeService schemes;

    /**
     * Logs a captured text as the next version.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public DocumentRow logDocument(String schemeRef, DocumentForm form) {
        new Invalid.Check()
                .text("title", form.title(), 300)
                .atMost("url", form.url(), 2000)
                .required("capturedAt", form.capturedAt())
                .text("language", form.language(), 20)
                .text("text", form.content(), 1_000_000)
                .done();
        Long scheme = lockedScheme(schemeRef);
        TermsDocument document = new TermsDocument(scheme, documentsOf(scheme).size() + 1, form);
        em.persist(document);
        DocumentRow row = document.row();
        trail.recordInRegister(Happening.of("log_document", schemeRef)
                .with("document", row.number())
                .with("sha256", row.sha256()));
        return row;
    }

    /**
     * Logs a clause, word for word.
     *
     * @return its number within the scheme, from 1
     * @throws Invalid if a span does not lie within the words, or a field cannot be taken
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public int logClause(String schemeRef, ClauseForm form) {
        check(form);
        Long scheme = lockedScheme(schemeRef);
        Long document = documentId(scheme, form.documentNumber());
        int number = clausesOf(scheme).size() + 1;
        Clause clause = new Clause(
                scheme,
                number,
                document,
                form,
                Instant.now(clock),
                context.caller().name());
        em.persist(clause);
        for (int at = 0; at < form.elements().size(); at++) {
            em.persist(new ClauseElement(
                    clause.id(), at + 1, form.elements().get(at), clause.loggedAt(), clause.loggedBy()));
        }
        trail.recordInRegister(Happening.of("log_clause", schemeRef)
                .with("clause", number)
                .with("elements", form.elements().size())
                .with("sha256", Digest.sha256(clause.words().getBytes(StandardCharsets.UTF_8))));
        return number;
    }

    /** The clauses of a scheme, in their order. */
    public List<ClauseSheet> clauses(Long schemeId) {
        List<TermsDocument> documents = documentsOf(schemeId);
        return clausesOf(schemeId).stream()
                .map(clause -> ClauseSheet.of(clause, numberOf(clause, documents), elements(clause)))
                .toList();
    }

    /**
     * One clause of a scheme.
     *
     * @throws Unknown if there is no such scheme or clause
     */
    public ClauseSheet clause(String schemeRef, int number) {
        return clauses(schemes.read(schemeRef).id()).stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " CL" + number));
    }

    /** The captured texts of a scheme, in their order. */
    public List<DocumentRow> documents(Long schemeId) {
        return documentsOf(schemeId).stream().map(TermsDocument::row).toList();
    }

    /** The words of the captured texts of a scheme by their numbers. */
    public Map<Integer, String> texts(Long schemeId) {
        return documentsOf(schemeId).stream().collect(Collectors.toMap(TermsDocument::number, TermsDocument::content));
    }

    private static void check(ClauseForm form) {
        Invalid.Check check = new Invalid.Check()
                .text("text", form.words(), 100_000)
                .text("language", form.language(), 20)
                .required("quotedFrom", form.quotedFrom())
                .atMost("source", form.source(), 300)
                .atMost("editorial", form.editorial(), 500)
                .atMost("note", form.note(), 4000);
        String words = form.words() == null ? "" : Spans.nfc(form.words());
        for (int at = 0; at < form.elements().size(); at++) {
            ClauseForm.Element element = form.elements().get(at);
            boolean ofWords = element.taxon() == null || element.taxon().isOfWords();
            check.that(
                            Spans.within(words, element.start(), element.end()),
                            "elements[" + at + "]",
                            "clause.spanOutside")
                    .required("elements[" + at + "].taxon", element.taxon())
                    .that(ofWords, "elements[" + at + "].taxon", "clause.documentTaxon");
        }
        check.done();
    }

    private Long lockedScheme(String schemeRef) {
        Long id = schemes.read(schemeRef).id();
        em.find(Scheme.class, id, LockModeType.PESSIMISTIC_WRITE);
        return id;
    }

    private Long documentId(Long scheme, Integer number) {
        if (number == null) {
            return null;
        }
        return documentsOf(scheme).stream()
                .filter(document -> document.number() == number)
                .map(TermsDocument::id)
                .findFirst()
                .orElseThrow(() -> new Invalid("document", "clause.noSuchDocument"));
    }

    private static Integer numberOf(Clause clause, List<TermsDocument> documents) {
        return documents.stream()
                .filter(document -> Optional.of(document.id()).equals(Optional.ofNullable(clause.documentId())))
                .map(TermsDocument::number)
                .findFirst()
                .orElse(null);
    }

    private List<MarkedElement> elements(Clause clause) {
        return em
                .createNamedQuery("ClauseElement.of", ClauseElement.class)
                .setParameter("clauseId", clause.id())
                .getResultList()
                .stream()
                .map(ClauseElement::shown)
                .toList();
    }

    private List<Clause> clausesOf(Long schemeId) {
        return em.createNamedQuery("Clause.of", Clause.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    private List<TermsDocument> documentsOf(Long schemeId) {
        return em.createNamedQuery("TermsDocument.of", TermsDocument.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }
}
