package org.contrepartie.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a chain anew.
 *
 * @param chain which chain
 * @param entries how many entries were read
 * @param erased how many payloads were lawfully erased: their digests stand, their words are gone
 * @param firstMisfit the place of the first entry that does not fit, and why; empty when the chain is whole
 */
public record Verification(String chain, long entries, long erased, Optional<Misfit> firstMisfit) {

    /** Why an entry does not fit. Its name is the key of the sentence. */
    public enum Reason {
        /** A place in the order is empty or taken twice. */
        GAP,
        /** It does not name the hash of the entry before. */
        NOT_LINKED,
        /** Its header was changed. */
        HEADER_CHANGED,
        /** What it is about was changed. */
        PAYLOAD_CHANGED,
        /** The chain ends before its head: entries were cut off. */
        CUT_OFF
    }

    /**
     * Where a chain breaks.
     *
     * @param seq place of the entry, from 1
     */
    public record Misfit(long seq, Reason reason) implements Serializable {}

    public boolean whole() {
        return firstMisfit.isEmpty();
    }

    /** Reads a chain from its first entry. */
    static Verification of(AuditChain chain, List<AuditEntry> entries, PayloadCheck payloads) {
        String before = AuditChain.NOTHING_BEFORE;
        long place = 0;
        for (AuditEntry entry : entries) {
            place++;
            Optional<Reason> reason = misfit(entry, place, before, payloads);
            if (reason.isPresent()) {
                return broken(chain, entries, payloads, place, reason.get());
            }
            before = entry.hash();
        }
        if (place != chain.length() || !before.equals(chain.head())) {
            return broken(chain, entries, payloads, place + 1, Reason.CUT_OFF);
        }
        return new Verification(chain.name(), place, payloads.erased(), Optional.empty());
    }

    private static Verification broken(
            AuditChain chain, List<AuditEntry> entries, PayloadCheck payloads, long place, Reason reason) {
        return new Verification(
                chain.name(), entries.size(), payloads.erased(), Optional.of(new Misfit(place, reason)));
    }

    private static Optional<Reason> misfit(AuditEntry entry, long place, String before, PayloadCheck payloads) {
        if (entry.seq() != place) {
            return Optional.of(Reason.GAP);
        }
        if (!entry.previous().equals(before)) {
            return Optional.of(Reason.NOT_LINKED);
        }
        if (!entry.computedHash(before).equals(entry.hash())) {
            return Optional.of(Reason.HEADER_CHANGED);
        }
        return payloads.fits(entry) ? Optional.empty() : Optional.of(Reason.PAYLOAD_CHANGED);
    }

    /** Whether what an entry is about still has the digest that its header carries; counts what was erased. */
    interface PayloadCheck {
        boolean fits(AuditEntry entry);

        long erased();
    }
}
