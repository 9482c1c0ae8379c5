package org.contrepartie.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Regime;
import org.contrepartie.party.OrganisationService;

/**
 * Which chapters of Regulation (EU) 2025/2518 apply to a case, by its procedure and its dates: the one place that asks.
 *
 * <p>While nobody set the procedure, it is cross-border where the respondent sits in another State, or another authority
 * transmitted the complaint.
 *
 * <p>Source: Regulation (EU) 2025/2518 Arts 1, 6(5), 36, 37.
 */
@Dependent
public class CaseRegime {

    @EJB
    private ComplaintService complaints;

    @EJB
    private OrganisationService organisations;

    @Inject
    private Clock clock;

    /** By the earliest complaint on the case; where there is none, by the day it was opened. */
    public Regime of(CaseFile file) {
        return of(file, complaints.attachedTo(file.reference()), file.referredOn());
    }

    /** By the first of these complaints; where there is none, by the day it was opened. */
    public Regime of(CaseFile file, List<Complaint> attached) {
        return of(file, attached, file.referredOn());
    }

    /** Whether the case is one of cooperation; while the procedure is not set, whether that is plausible. */
    public boolean isCrossBorder(CaseFile file) {
        return isCrossBorder(file, complaints.attachedTo(file.reference()));
    }

    /** Whether a clock of that rule has a law to run under on the case now. */
    public boolean allows(ClockRule rule, CaseFile file) {
        return rule.runsUnder(of(file, complaints.attachedTo(file.reference()), referral(file)));
    }

    /** The same for one complaint, which may have been lodged on another day than the first. */
    public boolean allows(ClockRule rule, CaseFile file, Complaint about) {
        return rule.runsUnder(of(file, List.of(about), referral(file)));
    }

    private Regime of(CaseFile file, List<Complaint> about, Optional<LocalDate> referred) {
        boolean crossBorder = isCrossBorder(file, about);
        return about.stream()
                .map(Complaint::receivedOn)
                .min(LocalDate::compareTo)
                .map(lodged -> Regime.ofComplaint(crossBorder, lodged, referred))
                .orElseGet(() -> Regime.ofOwnMotion(crossBorder, file.openedOn(), referred));
    }

    private boolean isCrossBorder(CaseFile file, List<Complaint> about) {
        return switch (file.procedure()) {
            case UNDETERMINED ->
                about.stream().anyMatch(Complaint::isReferred)
                        || CrossBorder.isPlausible(
                                organisations.of(file.organisationId()).country());
            case OSS_LEAD, OSS_CONCERNED -> true;
            case NATIONAL, LOCAL_56_2, NON_OSS -> false;
        };
    }

    /** What was not referred yet can only be referred from today on. */
    private Optional<LocalDate> referral(CaseFile file) {
        return file.referredOn().or(() -> Optional.of(LocalDate.now(clock)));
    }
}
