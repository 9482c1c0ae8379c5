package org.contrepartie.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Unknown;

/** What is on file of a scheme's documents and clauses, and how a clause is written into it. */
@Dependent
class ClauseBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private CallerContext context;

    @EJB
    private SchemeService schemes;

    /**
     * The scheme, locked, so that no two documents, clauses or elements take one number, for whoever logs what is known of it.
     *
     * @throws Forbidden if he has a conflict on a case about it
     */
    Long toTellOf(String schemeRef, String act) {
        Long id = scheme(schemeRef);
        access.mayTellOf(id, act);
        em.find(Scheme.class, id, LockModeType.PESSIMISTIC_WRITE);
        return id;
    }

    /**
     * The same for whoever changes what the authority makes of it.
     *
     * @throws Forbidden also if every case about it is closed
     */
    Long toWorkOn(String schemeRef, String act) {
        access.mayWorkOn(scheme(schemeRef), act);
        return toTellOf(schemeRef, act);
    }

    Long scheme(String schemeRef) {
        return schemes.read(schemeRef).id();
    }

    /** The versions of all documents with their texts, which may be long. */
    List<TermsDocument> documents(Long schemeId) {
        return em.createNamedQuery("TermsDocument.of", TermsDocument.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    /** The same without their texts. */
    List<DocumentRow> rows(Long schemeId) {
        return em.createNamedQuery("TermsDocument.rows", DocumentRow.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    /** The versions of the same document, oldest first, with their texts. */
    List<TermsDocument> editions(TermsDocument one) {
        return em.createNamedQuery("TermsDocument.editions", TermsDocument.class)
                .setParameter("schemeId", one.schemeId())
                .setParameter("document", one.document())
                .getResultList();
    }

    List<Clause> clauses(Long schemeId) {
        return em.createNamedQuery("Clause.of", Clause.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }

    /** The elements of every clause of a scheme, by clause. */
    Map<Long, List<ClauseElement>> elementsOf(Long schemeId) {
        return em
                .createNamedQuery("ClauseElement.ofScheme", ClauseElement.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ClauseElement::clauseId));
    }

    /** The numbers of the documents of a scheme, by what the database calls them. */
    Map<Long, Integer> numbers(Long schemeId) {
        return em.createQuery("select d.id, d.number from TermsDocument d where d.schemeId = :schemeId", Object[].class)
                .setParameter("schemeId", schemeId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    List<ClauseElement> elements(Clause clause) {
        return em.createNamedQuery("ClauseElement.of", ClauseElement.class)
                .setParameter("clauseId", clause.id())
                .getResultList();
    }

    /**
     * A version of a document.
     *
     * @throws Unknown if there is none of that number
     */
    TermsDocument document(Long schemeId, int number) {
        return find(schemeId, number).orElseThrow(() -> new Unknown("document " + number));
    }

    Optional<TermsDocument> find(Long schemeId, int number) {
        return em.createNamedQuery("TermsDocument.numbered", TermsDocument.class)
                .setParameter("schemeId", schemeId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * A clause.
     *
     * @throws Unknown if there is none of that number
     */
    Clause clause(Long schemeId, int number) {
        return clauses(schemeId).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("CL" + number));
    }

    /** Writes a clause with its elements into the file, and tells the trail. */
    Clause keep(String schemeRef, Long schemeId, TermsDocument document, Clause former, ClauseForm form) {
        Clause clause = new Clause(
                schemeId,
                clauses(schemeId).size() + 1,
                document == null ? null : document.id(),
                former == null ? null : former.id(),
                form,
                now(),
                caller());
        em.persist(clause);
        for (int at = 0; at < form.elements().size(); at++) {
            mark(clause, at + 1, form.elements().get(at));
        }
        trail.recordInRegister(Happening.of("log_clause", schemeRef)
                .with("clause", clause.number())
                .with("document", document == null ? null : document.number())
                .with("after", former == null ? null : "CL" + former.number())
                .with("elements", form.elements().size())
                .with("sha256", Digest.sha256(clause.words().getBytes(StandardCharsets.UTF_8))));
        return clause;
    }

    /** Marks an element on a clause. */
    ClauseElement mark(Clause clause, int number, ClauseForm.Element form) {
        ClauseElement element = new ClauseElement(clause.id(), number, form, now(), caller());
        em.persist(element);
        return element;
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    String caller() {
        return context.caller().name();
    }
}
