package org.contrepartie.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.deadline.Period;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterTexts;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** What a letter says: the text of its kind with its places filled, line by line. What is missing in a draft is named there. */
public record LetterWording(Words words) {

    /**
     * A line of a letter.
     *
     * @param aside whether it is set apart, as the remedy is
     */
    public record Line(Kind kind, boolean aside, String words) {

        private static Line of(String line) {
            boolean aside = line.startsWith(">");
            String own = aside ? line.substring(1).strip() : line;
            if (own.startsWith("## ")) {
                return new Line(Kind.HEADING, aside, own.substring(3).strip());
            }
            if (own.startsWith("- ")) {
                return new Line(Kind.ITEM, aside, own.substring(2).strip());
            }
            return own.startsWith("1. ")
                    ? new Line(Kind.NUMBERED, aside, own.substring(3).strip())
                    : new Line(Kind.PLAIN, aside, own);
        }

        public boolean isHeading() {
            return kind == Kind.HEADING;
        }

        public boolean isItem() {
            return kind == Kind.ITEM || kind == Kind.NUMBERED;
        }
    }

    /** What a line is. */
    public enum Kind {
        PLAIN,
        HEADING,
        ITEM,
        NUMBERED
    }

    /** What it is about: in the words of its author, else as every letter of its kind. */
    public String subject(LetterRow letter, String caseRef) {
        String own = letter.content().subject();
        return own == null || own.isBlank() ? text(letter).subject().replace("{{case}}", caseRef) : own;
    }

    /** What it says between salutation and closing. */
    public List<Line> lines(LetterSheet sheet) {
        return text(sheet.letter())
                .filled(values(sheet))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .toList();
    }

    private Map<String, Object> values(LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        Map<String, Object> values = new HashMap<>();
        letter.facts().forEach((name, value) -> values.put(name, told(name, value)));
        letter.fact("step").ifPresent(step -> values.put("end", words.say("letter.end." + step)));
        values.put("case", sheet.caseRef());
        values.put("title", sheet.title());
        values.put("complaint", letter.complaintRef() == null ? "" : letter.complaintRef());
        values.put("courtRemedy", courtRemedy(sheet));
        values.put("period", period(letter).map(words::period).orElseGet(() -> blank(letter, "period")));
        values.put("reply", reply(sheet));
        for (Letter.Field field : letter.template().takes()) {
            values.put(field.path(), said(letter, field));
        }
        return values;
    }

    private Object said(LetterRow letter, Letter.Field field) {
        String own = letter.content().words(field);
        if (own == null || own.isBlank()) {
            return blank(letter, field.path());
        }
        return field == Letter.Field.QUESTIONS ? lines(own) : own;
    }

    /** In a draft what must still be filled in is named in its place; nothing stands there otherwise. */
    private String blank(LetterRow letter, String name) {
        boolean wanted = letter.template().needs().stream()
                        .anyMatch(field -> field.path().equals(name))
                || text(letter).must().contains(name);
        return letter.isDraft() && wanted
                ? words.say("letter.blank", words.say("casefile_letters.field." + name.toUpperCase(words.locale())))
                : "";
    }

    private String told(String name, String value) {
        return switch (name) {
            case "ground" -> words.name("SuspensionGround", value);
            case "receivedOn", "hearingOn", "reviewOn", "answerBy", "withdrawnOn" -> words.day(LocalDate.parse(value));
            default -> value;
        };
    }

    private String reply(LetterSheet sheet) {
        String period = period(sheet.letter()).map(words::period).orElse("");
        return sheet.due()
                .map(due -> words.say("letter.paper.replyBy", period, words.namedDay(due.toLocalDate())))
                .orElseGet(() -> words.say("letter.paper.reply", period));
    }

    private String courtRemedy(LetterSheet sheet) {
        return sheet.remedy()
                .period()
                .map(period -> words.say("letter.remedy." + sheet.remedy().pack(), words.period(period)))
                .orElseGet(() -> words.say("letter.remedy.unknown"));
    }

    /** As the letter or its step says, else, where something is asked, as the house rule for answers. */
    private static Optional<Period> period(LetterRow letter) {
        return Stream.of(
                        letter.content().period(),
                        letter.fact(Datum.PERIOD.field()).orElse(null),
                        letter.template().asks() ? "P1M" : null)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .flatMap(Given::lasting);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    }

    private static LetterTexts.Text text(LetterRow letter) {
        return LetterTexts.of(letter.template(), letter.language());
    }
}
