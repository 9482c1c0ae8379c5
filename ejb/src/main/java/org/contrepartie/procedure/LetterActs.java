package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.clock.ClockService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.letter.Dispatcher;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.PostRow;
import org.contrepartie.letter.PostService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/**
 * A letter leaves (A07); something comes in (A08), answers its letter and becomes an exhibit.
 *
 * <p>Source: GDPR 57(1)(f), 77(2); 31, 58(1)(e).
 */
@Dependent
public class LetterActs implements ActEffect {

    @Inject
    private Outgoing outgoing;

    @EJB
    private Dispatcher dispatcher;

    @EJB
    private PostService post;

    @EJB
    private ClockService clocks;

    @EJB
    private EvidenceService evidence;

    @Override
    public Set<Act> of() {
        return Set.of(Act.SEND_LETTER, Act.RECORD_INCOMING);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        return act == Act.SEND_LETTER ? send(file, given, what) : record(file, given, what);
    }

    private Happening send(CaseFile file, Given given, Happening what) {
        int number = given.number(Datum.LETTER).orElseThrow();
        boolean byMail = given.choice(Datum.DISPATCH, Letter.Dispatch.class)
                .filter(way -> way == Letter.Dispatch.EMAIL)
                .isPresent();
        LetterRow sent =
                byMail ? outgoing.queue(number, file) : outgoing.send(number, file, given, Act.SEND_LETTER.id());
        return what.with("letter", number)
                .with("template", sent.template())
                .with("complaint", sent.complaintRef())
                .with("notifiedOn", sent.notifiedOn())
                .with("dispatch", byMail ? Letter.Dispatch.EMAIL : sent.dispatch());
    }

    private Happening record(CaseFile file, Given given, Happening what) {
        String title = given.text(Datum.TITLE).orElseThrow();
        LocalDate receivedOn = given.day(Datum.RECEIVED_ON).orElseThrow();
        Integer letter = given.number(Datum.LETTER).orElse(null);
        if (letter != null) {
            dispatcher
                    .answered(file.reference(), letter, receivedOn)
                    .ifPresent(running -> clocks.endOne(running, Act.RECORD_INCOMING.id()));
        }
        Integer exhibit = exhibit(file, given, title, receivedOn);
        PostRow kept = post.keep(file.reference(), title, receivedOn, letter, exhibit);
        return what.with("post", kept.number())
                .with("title", title)
                .with("receivedOn", receivedOn)
                .with("letter", letter)
                .with("exhibit", exhibit);
    }

    /** The exhibit that is named, or the words that came in as one; null where there is neither yet. */
    private Integer exhibit(CaseFile file, Given given, String title, LocalDate receivedOn) {
        Integer named = given.number(Datum.EXHIBIT).orElse(null);
        String words = given.text(Datum.WORDS).orElse(null);
        new Invalid.Check()
                .that(named == null || words == null, "data.text", "post.eitherOr")
                .that(named == null || evidence.isOnFile(file.reference(), named), "data.exhibit", "exhibit.unknown")
                .done();
        if (words == null) {
            return named;
        }
        ExhibitForm form = new ExhibitForm(
                title,
                Exhibit.Kind.LETTER,
                null,
                DatedWithPrecision.on(receivedOn),
                null,
                "text/plain",
                "post-" + receivedOn + ".txt",
                false);
        return evidence.take(file.reference(), form, words.getBytes(StandardCharsets.UTF_8))
                .number();
    }
}
