package org.contrepartie.scheme;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Unknown;

/** What every act on a scheme begins with: the scheme, locked, and the exhibits that the caller may name. */
@Dependent
class SchemeDesk {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private CaseAccess access;

    @EJB
    private EvidenceService evidence;

    /**
     * The scheme, locked until the act is done.
     *
     * @param act its stored name
     * @throws Unknown if there is none of that reference
     * @throws Forbidden if the caller has a conflict on a case about it
     */
    Scheme locked(String schemeRef, String act) {
        Scheme scheme = find(schemeRef);
        access.mayTellOf(scheme.id(), act);
        em.lock(scheme, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return scheme;
    }

    /**
     * The scheme of that reference.
     *
     * @throws Unknown if there is none
     */
    Scheme find(String schemeRef) {
        return em.createNamedQuery("Scheme.byReference", Scheme.class)
                .setParameter("reference", schemeRef)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef));
    }

    <T> List<T> of(String query, Class<T> type, Scheme scheme) {
        return em.createNamedQuery(query, type)
                .setParameter("schemeId", scheme.id())
                .getResultList();
    }

    /** What became of the scheme, in the order of logging; exhibits of cases that the caller may not know of are left out. */
    List<SchemeForm.Status> statuses(Scheme scheme) {
        List<SchemeForm.Status> all = of("SchemeStatus.of", SchemeStatus.class, scheme).stream()
                .map(SchemeStatus::shown)
                .toList();
        Set<String> told = evidence.tellable(all.stream()
                .map(SchemeForm.Status::exhibit)
                .filter(Objects::nonNull)
                .toList());
        return all.stream()
                .map(one -> one.exhibit() == null || told.contains(one.exhibit()) ? one : one.withoutExhibit())
                .toList();
    }

    /** Whether no exhibit is named, or one on file. One of a case that the caller may not know of is none for him. */
    boolean isOnFile(String label) {
        return label == null || label.isBlank() || evidence.isOnFile(label);
    }
}
