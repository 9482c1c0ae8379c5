package org.contrepartie.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.complaint.Identity;
import org.contrepartie.deadline.Period;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** Prints a letter: what every letter of its kind says, then the words of its author, what is asked, the remedy. */
public record LetterPrinter(Words words) {

    /** The letters against which there is a way to court. */
    private static final Set<Template> CONTESTED = EnumSet.of(Template.REFUSAL, Template.OUTCOME, Template.DECISION);

    /** The letter as PDF/A-2a and PDF/UA-1. */
    public byte[] print(LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        Paper paper = Paper.letter(words, subject(letter), sheet.date());
        Part body = paper.body();
        if (!letter.isSent()) {
            body.add("div", words.say("letter.paper.draft")).styled("draft");
        }
        body.add("div", words.say("letter.paper.number", sheet.caseRef(), number(letter)))
                .with("id", "footer");
        head(body, sheet);
        to(body.add("div").styled("to"), sheet);
        body.add("h1", words.say("letter.paper.subject", subject(letter)));
        body.add("p", words.say("letter.paper.salutation"));
        body.add("p", opening(sheet));
        own(body, letter);
        asked(body, sheet);
        remedy(body, sheet);
        body.add("p", words.say("letter.paper.closing"));
        sign(body.add("div").styled("sign"), sheet);
        return paper.pdf();
    }

    private void head(Part body, LetterSheet sheet) {
        Part head = body.add("div").styled("head");
        head.add("p", words.say("app.authority")).styled("authority");
        head.add("p", words.say("letter.paper.number", sheet.caseRef(), number(sheet.letter())))
                .styled("refs");
        head.add("p", words.say("letter.paper.date", words.namedDay(sheet.day())))
                .styled("refs");
        if (sheet.fictitious()) {
            head.add("p", words.say("report.fictitious")).styled("mark");
        }
    }

    private void to(Part part, LetterSheet sheet) {
        Optional<Identity> known = sheet.sealed();
        if (known.isEmpty()) {
            part.add("p", sheet.letter().to().name());
            return;
        }
        Identity person = known.get();
        Stream.of(person.name(), person.postalAddress(), person.email())
                .filter(line -> line != null && !line.isBlank())
                .flatMap(String::lines)
                .forEach(line -> part.add("p", line));
    }

    /** What every letter of its kind says. Its places: case, complaint, what it is about, and up to two facts. */
    private String opening(LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        String first = Stream.of("step", "ground", "receivedOn", "complaints", "hearingOn")
                .flatMap(name -> letter.fact(name).stream().map(value -> told(name, value)))
                .findFirst()
                .orElse("");
        String second = Stream.of("reviewOn", "answerBy")
                .flatMap(name -> letter.fact(name).stream().map(value -> told(name, value)))
                .findFirst()
                .orElse("");
        String complaint = letter.complaintRef() == null ? "" : letter.complaintRef();
        return words.say("letter.text." + letter.template(), sheet.caseRef(), complaint, sheet.title(), first, second);
    }

    private String told(String name, String value) {
        return switch (name) {
            case "step" -> words.say("letter.end." + value);
            case "ground" -> words.name("SuspensionGround", value);
            case "receivedOn", "hearingOn", "reviewOn", "answerBy" -> words.day(LocalDate.parse(value));
            default -> value;
        };
    }

    private static void own(Part body, LetterRow letter) {
        String said = letter.content().body();
        if (said != null) {
            Part own = body.add("div").styled("own");
            said.lines().filter(line -> !line.isBlank()).forEach(line -> own.add("p", line));
        }
    }

    private void asked(Part body, LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        List<String> questions = Optional.ofNullable(letter.content().questions())
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
        if (!questions.isEmpty()) {
            Part list = body.add("ol");
            questions.forEach(line -> list.add("li", line.strip()));
        }
        if (letter.template().asks()) {
            String period = words.period(period(letter));
            body.add(
                    "p",
                    sheet.due()
                            .map(due -> words.say("letter.paper.replyBy", period, words.namedDay(due.toLocalDate())))
                            .orElseGet(() -> words.say("letter.paper.reply", period)));
        }
    }

    /** As the letter says, else as the house rule for such answers. */
    private static Period period(LetterRow letter) {
        String said = Optional.ofNullable(letter.content().period())
                .filter(text -> !text.isBlank())
                .orElse("P1M");
        return new Given(null, Map.of(Datum.PERIOD.field(), said))
                .period(Datum.PERIOD)
                .orElseThrow();
    }

    private void remedy(Part body, LetterSheet sheet) {
        if (!CONTESTED.contains(sheet.letter().template())) {
            return;
        }
        Part remedy = body.add("div").styled("remedy");
        remedy.add("p", words.say("letter.remedy")).styled("name");
        remedy.add(
                "p",
                sheet.remedy()
                        .period()
                        .map(period ->
                                words.say("letter.remedy." + sheet.remedy().pack(), words.period(period)))
                        .orElseGet(() -> words.say("letter.remedy.unknown")));
    }

    private void sign(Part part, LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        if (letter.status() == Letter.Status.DRAFT) {
            part.add("p", words.say("letter.paper.unsigned"));
            return;
        }
        if (letter.signerRole() != null) {
            part.add("p", words.of(letter.signerRole()));
        }
        part.add("p", sheet.signer().orElse(letter.signer()));
    }

    private String subject(LetterRow letter) {
        String own = letter.content().subject();
        return own == null || own.isBlank() ? words.say("letter.subject." + letter.template()) : own;
    }

    private static String number(LetterRow letter) {
        return String.valueOf(letter.number());
    }
}
