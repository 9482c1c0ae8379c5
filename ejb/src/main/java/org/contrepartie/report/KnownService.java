package org.contrepartie.report;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.report.KnownThing.Kind;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Unknown;

/**
 * What the authority had on file on a day, whatever it learnt since. The world has its dates, the file has its own: what
 * happened in March and was logged in May was not known in April.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class KnownService {

    /** What is asked of a scheme, each with what it says, when that was so, and since when it is on file. */
    private static final Map<Kind, String> OF_SCHEME = Map.of(
            Kind.TERRITORY,
            "select o.code, o.label, o.start, o.loggedAt, o.loggedBy from SchemeTerritory o"
                    + " where o.schemeId = :scheme and (o.loggedAt is null or o.loggedAt < :until)",
            Kind.STATUS,
            "select cast(o.kind as string), o.words, o.since, o.loggedAt, o.loggedBy from SchemeStatus o"
                    + " where o.schemeId = :scheme and (o.loggedAt is null or o.loggedAt < :until)",
            Kind.OFFER,
            "select 'O' || cast(o.number as string), o.words, o.since, o.loggedAt, o.loggedBy from Offer o"
                    + " where o.schemeId = :scheme and (o.loggedAt is null or o.loggedAt < :until)",
            Kind.CONDITIONS,
            "select 'O' || cast(o.number as string), k.conditions, null, k.knownSince, k.knownBy"
                    + " from Offer o join OfferKnowledge k on k.offerId = o.id"
                    + " where o.schemeId = :scheme and k.conditions is not null and k.knownSince ="
                    + " (select max(l.knownSince) from OfferKnowledge l where l.offerId = o.id and l.knownSince < :until)",
            Kind.DOCUMENT,
            "select cast(o.number as string), o.title, o.capturedAt, o.loggedAt, o.loggedBy from TermsDocument o"
                    + " where o.schemeId = :scheme and (o.loggedAt is null or o.loggedAt < :until)",
            Kind.CLAUSE,
            "select 'CL' || cast(o.number as string), o.words, null, o.loggedAt, o.loggedBy from Clause o"
                    + " where o.schemeId = :scheme and o.loggedAt < :until",
            Kind.STATEMENT,
            "select 'S' || cast(o.number as string), o.words, o.said, o.loggedAt, o.loggedBy"
                    + " from CompanyStatement o where o.schemeId = :scheme and o.loggedAt < :until",
            Kind.POSITION,
            "select o.authority, coalesce(o.quote, o.reported), o.dated, o.loggedAt, o.loggedBy"
                    + " from AuthorityPosition o where o.schemeId = :scheme and o.loggedAt < :until");

    private static final String EXHIBITS =
            "select o.caseRef || '-' || cast(o.number as string), o.title, o.dated, o.obtainedAt, o.obtainedBy"
                    + " from Exhibit o where o.caseRef = :caseRef and o.obtainedAt < :until";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    /**
     * What was on file of a scheme, and of a case on it, at the end of a day in the time zone of the authority.
     *
     * @param caseRef the case, whose exhibits are told too; empty for the scheme alone
     * @param day inclusive
     * @return in the order in which it came on file
     * @throws Unknown if there is no such scheme or case, or the caller may not know of the case
     */
    public List<KnownThing> on(String schemeRef, Optional<String> caseRef, LocalDate day) {
        caseRef.ifPresent(access::mayKnow);
        Long scheme = schemes.read(schemeRef).id();
        Instant until = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<KnownThing> things = new ArrayList<>();
        OF_SCHEME.forEach((kind, query) -> things.addAll(found(kind, query, "scheme", scheme, until)));
        caseRef.ifPresent(reference -> things.addAll(found(Kind.EXHIBIT, EXHIBITS, "caseRef", reference, until)));
        things.sort(Comparator.comparing(KnownThing::knownSince, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(KnownThing::kind)
                .thenComparing(KnownThing::label));
        return things;
    }

    private List<KnownThing> found(Kind kind, String query, String of, Object reference, Instant until) {
        return em
                .createQuery(query, Object[].class)
                .setParameter(of, reference)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row -> new KnownThing(
                        kind, (String) row[0], (String) row[1], dated(row[2]), (Instant) row[3], (String) row[4]))
                .toList();
    }

    /** A capture has its moment in the world, everything else a date as well as the source knows it. */
    private DatedWithPrecision dated(Object when) {
        return when instanceof Instant captured
                ? DatedWithPrecision.on(LocalDate.ofInstant(captured, clock.getZone()))
                : (DatedWithPrecision) when;
    }
}
