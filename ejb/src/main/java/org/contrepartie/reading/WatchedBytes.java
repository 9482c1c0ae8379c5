package org.contrepartie.reading;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.contrepartie.reading.Unreadable.Reason;

/**
 * The bytes of a PDF, watched while the library unpacks a part of it. It unpacks a part whole, into memory, by whatever filter
 * the file names; between two of its reads nothing else happens, so that the memory asked for since the first one is what came
 * out of it.
 */
final class WatchedBytes extends RandomAccessReadBuffer {

    /** The most memory that one part of a PDF may become. */
    private static final long PART = 64_000_000;

    private final Allowance allowance;

    WatchedBytes(byte[] bytes, Allowance allowance) {
        super(bytes);
        this.allowance = allowance;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new Part(start, length);
    }

    /** One part of the file, packed. */
    private final class Part extends RandomAccessReadView {

        private long since;

        Part(long start, long length) {
            super(WatchedBytes.this, start, length);
        }

        @Override
        public int read() throws IOException {
            watch();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            watch();
            return super.read(into, from, length);
        }

        private void watch() throws IOException {
            allowance.time();
            if (getPosition() == 0) {
                since = Allowance.memory();
            }
            Allowance.when(Allowance.memory() - since > PART, Reason.SWELLS);
        }
    }
}
