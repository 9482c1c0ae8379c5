package org.contrepartie.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.desk.DraftService;
import org.contrepartie.desk.KeptDraft;
import org.contrepartie.procedure.ProcedureService;
import org.contrepartie.procedure.Registered;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Preferences;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.web.shared.TypedDay;
import org.contrepartie.web.shared.TypedForm;

/** The form of a new complaint (T01). Holds what is typed as it is typed, so that a draft can bring all of it back. */
@Named
@ViewScoped
public class ComplaintFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the draft. */
    private static final String DRAFT = "complaint";

    private static final String RECEIVED = "receivedAt";
    private static final String LANGUAGE = "language";
    private static final String RIGHTS = "rightsExercised";
    private static final String MINOR = "minor";
    private static final String ANONYMOUS = "anonymousTowardsRespondent";
    private static final Set<String> ALWAYS_SHOWN =
            Set.of(RECEIVED, "channel", "respondent_name", "narrative", LANGUAGE);

    /** The rights of a person that a complaint may say were not respected. */
    private static final List<String> RIGHTS_OF_PERSONS =
            List.of("R7_3", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22");

    @EJB
    private ProcedureService procedure;

    @EJB
    private DraftService drafts;

    @Inject
    private Clock clock;

    @Inject
    private Preferences preferences;

    @Inject
    private Format format;

    private final Map<String, String> typed = new HashMap<>();
    private List<String> rights = new ArrayList<>();
    private boolean minor;
    private boolean anonymous;
    private Instant draftedAt;

    /** Brings back what was typed before, if anything was. */
    @PostConstruct
    public void open() {
        typed.put(LANGUAGE, preferences.getLang());
        drafts.read(DRAFT).ifPresent(this::restore);
    }

    private void restore(KeptDraft draft) {
        TypedForm form = TypedForm.read(draft.content());
        form.answers().keySet().forEach(name -> typed.put(name, form.answer(name)));
        rights = new ArrayList<>(form.all(RIGHTS));
        minor = form.answer(MINOR) != null;
        anonymous = form.answer(ANONYMOUS) != null;
        draftedAt = draft.savedAt();
    }

    /** Registers the complaint and goes to its page. */
    public void save() {
        // From now on it is this reader's own answer: a refusal is not introduced as a draft.
        draftedAt = null;
        Refusals.orShown(() -> procedure.register(form())).ifPresent(this::leave);
    }

    private void leave(Registered registered) {
        drafts.drop(DRAFT);
        String reference = registered.complaint().reference();
        Notices.goAndTell(
                "/complaint/file/" + reference,
                "complaint_new.done",
                reference,
                format.due(registered.answerBy().due()));
    }

    /** Forgets the draft and opens an empty form. */
    public void discard() {
        drafts.drop(DRAFT);
        Notices.goAndTell("/complaint/new", "complaint_new.discarded");
    }

    private ComplaintForm form() {
        Optional<LocalDate> received = TypedDay.read(typed.get(RECEIVED));
        ComplaintForm form = new ComplaintForm(
                received.orElse(null),
                given("channel").map(Complaint.Channel::valueOf).orElse(null),
                typed.get("fromAuthority"),
                typed.get(LANGUAGE),
                typed.get("narrative"),
                new Identity(
                        typed.get("complainant_name"),
                        typed.get("complainant_email"),
                        typed.get("complainant_postalAddress"),
                        typed.get("complainant_country")),
                minor,
                anonymous,
                typed.get("respondent_name"),
                typed.get("respondent_country"),
                Set.copyOf(rights),
                null,
                given("caseRef").orElse(null),
                given("mandate_kind").isPresent() || given("mandate_body").isPresent() ? mandate() : null);
        if (received.isEmpty() && given(RECEIVED).isPresent()) {
            throw noSuchDay(form);
        }
        return form;
    }

    private Mandate mandate() {
        return new Mandate(
                given("mandate_kind").map(Mandate.Kind::valueOf).orElse(null),
                typed.get("mandate_body"),
                typed.get("mandate_contact"),
                null,
                null);
    }

    /** The service would hear of no day at all; the person typed one that does not exist. The rest is told with it. */
    private Invalid noSuchDay(ComplaintForm form) {
        LocalDate today = LocalDate.now(clock);
        List<Invalid.Violation> all = new ArrayList<>();
        all.add(new Invalid.Violation(RECEIVED, "field.day", List.of(typed.get(RECEIVED), format.typedDay(today))));
        try {
            form.check(today);
        } catch (Invalid found) {
            found.violations().stream()
                    .filter(violation -> !violation.field().equals(RECEIVED))
                    .forEach(all::add);
        }
        return new Invalid(all);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(typed.get(name)).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Whether something was said beyond the fields that are always shown. */
    public boolean isDetailed() {
        boolean more = typed.entrySet().stream()
                .anyMatch(one -> !ALWAYS_SHOWN.contains(one.getKey()) && one.getValue() != null);
        return more || minor || anonymous || !rights.isEmpty() || "REFERRAL".equals(typed.get("channel"));
    }

    /** Under which name the form is kept while it is typed. */
    public String getDraft() {
        return DRAFT;
    }

    /** By which right a body may lodge, as strings, as they travel. */
    public List<String> getMandates() {
        return Stream.of(Mandate.Kind.values()).map(Enum::name).toList();
    }

    /** Names of channels, as strings, as they travel. */
    public List<String> getChannels() {
        return Stream.of(Complaint.Channel.values()).map(Enum::name).toList();
    }

    public List<String> getKnownRights() {
        return RIGHTS_OF_PERSONS;
    }

    /** Every language with a two-letter code, by its name in the reader's language. */
    public List<String> getLanguages() {
        return byName(Locale.getISOLanguages(), format::language);
    }

    /** Every country, by its name in the reader's language. */
    public List<String> getCountries() {
        return byName(Locale.getISOCountries(), format::country);
    }

    private Collator collator() {
        return Collator.getInstance(preferences.getLocale());
    }

    private List<String> byName(String[] codes, Function<String, String> name) {
        return Arrays.stream(codes)
                .sorted(Comparator.comparing(name, collator()))
                .toList();
    }

    /** An example of a day as it is typed. */
    public String getDayExample() {
        return format.typedDay(LocalDate.now(clock));
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<String> getRights() {
        return rights;
    }

    public void setRights(List<String> rights) {
        this.rights = rights;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    /** When the draft was kept that the form was opened with. Null when it was opened empty. */
    public Instant getDraftedAt() {
        return draftedAt;
    }
}
