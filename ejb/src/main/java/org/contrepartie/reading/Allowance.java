package org.contrepartie.reading;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.contrepartie.reading.Unreadable.Reason;

/** What the reading of one file may cost. Whoever reads says what he takes; what would be too much ends the reading. */
final class Allowance {

    /** The most bytes that are read. */
    static final int BYTES = 20_000_000;

    /** The longest text, in UTF-16 units: that of a version of a document. */
    static final int LENGTH = 1_000_000;

    /** The most pages of one file. */
    static final int PAGES = 2_000;

    /** The most files in an archive or parts of a letter. */
    static final int PARTS = 2_000;

    /** The most tags of a page: its tree stands in memory whole. */
    static final int TAGS = 300_000;

    /** The most bytes that come out of a packed file, all its parts together. */
    static final long UNPACKED = 200_000_000;

    /** How many times its packed size a part may be, if it is large. */
    static final int SWELLING = 200;

    /** From here on it counts how many times its packed size a part is. */
    static final long LARGE = 1_000_000;

    private static final Duration TIME = Duration.ofSeconds(20);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long until;
    private long length;
    private int parts;
    private long unpacked;

    Allowance() {
        this(TIME);
    }

    Allowance(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    /** So much text is about to be added. */
    void text(int more) {
        length += more;
        when(length > LENGTH, Reason.TOO_LONG);
        time();
    }

    /** One more file of an archive, or part of a letter. */
    void part() {
        parts++;
        when(parts > PARTS, Reason.TOO_MANY_PARTS);
        time();
    }

    /**
     * So many bytes came out of a part.
     *
     * @param more since it was last said
     * @param whole how many came out of this part by now
     * @param packed how many went in
     */
    void unpacked(long more, long whole, long packed) {
        unpacked += more;
        when(unpacked > UNPACKED, Reason.SWELLS);
        when(whole > LARGE && whole > SWELLING * Math.max(packed, 1), Reason.SWELLS);
        time();
    }

    /** Looks at the time. */
    void time() {
        when(System.nanoTime() - until > 0, Reason.TOO_SLOW);
    }

    /** How many bytes of memory this thread asked for so far, given back or not. */
    static long memory() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    static void when(boolean tooMuch, Reason reason) {
        if (tooMuch) {
            throw new Unreadable(reason);
        }
    }
}
