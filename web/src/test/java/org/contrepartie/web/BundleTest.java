package org.contrepartie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contrepartie.access.CaseMember;
import org.contrepartie.audit.SealCheck;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.clock.CalendarCorrection;
import org.contrepartie.clock.ClockEvent;
import org.contrepartie.clock.FourEyes;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.cooperation.ConcernedAuthority;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.Objection;
import org.contrepartie.cooperation.ProvisionalMeasure;
import org.contrepartie.deadline.Calendars;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Extension;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Regime;
import org.contrepartie.deadline.RegimeReason;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.decision.Allegation;
import org.contrepartie.decision.Appeal;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.Finding;
import org.contrepartie.decision.FineFactor;
import org.contrepartie.decision.FormalNotice;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewWord;
import org.contrepartie.decision.Tier;
import org.contrepartie.evidence.CustodyEvent;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.Visibility;
import org.contrepartie.evidence.Weight;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.OutgoingMail;
import org.contrepartie.party.Establishment;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.report.QuotationCheck;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeParty;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Role;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.Operation;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.Scope;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.statement.Target;
import org.contrepartie.statement.Wording;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ContextFigure;
import org.contrepartie.terms.Refound;
import org.contrepartie.terms.Right;
import org.contrepartie.terms.Settled;
import org.contrepartie.terms.Subject;
import org.contrepartie.terms.Taxon;
import org.contrepartie.web.shared.Theme;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.CountedFrom;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Occasion;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Outcome;
import org.contrepartie.workflow.Procedure;
import org.contrepartie.workflow.RulePack;
import org.contrepartie.workflow.Step;
import org.contrepartie.workflow.TipSource;
import org.junit.jupiter.api.Test;

/** The two bundles say the same, and say everything. */
class BundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/contrepartie/web");
    private static final Pattern ASKED = Pattern.compile("msg\\['([\\w.]+)']");

    private final Properties french = read("fr");
    private final Properties english = read("en");

    @Test
    void both_hold_the_same_keys() {
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void no_value_is_empty() {
        assertThat(bundles().flatMap(bundle -> bundle.entrySet().stream()))
                .allSatisfy(entry -> assertThat(entry.getValue().toString()).isNotBlank());
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String language : List.of("fr", "en")) {
            List<String> keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_constant_has_its_sentence() {
        assertThat(french.stringPropertyNames())
                .containsAll(keys("Role.", "", Role.values()))
                .containsAll(keys("Role.", ".meaning", Role.values()))
                .containsAll(keys("CaseState.", "", CaseState.values()))
                .containsAll(keys("CaseState.short.", "", CaseState.values()))
                .containsAll(keys("Step.", "", Step.values()))
                .containsAll(keys("Condition.", "", Condition.values()))
                .containsAll(keys("Condition.", ".rule", Condition.values()))
                .containsAll(keys("TraceLine.", "", TraceLine.Code.values()))
                .containsAll(keys("Period.Unit.", "", Period.Unit.values()))
                .containsAll(keys("Theme.", "", Theme.values()))
                .containsAll(keys("unreadable.", "", Unreadable.Reason.values()))
                .containsAll(keys("Act.", "", Act.values()))
                .containsAll(keys("Datum.", "", Datum.values()))
                .containsAll(keys("Datum.", ".help", Datum.values()))
                .containsAll(Stream.of(Datum.values())
                        .flatMap(datum -> datum.choices().stream().map(one -> datum.family() + "." + one))
                        .toList())
                .containsAll(keys("Occasion.", "", Occasion.values()))
                .containsAll(keys("CountedFrom.", "", CountedFrom.values()))
                .containsAll(keys("RulePack.", "", RulePack.values()))
                .containsAll(Stream.of(Step.values())
                        .map(step -> "CaseState." + step.to().name())
                        .toList())
                .containsAll(keys("CaseMember.Capacity.", "", CaseMember.Capacity.values()))
                .containsAll(keys("Origin.", "", Origin.values()))
                .containsAll(keys("TipSource.", "", TipSource.values()))
                .containsAll(keys("Procedure.", "", Procedure.values()))
                .containsAll(keys("Outcome.", "", Outcome.values()))
                .containsAll(keys("Complaint.Channel.", "", Complaint.Channel.values()))
                .containsAll(keys("Complaint.Status.", "", Complaint.Status.values()))
                .containsAll(keys("Mandate.Kind.", "", Mandate.Kind.values()))
                .containsAll(keys("SchemeStatus.Kind.", "", SchemeStatus.Kind.values()))
                .containsAll(keys("Reward.Kind.", "", Reward.Kind.values()))
                .containsAll(keys("Clause.QuotedFrom.", "", Clause.QuotedFrom.values()))
                .containsAll(keys("Clause.Basis.", "", Clause.Basis.values()))
                .containsAll(keys("ClauseElement.Facet.", "", ClauseElement.Facet.values()))
                .containsAll(keys("ClauseElement.Candidate.", "", ClauseElement.Candidate.values()))
                .containsAll(keys("Taxon.", "", Taxon.values()))
                .containsAll(keys("Right.", "", Right.values()))
                .containsAll(keys("Refound.Outcome.", "", Refound.Outcome.values()))
                .containsAll(keys("Refound.Outcome.", ".meaning", Refound.Outcome.values()))
                .containsAll(keys("Settled.", "", Settled.values()))
                .containsAll(keys("Subject.", "", Subject.values()))
                .containsAll(keys("Subject.Sheet.", "", Subject.Sheet.values()))
                .containsAll(keys("Subject.Sheet.", ".one", Subject.Sheet.values()))
                .containsAll(keys("Subject.Standing.", "", Subject.Standing.values()))
                .containsAll(keys("SchemeParty.Capacity.", "", SchemeParty.Capacity.values()))
                .containsAll(keys("Establishment.Kind.", "", Establishment.Kind.values()))
                .containsAll(keys("ContextFigure.Kind.", "", ContextFigure.Kind.values()))
                .containsAll(keys("ContextFigure.Gap.", "", ContextFigure.Gap.values()))
                .containsAll(keys("ContextFigure.Assumption.", "", ContextFigure.Assumption.values()))
                .containsAll(keys("figures.formula.", "", ContextFigure.Kind.values()))
                .containsAll(keys("Taxon.Severity.", "", Taxon.Severity.values()))
                .containsAll(keys("CompanyStatement.Mode.", "", CompanyStatement.Mode.values()))
                .containsAll(keys("CompanyStatement.Mode.", ".weight", CompanyStatement.Mode.values()))
                .containsAll(keys("Claim.Type.", "", Claim.Type.values()))
                .containsAll(keys("Claim.Tense.", "", Claim.Tense.values()))
                .containsAll(keys("Claim.Direction.", "", Claim.Direction.values()))
                .containsAll(keys("Relation.", "", Relation.values()))
                .containsAll(keys("Relation.", ".test", Relation.values()))
                .containsAll(keys("question.draft.", "", Relation.values()))
                .containsAll(keys("ProposedClaim.Why.", "", ProposedClaim.Why.values()))
                .containsAll(keys("ProvenanceForm.Strength.", "", ProvenanceForm.Strength.values()))
                .containsAll(keys("Operation.", "", Operation.values()))
                .containsAll(keys("Scope.Layer.", "", Scope.Layer.values()))
                .containsAll(keys("Scope.Quantifier.", "", Scope.Quantifier.values()))
                .containsAll(keys("Target.Kind.", "", Target.Kind.values()))
                .containsAll(keys("Suggestion.Rule.", "", Suggestion.Rule.values()))
                .containsAll(keys("ElementValue.", "", Wording.values()))
                .containsAll(keys("DatedWithPrecision.Precision.", "", DatedWithPrecision.Precision.values()))
                .containsAll(keys("CaseFact.Status.", "", CaseFact.Status.values()))
                .containsAll(keys("CaseFact.Status.", ".meaning", CaseFact.Status.values()))
                .containsAll(keys("Weight.", "", Weight.values()))
                .containsAll(keys("Visibility.", "", Visibility.values()))
                .containsAll(keys("Exhibit.Kind.", "", Exhibit.Kind.values()))
                .containsAll(keys("CustodyEvent.Kind.", "", CustodyEvent.Kind.values()))
                .containsAll(keys("Letter.Template.", "", Letter.Template.values()))
                .containsAll(keys("Letter.Status.", "", Letter.Status.values()))
                .containsAll(keys("OutgoingMail.Status.", "", OutgoingMail.Status.values()))
                .containsAll(keys("OutgoingMail.Failure.", "", OutgoingMail.Failure.values()))
                .containsAll(keys("Letter.Recipient.", "", Letter.Recipient.values()))
                .containsAll(keys("casefile_letters.field.", "", Letter.Field.values()))
                .containsAll(Stream.of(Letter.Field.values())
                        .map(field -> "letter.empty." + field.path())
                        .toList())
                .containsAll(Stream.of(Letter.Field.values())
                        .filter(field -> field != Letter.Field.SUBJECT)
                        .map(field -> "casefile_letter.help." + field)
                        .toList())
                .containsAll(keys("QuotationCheck.Place.", "", QuotationCheck.Place.values()))
                .containsAll(keys("QuotationCheck.Outcome.", "", QuotationCheck.Outcome.values()))
                .containsAll(keys("Regime.Chapter.", "", Regime.Chapter.values()))
                .containsAll(keys("Allegation.Status.", "", Allegation.Status.values()))
                .containsAll(keys("Allegation.Lack.", "", Allegation.Lack.values()))
                .containsAll(keys("Measure.Kind.", "", Measure.Kind.values()))
                .containsAll(keys("Measure.Status.", "", Measure.Status.values()))
                .containsAll(keys("Tier.", "", Tier.values()))
                .containsAll(keys("FineFactor.", "", FineFactor.values()))
                .containsAll(keys("FineFactor.Direction.", "", FineFactor.Direction.values()))
                .containsAll(keys("Observation.Party.", "", Observation.Party.values()))
                .containsAll(keys("Observation.Answer.", "", Observation.Answer.values()))
                .containsAll(keys("SealCheck.Reason.", "", SealCheck.Reason.values()))
                .containsAll(keys("ReviewWord.Verdict.", "", ReviewWord.Verdict.values()))
                .containsAll(keys("PointRow.Status.", "", PointRow.Status.values()))
                .containsAll(keys("Decision.Kind.", "", Decision.Kind.values()))
                .containsAll(keys("Decision.Track.", "", Decision.Track.values()))
                .containsAll(keys("Finding.Verdict.", "", Finding.Verdict.values()))
                .containsAll(keys("Attendee.Presence.", "", Attendee.Presence.values()))
                .containsAll(keys("Appeal.Status.", "", Appeal.Status.values()))
                .containsAll(keys("ConcernedAuthority.Capacity.", "", ConcernedAuthority.Capacity.values()))
                .containsAll(keys("ConcernedAuthority.Reason.", "", ConcernedAuthority.Reason.values()))
                .containsAll(keys("Exchange.Kind.", "", Exchange.Kind.values()))
                .containsAll(keys("Exchange.Imi.", "", Exchange.Imi.values()))
                .containsAll(keys("Objection.Type.", "", Objection.Type.values()))
                .containsAll(keys("Objection.Status.", "", Objection.Status.values()))
                .containsAll(keys("FormalNotice.Status.", "", FormalNotice.Status.values()))
                .containsAll(keys("ProvisionalMeasure.Status.", "", ProvisionalMeasure.Status.values()))
                .containsAll(keys("ClockRule.", "", ClockRule.values()))
                .containsAll(keys("ClockRule.Bound.", "", ClockRule.Bound.values()))
                .containsAll(keys("RunningClock.Status.", "", RunningClock.Status.values()))
                .containsAll(keys("ClockEvent.Kind.", "", ClockEvent.Kind.values()))
                .containsAll(keys("CalendarCorrection.Kind.", "", CalendarCorrection.Kind.values()))
                .containsAll(keys("FourEyes.Status.", "", FourEyes.Status.values()))
                .containsAll(keys("RegimeReason.Because.", "", RegimeReason.Because.values()))
                .containsAll(Stream.of(Step.values())
                        .map(step -> "Action." + step.action())
                        .toList())
                .containsAll(Stream.of(Act.values())
                        .map(act -> "Action." + act.action())
                        .toList())
                .contains(
                        "Refusal.Unknown",
                        "Refusal.Stale",
                        "Refusal.Forbidden",
                        "Refusal.Invalid",
                        "Refusal.CaseClosed",
                        "Refusal.QuotationsDiffer");
    }

    @Test
    void every_limit_of_an_extension_has_its_sentence() {
        Stream<String> limits = Stream.of(ClockRule.values())
                .filter(rule -> rule.extension().kind() == Extension.Kind.ADDED)
                .flatMap(rule -> Stream.of(Extension.Lack.TOO_LONG, Extension.Lack.TOO_LATE)
                        .map(lack -> "extension." + lack + "." + rule));

        assertThat(french.stringPropertyNames())
                .containsAll(limits.toList())
                .contains("extension.TWICE.D08", "extension.NEVER", "extension.TOO_LATE", "extension.byStep");
    }

    @Test
    void every_act_of_the_trail_has_its_name() throws IOException {
        Pattern told = Pattern.compile("Happening\\.of\\(\\s*\"(\\w+)\"");
        Set<String> keys = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../ejb/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                told.matcher(Files.readString(source)).results().forEach(act -> keys.add("Action." + act.group(1)));
            }
        }

        assertThat(keys).isNotEmpty();
        assertThat(french.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void the_name_of_an_act_begins_as_a_sentence_does() {
        assertThat(bundles()).allSatisfy(bundle -> assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> key.startsWith("Action."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getProperty(key)).matches("\\p{Lu}.*")));
    }

    @Test
    void every_holiday_has_its_name() {
        Stream<String> keys = Calendars.ids().stream()
                .map(Calendars::of)
                .flatMap(calendar -> LocalDate.of(2018, 1, 1)
                        .datesUntil(LocalDate.of(2051, 1, 1))
                        .flatMap(day -> calendar.holiday(day).stream()))
                .distinct()
                .map(key -> "holiday." + key);

        assertThat(french.stringPropertyNames()).containsAll(keys.toList());
    }

    @Test
    void every_pattern_can_be_read_and_names_the_same_places() {
        for (String key : french.stringPropertyNames()) {
            assertThatCode(() -> new MessageFormat(french.getProperty(key))).doesNotThrowAnyException();
            assertThatCode(() -> new MessageFormat(english.getProperty(key))).doesNotThrowAnyException();
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void a_sentence_with_places_has_no_straight_apostrophe() {
        assertThat(bundles().flatMap(bundle -> bundle.values().stream()).map(Object::toString))
                .filteredOn(value -> value.contains("{"))
                .noneMatch(value -> value.contains("'"));
    }

    @Test
    void every_key_a_page_asks_for_is_there() {
        for (Path page : Pages.all()) {
            Matcher asked = ASKED.matcher(Pages.text(page));
            while (asked.find()) {
                assertThat(french.stringPropertyNames()).as(page.toString()).contains(asked.group(1));
            }
        }
    }

    private Stream<Properties> bundles() {
        return Stream.of(french, english);
    }

    private static List<String> keys(String prefix, String suffix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> prefix + constant.name() + suffix)
                .toList();
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new HashSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Path file(String language) {
        return FOLDER.resolve("messages_" + language + ".properties");
    }

    private static Properties read(String language) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return bundle;
    }
}
