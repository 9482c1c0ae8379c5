package org.contrepartie.demo;

import java.util.List;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.terms.ClauseForm;

/**
 * The fictional twin of the reference case: the same offer and clause, of a company that does not exist.
 *
 * @param said the one thing that the company is invented to have said
 * @param chain how these words are invented to have reached the authority
 */
record Twin(SchemeForm scheme, String source, String inPlaceOf, String mark, StatementForm said, ProvenanceForm chain) {

    static Twin read() {
        return Entry.readFile(
                "twin.yaml",
                file -> new Twin(
                        scheme(file),
                        file.text("source"),
                        file.text("in_place_of"),
                        file.text("mark"),
                        file.part("statement", Twin::said),
                        chain(file)));
    }

    /** The twin of that one. */
    Fixture of(Fixture original) {
        return new Fixture(
                scheme, sameOffer(original.offer()), sameClause(original.clause()), List.of(said), List.of());
    }

    private OfferForm sameOffer(OfferForm offer) {
        return new OfferForm(
                offer.territory(),
                offer.total(),
                offer.upTo(),
                offer.words(),
                offer.exchangeWords(),
                offer.conditions(),
                offer.discrepancyNote(),
                source,
                offer.components());
    }

    /** The name has another length, so whatever follows it is further on. */
    private ClauseForm sameClause(ClauseForm clause) {
        int name = Spans.begin(clause.words(), inPlaceOf);
        int further = Spans.length(mark) - Spans.length(inPlaceOf);
        return new ClauseForm(
                clause.documentNumber(),
                clause.language(),
                clause.quotedFrom(),
                source,
                clause.words().replace(inPlaceOf, mark),
                mark,
                clause.basisClaimed(),
                clause.note(),
                clause.elements().stream()
                        .map(one -> one.start() < name ? one : moved(one, further))
                        .toList());
    }

    private static ClauseForm.Element moved(ClauseForm.Element one, int by) {
        return one.at(one.start() + by, one.end() + by);
    }

    private static StatementForm said(Entry one) {
        return new StatementForm(
                one.text("speaker"),
                one.text("addressee"),
                DatedWithPrecision.UNKNOWN,
                one.text("channel"),
                one.constant("mode", CompanyStatement.Mode.class),
                "fr",
                one.text("text"),
                null,
                null,
                null);
    }

    private static ProvenanceForm chain(Entry file) {
        return new ProvenanceForm(
                file.list(
                        "chain",
                        one -> new ProvenanceForm.Link(
                                one.text("name"), one.constant("strength", ProvenanceForm.Strength.class))),
                null,
                null,
                null);
    }

    private static SchemeForm scheme(Entry file) {
        OrganisationForm company = file.part(
                "organisation",
                one -> new OrganisationForm(
                        one.text("name"), one.text("country"), one.text("seat"), one.text("described_as"), true));
        return new SchemeForm(
                file.text("title"),
                null,
                company,
                null,
                null,
                file.list(
                        "territories",
                        one -> new SchemeForm.Territory(
                                one.text("code"), one.text("label"), DatedWithPrecision.UNKNOWN, null)),
                List.of());
    }
}
