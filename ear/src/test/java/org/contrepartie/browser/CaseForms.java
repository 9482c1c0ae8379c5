package org.contrepartie.browser;

import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;
import static org.contrepartie.browser.Walk.send;

import java.util.List;
import java.util.Map;

/** What the people of a case write into its own parts, from the first fact to the list of attendance. */
final class CaseForms {

    private static final List<String> FACTORS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");

    private final Walk walk;

    CaseForms(Walk walk) {
        this.walk = walk;
    }

    /** The officer establishes a fact on the first exhibit. */
    void fact(String words) {
        Window officer = walk.at("officer", "/facts");
        fill(officer, "text", words);
        fill(officer, "status", "ESTABLISHED");
        fill(officer, "exhibit1", "UNFAVOURABLE");
        send(officer);
    }

    /** The officer drafts the allegation, on the first fact and the first exhibit. */
    void allegation(String words) {
        Window officer = walk.at("officer", "/allegations");
        fill(officer, "text", words);
        fill(officer, "provisions", "GDPR 4(11), 7");
        field(officer, "fact1").check();
        field(officer, "exhibit1").check();
        send(officer);
    }

    /** The officer envisages an order to be complied with within two months. */
    void order(String words) {
        Window officer = walk.at("officer", "/measures");
        fill(officer, "kind", "ORDER_COMPLIANCE");
        fill(officer, "period", "P2M");
        fill(officer, "text", words);
        send(officer);
    }

    /** The officer envisages a fine of so many euros and weighs every factor of Article 83(2). */
    void fine(String euros) {
        Window officer = walk.at("officer", "/measures");
        fill(officer, "kind", "FINE");
        fill(officer, "text", "Payer l’amende au Trésor.");
        fill(officer, "envisage:amount", euros);
        fill(officer, "tier", "ART_83_5");
        FACTORS.forEach(factor -> fill(officer, "direction" + factor, "NEUTRAL"));
        send(officer);
    }

    /** The officer records the turnover that bounds a fine. */
    void turnover(String euros) {
        Window officer = walk.at("officer", "/measures");
        fill(officer, "turnover:amount", euros);
        fill(officer, "year", "2025");
        fill(officer, "source", "comptes annuels");
        field(officer, "undertaking").check();
        send(officer, "main form[id$=turnover] .cp-btn");
    }

    /** What the respondent observes comes in as that exhibit, and the rapporteur rejects it. */
    void observations(String words, String exhibit) {
        walk.receives("Observations", words);
        walk.takes(
                "rapporteur", "file_observations", Map.of("party", "RESPONDENT", "exhibit", exhibit, "summary", words));
        Window rapporteur = walk.at("rapporteur", "/hearing?answer=1");
        fill(rapporteur, "answer", "REJECTED");
        fill(rapporteur, "reason", "La récompense dépend du consentement.");
        send(rapporteur);
    }

    /** The head drafts a sanction on that track: the allegation is upheld, that measure is taken and no other. */
    void sanction(String track, String measure, String operative) {
        Window head = walk.at("head", "/decision");
        fill(head, "kind", "SANCTION");
        fill(head, "track", track);
        fill(head, "verdict1", "UPHELD");
        fill(head, "reasoning1", "Le consentement n’était pas libre.");
        head.page().locator("main input[id*=':measure'], main input[id^='measure']").all().stream()
                .filter(one -> one.isChecked())
                .forEach(one -> one.uncheck());
        field(head, measure).check();
        fill(head, "reasons", "Voir le grief A1.");
        fill(head, "operative", operative);
        send(head);
    }

    /** The deciding body counts heads. */
    void attendance() {
        Window committee = walk.at("committee", "/decision");
        List<String> members = List.of("Anne Premier", "Bruno Deux", "Carole Trois");
        for (int at = 0; at < members.size(); at++) {
            fill(committee, "name" + at, members.get(at));
            fill(committee, "presence" + at, "PRESENT");
        }
        send(committee, "main form[id$=attendance] .cp-btn-main");
    }
}
