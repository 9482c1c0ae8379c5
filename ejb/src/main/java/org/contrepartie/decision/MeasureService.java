package org.contrepartie.decision;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;

/** Envisages and amends measures, and knows the maxima. A decision orders them, steps record their execution. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class MeasureService {

    private static final String COUNT = "select count(m) from Measure m where m.caseRef = :caseRef";

    @Inject
    private Clock clock;

    @Inject
    private CaseShelf shelf;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    /**
     * Envisages a measure.
     *
     * @return its number within the case, from 1
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Forbidden if an interest of the caller is not ruled on
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, COMMITTEE, SYSTEM})
    public int envisage(String caseRef, MeasureForm form) {
        Caller caller = access.mayAct(caseRef, "envisage_measure");
        check(caseRef, form, 0).done();
        int number = trail.numberOnCase(caseRef, COUNT);
        shelf.keep(new Measure(caseRef, number, form, caller.name(), now()));
        trail.record(caseRef, told("envisage_measure", caseRef, number, form).saying("M" + number, null, form));
        return number;
    }

    /**
     * Says an envisaged measure otherwise, with a reason.
     *
     * @param seen when the measure that the caller has before him was written; empty where he looked at none
     * @throws Stale if that is not the measure as it stands
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Unknown if there is no such measure, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, COMMITTEE})
    public void amend(String caseRef, int number, MeasureForm form, String reason, Optional<Instant> seen) {
        Caller caller = access.mayAct(caseRef, "amend_measure");
        Measure measure = locked(caseRef, number);
        if (seen.filter(moment -> !moment.equals(measure.amendedAt())).isPresent()) {
            throw measure.unlike(form);
        }
        check(caseRef, form, number)
                .text("reason", reason, 4000)
                .that(measure.status() == Measure.Status.ENVISAGED, "text", "measure.notEnvisaged")
                .done();
        MeasureForm before = measure.row().form();
        measure.say(form, caller.name(), now());
        trail.record(
                caseRef,
                told("amend_measure", caseRef, number, form)
                        .saying(measure.label(), before, form)
                        .with("reason", reason));
    }

    /**
     * Withdraws a measure, with a reason: who envisages one may withdraw it while it is envisaged, only the deciding body once
     * it is ordered.
     *
     * @throws Forbidden if it is ordered and the caller is not of the deciding body
     * @throws Invalid if no reason is given, or it is executed or withdrawn already
     * @throws CaseClosed if the case is closed
     * @throws Unknown if there is no such measure, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD, COMMITTEE})
    public void withdraw(String caseRef, int number, String reason) {
        Caller caller = access.mayAct(caseRef, "withdraw_measure");
        Measure measure = locked(caseRef, number);
        boolean envisaged = measure.status() == Measure.Status.ENVISAGED;
        if (measure.isOutstanding() && !caller.is(Role.COMMITTEE)) {
            throw new Forbidden("withdraw_measure");
        }
        new Invalid.Check()
                .text("reason", reason, 4000)
                .that(envisaged || measure.isOutstanding(), "reason", "measure.notOutstanding")
                .done();
        Measure.Status before = measure.status();
        measure.withdraw(reason.strip());
        trail.record(
                caseRef,
                Happening.of("withdraw_measure", caseRef)
                        .with("measure", measure.label())
                        .saying(measure.label(), "status", before, measure.status())
                        .with("reason", reason));
    }

    /**
     * Records what is known of the turnover, or that it is not known.
     *
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD})
    public void recordTurnover(String caseRef, TurnoverForm form) {
        Caller caller = access.mayAct(caseRef, "record_turnover");
        form.check();
        trail.numberOnCase(caseRef, COUNT);
        CaseTurnover turnover = shelf.turnover(caseRef).orElseGet(() -> new CaseTurnover(caseRef));
        turnover.say(form, caller.name(), now());
        shelf.keep(turnover);
        trail.record(
                caseRef,
                Happening.of("record_turnover", caseRef)
                        .with("turnover", form.amount())
                        .with("year", form.year())
                        .with("undertaking", form.undertaking())
                        .with("source", form.source()));
    }

    /** The measures of a case, in their order. */
    public List<MeasureRow> ofCase(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.measures(caseRef).stream().map(Measure::row).toList();
    }

    /** What is known of the turnover. Empty while nobody said anything. */
    public Optional<TurnoverForm> turnover(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.turnover(caseRef).map(CaseTurnover::shown);
    }

    /** What the law allows at most on this case, by tier, today; nothing while the turnover is unknown. */
    public List<CapRow> maxima(String caseRef, Decision.Track track) {
        TurnoverForm turnover = turnover(caseRef).orElse(null);
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Tier.values())
                .flatMap(tier -> LegalMaxima.fine(CaseShelf.pack(), track, tier, turnover, today).stream())
                .toList();
    }

    private Invalid.Check check(String caseRef, MeasureForm form, int own) {
        boolean known = form.secures() == null
                || shelf.measures(caseRef).stream()
                        .anyMatch(one -> one.number() == form.secures()
                                && one.number() != own
                                && one.kind() != Measure.Kind.PENALTY_PAYMENT);
        return form.check().that(known, "secures", "measure.unknown");
    }

    /** The chain of the case is locked before the measure is read, so that two amendments follow each other. */
    private Measure locked(String caseRef, int number) {
        trail.numberOnCase(caseRef, COUNT);
        return shelf.measures(caseRef).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("M" + number));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static Happening told(String act, String caseRef, int number, MeasureForm form) {
        return Happening.of(act, caseRef)
                .with("measure", "M" + number)
                .with("kind", form.kind())
                .with("words", form.words())
                .with("dueOn", form.dueOn())
                .with("period", form.period())
                .with("amount", form.amount())
                .with("dailyRate", form.dailyRate());
    }
}
