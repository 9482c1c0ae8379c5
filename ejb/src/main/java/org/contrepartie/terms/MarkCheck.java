package org.contrepartie.terms;

import org.contrepartie.shared.Invalid;

/** Finds the place of an element in the words of its clause, or says at which field it cannot be found. */
final class MarkCheck {

    private MarkCheck() {}

    /**
     * The element at its place.
     *
     * @param words of the clause, in NFC
     * @throws Invalid naming each field that cannot be taken
     */
    static ClauseForm.Element of(MarkForm form, String words) {
        Spans.Place place = Spans.find(words, form.quote());
        Invalid.Check check = new Invalid.Check()
                .required("id", form.taxon())
                .that(form.taxon() == null || form.taxon().isOfWords(), "id", "clause.documentTaxon")
                .atMost("value", form.value(), 60)
                .atMost("governedBy", form.governedBy(), 200)
                .that(stands(form.governedBy(), words), "governedBy", "clause.fragmentMissing");
        if (form.hasSpan()) {
            spanned(form, words, check);
            check.done();
            return form.at(form.start(), form.end());
        }
        check.required("quote", form.quote())
                .that(isBlank(form.quote()) || place.times() > 0, "quote", "clause.fragmentMissing")
                .that(place.times() < 2, "quote", "clause.fragmentTwice")
                .done();
        return form.at(place.start(), place.end());
    }

    /** A span must lie within the words, and cut the quotation where one is given beside it. */
    private static void spanned(MarkForm form, String words, Invalid.Check check) {
        boolean within = form.start() != null && form.end() != null && Spans.within(words, form.start(), form.end());
        check.that(within, "start", "clause.spanOutside");
        if (within && !isBlank(form.quote())) {
            String cut = Spans.cut(words, form.start(), form.end());
            check.that(even(cut).equals(even(Spans.nfc(form.quote()))), "quote", "clause.quoteOther");
        }
    }

    private static boolean stands(String quote, String words) {
        return isBlank(quote) || Spans.find(words, quote).times() > 0;
    }

    /** A form sends other ends of lines than the text has, and nobody sees the spaces at the ends. */
    private static String even(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
