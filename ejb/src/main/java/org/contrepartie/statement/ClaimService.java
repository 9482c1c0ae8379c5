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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.scheme.Scheme;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Splits statements into claims, and puts a claim better. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class ClaimService {

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
     * Takes a claim out of a statement.
     *
     * @param statement number of the statement within the scheme
     * @return the claim with its label
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if there is no such scheme or statement
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public ClaimRow log(String schemeRef, int statement, ClaimForm form) {
        form.check();
        Long scheme = schemes.read(schemeRef).id();
        Caller caller = access.mayWorkOn(scheme, "log_claim");
        em.find(Scheme.class, scheme, LockModeType.PESSIMISTIC_WRITE);
        CompanyStatement said = statement(schemeRef, scheme, statement);
        int number = Math.toIntExact(
                claims(scheme).stream().filter(one -> one.statement() == said).count() + 1);
        new Invalid.Check()
                .that(!form.whole() || number == 1, "whole", "claim.notFirst")
                .done();
        Claim claim = new Claim(scheme, said, number, form, Instant.now(clock), caller.name());
        em.persist(claim);
        trail.recordInRegister(Happening.of("log_claim", schemeRef)
                .saying(claim.label(), null, form)
                .with("claim", claim.label())
                .with("type", form.type())
                .with("text", form.words()));
        return claim.row();
    }

    /**
     * Puts a claim better. Its label stays; what was assessed before is shown as of the older words.
     *
     * @param seen the version that the caller had before him; empty where he looked at none
     * @throws Stale if it changed meanwhile
     * @throws Unknown if there is no such claim
     */
    @RolesAllowed({OFFICER, HEAD})
    public ClaimRow amend(String schemeRef, String label, Optional<Long> seen, ClaimForm form) {
        form.check();
        Long scheme = schemes.read(schemeRef).id();
        Caller caller = access.mayWorkOn(scheme, "amend_claim");
        em.find(Scheme.class, scheme, LockModeType.PESSIMISTIC_WRITE);
        Claim claim = claims(scheme).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(label)));
        if (seen.isPresent() && seen.get() != claim.version()) {
            ClaimForm now = claim.row().claim();
            throw new Stale(label, claim.version())
                    .unlike("text", now.words(), form.words())
                    .unlike("type", now.type(), form.type())
                    .unlike("time", now.tense(), form.tense())
                    .unlike("direction", now.direction(), form.direction())
                    .unlike("categories", String.join(", ", now.categories()), String.join(", ", form.categories()));
        }
        ClaimForm before = claim.row().claim();
        claim.amend(form, Instant.now(clock), caller.name());
        trail.recordInRegister(Happening.of("amend_claim", schemeRef)
                .saying(label, before, claim.row().claim())
                .with("claim", label)
                .with("before", before.words())
                .with("text", form.words())
                .with("type", form.type()));
        em.flush();
        return claim.row();
    }

    /**
     * The claims that the software reads out of a statement. Nothing is kept: an officer takes each, corrects it or leaves it.
     *
     * @throws Unknown if there is no such scheme or statement
     */
    public List<ProposedClaim> proposals(String schemeRef, int statement) {
        Long scheme = schemes.read(schemeRef).id();
        CompanyStatement said = statement(schemeRef, scheme, statement);
        Set<String> taken = claims(scheme).stream()
                .filter(one -> one.statement() == said)
                .map(one -> Proposals.key(one.type(), one.words()))
                .collect(Collectors.toSet());
        return Proposals.of(said.shown().statement(), taken);
    }

    /** The claims of a scheme, in the order of the statements they were taken from. */
    public List<ClaimRow> ofScheme(Long schemeId) {
        return claims(schemeId).stream().map(Claim::row).toList();
    }

    private CompanyStatement statement(String schemeRef, Long scheme, int number) {
        return em
                .createNamedQuery("CompanyStatement.of", CompanyStatement.class)
                .setParameter("schemeId", scheme)
                .getResultList()
                .stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(schemeRef + " S" + number));
    }

    private List<Claim> claims(Long scheme) {
        return em.createNamedQuery("Claim.ofScheme", Claim.class)
                .setParameter("schemeId", scheme)
                .getResultList();
    }
}
