package org.contrepartie.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.contrepartie.letter.Addressees;

/** Knows who a letter of a case may go to; works in the transaction of the service that drafts it. */
@Dependent
public class CaseAddressees implements Addressees {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<String> pseudonym(String caseRef, String complaintRef) {
        return ofComplaint("pseudonym", caseRef, complaintRef);
    }

    @Override
    public Optional<String> language(String caseRef, String complaintRef) {
        return ofComplaint("language", caseRef, complaintRef);
    }

    @Override
    public String respondent(String caseRef) {
        return em.createQuery(
                        "select o.name from CaseFile f join Organisation o on o.id = f.organisationId"
                                + " where f.reference = :caseRef",
                        String.class)
                .setParameter("caseRef", caseRef)
                .getSingleResult();
    }

    private Optional<String> ofComplaint(String field, String caseRef, String complaintRef) {
        return em.createQuery(
                        "select c." + field + " from Complaint c where c.reference = :reference"
                                + " and c.caseRef = :caseRef",
                        String.class)
                .setParameter("reference", complaintRef)
                .setParameter("caseRef", caseRef)
                .getResultStream()
                .findFirst();
    }
}
