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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;

/** Finds the same clause in other schemes. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class RepetitionService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private SchemeService schemes;

    /**
     * The clauses of a scheme that stand elsewhere too, word for word. Invented schemes are compared with invented ones only.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<RepeatedClause> of(String schemeRef) {
        SchemeSheet scheme = schemes.read(schemeRef);
        return em
                .createNamedQuery("Clause.of", Clause.class)
                .setParameter("schemeId", scheme.id())
                .getResultList()
                .stream()
                .map(clause -> new RepeatedClause(
                        "CL" + clause.number(), clause.words(), clause.language(), same(clause, scheme)))
                .filter(repeated -> repeated.places().size() > 1)
                .toList();
    }

    private List<RepeatedClause.Place> same(Clause clause, SchemeSheet scheme) {
        return em.createQuery(
                        "select new org.contrepartie.terms.RepeatedClause$Place(s.reference, s.title, o.name, c.number)"
                                + " from Clause c join Scheme s on s.id = c.schemeId"
                                + " join Organisation o on o.id = s.organisationId"
                                + " where c.words = :words and o.fictitious = :fictitious order by s.id, c.number",
                        RepeatedClause.Place.class)
                .setParameter("words", clause.words())
                .setParameter("fictitious", scheme.organisation().fictitious())
                .getResultList();
    }
}
