package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Names;

/** What a claim is held against, in words: its name for a heading, its own words for the quotation, and where they are from. */
@Named
@RequestScoped
public class Facing {

    /**
     * The words that face a claim.
     *
     * @param words verbatim; null where nothing is on file
     * @param lang of the words, BCP 47; empty where unknown
     * @param source where they stand and who said them
     */
    public record Quote(String words, String lang, String source) {}

    @Inject
    private SchemeParts schemes;

    @Inject
    private MatrixView matrix;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CaseFileService cases;

    @Inject
    private Format format;

    @Inject
    private Names names;

    /** The short name, without the passage: {@code CL1}, {@code Pièce 001}. */
    public String name(Target target) {
        String kind = names.of("Target.Kind", target.kind().name());
        return switch (target.kind()) {
            case NOTHING -> kind;
            case CLAUSE, CLAIM, OTHER_CLAIM -> target.ref();
            case ELEMENT -> target.ref().substring(0, target.ref().indexOf(':'));
            case EXHIBIT -> kind + " " + target.ref().substring(target.ref().lastIndexOf('-') + 1);
            case OFFER, DOCUMENT -> kind + " " + target.ref();
        };
    }

    /** The part of an address that names it. */
    public String address(Target target) {
        return "&kind=" + target.kind()
                + (target.ref() == null ? "" : "&ref=" + encoded(target.ref()))
                + (target.passage() == null ? "" : "&passage=" + encoded(target.passage()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** How a form names it: {@code CLAUSE CL1}. */
    public String key(Target target) {
        return target.ref() == null ? target.kind().name() : target.kind() + " " + target.ref();
    }

    /** How a form shows it, with the words of an element or a claim. */
    public String choice(String scheme, Target target) {
        return switch (target.kind()) {
            case NOTHING, CLAUSE, OFFER, DOCUMENT -> name(target);
            case EXHIBIT -> names.of("Target.Kind", "EXHIBIT") + " " + target.ref();
            case ELEMENT, CLAIM, OTHER_CLAIM ->
                format.words("form.pair", name(target), quote(scheme, target).words());
        };
    }

    /** Categories of data in words. */
    public String categories(List<String> codes) {
        return codes.stream().map(code -> names.of("ElementValue", code)).collect(Collectors.joining(", "));
    }

    /** Facets in words. */
    public String facets(List<String> facets) {
        return facets.stream().map(one -> names.of("ClauseElement.Facet", one)).collect(Collectors.joining(", "));
    }

    /** The words that face a claim, with their language and source. */
    public Quote quote(String scheme, Target target) {
        return switch (target.kind()) {
            case NOTHING -> new Quote(null, "", null);
            case CLAUSE ->
                clause(scheme, target.ref())
                        .map(sheet ->
                                new Quote(sheet.clause().words(), sheet.clause().language(), sourceOf(sheet)))
                        .orElse(new Quote(null, "", null));
            case ELEMENT -> element(scheme, target.ref());
            case OFFER -> offer(scheme, target.ref());
            case DOCUMENT -> new Quote(target.passage(), "", name(target));
            case EXHIBIT -> exhibit(target);
            case CLAIM -> claim(scheme, target.ref());
            case OTHER_CLAIM -> elsewhere(scheme, target.ref());
        };
    }

    /** The clause that a target is, or is a part of; null for any other. */
    public ClauseSheet clause(String scheme, Target target) {
        boolean ofClause =
                target != null && (target.kind() == Target.Kind.CLAUSE || target.kind() == Target.Kind.ELEMENT);
        return ofClause ? clause(scheme, target.ref().split(":")[0]).orElse(null) : null;
    }

    /** An element is named by its span, so its words stay although somebody takes the mark away. */
    private Quote element(String scheme, String ref) {
        String[] parts = ref.split("[:-]");
        return clause(scheme, parts[0])
                .map(sheet -> new Quote(
                        cut(sheet.clause().words(), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                        sheet.clause().language(),
                        sourceOf(sheet)))
                .orElse(new Quote(null, "", null));
    }

    /** The words from one code point to another, exclusive. */
    static String cut(String words, int start, int end) {
        return words.substring(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
    }

    private Optional<ClauseSheet> clause(String scheme, String label) {
        return schemes.clauses(scheme).stream()
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    private String sourceOf(ClauseSheet sheet) {
        ClauseForm clause = sheet.clause();
        return clause.source() == null
                ? names.of("Clause.QuotedFrom", clause.quotedFrom().name())
                : clause.source();
    }

    private Quote offer(String scheme, String ref) {
        return schemes.sheet(scheme).offers().stream()
                .filter(one -> String.valueOf(one.number()).equals(ref))
                .map(SchemeSheet.NumberedOffer::offer)
                .findFirst()
                .map(one -> new Quote(wordsOf(one), "", one.source()))
                .orElse(new Quote(null, "", null));
    }

    private static String wordsOf(OfferForm offer) {
        return offer.words() != null ? offer.words() : offer.exchangeWords();
    }

    private Quote exhibit(Target target) {
        int at = target.ref().lastIndexOf('-');
        ExhibitRow row = evidence.read(
                target.ref().substring(0, at), Integer.parseInt(target.ref().substring(at + 1)));
        String source = format.words("form.pair", row.label(), row.title());
        return new Quote(
                target.passage(),
                row.language() == null ? "" : row.language(),
                row.hearsay() ? format.words("matrix.hearsay", source) : source);
    }

    private Quote elsewhere(String scheme, String name) {
        return Optional.ofNullable(matrix.claimElsewhere(scheme, name))
                .map(one ->
                        new Quote(one.row().claim().words(), "", format.words("form.pair", one.scheme(), one.title())))
                .orElse(new Quote(null, "", null));
    }

    private Quote claim(String scheme, String label) {
        return matrix.claims(scheme).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .map(ClaimRow::claim)
                .map(one -> new Quote(one.words(), "", label))
                .orElse(new Quote(null, "", null));
    }

    /** The exhibits of the case that the page was opened from; none where it was opened from the scheme. */
    public List<ExhibitRow> exhibits(String caseRef) {
        if (caseRef == null || caseRef.isEmpty()) {
            return List.of();
        }
        cases.head(caseRef);
        return evidence.ofCase(caseRef);
    }
}
