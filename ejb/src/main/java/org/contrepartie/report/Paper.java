package org.contrepartie.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.TransformerException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** A document of the authority: every page says which case, who may read it, and as of when. */
final class Paper {

    /** Says as an error that it cannot release mapped files; none is mapped here. */
    private static final Logger MAPPED_FILES = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        MAPPED_FILES.setLevel(Level.OFF);
        // It tells of every font and style sheet; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    private final Instant asOf;
    private final Part bookmarks;
    private final Part body;
    private final Words words;
    private Part contents;
    private int sections;
    private int annexes;

    Paper(Words words, String title, String reference, boolean fictitious, Instant asOf, long version) {
        this.words = words;
        this.asOf = asOf;
        Part html = Part.document(words.locale());
        Part head = html.add("head");
        head.add("title", title);
        head.add("meta").with("name", "subject").with("content", words.say("report.subject"));
        head.add("meta").with("name", "author").with("content", words.say("app.authority"));
        head.add("style", text("paper.css"));
        this.bookmarks = head.add("bookmarks");
        this.body = html.add("body");
        Part header = body.add("div").with("id", "header");
        header.add("span", words.say("app.authority") + " · " + reference).styled("left");
        if (fictitious) {
            header.add("span", words.say("report.fictitious")).styled("mark");
        }
        header.add("span", words.say("report.internal")).styled("mark");
        body.add("div", words.say("report.asOf", words.moment(asOf), String.valueOf(version)))
                .with("id", "footer");
    }

    /** A letter of the authority: nothing of the house stands on its pages. */
    static Paper letter(Words words, String title, Instant asOf) {
        return new Paper(words, title, asOf, "letter.css");
    }

    private Paper(Words words, String title, Instant asOf, String style) {
        this.words = words;
        this.asOf = asOf;
        Part html = Part.document(words.locale());
        Part head = html.add("head");
        head.add("title", title);
        head.add("meta").with("name", "subject").with("content", title);
        head.add("meta").with("name", "author").with("content", words.say("app.authority"));
        head.add("style", text(style));
        this.bookmarks = head.add("bookmarks");
        this.body = html.add("body");
    }

    Part body() {
        return body;
    }

    /** A list of what follows, with the pages; whatever is added afterwards enters it. */
    void contents() {
        Part list = body.add("div").styled("contents");
        list.add("p", words.say("report.contents")).styled("contents-head");
        contents = list.add("ul");
    }

    /** A numbered section with a bookmark that leads there; left out where nothing is put into it. */
    void section(String id, Consumer<Part> content) {
        String heading = words.say("report.section." + id);
        if (open(id, sections + 1 + ". " + heading, "section", content)) {
            sections++;
        }
    }

    /** An annex with its letter, on a page of its own; left out where nothing is put into it. */
    void annex(String id, Consumer<Part> content) {
        String letter = String.valueOf((char) ('A' + annexes));
        if (open(id, words.say("report.annex", letter, words.say("report.annex." + id)), "annex", content)) {
            annexes++;
        }
    }

    private boolean open(String id, String heading, String style, Consumer<Part> content) {
        Part section = body.add("div").styled(style).with("id", id);
        Part title = section.add("h2", heading);
        content.accept(section);
        if (title.isLast()) {
            section.remove();
            return false;
        }
        bookmarks.add("bookmark").with("name", heading).with("href", "#" + id);
        contents.add("li").add("a", heading).with("href", "#" + id).with("title", heading);
        return true;
    }

    /** The document as PDF/A-2a and PDF/UA, with its date instead of the hour of printing: printed again it is the same. */
    byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withW3cDocument(body.whole(), null)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useUnicodeLineBreaker(new SpaceBreaker())
                    .withProducer("Contrepartie")
                    .useFont(font(document, "HankenGrotesk-Regular.ttf"), "Hanken", 400, FontStyle.NORMAL, true)
                    .useFont(font(document, "HankenGrotesk-Bold.ttf"), "Hanken", 700, FontStyle.NORMAL, true)
                    .useFont(font(document, "Literata-Regular.ttf"), "Literata", 400, FontStyle.NORMAL, true)
                    .toStream(bytes);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                date(document);
                document.save(bytes);
            }
        } catch (IOException | XmpParsingException | TransformerException unprintable) {
            throw new IllegalStateException("the document could not be printed", unprintable);
        }
        return bytes.toByteArray();
    }

    /** Without ligatures: a joined "ffi" has no letters behind it, and who copies or searches the text would miss them. */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(name)));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private void date(PDDocument document) throws IOException, XmpParsingException, TransformerException {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTime(Date.from(asOf));
        date.set(Calendar.MILLISECOND, 0);
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(asOf.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        XMPMetadata xmp = new DomXmpParser().parse(metadata.toByteArray());
        xmp.getXMPBasicSchema().setCreateDate(date);
        xmp.getXMPBasicSchema().setModifyDate(date);
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        new XmpSerializer().serialize(xmp, dated, true);
        metadata.importXMPMetadata(dated.toByteArray());
    }

    private static String text(String name) {
        try (InputStream file = file(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream file(String name) {
        return Paper.class.getResourceAsStream(name);
    }
}
