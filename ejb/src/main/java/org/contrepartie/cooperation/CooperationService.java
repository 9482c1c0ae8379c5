package org.contrepartie.cooperation;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Invalid;

/** Names the authorities of a case, and writes down what came from them. What this authority sends is kept by its step or act. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class CooperationService {

    private static final String COUNT = "select count(a) from ConcernedAuthority a where a.caseRef = :caseRef";

    @Inject
    private Clock clock;

    @Inject
    private CooperationShelf shelf;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private EvidenceService evidence;

    /**
     * Names an authority on a case.
     *
     * @return its number within the case, from 1
     * @throws Invalid naming each field that cannot be taken: a name stands once, and one authority leads
     * @throws org.contrepartie.access.CaseClosed if the case is closed
     * @throws org.contrepartie.shared.Forbidden if an interest of the caller is not ruled on
     * @throws org.contrepartie.shared.Unknown if the caller may not know of the case
     */
    @RolesAllowed({COOP, HEAD})
    public int name(String caseRef, AuthorityForm form) {
        access.mayAct(caseRef, "name_authority");
        int number = trail.numberOnCase(caseRef, COUNT);
        List<ConcernedAuthority> known = shelf.authorities(caseRef);
        boolean named = known.stream().anyMatch(one -> one.name()
                .equalsIgnoreCase(String.valueOf(form.name()).strip()));
        boolean led = form.capacity() == ConcernedAuthority.Capacity.LEAD
                && known.stream().anyMatch(one -> one.capacity() == ConcernedAuthority.Capacity.LEAD);
        form.check()
                .that(!named, "name", "cooperation.namedAlready")
                .that(!led, "capacity", "cooperation.ledAlready")
                .done();
        shelf.keep(new ConcernedAuthority(caseRef, number, form, shelf.caller(), shelf.now()));
        trail.record(
                caseRef,
                Happening.of("name_authority", caseRef)
                        .with("authority", form.name())
                        .with("country", form.country())
                        .with("authorityAs", form.capacity())
                        .with("reasons", form.reasons().stream().map(Enum::name).collect(Collectors.joining(", "))));
        return number;
    }

    /**
     * Writes down what came from another authority, or went beside the procedure.
     *
     * @return its number within the case, from 1
     * @throws Invalid naming each field that cannot be taken
     * @throws org.contrepartie.access.CaseClosed if the case is closed
     * @throws org.contrepartie.shared.Forbidden if an interest of the caller is not ruled on
     * @throws org.contrepartie.shared.Unknown if the caller may not know of the case
     */
    @RolesAllowed({COOP, HEAD})
    public int record(String caseRef, ExchangeForm form) {
        access.mayAct(caseRef, "record_exchange");
        form.check(LocalDate.now(clock))
                .that(
                        form.exhibit() == null || evidence.isOnFile(caseRef, form.exhibit()),
                        "exhibit",
                        "exhibit.unknown")
                .done();
        int number = shelf.keep(caseRef, form);
        trail.record(
                caseRef,
                Happening.of("record_exchange", caseRef)
                        .with("exchange", number)
                        .with("exchangeKind", form.kind())
                        .with("imiNumber", form.imiNumber())
                        .with("authority", form.authority())
                        .with("exhibit", form.exhibit())
                        .with("words", form.words()));
        return number;
    }

    /** The authorities of a case, in the order of their naming. */
    public List<AuthorityRow> authorities(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.authorities(caseRef).stream().map(ConcernedAuthority::row).toList();
    }

    /** Everything that went between the authorities, in its order. */
    public List<ExchangeRow> exchanges(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.exchanges(caseRef);
    }

    /** The objections and comments to the draft decisions, in their order. */
    public List<ObjectionRow> objections(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.objections(caseRef).stream().map(Objection::row).toList();
    }

    /** The urgent provisional measures of a case, in their order. */
    public List<ProvisionalRow> provisionalMeasures(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.provisionals(caseRef).stream().map(ProvisionalMeasure::row).toList();
    }

    /** The day on which competence was confirmed. Empty while it is not. */
    public Optional<LocalDate> competenceConfirmedOn(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.last(caseRef, Exchange.Kind.COMPETENCE_CONFIRMED)
                .map(one -> one.form().day());
    }

    /** The name of the lead authority, where it is another. Empty while none is named. */
    public Optional<String> leadOf(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.authorities(caseRef, ConcernedAuthority.Capacity.LEAD).stream()
                .map(AuthorityRow::name)
                .findFirst();
    }

    /** How the lead authority, or this one in its place, decided. Empty while nothing is on file. */
    public Optional<ExchangeRow> leadOutcome(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.last(caseRef, Exchange.Kind.LEAD_DECISION, Exchange.Kind.OWN_DISMISSAL);
    }

    /** When the binding decision of the Board was put on file. Empty while there is none on the last draft. */
    public Optional<Instant> boardDecidedAt(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.last(caseRef, Exchange.Kind.BOARD_DECISION, Exchange.Kind.DRAFT, Exchange.Kind.REVISED_DRAFT)
                .filter(one -> one.form().kind() == Exchange.Kind.BOARD_DECISION)
                .map(ExchangeRow::recordedAt);
    }
}
