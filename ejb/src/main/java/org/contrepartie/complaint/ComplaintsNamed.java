package org.contrepartie.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.contrepartie.audit.NamedOnCases;

/** A reading of a complaint stands in the trail under the complaint's number: the walls of its case stand around that too. */
@Dependent
public class ComplaintsNamed implements NamedOnCases {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<String> on(Collection<String> caseRefs) {
        return em.createQuery("select c.reference from Complaint c where c.caseRef in :caseRefs", String.class)
                .setParameter("caseRefs", caseRefs)
                .getResultList();
    }
}
