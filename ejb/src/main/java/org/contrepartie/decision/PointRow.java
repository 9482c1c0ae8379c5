package org.contrepartie.decision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A point of the review of a case, as it stands.
 *
 * @param subject {@code ADMISSIBILITY}, {@code COMPETENCE}, {@code F1}, {@code A1}
 * @param amendedAt when what the point is about was last written, null where nobody did yet
 * @param words what the reviewer said to it, in that order
 */
public record PointRow(String subject, Instant amendedAt, List<Word> words) implements Serializable {

    /** Where a point stands. */
    public enum Status {
        /** The reviewer said nothing to it as it stands. */
        OPEN,
        /** The reviewer agrees with it as it stands. */
        AGREED,
        /** The reviewer returned it, and it stands as it did. */
        RETURNED,
        /** The reviewer returned it, and it was amended since: he looks at it again. */
        CORRECTED
    }

    /**
     * What the reviewer said once.
     *
     * @param login of the reviewer
     */
    public record Word(ReviewWord.Verdict verdict, String reason, String login, Instant saidAt)
            implements Serializable {}

    public PointRow {
        words = List.copyOf(words);
    }

    /** Where the point stands: the last word counts, unless its subject was amended since. */
    public Status status() {
        if (words.isEmpty()) {
            return Status.OPEN;
        }
        Word last = words.get(words.size() - 1);
        boolean amended = amendedAt != null && amendedAt.isAfter(last.saidAt());
        if (last.verdict() == ReviewWord.Verdict.RETURNED) {
            return amended ? Status.CORRECTED : Status.RETURNED;
        }
        return amended ? Status.OPEN : Status.AGREED;
    }

    /** The last word, null while there is none. */
    public Word last() {
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    /** Whether it keeps a decision from being taken: a returned point always, any other while a reviewer is named. */
    boolean isInTheWay(boolean reviewed) {
        return switch (status()) {
            case AGREED -> false;
            case RETURNED, CORRECTED -> true;
            case OPEN -> reviewed;
        };
    }
}
