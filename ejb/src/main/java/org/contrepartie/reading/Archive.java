package org.contrepartie.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.contrepartie.reading.Unreadable.Reason;

/** A packed file, gone through once from its beginning to its end. Nothing is written to a disk, and no name is a path. */
final class Archive {

    /** What is done with one file of the archive. */
    interface Visit {

        /** Reads as much of the file as it wants. */
        void on(String name, InputStream file) throws IOException;
    }

    private Archive() {}

    /**
     * Goes through all files.
     *
     * @throws Unreadable if one is closed with a password, if there are too many, or if they swell
     * @throws IOException if the archive is broken
     */
    static void through(byte[] bytes, Allowance allowance, Visit visit) throws IOException {
        CountedBytes packed = new CountedBytes(bytes);
        try (ZipInputStream archive = new ZipInputStream(packed)) {
            for (ZipEntry entry = next(archive); entry != null; entry = next(archive)) {
                allowance.part();
                Unpacked file = new Unpacked(archive, packed, allowance);
                if (!entry.isDirectory()) {
                    visit.on(entry.getName(), file);
                }
                file.skipAll();
            }
        }
    }

    private static ZipEntry next(ZipInputStream archive) throws IOException {
        try {
            return archive.getNextEntry();
        } catch (ZipException closed) {
            Allowance.when(String.valueOf(closed.getMessage()).contains("encrypted"), Reason.ENCRYPTED);
            throw closed;
        } catch (IllegalArgumentException noName) {
            throw new IOException(noName);
        }
    }

    /** Tells how far the archive was read. */
    private static final class CountedBytes extends ByteArrayInputStream {

        CountedBytes(byte[] bytes) {
            super(bytes);
        }

        int at() {
            return pos;
        }
    }

    /** What comes out of one file of the archive, told to the allowance. */
    private static final class Unpacked extends FilterInputStream {

        private final CountedBytes packed;
        private final Allowance allowance;
        private final int from;
        private long out;

        Unpacked(ZipInputStream archive, CountedBytes packed, Allowance allowance) {
            super(archive);
            this.packed = packed;
            this.allowance = allowance;
            this.from = packed.at();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            if (read > 0) {
                out += read;
                allowance.unpacked(read, out, packed.at() - from);
            }
            return read;
        }

        /** The rest is unpacked and thrown away: only so the next file is found, and what swells unread swells too. */
        void skipAll() throws IOException {
            byte[] nowhere = new byte[8192];
            while (read(nowhere, 0, nowhere.length) >= 0) {
                // counted by read
            }
        }

        /** The archive goes on after this file. */
        @Override
        public void close() {
            // nothing to close
        }
    }
}
