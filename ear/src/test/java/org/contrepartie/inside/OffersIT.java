package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.StaffService;
import org.contrepartie.report.KnownService;
import org.contrepartie.report.KnownThing;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseForm;
import org.contrepartie.scheme.PromiseRow;
import org.contrepartie.scheme.PromiseService;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeEventsService;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemePromise;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.shared.Unknown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers in their two times, what was promised about them, what authorities said, and the same campaign elsewhere. */
@ExtendWith(ArquillianExtension.class)
class OffersIT {

    private static final String COMPANY = "Exempla Rewards SARL";

    @Inject
    private SchemeService schemes;

    @Inject
    private SchemeEventsService events;

    @Inject
    private PromiseService promises;

    @Inject
    private FamilyService families;

    @Inject
    private KnownService known;

    @Inject
    private StaffService staff;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    private final Database tables = Database.ofOwner();

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void a_later_version_of_an_offer_names_the_one_that_it_replaces_and_both_stay() {
        String scheme = desk.logsScheme(COMPANY);
        does("officer", () -> schemes.logOffer(scheme, offer(null, OfferForm.Audience.MINORS_ADMITTED, 16)));
        does("officer", () -> schemes.logOffer(scheme, offer(1, OfferForm.Audience.ADULTS, 18)));

        SchemeSheet sheet = as("reviewer", () -> schemes.read(scheme));
        assertThat(sheet.offers())
                .extracting(one -> one.offer().reach().versionOf())
                .containsExactly(null, 1);
        assertThat(sheet.offers())
                .extracting(one -> one.offer().reach().admitsMinors())
                .containsExactly(true, false);
        assertThat(refused(() -> schemes.logOffer(scheme, offer(3, null, null))))
                .containsExactly("versionOf");
        assertThat(refused(() -> schemes.logOffer(scheme, offer(null, OfferForm.Audience.ADULTS, 16))))
                .containsExactly("minimumAge");
        assertThat(refused(() -> schemes.logOffer(scheme, offer(null, null, 130))))
                .containsExactly("minimumAge");
    }

    @Test
    void what_was_logged_after_a_day_was_not_known_on_it_and_earlier_conditions_are_not_overwritten() throws Exception {
        String scheme = desk.logsScheme(COMPANY);
        does("officer", () -> schemes.logOffer(scheme, offer(null, null, null)));
        does("officer", () -> schemes.amendOffer(scheme, 1, Optional.empty(), "one per person", null));
        LocalDate today = LocalDate.now(clock);
        // What is on file is moved back: the offer was logged ten days ago, its conditions changed five days ago.
        tables.run("update offer set logged_at = logged_at - interval '10' day where scheme_id = " + id(scheme));
        tables.run("update offer_knowledge set known_since = known_since - interval '10' day"
                + " where offer_id in (select id from offer where scheme_id = " + id(scheme) + ")");
        does("officer", () -> schemes.amendOffer(scheme, 1, Optional.empty(), "two per person", null));
        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.SUSPENDED)));

        assertThat(labels(scheme, today.minusDays(11))).isEmpty();
        assertThat(words(scheme, today.minusDays(10), KnownThing.Kind.CONDITIONS))
                .containsExactly("one per person");
        assertThat(words(scheme, today, KnownThing.Kind.CONDITIONS)).containsExactly("two per person");
        assertThat(labels(scheme, today.minusDays(1))).doesNotContain("SUSPENDED");
        assertThat(labels(scheme, today)).contains("O1", "SUSPENDED");
        assertThatThrownBy(() -> as("officer", () -> known.on(scheme, Optional.of("2026-999999"), today)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_promise_is_looked_at_by_whom_it_was_given_to_until_it_is_kept_or_broken() {
        String scheme = desk.logsScheme(COMPANY);
        LocalDate due = LocalDate.now(clock).plusDays(90);
        does("admin", () -> staff.enter("officer", "Olga Officer", "Unit 1", null));
        PromiseForm form = new PromiseForm(
                SchemePromise.Kind.IMPROVEMENT, "we undertake to bring improvements", "S4", "officer", due);
        does("officer", () -> promises.log(scheme, form));

        assertThat(as("officer", () -> promises.mine(50)))
                .extracting(PromiseRow.Own::schemeRef)
                .contains(scheme);
        assertThat(refused(() -> promises.check(scheme, 1, look(SchemePromise.Outcome.OPEN, null))))
                .containsExactly("nextDue");
        does("officer", () -> promises.check(scheme, 1, look(SchemePromise.Outcome.OPEN, due.plusDays(30))));
        does("head", () -> promises.check(scheme, 1, look(SchemePromise.Outcome.BROKEN, null)));

        PromiseRow row = as("reviewer", () -> promises.ofScheme(id(scheme))).get(0);
        assertThat(row.outcome()).isEqualTo(SchemePromise.Outcome.BROKEN);
        assertThat(row.promise().dueOn()).isEqualTo(due.plusDays(30));
        assertThat(row.checks()).extracting(PromiseRow.Checked::by).containsExactly("officer", "head");
        assertThat(as("officer", () -> promises.mine(50)))
                .extracting(PromiseRow.Own::schemeRef)
                .doesNotContain(scheme);
        assertThat(refused(() -> promises.check(scheme, 1, look(SchemePromise.Outcome.KEPT, null))))
                .containsExactly("outcome");
        assertThat(refused(() -> promises.log(scheme, new PromiseForm(null, " ", null, "nobody", null))))
                .containsExactlyInAnyOrder("kind", "words", "owner", "dueOn");
    }

    @Test
    void the_page_of_an_offer_that_is_said_to_be_withdrawn_and_answers_is_still_live() {
        String scheme = desk.logsScheme(COMPANY);
        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.WITHDRAWN)));
        assertThat(as("officer", () -> schemes.read(scheme)).stillLive()).isEmpty();

        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.STILL_LIVE)));
        assertThat(as("officer", () -> schemes.read(scheme)).stillLive()).hasSize(1);

        does("officer", () -> events.addStatus(scheme, status(SchemeStatus.Kind.WITHDRAWN)));
        assertThat(as("officer", () -> schemes.read(scheme)).stillLive()).isEmpty();
    }

    @Test
    void a_family_has_no_loop_and_is_the_same_from_every_member() {
        String first = desk.logsScheme(COMPANY);
        String second = desk.logsScheme(COMPANY);
        String third = desk.logsScheme(COMPANY);
        does("officer", () -> families.follow(second, first, "the same campaign in Belgium"));
        does("officer", () -> families.follow(third, second, "and in Luxembourg"));

        for (String from : List.of(first, second, third)) {
            assertThat(as("officer", () -> families.of(from)).members())
                    .extracting(SchemeSheet::reference)
                    .as(from)
                    .containsExactly(first, second, third);
        }
        assertThat(refused(() -> families.follow(first, third, "a loop"))).containsExactly("follows");
        assertThat(refused(() -> families.follow(first, first, "itself"))).containsExactly("follows");
        assertThat(refused(() -> families.follow(first, "S2026-9999", "nobody")))
                .containsExactly("follows");
        does("head", () -> families.follow(second, null, "another campaign after all"));
        assertThat(as("officer", () -> families.of(first)).isFamily()).isFalse();
        assertThat(as("officer", () -> families.of(third)).members()).hasSize(2);
    }

    @Test
    void a_position_is_a_dated_record_and_says_something() {
        String scheme = desk.logsScheme(COMPANY);
        PositionForm said = new PositionForm(
                "Authority of an example",
                "a news agency",
                DatedWithPrecision.on(LocalDate.of(2024, 4, 2)),
                AuthorityPosition.Nature.GENERAL_REMINDER,
                "en",
                "rights that nobody can give up",
                null,
                List.of("R15", "R21"),
                null);
        does("officer", () -> families.logPosition(scheme, said));

        assertThat(as("reviewer", () -> families.positions(id(scheme)))).containsExactly(said);
        PositionForm nothing =
                new PositionForm("A", null, DatedWithPrecision.UNKNOWN, null, "en", null, " ", List.of(), null);
        assertThat(refused(() -> families.logPosition(scheme, nothing))).containsExactlyInAnyOrder("nature", "quote");
    }

    private Long id(String scheme) {
        return as("officer", () -> schemes.read(scheme)).id();
    }

    private List<KnownThing> on(String scheme, LocalDate day) {
        return as("reviewer", () -> known.on(scheme, Optional.empty(), day));
    }

    private List<String> labels(String scheme, LocalDate day) {
        return on(scheme, day).stream().map(KnownThing::label).toList();
    }

    private List<String> words(String scheme, LocalDate day, KnownThing.Kind kind) {
        return on(scheme, day).stream()
                .filter(one -> one.kind() == kind)
                .map(KnownThing::words)
                .toList();
    }

    private static PromiseForm.Check look(SchemePromise.Outcome outcome, LocalDate next) {
        return new PromiseForm.Check(outcome, "the page says the same", null, next);
    }

    private static SchemeForm.Status status(SchemeStatus.Kind kind) {
        return new SchemeForm.Status(kind, null, DatedWithPrecision.UNKNOWN, true, null, null, null);
    }

    private static OfferForm offer(Integer versionOf, OfferForm.Audience audience, Integer age) {
        return new OfferForm(
                        null,
                        Money.ofMinor(2000, "EUR"),
                        true,
                        "up to 20 euros",
                        null,
                        null,
                        null,
                        null,
                        List.of(new OfferForm.Component(Reward.Kind.CASH, Money.ofMinor(2000, "EUR"), "PAYPAL", null)))
                .reaching(new OfferForm.Reach(versionOf, DatedWithPrecision.UNKNOWN, null, null, audience, age));
    }

    private static List<String> refused(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does("officer", act));
        return invalid.violations().stream().map(Invalid.Violation::field).toList();
    }
}
