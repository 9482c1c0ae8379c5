package org.contrepartie.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contrepartie.terms.Taxon;

/**
 * Reads a text of terms and suggests the elements that the words of the lexicon stand for. Knows no server and no database; one
 * screener serves any number of callers at once. Its time grows with the length of the text.
 */
public final class Screener {

    /** A text of so few words, without a full stop, is a phrase on its own: nothing around it could say more. */
    private static final int PHRASE = 10;

    private final ReadyLexicon lexicon;
    private final WordingReader reader;
    private final LanguageEvidence evidence;

    /** @throws IllegalArgumentException naming the first expression of the lexicon that cannot be read */
    public Screener(Lexicon lexicon) {
        this.lexicon = new ReadyLexicon(lexicon);
        this.reader = new WordingReader(this.lexicon.vocabulary());
        this.evidence = new LanguageEvidence(this.lexicon);
    }

    /**
     * Screens a text.
     *
     * @param text as it was sent; nothing of it is changed
     * @param language null: that of each paragraph, by its words
     */
    public Screening screen(String text, Language language, Screening.Scope scope) {
        Wording wording = Lengtheners.without(reader.read(text), lexicon);
        Language main =
                language == null ? evidence.of(wording, 0, wording.size()).orElse(null) : language;
        return main == null ? better(text, wording, scope) : screen(text, wording, main, language == null, scope);
    }

    /** Where no word says which language it is, the one in which the text says more. */
    private Screening better(String text, Wording wording, Screening.Scope scope) {
        Screening english = screen(text, wording, Language.EN, false, scope);
        Screening french = screen(text, wording, Language.FR, false, scope);
        return french.suggestions().size() > english.suggestions().size() ? french : english;
    }

    private Screening screen(String text, Wording wording, Language main, boolean mixed, Screening.Scope scope) {
        Quotes quotes = new Quotes(text, wording);
        List<Suggestion> suggestions = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        Set<Screening.Information> given = EnumSet.noneOf(Screening.Information.class);
        List<Sightings> paragraphs = paragraphs(wording, main, mixed);
        boolean isPhrase = wording.size() <= PHRASE && !text.stripTrailing().endsWith(".");
        boolean describes = paragraphs.stream().noneMatch(Sightings::isOfTheTrade);
        for (Sightings seen : paragraphs) {
            suggestions.addAll(suggested(seen.elements(isPhrase, describes), quotes));
            seen.standing(LexiconRow.Part.TELLS).forEach(one -> told.add(quotes.told(one)));
            seen.standing(LexiconRow.Part.INFORMS)
                    .forEach(one -> given.add(
                            Screening.Information.valueOf(one.row().row().subject())));
        }
        suggestions.sort(Comparator.comparingInt(Suggestion::start).thenComparingInt(Suggestion::end));
        return new Screening(
                main, lexicon.edition(), suggestions, Values.with(told, suggestions), missing(given, scope));
    }

    private List<Sightings> paragraphs(Wording wording, Language main, boolean mixed) {
        List<Sightings> all = new ArrayList<>();
        for (int at = 0; at < wording.size(); ) {
            int end = wording.endOf(at, Wording.PARAGRAPH);
            Language own = mixed ? evidence.of(wording, at, end).orElse(main) : main;
            all.add(Sightings.of(wording, at, end, lexicon, own));
            at = end;
        }
        return all;
    }

    private static List<Suggestion> suggested(List<Sightings.Sighting> seen, Quotes quotes) {
        Set<Taxon> together =
                seen.stream().flatMap(one -> one.row().row().taxa().stream()).collect(Collectors.toSet());
        return seen.stream()
                .map(one -> quotes.suggestion(one, Confidence.of(one.is(LexiconRow.Part.SUGGESTS), together.size())))
                .toList();
    }

    private static List<Screening.Information> missing(Set<Screening.Information> given, Screening.Scope scope) {
        return scope == Screening.Scope.DOCUMENT ? List.copyOf(EnumSet.complementOf(EnumSet.copyOf(given))) : List.of();
    }
}
