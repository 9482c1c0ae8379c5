package org.contrepartie.letter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;

/** Where letters are made and found; works in the transaction of the service that asks. */
@Dependent
class LetterDesk {

    private static final String PERIOD = "P[1-9]\\d{0,2}[DWMY]";

    /** Where it is urgent a formal notice gives hours, at least 24. Source: LIL 20-II. */
    private static final String HOURS = "PT(2[4-9]|[3-9]\\d|[1-9]\\d\\d)H";

    private static final int MOST_WORDS = 20_000;
    private static final int MOST_QUESTIONS = 8000;
    private static final int MOST_MORE = 4000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Addressees addressees;

    @EJB
    private AuditTrail trail;

    @EJB
    private CallerContext context;

    /** Drafts a letter in the name of the caller, with the next number of the case. */
    Letter drafted(LetterForm form) {
        return drafted(form, context.caller().name());
    }

    /** Drafts a letter in that name, with the next number of the case. */
    Letter drafted(LetterForm form, String author) {
        check(form.content(), form.template())
                .atMost("language", form.language(), 20)
                .done();
        String email = form.to().email();
        boolean sealed = form.to().kind() == Letter.Recipient.COMPLAINANT;
        new Invalid.Check()
                .that(email == null || !sealed, "email", "letter.email.sealed")
                .that(email == null || sealed || MailCarrier.isAddress(email), "email", "letter.email.bad")
                .done();
        LetterForm whole = form.language() == null || form.language().isBlank() ? form.in(languageFor(form)) : form;
        String addressee = addressee(form);
        int number = trail.numberOnCase(form.caseRef(), "select count(l) from Letter l where l.caseRef = :caseRef");
        Letter letter = new Letter(whole, addressee, number, author, Instant.now(clock));
        em.persist(letter);
        return letter;
    }

    /** Looks at the words of an author: at those that such a letter has no place for, too. */
    static Invalid.Check check(LetterForm.Content content, Letter.Template template) {
        String period = content.period();
        Invalid.Check check = new Invalid.Check();
        content.more().forEach((field, words) -> check.atMost(field.path(), words, MOST_MORE));
        content.beyond(template).forEach(field -> check.that(false, field.path(), "letter.noSuchField"));
        return check.atMost("subject", content.subject(), 300)
                .atMost("body", content.body(), MOST_WORDS)
                .atMost("questions", content.questions(), MOST_QUESTIONS)
                .that(
                        period == null
                                || period.isBlank()
                                || period.matches(PERIOD)
                                || template == Letter.Template.FORMAL_NOTICE && period.matches(HOURS),
                        "period",
                        "field.period");
    }

    Optional<Letter> find(String caseRef, int number) {
        return em.createNamedQuery("Letter.byNumber", Letter.class)
                .setParameter("caseRef", caseRef)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The drafts of that kind on the case, latest first. */
    List<Letter> drafts(String caseRef, Letter.Template template) {
        return em.createNamedQuery("Letter.draftsOf", Letter.class)
                .setParameter("caseRef", caseRef)
                .setParameter("template", template)
                .setParameter("status", Letter.Status.DRAFT)
                .getResultList();
    }

    /** The pseudonym of a complainant, the name of anybody else. This package knows no case. */
    private String addressee(LetterForm form) {
        return switch (form.to().kind()) {
            case COMPLAINANT ->
                addressees
                        .pseudonymOf(form.caseRef(), form.to().complaintRef())
                        .orElseThrow(() -> new Invalid("complaintRef", "letter.notOnCase"));
            case RESPONDENT -> addressees.respondentOf(form.caseRef());
            case AUTHORITY, OTHER -> {
                String name = form.to().name();
                new Invalid.Check().text("name", name, 300).done();
                yield name;
            }
        };
    }

    private String languageFor(LetterForm form) {
        return addressees.languageOf(form.caseRef(), form.to().complaintRef()).orElseGet(LetterDesk::houseLanguage);
    }

    private static String houseLanguage() {
        return System.getProperty("contrepartie.country", "FR").equals("FR") ? "fr" : "en";
    }
}
