package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Money;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;

/** The bargain: what the person receives, what the person gives up, where it ran and what became of it. */
record OfferPrinter(Words words) {

    void print(Part section, CaseReport report) {
        respondent(section, report.head().respondent());
        if (report.scheme().isEmpty()) {
            section.add("p", words.say("report.campaign.none"));
            return;
        }
        SchemeSheet scheme = report.scheme().get();
        section.facts()
                .fact(words.say("report.scheme"), scheme.reference() + " " + scheme.title())
                .fact(words.say("report.scheme.name"), words.known(scheme.name()))
                .fact(words.say("report.scheme.page"), words.known(scheme.pageUrl()))
                .fact(words.say("report.scheme.note"), words.known(scheme.pageNote()));
        section.add("h3", words.say("report.receives"));
        if (scheme.offers().isEmpty()) {
            section.add("p", words.say("report.none"));
        }
        scheme.offers().forEach(one -> offer(section, one, scheme));
        section.add("h3", words.say("report.givesUp"));
        givenUp(section, scheme, report.clauses());
        territories(section, scheme);
        statuses(section, scheme);
        new FollowUpPrinter(words).print(section, report.followUp());
    }

    /** The total and its parts, on one line. */
    String inShort(OfferForm offer) {
        return Stream.concat(
                        Stream.of(total(offer)),
                        offer.components().stream().map(one -> words.of(one.kind()) + " " + amount(one.amount())))
                .collect(Collectors.joining(" · "));
    }

    private void respondent(Part section, OrganisationRow respondent) {
        section.facts()
                .fact(words.say("report.respondent"), respondent.name())
                .fact(words.say("report.seat"), words.known(respondent.seat()))
                .fact(words.say("report.country"), words.country(respondent.country()))
                .fact(words.say("report.describedAs"), words.known(respondent.describedAs()));
    }

    private void offer(Part section, SchemeSheet.NumberedOffer numbered, SchemeSheet scheme) {
        OfferForm offer = numbered.offer();
        Part block = section.add("div").styled("block");
        block.add("h4", words.say("report.offer.number", String.valueOf(numbered.number())));
        Part.Facts facts = block.facts()
                .fact(words.say("report.offer.total"), total(offer))
                .fact(words.say("report.offer.words"), words.known(offer.words()))
                .fact(words.say("report.territory"), territory(offer.territory(), scheme))
                .fact(words.say("report.offer.conditions"), words.known(offer.conditions()))
                .fact(words.say("report.source"), words.known(offer.source()));
        if (offer.discrepancyNote() != null) {
            facts.fact(words.say("report.offer.discrepancy"), offer.discrepancyNote());
        }
        reach(facts, offer.reach());
        Part.Rows rows = block.rows(
                "components",
                List.of(
                        words.say("report.offer.kind"),
                        words.say("report.offer.amount"),
                        words.say("report.offer.channel"),
                        words.say("report.offer.words")));
        offer.components()
                .forEach(one -> rows.row(
                        words.of(one.kind()),
                        amount(one.amount()),
                        words.known(one.channel()),
                        words.known(one.words())));
    }

    /** Since when and to whom; what nobody says is left out, but for the minors. */
    private void reach(Part.Facts facts, OfferForm.Reach reach) {
        if (reach.versionOf() != null) {
            facts.fact(
                    words.say("report.offer.versionOf"),
                    words.say("report.offer.number", String.valueOf(reach.versionOf())));
        }
        facts.fact(words.say("report.offer.since"), Dated.words(reach.since(), words))
                .fact(
                        words.say("report.offer.audience"),
                        reach.audience() == null ? words.say("unknown") : words.of(reach.audience()));
        if (reach.minimumAge() != null) {
            facts.fact(words.say("report.offer.minimumAge"), String.valueOf(reach.minimumAge()));
        }
        if (reach.eligibility() != null) {
            facts.fact(words.say("report.offer.eligibility"), reach.eligibility());
        }
        if (reach.referral() != null) {
            facts.fact(words.say("report.offer.referral"), reach.referral());
        }
    }

    private void givenUp(Part section, SchemeSheet scheme, List<ClauseSheet> clauses) {
        Part.Facts facts = section.facts();
        List<String> asked = scheme.offers().stream()
                .map(one -> words.known(one.offer().exchangeWords()))
                .distinct()
                .toList();
        facts.fact(words.say("report.exchange"), asked.isEmpty() ? List.of(words.say("unknown")) : asked);
        Stream.of(Facet.values())
                .forEach(facet -> given(facet, clauses).ifPresent(given -> facts.fact(words.of(facet), given)));
        List<String> bases = clauses.stream()
                .map(clause -> clause.clause().basisClaimed())
                .map(basis -> basis == null ? words.say("unknown") : words.of(basis))
                .distinct()
                .toList();
        facts.fact(words.say("report.basisClaimed"), bases.isEmpty() ? List.of(words.say("unknown")) : bases);
    }

    private Optional<String> given(Facet facet, List<ClauseSheet> clauses) {
        List<String> values = clauses.stream()
                .flatMap(clause -> clause.clause().elements().stream()
                        .filter(element -> element.facet() == facet)
                        .map(element -> value(clause, element)))
                .distinct()
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** What an element says, or else its words. */
    private String value(ClauseSheet clause, ClauseForm.Element element) {
        return element.value() == null ? clause.wordsOf(element) : words.name("ElementValue", element.value());
    }

    private void territories(Part section, SchemeSheet scheme) {
        section.add("h3", words.say("report.territories"));
        if (scheme.territories().isEmpty()) {
            section.add("p", words.say("unknown"));
            return;
        }
        Part.Rows rows = section.rows(
                "territories",
                List.of(words.say("report.territory"), words.say("report.start"), words.say("report.note")));
        scheme.territories()
                .forEach(one -> rows.row(
                        one.label() + " (" + one.code() + ")",
                        Dated.words(one.start(), words),
                        one.note() == null ? "–" : one.note()));
    }

    private void statuses(Part section, SchemeSheet scheme) {
        section.add("h3", words.say("report.statuses"));
        if (scheme.statuses().isEmpty()) {
            section.add("p", words.say("unknown"));
            return;
        }
        Part.Rows rows = section.rows(
                "statuses",
                List.of(
                        words.say("report.status"),
                        words.say("report.territory"),
                        words.say("report.since"),
                        words.say("report.offer.words"),
                        words.say("report.source")));
        scheme.statuses()
                .forEach(one -> rows.row(
                        words.of(one.kind()) + (one.claimedTemporary() ? "\n" + words.say("report.temporary") : ""),
                        territory(one.territory(), scheme),
                        Dated.words(one.since(), words),
                        words.known(one.words()),
                        words.known(one.source())));
    }

    private String territory(String code, SchemeSheet scheme) {
        if (code == null) {
            return words.say("report.everywhere");
        }
        return scheme.territories().stream()
                .filter(one -> one.code().equals(code))
                .map(SchemeForm.Territory::label)
                .findFirst()
                .orElse(code);
    }

    private String total(OfferForm offer) {
        String amount = amount(offer.total());
        return offer.total() != null && offer.upTo() ? words.say("report.offer.upTo", amount) : amount;
    }

    private String amount(Money amount) {
        return amount == null ? words.say("unknown") : words.money(amount);
    }
}
