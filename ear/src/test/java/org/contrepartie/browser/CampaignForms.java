package org.contrepartie.browser;

import static org.contrepartie.browser.Walk.field;
import static org.contrepartie.browser.Walk.fill;
import static org.contrepartie.browser.Walk.follow;
import static org.contrepartie.browser.Walk.refused;
import static org.contrepartie.browser.Walk.send;

import org.contrepartie.Campaign;

/** The campaign of the fictitious twin, as an officer types it, form by form, each reached from the page where it is missing. */
final class CampaignForms {

    private final Walk walk;

    CampaignForms(Walk walk) {
        this.walk = walk;
    }

    /** The scheme itself, for the respondent of the case. */
    void scheme() {
        Window officer = opened("/offers", "/scheme/new");
        fill(officer, "title", "Cent euros pour votre image");
        fill(officer, "territory", "FR");
        send(officer);
        send(officer);
    }

    /** The offer, first with a voucher of ten euros less than its words say, which the form notices. Answers what it says. */
    String offer() {
        Window officer = opened("/offers", "/scheme/offer");
        fill(officer, "total", "100");
        fill(officer, "words", "jusqu'à 100 euros");
        field(officer, "upTo").check();
        fill(officer, "kind0", "CASH");
        fill(officer, "amount0", "20");
        fill(officer, "words0", "20 euros en cash via Paypal");
        fill(officer, "kind1", "VOUCHER");
        fill(officer, "amount1", "70");
        fill(officer, "words1", "un bon d'achat de 80 euros");
        String noticed = refused(officer);
        fill(officer, "amount1", "80");
        send(officer);
        return noticed;
    }

    /** The clause, word for word, with two of its elements. */
    void clause() {
        Window officer = opened("/clauses", "/scheme/clause");
        fill(officer, "text", Campaign.CLAUSE);
        fill(officer, "editorial", "[Exempla Rewards]");
        fill(officer, "quotedFrom", "ORIGINAL");
        fill(officer, "fragment0", "de la photo");
        fill(officer, "taxon0", "E10");
        fill(officer, "fragment1", "à perpétuité");
        fill(officer, "taxon1", "E01");
        send(officer);
    }

    /** What the company says, and the one claim in it. */
    void statement() {
        Window officer = opened("/statements", "/scheme/statement");
        fill(officer, "speaker", "La direction d’Exempla Rewards");
        fill(officer, "addressee", "Autorité");
        fill(officer, "mode", "REPORTED_SPEECH");
        fill(officer, "text", Campaign.STATEMENT);
        send(officer);
        follow(officer, "/scheme/claim");
        fill(officer, "text", Campaign.STATEMENT);
        fill(officer, "type", "FACT_PRACTICE");
        fill(officer, "time", "PAST");
        fill(officer, "direction", "INTERNAL");
        field(officer, "exhaustive").check();
        fill(officer, "categories", "NAME, PHOTO");
        send(officer);
    }

    /** The claim held against the clause. */
    void assessment() {
        Window officer = opened("/matrix", "/scheme/cell");
        fill(officer, "target_id", "CLAUSE CL1");
        fill(officer, "relation", "NARROWER");
        fill(officer, "reason", Campaign.REASON);
        send(officer);
    }

    private Window opened(String part, String form) {
        Window officer = walk.at("officer", part);
        follow(officer, form);
        return officer;
    }
}
