package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;
import static org.contrepartie.browser.Walk.refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.contrepartie.Proceeding;
import org.contrepartie.Servers;
import org.contrepartie.Servers.OnH2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three ways that a case may end without an ordinary sanction, in the browser: settled amicably, with a formal notice that is
 * honoured, with a simplified sanction. Each step is taken through the page by whose it is, and is not shown to the others.
 */
@ExtendWith({Servers.class, Browser.Given.class})
@TestInstance(Lifecycle.PER_CLASS)
class PathsIT {

    private String portal;
    private Browser browser;
    private Walk walk;
    private CaseForms forms;

    @BeforeAll
    void start(OnH2 running, Browser given) {
        portal = running.server().url();
        browser = given;
        walk = new Walk(browser, portal);
        forms = new CaseForms(walk);
    }

    @AfterAll
    void close() {
        walk.close();
    }

    @Test
    void a_complaint_is_settled_amicably() {
        walk.is(null);
        String complaint = walk.registers("Jeanne Essai");
        walk.does("head", "assign", Map.of("login", "officer"));
        walk.does("officer", "declare_conflict", Map.of());
        walk.isNotFor("start_admissibility", "officer", "head", "chair");
        walk.takes("intake", "start_admissibility", Map.of());
        walk.isNotFor("declare_admissible", "intake", "head", "chair");
        walk.takes("officer", "declare_admissible", Map.of());
        walk.stands("COMPETENCE");

        walk.isHeldUp("officer", "propose_early_resolution", "EXHIBIT_ON_FILE");
        walk.receives("Preuve du retrait", "L’offre est retirée.");
        walk.isNotFor("propose_early_resolution", "intake", "head", "chair");
        whatEndedMustBeSaid();
        walk.takes(
                "officer",
                "propose_early_resolution",
                Map.of("exhibit", "1", "ended", "L’offre est retirée.", "consequences", "Rien ne reste."));
        walk.stands("EARLY_RESOLUTION");
        assertThat(walk.at("officer", "/clocks").words()).contains("D07", Words.fr("ClockRule.D07"));
        assertThat(walk.at("officer", "/letters").words())
                .contains(Words.fr("Letter.Template.RESOLUTION_PROPOSAL"), complaint);

        walk.isHeldUp("head", "confirm_resolution", "RESOLUTION_UNCONTESTED", "RESOLUTION_DRAFTED");
        walk.drafts("RESOLUTION", Map.of());
        walk.receives("Accord de C-0001", "Je suis d’accord.");
        walk.does("officer", "record_agreement", Map.of("complaint", complaint, "exhibit", "2"));
        walk.isNotFor("confirm_resolution", "intake", "officer", "chair");
        walk.takes("head", "confirm_resolution", Map.of());

        ends("AMICABLE_SETTLEMENT", complaint, "T01", "T03", "T06", "T11", "T13");
        assertThat(walk.at("officer", "/clocks").words()).doesNotContain(Words.fr("RunningClock.Status.RUNNING"));
        pictures("amicable", "overview", "letters", "clocks");
    }

    /** A proposal that does not say what ended is refused at its field, and keeps the rest. */
    private void whatEndedMustBeSaid() {
        Window officer = walk.at("officer", "/procedure?step=propose_early_resolution");
        fill(officer, "data_exhibit", "1");
        fill(officer, "data_consequences", "Rien ne reste.");
        assertThat(refused(officer)).contains(Words.fr("Datum.ENDED"));
        assertThat(field(officer, "data_consequences").inputValue()).isEqualTo("Rien ne reste.");
        walk.stands("COMPETENCE");
    }

    @Test
    void a_formal_notice_is_honoured() {
        String complaint = admitted();
        investigated();
        walk.isHeldUp("chair", "issue_formal_notice", "ALLEGATION_TO_CURE", "NOTICE_DRAFTED");
        alleged();
        walk.drafts("FORMAL_NOTICE", Map.of("acts", "Retirer la clause.\nEffacer les données.", "period", "P1M"));
        walk.isNotFor("issue_formal_notice", "officer", "head");
        walk.takes("chair", "issue_formal_notice", Map.of("notifiedOn", "2024-04-03"));
        walk.stands("FORMAL_NOTICE");
        assertThat(walk.at("officer", "/clocks").words()).contains("D13", "3 mai 2024");

        assertThat(walk.at("officer", "/measures").words())
                .contains("N1", "Retirer la clause.", "N2", Words.fr("casefile_notice.unassessed"));
        walk.receives("Réponse à la mise en demeure", "Tout est fait.");
        assessed("N1");
        walk.isHeldUp("chair", "confirm_compliance", "NOTICE_COMPLIED", "NOTICE_CLOSURE_DRAFTED");
        assessed("N2");
        walk.drafts("NOTICE_CLOSED", Map.of());
        walk.isNotFor("confirm_compliance", "officer", "head");
        walk.takes("chair", "confirm_compliance", Map.of());

        ends("NOTICE_COMPLIED", complaint, "T01", "T03", "T06", "T07", "T17", "T18");
        assertThat(walk.at("officer", "/measures").words())
                .contains(Words.fr("FormalNotice.Status.COMPLIED"), Words.fr("RequiredAct.Assessment.DONE"))
                .contains("la preuve est au dossier")
                .doesNotContain(Words.fr("casefile_notice.unassessed"), Words.fr("Act.ASSESS_REPLY"))
                .doesNotContain(Words.fr("casefile_measures.turnover.unknown"));
        assertThat(walk.at("officer", "/overview").words())
                .contains("acte requis N1 · appréciation " + Words.fr("RequiredAct.Assessment.DONE"), "03/04/2024")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
        pictures("notice", "overview", "measures", "letters", "clocks");
    }

    /** The officer finds that an act the notice requires was done, on the second exhibit. */
    private void assessed(String act) {
        walk.does(
                "officer",
                "assess_reply",
                Map.of("requiredAct", act, "assessment", "DONE", "exhibit", "2"),
                "la preuve est au dossier");
    }

    @Test
    void a_simplified_sanction_stays_within_its_maximum() {
        String complaint = admitted();
        investigated();
        alleged();
        walk.does("chair", "set_track", Map.of("track", "SIMPLIFIED"), "aucune difficulté particulière");
        forms.turnover("1500000");
        forms.fine("20000.01");
        forms.fine("20000");
        walk.isHiddenFrom("rapporteur");
        walk.does("chair", "appoint_rapporteur", Map.of("login", "rapporteur"));
        walk.isNotFor("notify_preliminary_findings", "officer", "head", "chair");
        walk.takes("rapporteur", "notify_preliminary_findings", Map.of());
        forms.observations("Le consentement était libre.", "2");
        walk.isNotFor("close_debate", "officer", "head", "chair");
        walk.takes("rapporteur", "close_debate", Map.of());

        forms.sanction("SIMPLIFIED", "measure1", "Article 1er. Une amende de 20 000,01 euros.");
        forms.attendance();
        walk.isHeldUp("committee", "adopt_decision", "WITHIN_LEGAL_MAXIMUM");
        forms.sanction("SIMPLIFIED", "measure2", "Article 1er. Une amende de 20 000 euros.");
        forms.attendance();
        walk.isNotFor("adopt_decision", "officer", "head", "chair", "rapporteur");
        walk.takes("committee", "adopt_decision", Map.of());
        walk.stands("DECIDED");
        assertThat(walk.at("officer", "/decision").words())
                .contains(Words.fr("Decision.Track.SIMPLIFIED"), "Une amende de 20 000 euros.", "Anne Premier");

        walk.isNotFor("start_monitoring", "officer", "chair");
        walk.takes("head", "start_monitoring", Map.of());
        walk.receives("Preuve de paiement", "Payé.");
        walk.takes("officer", "record_execution", Map.of("measure", "M2", "exhibit", "3"));
        walk.drafts("CLOSURE", Map.of("body", "La décision est exécutée."));
        walk.isNotFor("confirm_execution", "officer", "head");
        walk.takes("chair", "confirm_execution", Map.of());

        ends(
                "SIMPLIFIED_SANCTION",
                complaint,
                "T01",
                "T03",
                "T06",
                "T07",
                "T20",
                "T21",
                "T23",
                "T28",
                "T29",
                "T31",
                "T32");
        pictures("simplified", "overview", "decision", "measures", "letters");
    }

    /** The beginning that the first story walks through the pages: a complaint is taken and admitted. Answers its reference. */
    private String admitted() {
        Proceeding begun = new Proceeding(portal);
        String complaint = begun.lodge("Jeanne Essai", "jeanne@example.org");
        begun.does("head", "assign", "{\"login\": \"officer\"}");
        begun.does("officer", "declare_conflict", "{}");
        begun.takes("intake", "start_admissibility", "{}");
        begun.takes("officer", "declare_admissible", "{}");
        walk.is(begun.file());
        return complaint;
    }

    private void investigated() {
        walk.isHeldUp("head", "open_investigation", "PROCEDURE_SET");
        walk.does("head", "set_procedure", Map.of("procedure", "NATIONAL"), "siège et personnes en France");
        walk.isNotFor("open_investigation", "intake", "officer", "chair");
        walk.takes("head", "open_investigation", Map.of());
        walk.stands("INVESTIGATION");
    }

    private void alleged() {
        walk.receives("Réponse de l’organisme", "La clause est perpétuelle.");
        forms.fact("La clause est perpétuelle.");
        forms.allegation("Le consentement pourrait ne pas être libre.");
    }

    /** Closed so, by these steps and no other, and who complained was told. */
    private void ends(String outcome, String complaint, String... steps) {
        walk.stands("CLOSED");
        Window officer = walk.at("officer", "/overview");
        assertThat(officer.words()).contains(Words.fr("Outcome." + outcome));
        List<String> went = new ArrayList<>(
                officer.page().locator(".cp-event .cp-h .cp-tag").allInnerTexts());
        went.removeIf(rule -> !rule.startsWith("T"));
        Collections.reverse(went);
        assertThat(went).containsExactly(steps);
        assertThat(officer.complaints()).isEmpty();
        assertThat(walk.at("officer", "/letters")
                        .page()
                        .locator("tr", Walk.saying(Words.fr("Letter.Template.OUTCOME")))
                        .innerText())
                .contains(complaint, Words.fr("Letter.Status.SENT"));
        Window intake = walk.window("intake");
        intake.go("/complaint/file/" + complaint);
        assertThat(intake.words()).contains(Words.fr("Complaint.Status.ANSWERED"));
    }

    /** These parts of the closed case can be read by everybody, and are kept as pictures in both languages. */
    private void pictures(String name, String... parts) {
        try (Window english = browser.signedIn(portal, Reader.of("officer").in("en"))) {
            for (String part : parts) {
                Window officer = walk.at("officer", "/" + part);
                officer.isAccessible();
                officer.picture(name + "-" + part, 1366);
                officer.picture(name + "-" + part, 390);
                english.go("/casefile/file/" + walk.file() + "/" + part);
                english.picture(name + "-" + part, 1366);
            }
        }
    }
}
