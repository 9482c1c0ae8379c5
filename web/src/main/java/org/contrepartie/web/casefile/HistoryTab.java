package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.NoteRow;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Names;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Step;

/** What was done on a case, day by day, and where the case stands on its way. */
@Named
@RequestScoped
public class HistoryTab {

    private static final int SHORT_HASH = 12;

    /** What of an act is told beside its reason, in that order. */
    private static final List<String> TOLD = List.of(
            "pseudonym",
            "channel",
            "title",
            "login",
            "capacity",
            "procedure",
            "proposed",
            "outcome",
            "ground",
            "complaint",
            "requiredAct",
            "assessment",
            "exhibit",
            "point",
            "measure",
            "letter",
            "template",
            "notifiedOn",
            "dispatch",
            "receivedOn",
            "reviewOn",
            "allegation",
            "task",
            "fact",
            "factStatus",
            "words",
            "authority",
            "authorityAs",
            "exchangeKind",
            "imiNumber",
            "sentOn",
            "objection",
            "objectionStatus",
            "before",
            "scheme",
            "exhibits",
            "visibility",
            "weight",
            "pages",
            "found",
            "answer",
            "answerBefore",
            "asDeputyOf",
            "due",
            "for");

    /** A day of the history. */
    public record Day(LocalDate day, List<Line> lines) {}

    /**
     * One act.
     *
     * @param reason in the words of who acted; empty without
     * @param details what else is told, each with the key of its name
     * @param hash the first characters of the line's digest in the trail
     * @param note what a colleague noted; null for an act that is no note
     */
    public record Line(HistoryRow row, String reason, List<Detail> details, String hash, NoteRow note) {}

    /** One thing that an act was about. */
    public record Detail(String name, String value) {}

    /**
     * A step that leads on from here.
     *
     * @param to the key of where it leads: a state, or a rule that finds it
     * @param by who may take it
     */
    public record Way(Step step, String to, List<Role> by) {}

    @Inject
    private CaseFileService cases;

    @Inject
    private CaseFileView view;

    @Inject
    private NotesPart notes;

    @Inject
    private Names names;

    @Inject
    private Format format;

    private List<Day> days;

    /** The days, newest first. */
    public List<Day> getDays() {
        if (days == null) {
            Map<LocalDate, List<Line>> byDay = cases.history(view.getReference()).stream()
                    .map(this::line)
                    .collect(Collectors.groupingBy(
                            line -> names.day(line.row().at()), LinkedHashMap::new, Collectors.toList()));
            days = byDay.entrySet().stream()
                    .map(entry -> new Day(entry.getKey(), entry.getValue()))
                    .toList();
        }
        return days;
    }

    /** The lines that moved the case, oldest first. */
    public List<HistoryRow> getMoves() {
        List<HistoryRow> moves = new ArrayList<>(getDays().stream()
                .flatMap(day -> day.lines().stream())
                .map(Line::row)
                .filter(row -> row.to() != null && !row.to().equals(row.from()))
                .toList());
        Collections.reverse(moves);
        return moves;
    }

    /** The steps of the procedure that start from here, with who may take each. */
    public List<Way> getWays() {
        CaseState now = view.getSheet().state();
        return Stream.of(Step.values())
                .filter(step -> step.from().contains(now))
                .map(step -> new Way(
                        step,
                        step.to().name(),
                        step.by().ever().stream().sorted().toList()))
                .toList();
    }

    /** The glyph of an act. */
    public String icon(String action) {
        return switch (action) {
            case "register_complaint" -> "mail";
            case "take_exhibit", "mark_exhibit", "verify_exhibit", "withdraw_exhibit" -> "clip";
            case "draft_refusal", "draft_allegation" -> "pen";
            case "assign", "declare_conflict", "rule_on_conflict" -> "org";
            case "record_fact", "amend_fact" -> "check";
            case "draft_letter", "amend_letter" -> "pen";
            case "send_letter", "record_incoming" -> "mail";
            case "name_scheme" -> "offer";
            case "ask_question", "give_question", "reopen_question", "write_note" -> "say";
            case "answer_question" -> "check";
            case "prove_prior_request" -> "proof";
            case "open_identity", "restrict_case", "lift_restriction" -> "lock";
            case "break_glass", "acknowledge_glass" -> "eye";
            default -> "step";
        };
    }

    private Line line(HistoryRow row) {
        JsonObject content = read(row.content());
        List<Detail> details = TOLD.stream()
                .filter(content::containsKey)
                .map(name -> new Detail(name, words(name, content.getString(name))))
                .toList();
        return new Line(
                row,
                content.getString("reason", ""),
                details,
                row.hash().substring(0, Math.min(SHORT_HASH, row.hash().length())),
                notes.note(content.getString("note", null)).orElse(null));
    }

    private String words(String name, String value) {
        return switch (name) {
            case "channel" -> names.of("Complaint.Channel", value);
            case "capacity" -> names.of("CaseMember.Capacity", value);
            case "procedure", "proposed" -> names.of("Procedure", value);
            case "outcome" -> names.of("ConflictDeclaration.Outcome", value);
            case "login", "for", "asDeputyOf" -> view.nameOf(value);
            case "allegation" -> "A" + value;
            case "fact" -> "F" + value;
            case "factStatus" -> names.of("CaseFact.Status", value);
            case "due", "notifiedOn", "receivedOn", "reviewOn", "sentOn" -> format.day(LocalDate.parse(value));
            case "assessment" -> names.of("RequiredAct.Assessment", value);
            case "exhibits" -> exhibits(value);
            case "template" -> names.of("Letter.Template", value);
            case "dispatch" -> names.of("Letter.Dispatch", value);
            case "visibility" -> names.of("Visibility", value);
            case "weight" -> names.of("Weight", value);
            case "authorityAs" -> names.of("ConcernedAuthority.Capacity", value);
            case "exchangeKind" -> names.of("Exchange.Kind", value);
            case "objectionStatus" -> names.of("Objection.Status", value);
            case "found" -> names.of("CustodyEvent.Kind", value);
            case "task" -> question(value);
            default -> value;
        };
    }

    /** {@code 1 NEUTRAL, 3 FAVOURABLE} of a fact, {@code 1, 3} of an allegation, in words. */
    private String exhibits(String value) {
        return Stream.of(value.split(", "))
                .map(one -> one.split(" "))
                .map(one -> one.length == 1 ? one[0] : one[0] + " " + names.of("Weight", one[1]))
                .collect(Collectors.joining(", "));
    }

    private String question(String number) {
        return view.getSheet().tasks().stream()
                .filter(task -> String.valueOf(task.number()).equals(number))
                .map(task -> number + " · " + task.words())
                .findFirst()
                .orElse(number);
    }

    /** What was erased lawfully has no content any more. */
    private static JsonObject read(String content) {
        if (content == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }
}
