package org.contrepartie.statement;

/**
 * How a claim stands to what it is held against. None of them is a finding: a contradiction, too, is an indication.
 * Permission and practice are different layers: a clause shows what is allowed, only records show what is done.
 */
public enum Relation {
    /** Both say the same of the same operation, data and time. */
    CONSISTENT,
    /** The claim describes less than the clause permits; an indication of permission beyond need (GDPR 5(1)(c)). */
    NARROWER,
    /** The claim describes more than the clause permits: a use without cover. */
    BROADER,
    /** Both cannot be true of the same operation, time and direction. */
    CONTRADICTED,
    /** Not incompatible, but the words point the other way; the respondent is to explain. */
    TENSION,
    /** Nothing on file can confirm or refute it: motives, success, the future. */
    UNVERIFIABLE,
    /** The target says nothing of the operation that is claimed. */
    NOT_ADDRESSED;

    /** Whether something is still to be asked or found because of it. */
    public boolean isOpenQuestion() {
        return switch (this) {
            case CONTRADICTED, TENSION, BROADER, UNVERIFIABLE -> true;
            case CONSISTENT, NARROWER, NOT_ADDRESSED -> false;
        };
    }
}
