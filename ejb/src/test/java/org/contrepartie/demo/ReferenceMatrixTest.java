package org.contrepartie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.Held;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;
import org.junit.jupiter.api.Test;

/** What the rules suggest of the reference case is what the domain reference 5.3 says, in every cell, and is printed. */
class ReferenceMatrixTest {

    private static final String NOTHING = "nothing on file";
    private static final String CLAUSE = "CL1";
    private static final String WITHDRAWN = "temporairement retiré en urgence";
    private static final String ONLINE = "page encore en ligne";
    private static final String SALE = "La vente de données supposerait que les personnes renoncent à ces droits";

    /** The domain reference 5.3, line by line, and the cells that must stay empty. */
    private static final String[][] EXPECTED = {
        {"S1.a", NOTHING, "UNVERIFIABLE"},
        {"S1.b", NOTHING, "UNVERIFIABLE"},
        {"S2.a", WITHDRAWN, "CONSISTENT"},
        {"S2.a", ONLINE, "TENSION"},
        {"S2.a", "offer", "TENSION"},
        {"S2.b", CLAUSE, "TENSION"},
        {"S2.c", NOTHING, "UNVERIFIABLE"},
        {"S3", CLAUSE, "NARROWER"},
        {"S4", NOTHING, "UNVERIFIABLE"},
        {"S5.a", CLAUSE, "NOT_ADDRESSED"},
        {"S5.b", NOTHING, "UNVERIFIABLE"},
        {"S5.a", SALE, "TENSION"},
        {"S1.a", CLAUSE, "–"},
        {"S1.b", CLAUSE, "–"},
        {"S2.a", CLAUSE, "–"},
        {"S2.b", NOTHING, "–"},
        {"S2.c", CLAUSE, "–"},
        {"S3", NOTHING, "–"},
        {"S3", "offer", "–"},
        {"S4", CLAUSE, "–"},
        {"S5.a", NOTHING, "–"},
        {"S5.b", CLAUSE, "–"},
    };

    private final Fixture temu = new FixtureReader(Opening.read().provenance()).read(Entry.textOf("temu-2024.yaml"));
    private final Analysis analysis = Analysis.read();
    private final Map<String, ClaimForm> claims = claims();

    @Test
    void every_cell_of_the_reference_case_is_suggested_as_the_domain_reference_has_it() {
        List<String> differing = new ArrayList<>();
        for (String[] line : EXPECTED) {
            Optional<Suggestion> found = held(line[0], line[1]);
            String suggested = found.map(one -> one.relation().name()).orElse("–");
            String rule = found.map(one -> one.rule() + details(one)).orElse("no rule is sound");
            System.out.printf("%-5s %-34.34s %-14s %-14s %s%n", line[0], line[1], line[2], suggested, rule);
            if (!suggested.equals(line[2])) {
                differing.add(line[0] + " × " + line[1] + ": " + line[2] + " expected, " + suggested + " suggested");
            }
        }

        assertThat(differing).isEmpty();
    }

    @Test
    void seven_of_nine_categories_stay_unexplained_and_the_user_name_matches_in_part() {
        Suggestion found = held("S3", CLAUSE).orElseThrow();

        assertThat(found.unexplained())
                .containsExactly(
                        "IMAGE_LIKENESS", "VOICE", "OPINIONS", "STATEMENTS", "BIOGRAPHY", "HOME_TOWN", "COUNTRY");
        assertThat(found.partial()).containsExactly("USER_NAME");
    }

    @Test
    void against_a_clause_of_user_names_and_profile_photos_only_it_is_consistent() {
        for (List<String> marked : List.of(List.of("USER_NAME", "PROFILE_PHOTO"), List.of("NAME", "PHOTO"))) {
            ClauseForm july = narrowed("vos noms d'utilisateurs et vos photos de profil", marked);
            Suggestion found = Held.with(july, claims.get("S3")).orElseThrow();

            assertThat(found.relation().name()).isEqualTo("CONSISTENT");
            assertThat(found.partial()).isEmpty();
        }
    }

    @Test
    void against_a_clause_of_the_name_and_the_photo_the_partial_match_is_for_an_officer() {
        ClauseForm july = narrowed("votre nom et votre photo, tels quels, au complet", List.of("NAME", "PHOTO"));

        assertThat(Held.with(july, claims.get("S3"))).isEmpty();
    }

    private static ClauseForm narrowed(String words, List<String> marked) {
        int middle = words.indexOf(" et ");
        return new ClauseForm(
                null,
                "fr",
                org.contrepartie.terms.Clause.QuotedFrom.ORIGINAL,
                null,
                words,
                null,
                null,
                null,
                List.of(
                        new ClauseForm.Element(0, middle, Taxon.E10, Facet.CATEGORY, marked.get(0), null, null),
                        new ClauseForm.Element(
                                middle + 4, words.length(), Taxon.E10, Facet.CATEGORY, marked.get(1), null, null)));
    }

    private Optional<Suggestion> held(String claim, String target) {
        ClaimForm form = claims.get(claim);
        return switch (target) {
            case NOTHING -> Held.withNothing(form);
            case CLAUSE -> Held.with(temu.clause(), form);
            case "offer" -> Held.with(temu.scheme().statuses(), form);
            default ->
                analysis.passages().stream()
                        .filter(one -> one.passage().equals(target))
                        .findFirst()
                        .flatMap(one -> Held.withReported(one.on("2026-000001-001"), form));
        };
    }

    private static String details(Suggestion one) {
        return (one.unexplained().isEmpty() ? "" : " unexplained " + one.unexplained())
                + (one.partial().isEmpty() ? "" : " partial " + one.partial())
                + (one.facets().isEmpty() ? "" : " in " + one.facets());
    }

    /** With the labels that the service gives them. */
    private Map<String, ClaimForm> claims() {
        Map<String, ClaimForm> labelled = new LinkedHashMap<>();
        for (Analysis.Taken one : analysis.claims()) {
            String label = "S" + one.statement();
            char letter = 'a';
            while (!one.form().whole() && labelled.containsKey(label + "." + letter)) {
                letter++;
            }
            labelled.put(one.form().whole() ? label : label + "." + letter, one.form());
        }
        return labelled;
    }
}
