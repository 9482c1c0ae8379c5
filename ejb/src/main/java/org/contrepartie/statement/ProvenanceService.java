package org.contrepartie.statement;

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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;

/** Notes how the words of a statement reached the authority, and their translation. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class ProvenanceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    /**
     * Notes the chain and the translation of a statement; what was noted before counts no more and stays on file.
     *
     * @throws org.contrepartie.shared.Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such statement
     */
    @RolesAllowed({INTAKE, OFFICER, HEAD, SYSTEM})
    public void trace(String schemeRef, int statement, ProvenanceForm form) {
        form.check();
        Long scheme = schemes.read(schemeRef).id();
        String caller = access.mayWorkOn(scheme, "trace_statement").name();
        CompanyStatement said = statements(scheme).stream()
                .filter(one -> one.number() == statement)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " S" + statement));
        Provenance noted = new Provenance(said.id(), form, Instant.now(clock), caller);
        em.persist(noted);
        for (int at = 0; at < form.links().size(); at++) {
            em.persist(new ProvenanceLink(noted.id(), at + 1, form.links().get(at)));
        }
        trail.recordInRegister(Happening.of("trace_statement", schemeRef)
                .with("statement", statement)
                .with(
                        "links",
                        form.links().stream()
                                .map(one -> one.name() + " " + one.strength())
                                .collect(Collectors.joining(" > ")))
                .with("language", form.language()));
    }

    /** What was noted last of each statement of a scheme, by its number; nothing for one of which nothing was noted. */
    public Map<Integer, ProvenanceForm> ofScheme(Long schemeId) {
        Map<Long, Integer> numbers =
                statements(schemeId).stream().collect(Collectors.toMap(CompanyStatement::id, CompanyStatement::number));
        Map<Long, List<ProvenanceForm.Link>> links = em
                .createNamedQuery("ProvenanceLink.ofScheme", ProvenanceLink.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ProvenanceLink::provenanceId, Collectors.mapping(ProvenanceLink::shown, Collectors.toList())));
        Map<Integer, ProvenanceForm> latest = new HashMap<>();
        em.createNamedQuery("Provenance.ofScheme", Provenance.class)
                .setParameter("schemeId", schemeId)
                .getResultList()
                .forEach(one ->
                        latest.put(numbers.get(one.statementId()), one.shown(links.getOrDefault(one.id(), List.of()))));
        return Map.copyOf(latest);
    }

    private List<CompanyStatement> statements(Long schemeId) {
        return em.createNamedQuery("CompanyStatement.of", CompanyStatement.class)
                .setParameter("schemeId", schemeId)
                .getResultList();
    }
}
