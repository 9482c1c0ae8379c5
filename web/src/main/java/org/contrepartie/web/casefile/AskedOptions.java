package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.cooperation.ConcernedAuthority;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.NoticeRow;
import org.contrepartie.decision.NoticeService;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.web.shared.Names;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.omnifaces.cdi.Param;

/** What may be chosen in a field of a step or an act: what the case holds, so that nobody types a number. */
@Named
@RequestScoped
public class AskedOptions {

    private static final List<String> PERIODS =
            List.of("P2W", "P3W", "P4W", "P6W", "P1M", "P2M", "P3M", "P6M", "P10D", "PT24H");

    @Inject
    private CaseFileView view;

    @Inject
    private ComplaintService complaints;

    @Inject
    private LetterService letters;

    @Inject
    private MeasureService measures;

    @Inject
    private ReviewService review;

    @Inject
    private CooperationService cooperation;

    @Inject
    private NoticeService notices;

    @Inject
    private Names names;

    @Inject
    @Param(name = "act")
    private String act;

    /** The choices; empty for a field that is typed into. */
    public List<SelectItem> of(Datum datum) {
        return switch (datum.kind()) {
            case CHOICE ->
                datum.choices().stream()
                        .map(one -> new SelectItem(one, names.of(datum.family(), one)))
                        .toList();
            case PERIOD -> getPeriods();
            case EXHIBIT ->
                view.getExhibits().stream()
                        .map(one -> new SelectItem(String.valueOf(one.number()), one.label() + " " + one.title()))
                        .toList();
            case LETTER ->
                letters.ofCase(view.getReference()).stream()
                        .filter(row -> row.isSent() != Act.SEND_LETTER.action().equals(act))
                        .map(this::letter)
                        .toList();
            case COMPLAINT -> attached();
            case MEASURE ->
                measures.ofCase(view.getReference()).stream().map(this::measure).toList();
            case PROVISIONAL ->
                cooperation.provisionalMeasures(view.getReference()).stream()
                        .map(one -> new SelectItem(
                                one.label(),
                                one.label() + ", "
                                        + names.of(
                                                "ProvisionalMeasure.Status",
                                                one.status().name())))
                        .toList();
            case REQUIRED_ACT ->
                notices.ofCase(view.getReference()).stream()
                        .reduce((first, last) -> last)
                        .map(NoticeRow::acts)
                        .orElse(List.of())
                        .stream()
                        .map(one -> new SelectItem(one.label(), one.label() + " " + one.words()))
                        .toList();
            case POINT ->
                review.points(view.getReference()).stream()
                        .map(one -> new SelectItem(one.subject(), point(one.subject())))
                        .toList();
            case AUTHORITY ->
                cooperation.authorities(view.getReference()).stream()
                        .filter(one -> one.capacity() == ConcernedAuthority.Capacity.CONCERNED)
                        .map(one -> new SelectItem(one.name(), one.name() + " (" + one.country() + ")"))
                        .toList();
            case OBJECTION ->
                cooperation.objections(view.getReference()).stream()
                        .map(one -> new SelectItem(
                                String.valueOf(one.number()), one.label() + " " + one.authority() + ", " + one.part()))
                        .toList();
            default -> List.of();
        };
    }

    /** The lengths of time that are usual. */
    public List<SelectItem> getPeriods() {
        return PERIODS.stream()
                .map(one -> new SelectItem(one, names.of("Datum.period", one)))
                .toList();
    }

    private SelectItem measure(MeasureRow row) {
        return new SelectItem(
                row.label(),
                row.label() + " " + names.of("Measure.Kind", row.form().kind().name()) + ", "
                        + names.of("Measure.Status", row.status().name()));
    }

    /** What has a number goes by its label, the rest by its name. */
    private String point(String subject) {
        return subject.matches("[A-Z]+\\d+") ? subject : names.of("casefile_review.subject", subject);
    }

    /** A complaint that is to be attached is on another case, and is typed. */
    private List<SelectItem> attached() {
        Stream<SelectItem> onCase = complaints.ofCase(view.getReference()).stream()
                .map(one -> new SelectItem(one.reference(), one.pseudonym() + ", " + one.reference()));
        return Act.ATTACH_COMPLAINT.action().equals(act) ? List.of() : onCase.toList();
    }

    private SelectItem letter(LetterRow row) {
        return new SelectItem(
                String.valueOf(row.number()),
                row.number() + " " + names.of("Letter.Template", row.template().name()) + ", "
                        + names.of("Letter.Status", row.status().name()));
    }
}
