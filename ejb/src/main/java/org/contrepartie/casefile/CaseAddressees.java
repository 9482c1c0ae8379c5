package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Predicate;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.letter.Addressees;

/** Tells the package {@code letter} to whom the letters of a case go, by the names that may be written. */
@Dependent
public class CaseAddressees implements Addressees {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private ComplaintService complaints;

    @Override
    public String respondentOf(String caseRef) {
        return em.createQuery(
                        "select o.name from CaseFile f join Organisation o on o.id = f.organisationId"
                                + " where f.reference = :caseRef",
                        String.class)
                .setParameter("caseRef", caseRef)
                .getSingleResult();
    }

    @Override
    public Optional<String> pseudonymOf(String caseRef, String complaintRef) {
        return ofComplaint("select c.pseudonym", caseRef, complaintRef);
    }

    @Override
    public Optional<String> languageOf(String caseRef, String complaintRef) {
        return ofComplaint("select c.language", caseRef, complaintRef);
    }

    @Override
    public Optional<Boolean> isMailable(String complaintRef, Predicate<String> looksRight) {
        return complaints.isMailable(complaintRef, looksRight);
    }

    private Optional<String> ofComplaint(String wanted, String caseRef, String complaintRef) {
        return em.createQuery(
                        wanted + " from Complaint c where c.reference = :reference and c.caseRef = :caseRef",
                        String.class)
                .setParameter("reference", complaintRef)
                .setParameter("caseRef", caseRef)
                .getResultStream()
                .findFirst();
    }
}
