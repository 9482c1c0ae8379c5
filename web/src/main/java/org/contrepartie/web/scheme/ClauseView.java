package org.contrepartie.web.scheme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contrepartie.shared.Invalid;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.Spans;
import org.contrepartie.terms.Taxon;
import org.contrepartie.terms.TermsService;
import org.contrepartie.web.shared.Refusals;

/** Logs a clause word for word, with the elements that an officer finds in it by quoting their words. */
@Named
@ViewScoped
public class ClauseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 3;

    /** An element as it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String fragment;
        private Taxon taxon = Taxon.E10;
        private ClauseElement.Facet facet = ClauseElement.Facet.CATEGORY;
        private String value;

        public String getFragment() {
            return fragment;
        }

        public void setFragment(String fragment) {
            this.fragment = fragment;
        }

        public Taxon getTaxon() {
            return taxon;
        }

        public void setTaxon(Taxon taxon) {
            this.taxon = taxon;
        }

        public ClauseElement.Facet getFacet() {
            return facet;
        }

        public void setFacet(ClauseElement.Facet facet) {
            this.facet = facet;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    @Inject
    private TermsService terms;

    @Inject
    private Origin origin;

    private String words;
    private String language = "fr";
    private Clause.QuotedFrom quotedFrom = Clause.QuotedFrom.ORIGINAL;
    private String source;
    private String editorial;
    private Clause.Basis basis;
    private String note;
    private final List<Row> rows = new ArrayList<>(
            IntStream.range(0, FIRST_ROWS).mapToObj(at -> new Row()).toList());

    public void addRow() {
        rows.add(new Row());
    }

    public void log() {
        Refusals.orShown(() -> terms.logClause(origin.getScheme(), form()))
                .ifPresent(number -> origin.goBack("clauses", "scheme_clause.done", "CL" + number));
    }

    private ClauseForm form() {
        List<Invalid.Violation> wrong = new ArrayList<>();
        // The clause keeps its words in NFC, and spans count in those.
        String text = words == null ? "" : Spans.nfc(words);
        List<ClauseForm.Element> elements = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.fragment != null) {
                Spans.Place place = Spans.find(text, row.fragment);
                if (place.isOne()) {
                    elements.add(new ClauseForm.Element(
                            place.start(), place.end(), row.taxon, row.facet, row.value, null, null));
                } else {
                    wrong.add(new Invalid.Violation(
                            "fragment" + at, place.times() == 0 ? "clause.fragmentMissing" : "clause.fragmentTwice"));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new ClauseForm(null, language, quotedFrom, source, words, editorial, basis, note, elements);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Clause.QuotedFrom> getQuotedFroms() {
        return List.of(Clause.QuotedFrom.values());
    }

    public List<Clause.Basis> getBases() {
        return List.of(Clause.Basis.values());
    }

    public List<Taxon> getTaxa() {
        return Stream.of(Taxon.values()).filter(Taxon::isOfWords).toList();
    }

    public List<ClauseElement.Facet> getFacets() {
        return List.of(ClauseElement.Facet.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Clause.QuotedFrom getQuotedFrom() {
        return quotedFrom;
    }

    public void setQuotedFrom(Clause.QuotedFrom quotedFrom) {
        this.quotedFrom = quotedFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getEditorial() {
        return editorial;
    }

    public void setEditorial(String editorial) {
        this.editorial = editorial;
    }

    public Clause.Basis getBasis() {
        return basis;
    }

    public void setBasis(Clause.Basis basis) {
        this.basis = basis;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
