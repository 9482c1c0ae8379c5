package org.contrepartie.cooperation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * An authority concerned objects to a draft or comments on it, and the lead says what becomes of it (A12). An objection names
 * the part of the draft, its ground and the risk for people, and comes within the period.
 *
 * <p>Source: GDPR 4(24), 60(4), 60(5); 2025/2518 23.
 */
@Dependent
public class ObjectionActs implements ActEffect {

    @Inject
    private CooperationShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private ClockService clocks;

    @EJB
    private AuditTrail trail;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.RECORD_OBJECTION, Act.ANSWER_OBJECTION);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        return act == Act.RECORD_OBJECTION ? record(file, given, what) : answer(file, given, what);
    }

    private Happening record(CaseFile file, Given given, Happening what) {
        String caseRef = file.reference();
        ExchangeRow draft = shelf.lastDraft(caseRef).orElseThrow(() -> new Invalid("act", "cooperation.noDraft"));
        LocalDate receivedOn = given.day(Datum.RECEIVED_ON).orElseGet(() -> LocalDate.now(clock));
        Objection.Type type =
                given.choice(Datum.OBJECTION_TYPE, Objection.Type.class).orElseThrow();
        String authority = given.text(Datum.CONCERNED).orElseThrow();
        Optional<String> risk = given.text(Datum.RISK);
        boolean objects = type == Objection.Type.RRO;
        new Invalid.Check()
                .that(isConcerned(caseRef, authority), "data.authority", "cooperation.unknownAuthority")
                .that(!objects || risk.isPresent(), "data.risk", "field.required")
                .that(!objects || isInTime(caseRef, receivedOn), "data.receivedOn", "cooperation.tooLate")
                .that(!receivedOn.isBefore(draft.form().sentOn()), "data.receivedOn", "cooperation.beforeDraft")
                .done();
        int number = trail.numberOnCase(caseRef, "select count(o) from Objection o where o.caseRef = :caseRef");
        ObjectionRow row = new ObjectionRow(
                number,
                draft.number(),
                authority,
                receivedOn,
                type,
                given.text(Datum.PART).orElseThrow(),
                given.text(Datum.OBJECTION_GROUND).orElseThrow(),
                risk.orElse(null),
                given.text(Datum.CHANGE).orElse(null),
                Objection.Status.OPEN,
                null,
                null,
                false,
                shelf.caller(),
                shelf.now());
        shelf.keep(new Objection(row, caseRef));
        return what.with("objection", row.label())
                .with("authority", authority)
                .with("objectionType", type)
                .with("receivedOn", receivedOn);
    }

    private Happening answer(CaseFile file, Given given, Happening what) {
        int number = given.number(Datum.OBJECTION).orElseThrow();
        Objection objection = shelf.objections(file.reference()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Invalid("data.objection", "cooperation.noSuchObjection"));
        Objection.Status status =
                given.choice(Datum.OBJECTION_STATUS, Objection.Status.class).orElseThrow();
        boolean anew = given.text(Datum.NEW_ELEMENTS).filter("YES"::equals).isPresent();
        objection.answer(status, given.reason(), anew, LocalDate.now(clock));
        return what.with("objection", objection.row().label()).with("objectionStatus", status);
    }

    private boolean isConcerned(String caseRef, String name) {
        return shelf.authorities(caseRef, ConcernedAuthority.Capacity.CONCERNED).stream()
                .anyMatch(one -> one.name().equals(name));
    }

    /** Who is silent until the last day agrees. Source: GDPR 60(6). */
    private boolean isInTime(String caseRef, LocalDate receivedOn) {
        return Consultation.of(clocks.ofCase(caseRef))
                .map(ClockRow::due)
                .filter(due -> !receivedOn.isAfter(due.toLocalDate()))
                .isPresent();
    }
}
