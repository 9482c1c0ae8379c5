package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contrepartie.inside.People.as;
import static org.contrepartie.inside.People.does;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClausePlace;
import org.contrepartie.terms.Deviation;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.RenditionService;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.workflow.Act;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same campaign in several countries, clause by clause across languages. */
@ExtendWith(ArquillianExtension.class)
class FamilyIT {

    private static final String COMPANY = "Exempla Rewards SARL";

    @Inject
    private RenditionService renditions;

    @Inject
    private FamilyService families;

    @Inject
    private TermsService terms;

    @Inject
    private CaseFileService cases;

    @Inject
    private Desk desk;

    @Deployment
    static EnterpriseArchive application() {
        return Built.withTests();
    }

    @Test
    void hometown_and_state_beside_ville_natale_et_pays_is_a_difference_of_data() {
        String english = withEnglish(desk.logsScheme(COMPANY));
        String french = withFrench(desk.logsScheme(COMPANY));
        follows(french, english);

        does("officer", () -> renditions.join(first(french), first(english), "la même clause"));
        RenditionGroup group = as("reviewer", () -> renditions.ofFamily(french)).get(0);

        assertThat(group.clauses()).extracting(Rendered::label).containsExactly(english + " CL1", french + " CL1");
        assertThat(group.deviations()).extracting(Deviation::facet).containsExactly(ClauseElement.Facet.CATEGORY);
        assertThat(group.deviations().get(0).only())
                .extracting(one -> one.versions().get(0).language() + " "
                        + one.said().get(0).value())
                .containsExactly("en STATE", "fr COUNTRY");
        assertThat(labels(english)).containsExactly("CL1", french + " CL1");
        assertThat(labels(french)).containsExactly(english + " CL1", "CL1");
        assertThat(told("join_clauses", english)).hasSize(1);
        assertThat(told("join_clauses", french)).hasSize(1);
    }

    @Test
    void clauses_of_schemes_that_are_no_family_are_not_put_together() {
        String english = withEnglish(desk.logsScheme(COMPANY));
        String french = withFrench(desk.logsScheme(COMPANY));

        for (ClausePlace other : List.of(first(english), new ClausePlace("S2099-000001", 1))) {
            assertThat(refused(() -> renditions.join(first(french), other, "la même clause")))
                    .containsExactly("other rendition.notOfOneFamily");
        }
        follows(french, english);
        assertThat(refused(() -> renditions.join(first(french), new ClausePlace(english, 9), "la même clause")))
                .containsExactly("other appraisal.noSuchClause");
        assertThat(refused(() -> renditions.join(first(french), first(english), " ")))
                .containsExactly("reason field.required");
        assertThat(refused(() -> renditions.join(first(french), null, "la même clause")))
                .containsExactly("other field.required");
        assertThat(as("officer", () -> renditions.ofFamily(french))).isEmpty();
    }

    @Test
    void a_scheme_that_leaves_the_family_takes_its_clauses_along_and_one_that_comes_back_brings_them() {
        String english = withEnglish(desk.logsScheme(COMPANY));
        String french = withFrench(desk.logsScheme(COMPANY));
        withFrench(french);
        follows(french, english);
        does("officer", () -> renditions.join(first(french), first(english), "la même clause"));
        does("officer", () -> renditions.join(first(french), new ClausePlace(french, 2), "deux citations"));

        does("officer", () -> families.follow(french, null, "une autre opération"));
        assertThat(as("officer", () -> renditions.groups(english))).isEmpty();
        assertThat(labels(french)).containsExactly("CL1", "CL2");

        follows(french, english);
        assertThat(labels(english)).containsExactly("CL1", french + " CL1", french + " CL2");
        does("officer", () -> renditions.part(first(english), "d'autres mots"));
        assertThat(as("officer", () -> renditions.groups(english))).isEmpty();
        assertThat(told("part_clause", french)).hasSize(1);
        assertThatThrownBy(() -> does("officer", () -> renditions.part(first(english), "encore")))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void two_groups_of_a_family_become_one() {
        String english = withEnglish(withEnglish(desk.logsScheme(COMPANY)));
        String french = withFrench(withFrench(desk.logsScheme(COMPANY)));
        follows(french, english);
        does("officer", () -> renditions.join(first(english), new ClausePlace(english, 2), "deux captures"));
        does("officer", () -> renditions.join(first(french), new ClausePlace(french, 2), "deux citations"));
        assertThat(as("officer", () -> renditions.ofFamily(english))).hasSize(2);

        does("officer", () -> renditions.join(new ClausePlace(french, 2), first(english), "la même clause"));

        assertThat(as("officer", () -> renditions.ofFamily(english)))
                .singleElement()
                .satisfies(group -> assertThat(group.clauses()).hasSize(4));
        assertThat(refused(() -> renditions.join(first(french), first(english), "encore")))
                .containsExactly("other rendition.together");
    }

    @Test
    void who_has_an_interest_in_one_of_the_schemes_puts_nothing_together_and_parts_nothing() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String english = withEnglish(as("officer", () -> cases.head(reference).schemeRef()));
        String french = withFrench(desk.logsScheme(COMPANY));
        follows(french, english);
        desk.hasInterest("officer2", reference);

        Runnable join = () -> renditions.join(first(french), first(english), "la même clause");
        assertThatThrownBy(() -> does("officer2", join)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> does("officer2", () -> renditions.join(first(english), first(french), "la même clause")))
                .isInstanceOf(Forbidden.class);
        does("officer", join);
        assertThatThrownBy(() -> does("officer2", () -> renditions.part(first(french), "d'autres mots")))
                .isInstanceOf(Forbidden.class);

        String belgian = withFrench(desk.logsScheme(COMPANY));
        follows(belgian, french);
        assertThatThrownBy(
                        () -> does("officer2", () -> renditions.join(first(belgian), first(french), "la même clause")))
                .isInstanceOf(Forbidden.class);
        does("officer", () -> renditions.join(first(belgian), first(french), "la même clause"));
    }

    @Test
    void who_was_recused_on_a_case_about_one_of_them_is_told_nothing_of_it() {
        String reference = desk.openExOfficio("seen in the press, GDPR 6 and 9");
        String english = withEnglish(as("officer", () -> cases.head(reference).schemeRef()));
        String french = withFrench(withFrench(desk.logsScheme(COMPANY)));
        follows(french, english);
        does("officer", () -> renditions.join(first(french), first(english), "la même clause"));
        does("officer", () -> renditions.join(first(french), new ClausePlace(french, 2), "deux citations"));
        desk.hasInterest("officer2", reference);
        desk.act("head", Act.RULE_ON_CONFLICT, reference, Map.of("login", "officer2", "outcome", "RECUSED"));

        assertThat(clausesIn(as("officer", () -> renditions.ofFamily(french)))).contains(english + " CL1");
        assertThat(clausesIn(as("officer2", () -> renditions.ofFamily(french))))
                .containsExactly(french + " CL1", french + " CL2");
        assertThat(as("officer2", () -> renditions.groups(english))).isEmpty();
        assertThat(as("officer2", () -> renditions.clauses(french)))
                .extracting(Rendered::label)
                .containsExactly("CL1", "CL2");
    }

    private String withEnglish(String scheme) {
        return with(scheme, "en", "your hometown and state", "hometown HOME_TOWN", "state STATE");
    }

    private String withFrench(String scheme) {
        return with(scheme, "fr", "votre ville natale et pays", "ville natale HOME_TOWN", "pays COUNTRY");
    }

    /** Logs a clause with its elements, each by its words and what they say. */
    private String with(String scheme, String language, String words, String... marked) {
        List<ClauseForm.Element> elements = Stream.of(marked)
                .map(one -> {
                    int space = one.lastIndexOf(' ');
                    int start = words.indexOf(one.substring(0, space));
                    return new ClauseForm.Element(
                            start, start + space, Taxon.E13, null, one.substring(space + 1), null, null);
                })
                .toList();
        does(
                "officer",
                () -> terms.logClause(
                        scheme,
                        new ClauseForm(
                                null, language, Clause.QuotedFrom.ORIGINAL, null, words, null, null, null, elements)));
        return scheme;
    }

    private void follows(String scheme, String followed) {
        does("officer", () -> families.follow(scheme, followed, "the same campaign"));
    }

    private static ClausePlace first(String scheme) {
        return new ClausePlace(scheme, 1);
    }

    private List<String> labels(String scheme) {
        return clausesIn(as("officer", () -> renditions.groups(scheme)));
    }

    private static List<String> clausesIn(List<RenditionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.clauses().stream())
                .map(Rendered::label)
                .toList();
    }

    /** The lines of the register about a scheme. */
    private static List<List<String>> told(String action, String scheme) {
        return Database.ofOwner().rows("select id from audit_entry where action = ? and reference = ?", action, scheme);
    }

    private static List<String> refused(Runnable act) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> does("officer", act));
        return invalid.violations().stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }
}
