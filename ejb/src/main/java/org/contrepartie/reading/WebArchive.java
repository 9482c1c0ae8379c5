package org.contrepartie.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.contrepartie.reading.Unreadable.Reason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads an archive of the web (WARC, packed or not): the pages in it that a server gave, each with its address and moment. */
public final class WebArchive {

    private final Allowance allowance;
    private final List<ArchivedVersion> pages = new ArrayList<>();

    private WebArchive(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * The pages, in the order in which they were captured.
     *
     * @throws Unreadable with the reason, if it cannot be read, holds no page, or one of them is too much
     */
    public static List<ArchivedVersion> of(byte[] bytes) {
        Allowance.when(bytes.length > Allowance.BYTES, Reason.TOO_LARGE);
        try {
            return pages(bytes, new Allowance());
        } catch (IOException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    /** The words of all pages, each under its address and moment. */
    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        List<ArchivedVersion> pages = pages(bytes, allowance);
        ArchivedVersion first = pages.get(0);
        StringBuilder text = new StringBuilder();
        for (ArchivedVersion page : pages) {
            allowance.text(page.url().length());
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(page.url() + "\n" + page.at() + "\n\n")
                    .append(page.reading().text());
        }
        return new Reading(
                FileType.WARC,
                first.title(),
                first.url(),
                first.reading().language(),
                first.at(),
                List.of(),
                text.toString());
    }

    private static List<ArchivedVersion> pages(byte[] bytes, Allowance allowance) throws IOException {
        WebArchive archive = new WebArchive(allowance);
        try (WarcReader records = new WarcReader(new Unpacked(bytes, allowance))) {
            for (WarcRecord record = records.next().orElse(null);
                    record != null;
                    record = records.next().orElse(null)) {
                allowance.part();
                if (record instanceof WarcResponse response && isPage(response)) {
                    archive.page(response);
                }
            }
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        Allowance.when(archive.pages.isEmpty(), Reason.NO_PAGES);
        return List.copyOf(archive.pages);
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        MediaType type = response.payloadType().base();
        return response.http().status() == 200 && (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML));
    }

    private void page(WarcResponse response) throws IOException {
        Allowance.when(pages.size() == TermsArchive.MOST, Reason.TOO_MANY_PARTS);
        HttpResponse answer = response.http();
        byte[] bytes = body(answer);
        try {
            Reading reading = WebPage.read(bytes, encoding(answer.contentType()), allowance);
            String title = reading.title() == null ? response.target() : reading.title();
            pages.add(new ArchivedVersion(title, response.date(), response.target(), "page.html", bytes, reading));
        } catch (Unreadable unreadable) {
            // A frame without a word is no page; anything else ends the reading.
            Allowance.when(unreadable.reason() != Reason.NO_WORDS, unreadable.reason());
        }
    }

    /** What the server gave, as a browser would have it. */
    private byte[] body(HttpResponse answer) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try (InputStream body = answer.bodyDecoded().stream()) {
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                Allowance.when(whole.size() + read > Allowance.BYTES, Reason.SWELLS);
                allowance.time();
                whole.write(block, 0, read);
            }
        }
        return whole.toByteArray();
    }

    private static String encoding(MediaType type) {
        String named = type.parameters().get("charset");
        try {
            return named != null && Charset.isSupported(named) ? named : null;
        } catch (IllegalCharsetNameException unknown) {
            return null;
        }
    }

    /** The archive without its packing, told to the allowance as it comes out. */
    private static final class Unpacked extends FilterInputStream {

        private final Allowance allowance;

        Unpacked(byte[] bytes, Allowance allowance) throws IOException {
            super(opened(bytes));
            this.allowance = allowance;
        }

        private static InputStream opened(byte[] bytes) throws IOException {
            InputStream packed = new ByteArrayInputStream(bytes);
            return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B
                    ? new GZIPInputStream(packed)
                    : packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            allowance.unpacked(Math.max(read, 0), 0, 1);
            return read;
        }
    }
}
