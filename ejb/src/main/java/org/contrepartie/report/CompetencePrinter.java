package org.contrepartie.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.deadline.Regime;
import org.contrepartie.deadline.RegimeReason;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Procedure;

/** Whose case it is and under which law. What is not determined yet is said to be so. */
record CompetencePrinter(Words words) {

    private static final Set<Procedure> CROSS_BORDER = Set.of(Procedure.OSS_LEAD, Procedure.OSS_CONCERNED);

    void print(Part section, CaseReport report) {
        CaseSheet head = report.head();
        OrganisationRow respondent = head.respondent();
        section.facts()
                .fact(words.say("report.procedure"), words.of(head.procedure()))
                .fact(words.say("report.seat"), words.known(respondent.seat()))
                .fact(words.say("report.country"), words.country(respondent.country()))
                .fact(words.say("report.competence.scope"), territories(report))
                .fact(words.say("report.competence.law"), words.say("report.competence.law.national"))
                .fact(words.say("report.competence.regime"), regime(report));
    }

    private List<String> territories(CaseReport report) {
        List<String> names = report.scheme()
                .map(scheme -> scheme.territories().stream()
                        .map(SchemeForm.Territory::label)
                        .toList())
                .orElse(List.of());
        return names.isEmpty() ? List.of(words.say("unknown")) : names;
    }

    /** Source: Regulation (EU) 2025/2518 Arts 1, 36 and 37. */
    private List<String> regime(CaseReport report) {
        Procedure procedure = report.head().procedure();
        if (procedure == Procedure.UNDETERMINED) {
            return List.of(words.say("report.regime.open"));
        }
        if (!CROSS_BORDER.contains(procedure)) {
            return List.of(words.say("report.regime.notCrossBorder"));
        }
        return regime(report.head(), report.complaints()).reasons().stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(RegimeReason reason) {
        String verdict = reason.applies() ? "RegimeReason.applies" : "RegimeReason.appliesNot";
        Object[] days = reason.day() == null ? new Object[0] : new Object[] {words.namedDay(reason.day())};
        String because = "RegimeReason.Because." + reason.because();
        return words.say(verdict, words.of(reason.chapter())) + " " + words.say(because, days);
    }

    private static Regime regime(CaseSheet head, List<ComplaintSheet> complaints) {
        Optional<LocalDate> lodged =
                complaints.stream().map(ComplaintSheet::receivedOn).min(LocalDate::compareTo);
        return head.origin() == Origin.COMPLAINT && lodged.isPresent()
                ? Regime.ofComplaint(true, lodged.get(), Optional.empty())
                : Regime.ofOwnMotion(true, head.openedOn(), Optional.empty());
    }
}
