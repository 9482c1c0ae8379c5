package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.access.StaffService;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.AppraisalService;
import org.contrepartie.terms.Subject;

/** The sheets of rights, consent and special risks, as the page of a scheme or of a case about it shows them. */
@Named
@RequestScoped
public class ConformityView {

    /** How often a standing was stated on a sheet. */
    public record Count(Subject.Standing standing, long count) {}

    @Inject
    private AppraisalService appraisals;

    @Inject
    private StaffService staff;

    private final Map<String, List<AppraisalLine>> lines = new LinkedHashMap<>();

    public List<Subject.Sheet> getSheets() {
        return List.of(Subject.Sheet.values());
    }

    public List<AppraisalLine> lines(String scheme, Subject.Sheet sheet) {
        return lines.computeIfAbsent(scheme + sheet, key -> appraisals.sheet(scheme, sheet));
    }

    /** What was stated, counted; none is counted that nobody stated. */
    public List<Count> counts(String scheme, Subject.Sheet sheet) {
        return Subject.Standing.of(sheet).stream()
                .map(standing -> new Count(
                        standing,
                        lines(scheme, sheet).stream()
                                .filter(line ->
                                        line.now() != null && line.now().form().standing() == standing)
                                .count()))
                .toList();
    }

    /** How many waivers name no right. */
    public long unnamed(String scheme) {
        return appraisals.unnamed(scheme);
    }

    /** How many subjects wait for somebody to state something. */
    int waiting(String scheme) {
        return Math.toIntExact(getSheets().stream()
                .flatMap(sheet -> lines(scheme, sheet).stream())
                .filter(AppraisalLine::isWaiting)
                .count());
    }

    public String tone(Subject.Standing standing) {
        return switch (standing) {
            case WAIVED, NOT_MET, PRESENT -> "danger";
            case LIMITED, UNCLEAR -> "warn";
            case RESPECTED, MET, ABSENT -> "ok";
        };
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }
}
