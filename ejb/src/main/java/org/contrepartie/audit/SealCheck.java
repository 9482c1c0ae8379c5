package org.contrepartie.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The result of looking at one daily seal anew.
 *
 * @param root as the seal in the database says; null where there is none
 * @param stampedAt when a time-stamp service signed it; null where none did
 * @param misfits what does not fit; empty when the seal holds
 */
public record SealCheck(LocalDate day, String root, long chains, Instant stampedAt, List<Misfit> misfits)
        implements Serializable {

    /** What is wrong. Its name is the key of the sentence. */
    public enum Reason {
        /** A chain ends before the entry that was sealed. */
        CHAIN_CUT,
        /** The entry that was sealed has another hash: the chain was written anew. */
        CHAIN_REWRITTEN,
        /** What the database holds under the seal does not give its root. */
        ROOT_DIFFERS,
        /** The file says otherwise than the database. */
        FILE_DIFFERS,
        /** There is no file of the seal. */
        FILE_MISSING,
        /** There is a file, or a day between sealed ones, and no seal in the database. */
        SEAL_MISSING,
        /** What the time-stamp service signed is not this root, or not signed by it. */
        STAMP_INVALID
    }

    /**
     * One thing that does not fit.
     *
     * @param chain which chain; null where it is the seal itself
     * @param from the first entry that may be another than it was, from 1; null without a chain
     * @param entry the entry that was sealed; null without a chain
     */
    public record Misfit(Reason reason, String chain, Long from, Long entry) implements Serializable {

        public static Misfit of(Reason reason) {
            return new Misfit(reason, null, null, null);
        }
    }

    public SealCheck {
        misfits = List.copyOf(misfits);
    }

    /** The same with the names of those chains only. */
    SealCheck naming(Predicate<String> known) {
        List<Misfit> named = misfits.stream()
                .map(one -> one.chain() == null || known.test(one.chain()) ? one : Misfit.of(one.reason()))
                .toList();
        return new SealCheck(day, root, chains, stampedAt, named);
    }

    public boolean holds() {
        return misfits.isEmpty();
    }
}
