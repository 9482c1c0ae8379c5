package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.Letter.Recipient;
import org.contrepartie.letter.Letter.Template;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterForm.Addressee;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.LetterTexts;
import org.contrepartie.letter.MailRoom;
import org.contrepartie.report.LetterPaperService;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.web.shared.ReportWords;
import org.omnifaces.cdi.Param;

/** Writes a letter: which, to whom, then the words. Each answer is in the address, so that each page asks one thing. */
@Named
@RequestScoped
public class LetterView {

    @Inject
    private LetterService letters;

    @Inject
    private ComplaintService complaints;

    @Inject
    private LetterPaperService papers;

    @Inject
    private LettersTab tab;

    @Inject
    private MailRoom mails;

    @Inject
    private CaseFileView view;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "template")
    private String template;

    @Inject
    @Param(name = "to")
    private String to;

    @Inject
    @Param(name = "n")
    private Integer number;

    private LetterRow amended;
    private List<ComplaintSheet> attached;
    private String name;
    private String email;
    private String reason;
    private String language;
    private final Map<String, String> words = new HashMap<>();
    private String period;
    private LetterPaperService.Preview preview;
    private Long seen;

    /**
     * Opens the page; a draft to be amended begins with what it says.
     *
     * @throws Unknown if the address names no letter that there is
     */
    public void open() {
        view.open();
        if (number != null && language == null) {
            LetterRow row = getAmended();
            language = row.language();
            Stream.of(Letter.Field.values())
                    .forEach(field -> words.put(field.name(), row.content().words(field)));
            period = row.content().period();
            seen = row.version();
        }
    }

    /** The draft to be amended, null where a new letter is written. */
    public LetterRow getAmended() {
        if (amended == null && number != null) {
            amended = letters.read(view.getReference(), number);
        }
        return amended;
    }

    /** The kinds of letters there are. */
    public List<Template> getTemplates() {
        return List.of(Template.values());
    }

    /** The kind of letter, null while it is not chosen. */
    public Template getTemplate() {
        if (number != null) {
            return getAmended().template();
        }
        return Stream.of(Template.values())
                .filter(one -> one.name().equals(template))
                .findFirst()
                .orElse(null);
    }

    /** The recipients that may be chosen: a complaint by its reference, anybody else by what he is. */
    public List<ComplaintSheet> getComplaints() {
        return getTemplate().recipients().contains(Recipient.COMPLAINANT) ? attached() : List.of();
    }

    /** Whoever may be chosen and lodged no complaint. */
    public List<Recipient> getOthers() {
        Set<Recipient> others = EnumSet.copyOf(getTemplate().recipients());
        others.remove(Recipient.COMPLAINANT);
        return List.copyOf(others);
    }

    /** Who gets it, null while he is not chosen. */
    public Addressee getTo() {
        if (number != null) {
            return getAmended().to();
        }
        if (getTemplate() == null) {
            return null;
        }
        List<Recipient> others = getOthers();
        List<ComplaintSheet> complainants = getComplaints();
        if (others.size() + complainants.size() == 1) {
            return others.isEmpty() ? addressee(complainants.get(0)) : new Addressee(others.get(0), null, null);
        }
        return complainants.stream()
                .filter(one -> one.reference().equals(to))
                .map(LetterView::addressee)
                .findFirst()
                .or(() -> others.stream()
                        .filter(one -> one.name().equals(to))
                        .map(one -> new Addressee(one, null, null))
                        .findFirst())
                .orElse(null);
    }

    /** Whether the recipient has a name that somebody must type. */
    public boolean isNamed() {
        Recipient kind = getTo().kind();
        return number == null && (kind == Recipient.AUTHORITY || kind == Recipient.OTHER);
    }

    /** Whether the reader words this letter: a new one, or a draft of his own. */
    public boolean isAmends() {
        return number == null || tab.amends(getAmended());
    }

    /** What such a letter may hold, in its order; nothing while its kind is not chosen. */
    public List<Letter.Field> getTakes() {
        return getTemplate() == null ? List.of() : getTemplate().takes();
    }

    /** The same without its subject. */
    public List<Letter.Field> getFields() {
        return getTakes().stream()
                .filter(field -> field != Letter.Field.SUBJECT)
                .toList();
    }

    /** Whether an e-mail address may be typed: that of a complainant is sealed. */
    public boolean isAddressed() {
        return number == null && getTo().kind() != Recipient.COMPLAINANT;
    }

    /** Whether a field must be filled in before such a letter leaves. */
    public boolean needs(Letter.Field field) {
        return getTemplate().needs().contains(field);
    }

    /** The name of a field, at the head of its input. */
    public String label(Letter.Field field) {
        String label = names.of("casefile_letters.field", field.name());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** What it is about where its author does not say. */
    public String getUsualSubject() {
        return LetterTexts.of(getTemplate(), getPaperLanguage()).subject().replace("{{case}}", view.getReference());
    }

    /** The language of the text of its kind: there are two. */
    public String getPaperLanguage() {
        return ReportWords.in(String.valueOf(getLanguage()), clock.getZone())
                .locale()
                .getLanguage();
    }

    /** What the letter says with what is filled in. */
    public LetterPaperService.Preview getPreview() {
        if (preview == null) {
            String in = getPaperLanguage();
            LetterRow row = number == null || isAmends()
                    ? LetterRow.begun(getTemplate(), getTo(), in, content(), clock.instant())
                    : getAmended();
            preview = papers.preview(view.getReference(), row, ReportWords.in(in, clock.getZone()));
        }
        return preview;
    }

    private LetterForm.Content content() {
        return LetterForm.Content.of(field -> words.get(field.name()), period);
    }

    /** Keeps the draft and shows the list of letters. */
    public void save() {
        String reference = view.getReference();
        LetterForm.Content content = content();
        Refusals.orShown(() -> number == null
                        ? letters.write(
                                new LetterForm(getTemplate(), reference, addressed(), language, content, Map.of()))
                        : letters.amend(reference, number, Optional.ofNullable(seen), language, content))
                .ifPresent(row -> Notices.goAndTell(
                        "/casefile/file/" + reference + "/letters", "casefile_letter.saved", row.number()));
    }

    private Addressee addressed() {
        Addressee whom = getTo();
        return isNamed()
                ? new Addressee(whom.kind(), null, name, given(email))
                : new Addressee(whom.kind(), whom.complaintRef(), null, given(email));
    }

    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Addressee addressee(ComplaintSheet complaint) {
        return new Addressee(Recipient.COMPLAINANT, complaint.reference(), complaint.pseudonym());
    }

    private List<ComplaintSheet> attached() {
        if (attached == null) {
            attached = complaints.ofCase(view.getReference());
        }
        return attached;
    }

    /** The language that the recipient reads, as far as it is known. */
    public String getLanguage() {
        if (language != null || getTo() == null) {
            return language;
        }
        return attached().stream()
                .filter(one -> one.reference().equals(getTo().complaintRef()))
                .map(ComplaintSheet::language)
                .findFirst()
                .orElse("fr");
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Says whether a letter in doubt has left. */
    public void settle(boolean left) {
        String reference = view.getReference();
        if (Refusals.done(() -> mails.settle(reference, number, left, reason))) {
            Notices.goAndTell("/casefile/file/" + reference + "/letters", "casefile_letter.settled", number);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What is filled in, by the names of the fields. */
    public Map<String, String> getWords() {
        return words;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    /** The version that the author had before him. */
    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
