package org.contrepartie.statement;

import org.contrepartie.shared.DatedWithPrecision;

/**
 * A statement as it is logged.
 *
 * @param speaker who said it, as the source names him
 * @param addressee to whom, or null while unknown
 * @param said when, as well as the source knows it
 * @param channel by which way, or null while unknown
 * @param language of the words, BCP 47
 * @param words verbatim, or as reported
 * @param context what surrounds the words in the source, or null
 * @param editorial marks put into the words by somebody else, or null
 * @param source who relays it, or null
 */
public record StatementForm(
        String speaker,
        String addressee,
        DatedWithPrecision said,
        String channel,
        CompanyStatement.Mode mode,
        String language,
        String words,
        String context,
        String editorial,
        String source) {}
