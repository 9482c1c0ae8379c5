package org.contrepartie.procedure;

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
import java.time.LocalDate;
import java.util.Optional;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Regime;
import org.contrepartie.workflow.Procedure;

/** Tells under which chapters of Regulation (EU) 2025/2518 a case runs, from its dates and nothing else. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class RegimeService {

    @EJB
    private CaseFileService cases;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    /** The regime of a case, with its reasons. */
    public RegimeSheet of(String caseRef) {
        CaseSheet file = cases.read(caseRef);
        boolean crossBorder = isCrossBorder(file.procedure(), file.respondent().country());
        Optional<LocalDate> lodged = complaints.attachedTo(caseRef).stream()
                .map(Complaint::receivedOn)
                .min(LocalDate::compareTo);
        Optional<LocalDate> referred = referredOn(caseRef);
        Regime regime = lodged.map(day -> Regime.ofComplaint(crossBorder, day, referred))
                .orElseGet(() -> Regime.ofOwnMotion(crossBorder, file.openedOn(), referred));
        return new RegimeSheet(regime, file.procedure(), crossBorder);
    }

    static boolean isCrossBorder(Procedure procedure, String country) {
        return switch (procedure) {
            case UNDETERMINED -> CrossBorder.isPlausible(country);
            case OSS_LEAD, OSS_CONCERNED -> true;
            case NATIONAL, LOCAL_56_2, NON_OSS -> false;
        };
    }

    /** The clock of the Board runs from the day on which it was seized. */
    private Optional<LocalDate> referredOn(String caseRef) {
        return clocks.ofCase(caseRef).stream()
                .filter(clock -> clock.rule() == ClockRule.D16B)
                .map(ClockRow::eventOn)
                .min(LocalDate::compareTo);
    }
}
