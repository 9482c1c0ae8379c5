package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.MailRoom;
import org.contrepartie.letter.MailRow;
import org.contrepartie.letter.OutgoingMail;
import org.contrepartie.letter.PostRow;
import org.contrepartie.letter.PostService;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Names;

/** The letters of a case, out and in: what waits, what is owed, what came back. */
@Named
@RequestScoped
public class LettersTab {

    @Inject
    private LetterService letters;

    @Inject
    private ComplaintService complaints;

    @Inject
    private PostService post;

    @Inject
    private MailRoom mails;

    @Inject
    private ClockService clocks;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    private Names names;

    private List<LetterRow> rows;
    private List<PostRow> received;
    private Map<Integer, MailRow> mailed;
    private final Map<Long, ClockRow> replies = new HashMap<>();

    /** All letters, latest first. */
    public List<LetterRow> getRows() {
        if (rows == null) {
            rows = letters.ofCase(view.getReference()).stream()
                    .sorted(Comparator.comparing(LetterRow::number).reversed())
                    .toList();
        }
        return rows;
    }

    /** What came in, latest first. */
    public List<PostRow> getPost() {
        if (received == null) {
            received = post.ofCase(view.getReference()).stream()
                    .sorted(Comparator.comparing(PostRow::number).reversed())
                    .toList();
        }
        return received;
    }

    /** How many drafts wait. */
    public long getWaiting() {
        return getRows().stream().filter(LetterRow::isDraft).count();
    }

    /** The body that gets a letter in the place of who complained, null where none does. */
    public String body(LetterRow letter) {
        return complaints.ofCase(view.getReference()).stream()
                .filter(one -> one.reference().equals(letter.complaintRef()))
                .map(ComplaintSheet::mandate)
                .filter(mandate -> mandate != null && mandate.takesLetters())
                .map(Mandate::body)
                .findFirst()
                .orElse(null);
    }

    /** The clock that runs for the answer to a letter, null where none does. */
    public ClockRow reply(LetterRow letter) {
        return letter.clockId() == null
                ? null
                : replies.computeIfAbsent(
                        letter.clockId(), id -> clocks.read(id).orElse(null));
    }

    /** What a draft still lacks before it may leave, in words; empty where nothing is. */
    public String lacking(LetterRow letter) {
        return letter.lacking().stream()
                .map(field -> names.of("casefile_letters.field", field.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the reader may word this draft anew. */
    public boolean amends(LetterRow letter) {
        return letter.isDraft() && letter.author().equals(me.getName()) && isWrites();
    }

    /** Whether the reader may sign and send this letter. */
    public boolean sends(LetterRow letter) {
        boolean own = letter.template().isSignedByAnother() && letter.author().equals(me.getName());
        MailRow mail = mail(letter);
        boolean out = mail != null && mail.status() != OutgoingMail.Status.FAILED;
        return (!letter.isSent() || letter.dispatch() == null)
                && !out
                && !(letter.isDraft() && own)
                && (me.is(Role.OFFICER) || me.is(Role.HEAD) || me.is(Role.CHAIR));
    }

    /** What became of a letter that goes by e-mail, null where it goes by another way. */
    public MailRow mail(LetterRow letter) {
        if (mailed == null) {
            mailed = mails.ofCase(view.getReference()).stream().collect(Collectors.toMap(MailRow::letter, one -> one));
        }
        return mailed.get(letter.number());
    }

    /** The tone of that. */
    public String tone(OutgoingMail.Status status) {
        return switch (status) {
            case QUEUED, SENDING -> "info";
            case SENT -> "ok";
            case FAILED, UNCERTAIN -> "warn";
        };
    }

    /** Whether the reader drafts letters. */
    public boolean isWrites() {
        return me.is(Role.OFFICER)
                || me.is(Role.RAPPORTEUR)
                || me.is(Role.HEAD)
                || me.is(Role.CHAIR)
                || me.is(Role.COMMITTEE);
    }

    /** Whether the reader may say what became of a letter in doubt. */
    public boolean isSettles() {
        return me.is(Role.OFFICER) || me.is(Role.HEAD) || me.is(Role.CHAIR);
    }

    /** Whether the reader records what came in. */
    public boolean isReceives() {
        return me.is(Role.INTAKE) || me.is(Role.OFFICER);
    }

    /** The letter by which a clock of a complaint was met, null where it was met by none. */
    public LetterRow metBy(ClockRow clock) {
        boolean told = clock.rule() == ClockRule.D01 || clock.rule() == ClockRule.D02;
        if (!told || clock.endedOn() == null) {
            return null;
        }
        return getRows().stream()
                .filter(one -> one.isSent() && tells(one.template()))
                .filter(one -> clock.ownerRef().equals(one.complaintRef()))
                .filter(one -> sentOn(one).equals(clock.endedOn()))
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }

    /** Whether a complainant waits no longer after such a letter. */
    private static boolean tells(Template template) {
        return template == Template.PROGRESS || template.ends();
    }

    /** The tone of a status. */
    public String tone(Letter.Status status) {
        return switch (status) {
            case DRAFT -> "warn";
            case SIGNED -> "info";
            case SENT -> "ok";
        };
    }

    private LocalDate sentOn(LetterRow letter) {
        return names.day(letter.sentAt());
    }
}
