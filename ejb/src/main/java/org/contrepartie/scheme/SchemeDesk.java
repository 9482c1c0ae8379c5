package org.contrepartie.scheme;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Unknown;

/** What every act on a scheme begins with: the scheme, locked, and the exhibits that the caller may name. */
@Dependent
class SchemeDesk {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private EvidenceService evidence;

    /**
     * The scheme, locked until the act is done.
     *
     * @throws Unknown if there is none of that reference
     */
    Scheme locked(String schemeRef) {
        Scheme scheme = find(schemeRef);
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

    /** Whether no exhibit is named, or one on file. One of a case that the caller may not know of is none for him. */
    boolean isOnFile(String label) {
        if (label == null || label.isBlank()) {
            return true;
        }
        int dash = label.lastIndexOf('-');
        if (dash < 0 || !label.substring(dash + 1).matches("\\d{1,6}")) {
            return false;
        }
        try {
            int number = Integer.parseInt(label.substring(dash + 1));
            return evidence.ofCase(label.substring(0, dash)).stream().anyMatch(one -> one.number() == number);
        } catch (Unknown hidden) {
            return false;
        }
    }
}
