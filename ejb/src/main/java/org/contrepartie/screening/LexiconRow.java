package org.contrepartie.screening;

import java.io.Serializable;
import java.util.Set;
import org.contrepartie.terms.Taxon;

/**
 * One row of the lexicon: an expression of one language and what it says where it stands.
 *
 * @param id by which a suggestion names it ({@code E01-en-3})
 * @param subject what the row is about: an element, a value that is told beside the elements, a guard
 * @param taxa the elements that it suggests or rules out; empty for a value and a context
 */
public record LexiconRow(String id, Language language, Part part, Set<Taxon> taxa, String subject, String expression)
        implements Serializable {

    /** What a row does. */
    public enum Part {
        /** Suggests an element. */
        SUGGESTS,
        /** Suggests an element where the paragraph is about a grant, or has another element. */
        HINTS,
        /** No element where these words stand. */
        EXCLUDES,
        /** No element from these words on, to the end of the part of the sentence. */
        GUARDS,
        /** Here a guard ends before the part of the sentence does ({@code but}). */
        RESUMES,
        /** No element in a sentence with these words. */
        SILENCES,
        /** A paragraph with these words is about a grant. */
        GRANTS,
        /** What terms speak of: where a paragraph has nothing of it, a single element is a description. */
        TOPICS,
        /** Words that only lengthen: a text is read without them ({@code including without limitation}). */
        LENGTHENS,
        /** Says a value: a category of data, a purpose, media, a territory, a duration. */
        TELLS,
        /** A piece of information that a document must give: E24 where none is found. */
        INFORMS,
        /** Speaks the language: evidence of which it is. */
        SPEAKS
    }

    public LexiconRow {
        taxa = Set.copyOf(taxa);
    }
}
