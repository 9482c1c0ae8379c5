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
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseClosed;
import org.contrepartie.access.CaseMember;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.RulePack;

/** Reads what both sides say in the hearing, and answers observations. What is said comes in by steps of the procedure. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class HearingService {

    private static final String COUNT = "select count(o) from Observation o where o.caseRef = :caseRef";

    @Inject
    private Clock clock;

    @Inject
    private CaseShelf shelf;

    @Inject
    private Session sessions;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private CaseFileService cases;

    /**
     * Answers an observation, with a reason. The report is its rapporteur's, and so are the answers; in the generic pack the
     * case officer's.
     *
     * @throws Forbidden if the caller does not report on this case, or an interest of his is not ruled on
     * @throws Invalid naming each field that cannot be taken
     * @throws CaseClosed if the case is closed
     * @throws Unknown if there is no such observation, or the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR})
    public void answer(String caseRef, int number, Observation.Answer answer, String reason) {
        Caller caller = access.mayAct(caseRef, "answer_observation");
        if (!reporter(caseRef).equals(Optional.of(caller.name()))) {
            throw new Forbidden("answer_observation");
        }
        trail.numberOnCase(caseRef, COUNT);
        Observation observation = shelf.observations(caseRef).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(number)));
        boolean open = cases.known(caseRef).state().equals(Optional.of(CaseState.PRELIMINARY_FINDINGS));
        new Invalid.Check()
                .required("answer", answer)
                .text("reason", reason, 4000)
                .that(open, "answer", "hearing.closed")
                .that(observation.party() != Observation.Party.RAPPORTEUR, "answer", "hearing.ownReply")
                .done();
        observation.answer(answer, reason, caller.name(), Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        trail.record(
                caseRef,
                Happening.of("answer_observation", caseRef)
                        .with("observation", number)
                        .with("answer", answer)
                        .with("reason", reason));
    }

    /**
     * The deciding body hears the respondent on that day. Called by the procedure within A14.
     *
     * @throws Invalid if it cannot be announced in time any more
     */
    @RolesAllowed(CHAIR)
    public void fix(String caseRef, LocalDate day) {
        access.mayAct(caseRef, "fix_hearing");
        sessions.fix(shelf.lastHearing(caseRef).orElseThrow(), caseRef, day);
    }

    /** The hearings of the respondent, the first first. */
    public List<HearingRow> hearings(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.hearings(caseRef).stream().map(Hearing::row).toList();
    }

    /** What both sides said, in that order. */
    public List<ObservationRow> observations(String caseRef) {
        access.mayKnow(caseRef);
        return shelf.observations(caseRef).stream().map(Observation::row).toList();
    }

    private Optional<String> reporter(String caseRef) {
        return access.inCapacity(
                caseRef,
                CaseShelf.pack() == RulePack.GENERIC ? CaseMember.Capacity.OFFICER : CaseMember.Capacity.RAPPORTEUR);
    }
}
