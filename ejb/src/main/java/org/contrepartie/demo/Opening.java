package org.contrepartie.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.procedure.OpeningForm;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.DatedWithPrecision.Precision;
import org.contrepartie.workflow.TipSource;

/** What the authority itself writes when it opens the reference case: note, exhibit, questions, allegations. */
record Opening(
        Provenance provenance, String note, ExhibitForm exhibit, List<Question> questions, List<Draft> allegations) {

    /**
     * Where each thing is known from, in the words that a reader of the case sees.
     *
     * @param addressee to whom the statements were made
     * @param saturday what the article calls their day
     */
    record Provenance(String article, String offer, String clause, String addressee, String saturday) {}

    /** An open question and the login of who looks after it. */
    record Question(String owner, String text) {}

    /** An allegation in draft. */
    record Draft(String text, String provisions) {}

    static Opening read() {
        return Entry.readFile(
                "temu-2024-opening.yaml",
                file -> new Opening(
                        file.part(
                                "provenance",
                                from -> new Provenance(
                                        from.text("article"),
                                        from.text("offer"),
                                        from.text("clause"),
                                        from.text("addressee"),
                                        from.text("saturday"))),
                        file.text("note"),
                        file.part("exhibit", Opening::exhibit),
                        file.list("questions", one -> new Question(one.text("owner"), one.text("text"))),
                        file.list("allegations", one -> new Draft(one.text("text"), one.text("provisions")))));
    }

    OpeningForm form(String title, String schemeRef) {
        return new OpeningForm(
                title,
                TipSource.PRESS,
                note,
                schemeRef,
                exhibit,
                PressNote.of("temu-2024.yaml").getBytes(StandardCharsets.UTF_8));
    }

    /** The article gives day and month; the year is derived, and the article itself is not on file. */
    private static ExhibitForm exhibit(Entry entry) {
        return new ExhibitForm(
                entry.text("title"),
                Exhibit.Kind.PRESS_ARTICLE,
                entry.text("source"),
                new DatedWithPrecision(
                        LocalDate.parse(entry.text("dated")), Precision.DERIVED_DAY, entry.text("words")),
                "fr",
                "text/plain",
                entry.text("file"),
                true);
    }
}
