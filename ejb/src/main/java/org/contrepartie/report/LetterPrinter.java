package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.report.LetterWording.Kind;
import org.contrepartie.report.LetterWording.Line;

/** Prints a letter: what it says, with head, address and signature. */
public record LetterPrinter(Words words) {

    /** The letter as PDF/A-2a and PDF/UA-1. */
    public byte[] print(LetterSheet sheet) {
        LetterRow letter = sheet.letter();
        LetterWording wording = new LetterWording(words);
        String subject = wording.subject(letter, sheet.caseRef());
        Paper paper = Paper.letter(words, subject, sheet.date());
        Part body = paper.body();
        if (letter.isDraft()) {
            body.add("div", words.say("letter.paper.draft")).styled("draft");
        }
        body.add("div", words.say("letter.paper.number", sheet.caseRef(), number(letter)))
                .with("id", "footer");
        head(body, sheet);
        to(body.add("div").styled("to"), sheet);
        body.add("h1", words.say("letter.paper.subject", subject));
        body.add("p", words.say("letter.paper.salutation"));
        lay(body, wording.lines(sheet));
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
        if (sheet.body().isPresent()) {
            Mandate body = sheet.body().get();
            String whom = known.map(Identity::name).orElse(sheet.letter().to().name());
            Stream.concat(Stream.of(body.body()), body.contact().lines()).forEach(line -> part.add("p", line));
            part.add("p", words.say("letter.paper.for", whom));
            return;
        }
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

    /** Items that follow each other make one list, what is set apart one box. */
    private static void lay(Part body, List<Line> lines) {
        Part box = null;
        Part list = null;
        Kind listed = null;
        for (Line line : lines) {
            box = !line.aside() ? null : box == null ? body.add("div").styled("remedy") : box;
            Part within = box == null ? body : box;
            if (!line.isItem()) {
                listed = null;
                within.add(line.isHeading() && box == null ? "h2" : "p", line.words())
                        .styled(line.isHeading() ? "name" : "said");
                continue;
            }
            if (listed != line.kind()) {
                list = within.add(line.kind() == Kind.NUMBERED ? "ol" : "ul");
                listed = line.kind();
            }
            list.add("li", line.words());
        }
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

    private static String number(LetterRow letter) {
        return String.valueOf(letter.number());
    }
}
