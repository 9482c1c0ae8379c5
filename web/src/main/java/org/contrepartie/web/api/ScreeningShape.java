package org.contrepartie.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.screening.Screening;
import org.contrepartie.screening.Suggestion;
import org.contrepartie.screening.Told;
import org.contrepartie.terms.Taxon;

/** A screening as the contract shows it. */
final class ScreeningShape {

    private static final BigDecimal ABSENT = new BigDecimal("0.5");

    private ScreeningShape() {}

    static Shown of(Screening seen) {
        List<Shown> elements = Stream.concat(
                        seen.suggestions().stream().map(ScreeningShape::element),
                        seen.missing().stream().map(ScreeningShape::missing))
                .toList();
        return Shown.with("language", seen.language().tag())
                .and("edition", seen.edition())
                .and("elements", elements)
                .and("dataCategories", seen.values(Told.Kind.CATEGORY))
                .and("purposes", seen.values(Told.Kind.PURPOSE))
                .and("media", seen.values(Told.Kind.MEDIA))
                .and("territories", seen.values(Told.Kind.TERRITORY))
                .and("durations", seen.values(Told.Kind.DURATION))
                .and("waivers", seen.values(Told.Kind.WAIVER))
                .each("told", seen.told(), ScreeningShape::told);
    }

    private static Shown element(Suggestion one) {
        return classed(one.taxon())
                .and("start", one.start())
                .and("end", one.end())
                .and("quote", one.quote())
                .and("confidence", BigDecimal.valueOf(one.confidence()))
                .and("rule", one.why().id())
                .and("expression", one.why().expression());
    }

    /** An element of the whole document: it stands nowhere. */
    private static Shown missing(Screening.Information information) {
        return classed(Taxon.E24)
                .and("start", null)
                .and("end", null)
                .and("quote", null)
                .and("confidence", ABSENT)
                .and("missing", information);
    }

    private static Shown classed(Taxon taxon) {
        return Shown.with("id", taxon).and("articles", articles(taxon)).and("severity", taxon.severity());
    }

    /** Each article with its law in front. */
    private static List<String> articles(Taxon taxon) {
        String[] law = taxon.articles().split(" ", 2);
        return Stream.of(law[1].split(", "))
                .map(article -> law[0] + " " + article)
                .toList();
    }

    private static Shown told(Told one) {
        return Shown.with("kind", one.kind())
                .and("value", one.value())
                .and("start", one.start())
                .and("end", one.end())
                .and("quote", one.quote())
                .and("rule", one.why().id());
    }
}
