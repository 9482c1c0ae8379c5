package org.contrepartie.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.contrepartie.demo.Opening.Provenance;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.DatedWithPrecision.Precision;
import org.contrepartie.shared.Money;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement.Candidate;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Taxon;

/** Turns the data of the reference case into the forms of the services. Null stays unknown; an unknown key is refused. */
final class FixtureReader {

    private final Provenance from;

    FixtureReader(Provenance from) {
        this.from = from;
    }

    Fixture read(String yaml) {
        return Entry.read("temu-2024.yaml", yaml, this::fixture);
    }

    /** The press note tells of the sources, which have no field of their own. */
    private Fixture fixture(Entry file) {
        file.list("sources", one -> one.aside("id", "name", "role", "date", "item"));
        Head head = file.part("case", this::head);
        return new Fixture(
                file.part("campaign", campaign -> scheme(head, campaign)),
                file.part("offer", this::offer),
                file.part("clause", this::clause),
                file.list("statements", this::statement),
                List.of(file.part("regulator_position", this::position)));
    }

    /** A general reminder, as the article reports it; that there was no complaint yet is said of that day only. */
    private PositionForm position(Entry entry) {
        entry.aside("complaints_received");
        return new PositionForm(
                entry.text("authority"),
                entry.text("to"),
                DatedWithPrecision.UNKNOWN,
                entry.constant("nature", AuthorityPosition.Nature.class),
                "fr",
                entry.text("reported"),
                entry.text("quote"),
                entry.texts("rights_named"),
                from.article());
    }

    private record Head(String title, OrganisationForm respondent) {}

    /** Origin, procedure and regime are not data but what the opening step makes of the case. */
    private Head head(Entry entry) {
        entry.aside("origin_candidates", "procedure", "regime");
        return new Head(entry.text("title"), entry.part("respondent", this::respondent));
    }

    /** Legal entity and establishments are the first open question. */
    private OrganisationForm respondent(Entry entry) {
        entry.unknown("legal_entity", "establishment", "main_establishment");
        return new OrganisationForm(entry.text("name"), null, null, entry.text("described_as"), false);
    }

    private SchemeForm scheme(Head head, Entry entry) {
        return entry.part(
                "public_page",
                page -> new SchemeForm(
                        head.title(),
                        entry.textOrNull("name"),
                        head.respondent(),
                        page.textOrNull("url"),
                        page.text("text") + " (" + page.text("as_of") + ")",
                        entry.list("territories", this::territory),
                        entry.list("status_history", this::status)));
    }

    private SchemeForm.Territory territory(Entry entry) {
        String code = entry.text("code");
        String label = entry.text("label");
        if (!entry.has("start")) {
            return new SchemeForm.Territory(
                    code,
                    label,
                    DatedWithPrecision.UNKNOWN,
                    entry.aside("start").text("evidence"));
        }
        return entry.part(
                "start",
                start -> new SchemeForm.Territory(
                        code,
                        label,
                        new DatedWithPrecision(
                                dayOrNull(start.textOrNull("value")),
                                start.constant("precision", Precision.class),
                                start.text("text")),
                        start.text("note")));
    }

    /** The trigger stands in the press note. */
    private SchemeForm.Status status(Entry entry) {
        String status = entry.aside("trigger").text("status");
        String relayedBy = entry.textOrNull("relayed_by");
        return new SchemeForm.Status(
                switch (status) {
                    case "LAUNCHED" -> SchemeStatus.Kind.LIVE;
                    case "WITHDRAWN_TEMPORARILY" -> SchemeStatus.Kind.SUSPENDED;
                    case "PAGE_STILL_ONLINE" -> SchemeStatus.Kind.STILL_LIVE;
                    default -> throw new IllegalArgumentException("no such status: " + status);
                },
                entry.textOrNull("territory"),
                since(entry),
                status.equals("WITHDRAWN_TEMPORARILY"),
                entry.textOrNull("text"),
                "article".equals(entry.textOrNull("source")) ? from.article() : relayedBy);
    }

    private static DatedWithPrecision since(Entry entry) {
        String day = entry.textOrNull("date");
        String notAfter = entry.textOrNull("date_not_after");
        if (notAfter != null) {
            return new DatedWithPrecision(LocalDate.parse(notAfter), Precision.NOT_AFTER, null);
        }
        return day == null ? DatedWithPrecision.UNKNOWN : DatedWithPrecision.on(LocalDate.parse(day));
    }

    /** That the components add up is checked by the service, which is the better witness. */
    private OfferForm offer(Entry entry) {
        entry.aside("check");
        List<OfferForm.Component> components = entry.list(
                "components",
                one -> new OfferForm.Component(
                        one.constant("kind", Reward.Kind.class),
                        money(one),
                        one.textOrNull("channel"),
                        one.text("text")));
        String exchange =
                entry.part("exchange", given -> given.aside("mode", "by").text("text"));
        return entry.part(
                "total",
                total -> new OfferForm(
                        null,
                        money(total),
                        total.flag("isUpTo"),
                        total.text("text"),
                        exchange,
                        null,
                        null,
                        from.offer(),
                        components));
    }

    private static Money money(Entry entry) {
        return Money.ofMinor(entry.number("amount"), entry.text("currency"));
    }

    /** The service gives the number, the elements the severity; what the text lacks is not asserted. */
    private ClauseForm clause(Entry entry) {
        entry.aside("id", "default_severity", "not_in_quoted_text", "offer_level_elements");
        String words = entry.text("text");
        return new ClauseForm(
                null,
                entry.text("language"),
                entry.constant("quotedFrom", Clause.QuotedFrom.class),
                from.clause(),
                words,
                String.join(", ", entry.texts("editorial")),
                entry.constant("legal_basis_claimed", Clause.Basis.class),
                entry.text("connector_notes"),
                entry.list("elements", one -> element(words, one)));
    }

    private static ClauseForm.Element element(String words, Entry entry) {
        List<String> span = entry.texts("span");
        int start = Integer.parseInt(span.get(0));
        int end = Integer.parseInt(span.get(1));
        requireCut(words, start, end, entry.text("frag"));
        Facet facet = facet(entry);
        return new ClauseForm.Element(
                start,
                end,
                entry.constant("taxon", Taxon.class),
                facet,
                value(facet, entry),
                entry.textOrNull("governedBy"),
                candidate(entry));
    }

    private static Facet facet(Entry entry) {
        if (entry.has("kind")) {
            return entry.constant("kind", Facet.class);
        }
        for (Facet facet : Facet.values()) {
            if (entry.has(keyOf(facet))) {
                return facet;
            }
        }
        throw new IllegalArgumentException("an element says nothing");
    }

    /** Several values stand one after the other, as the pages expect them. */
    private static String value(Facet facet, Entry entry) {
        return entry.has(keyOf(facet)) ? String.join(" ", entry.texts(keyOf(facet))) : null;
    }

    private static String keyOf(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static Candidate candidate(Entry entry) {
        boolean biometric = entry.flag("biometricCandidate");
        boolean special = entry.flag("specialCandidate");
        return biometric ? Candidate.BIOMETRIC : special ? Candidate.SPECIAL : null;
    }

    /** A span is counted in code points; the fragment beside it proves the count. */
    private static void requireCut(String words, int start, int end, String fragment) {
        String cut = Spans.cut(words, start, end);
        if (!cut.equals(fragment)) {
            throw new IllegalArgumentException("[%d,%d) cuts %s, not %s".formatted(start, end, cut, fragment));
        }
    }

    private StatementForm statement(Entry entry) {
        entry.aside("id");
        String day = entry.textOrNull("date");
        DatedWithPrecision said = day == null
                ? DatedWithPrecision.UNKNOWN
                : new DatedWithPrecision(
                        LocalDate.parse(day), entry.constant("datePrecision", Precision.class), from.saturday());
        return new StatementForm(
                entry.text("speaker"),
                from.addressee(),
                said,
                entry.text("channel"),
                entry.constant("mode", CompanyStatement.Mode.class),
                "fr",
                entry.text("text"),
                entry.textOrNull("context"),
                entry.has("editorial") ? String.join(", ", entry.texts("editorial")) : null,
                from.article());
    }

    private static LocalDate dayOrNull(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
