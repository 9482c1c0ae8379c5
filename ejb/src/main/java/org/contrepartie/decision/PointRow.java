package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A point of the review of a case, as it stands.
 *
 * @param subject {@code ADMISSIBILITY}, {@code COMPETENCE}, {@code F1}, {@code A1}, {@code CL1} for what officers made of a
 *     clause, {@code X1} for a cell of the matrix that somebody answered for
 * @param about what it says, in the words of the case; null where only acts say it
 * @param standing key of the word for how it stands, without the review ({@code CaseFact.Status.ESTABLISHED}); null for none
 * @param amendedAt when what the point is about was last written, null where nobody did yet
 * @param words what the reviewer said to it and what was answered, in that order
 */
public record PointRow(String subject, String about, String standing, Instant amendedAt, List<Word> words)
        implements Serializable {

    /** Where a point stands. */
    public enum Status {
        /** The reviewer said nothing to it yet. */
        OPEN,
        /** The reviewer agrees with it as it stands. */
        AGREED,
        /** The reviewer returned it, and it stands as it did: it waits for who works on the case. */
        RETURNED,
        /** The reviewer returned it, and it was amended or answered since: he looks at it again. */
        CORRECTED,
        /** The reviewer agreed with it, and it was amended since: what he agreed with is no longer what stands there. */
        CHANGED;

        /** Whether the reviewer has to look at it. */
        public boolean waitsForReviewer() {
            return this == OPEN || this == CORRECTED || this == CHANGED;
        }
    }

    /**
     * What was said once.
     *
     * @param login of who said it
     */
    public record Word(ReviewWord.Verdict verdict, String reason, String login, Instant saidAt)
            implements Serializable {

        private boolean isAnswer() {
            return verdict == ReviewWord.Verdict.ANSWERED;
        }
    }

    public PointRow {
        words = List.copyOf(words);
    }

    /** Where the point stands: the reviewer's last word counts, unless its subject was amended since. */
    public Status status() {
        Word last = last();
        if (last == null) {
            return Status.OPEN;
        }
        boolean amended = amendedAt != null && amendedAt.isAfter(last.saidAt());
        if (last.verdict() == ReviewWord.Verdict.RETURNED) {
            return amended || answer() != null ? Status.CORRECTED : Status.RETURNED;
        }
        return amended ? Status.CHANGED : Status.AGREED;
    }

    /** The reviewer's last word, null while there is none. */
    public Word last() {
        return words.stream()
                .filter(word -> !word.isAnswer())
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /** What was answered to the reviewer's last word, null while nothing was. */
    public Word answer() {
        return words.isEmpty() || !words.get(words.size() - 1).isAnswer() ? null : words.get(words.size() - 1);
    }

    /** Whether it keeps a decision from being taken: a returned point always, any other while a reviewer is named. */
    boolean isInTheWay(boolean reviewed) {
        return switch (status()) {
            case AGREED -> false;
            case RETURNED, CORRECTED -> true;
            case OPEN, CHANGED -> reviewed;
        };
    }
}
