package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.decision.HearingRow;
import org.contrepartie.decision.HearingService;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.ObservationRow;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.workflow.CaseState;
import org.omnifaces.cdi.Param;

/** What both sides said in the hearing, and the form in which the rapporteur answers. */
@Named
@RequestScoped
public class HearingTab {

    @Inject
    private HearingService hearings;

    @Inject
    private ComplaintService complaints;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    @Param(name = "answer")
    private Integer number;

    private List<ObservationRow> observations;
    private Observation.Answer answer;
    private String reason;

    /** Answers it, and shows the list again. */
    public void save() {
        String reference = view.getReference();
        if (Refusals.done(() -> hearings.answer(reference, number, answer, reason))) {
            Notices.goAndTell("/casefile/file/" + reference + "/hearing", "casefile_hearing.answeredNow", number);
        }
    }

    public List<HearingRow> getHearings() {
        return hearings.hearings(view.getReference());
    }

    public List<ObservationRow> getObservations() {
        if (observations == null) {
            observations = hearings.observations(view.getReference());
        }
        return observations;
    }

    /** The pseudonym of the complainant who speaks. */
    public String pseudonymOf(String complaintRef) {
        return complaints.ofCase(view.getReference()).stream()
                .filter(one -> one.reference().equals(complaintRef))
                .map(ComplaintSheet::pseudonym)
                .findFirst()
                .orElse(complaintRef);
    }

    /** Whether the reader may answer that observation. */
    public boolean answers(ObservationRow row) {
        return isAnswering() && row.party() != Observation.Party.RAPPORTEUR;
    }

    /** Whether the reader may answer at all; whose report it is, the service knows. */
    public boolean isAnswering() {
        return view.getSheet().state() == CaseState.PRELIMINARY_FINDINGS
                && (me.is(Role.RAPPORTEUR) || me.is(Role.OFFICER));
    }

    public List<Observation.Answer> getAnswers() {
        return List.of(Observation.Answer.values());
    }

    /** The number of the observation to be answered, null for none. */
    public Integer getNumber() {
        return number;
    }

    public Observation.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Observation.Answer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
