package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Step;

/** What a side says in the hearing, or the rapporteur replies, is kept with its number and its paper (T21). */
@Dependent
public class Observing implements StepEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private Clock clock;

    @EJB
    private ComplaintService complaints;

    @EJB
    private CallerContext context;

    @Override
    public Set<Step> of() {
        return EnumSet.of(Step.FILE_OBSERVATIONS, Step.REPLY_RAPPORTEUR);
    }

    @Override
    public void on(Step step, CaseFile file, Given given) {
        String caseRef = file.reference();
        HearingRow hearing = shelf.lastHearing(caseRef).orElseThrow().row();
        Observation.Party party = given.choice(Datum.PARTY, Observation.Party.class)
                .filter(one -> step == Step.FILE_OBSERVATIONS)
                .orElse(Observation.Party.RAPPORTEUR);
        LocalDate receivedOn = given.day(Datum.RECEIVED_ON).orElseGet(() -> LocalDate.now(clock));
        new Invalid.Check()
                .that(!receivedOn.isBefore(hearing.notifiedOn()), "data.receivedOn", "hearing.beforeNotification")
                .done();
        Integer exhibit = given.number(Datum.EXHIBIT)
                .map(number -> exhibits.known(caseRef, number))
                .orElse(null);
        shelf.keep(new Observation(
                caseRef,
                shelf.observations(caseRef).size() + 1,
                hearing.number(),
                new Observation.Said(
                        party,
                        complaintOf(caseRef, party, given),
                        exhibit,
                        given.text(Datum.SUMMARY).orElseThrow(),
                        receivedOn),
                context.caller().name()));
    }

    /** A complainant speaks for his complaint, so it is named. */
    private String complaintOf(String caseRef, Observation.Party party, Given given) {
        if (party != Observation.Party.COMPLAINANT) {
            return null;
        }
        String named = given.text(Datum.COMPLAINT).orElseThrow(() -> new Invalid("data.complaint", "field.required"));
        boolean onCase = complaints.attachedTo(caseRef).stream()
                .anyMatch(one -> one.reference().equals(named));
        new Invalid.Check().that(onCase, "data.complaint", "act.notOnCase").done();
        return named;
    }
}
