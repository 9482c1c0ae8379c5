package org.contrepartie.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.contrepartie.reading.Unreadable.Reason;

/** Reads a PDF: the words of its pages, in paragraphs as far as their distance tells them. Pictures are not looked at. */
final class PdfFile extends PDFTextStripper {

    /** So far from its end the mark of the end may stand, if something was added after it. */
    private static final int LAST = 16_384;

    private final Allowance allowance;
    private int signs;

    private PdfFile(Allowance allowance) {
        this.allowance = allowance;
        setLineSeparator("\n");
        setParagraphStart("\n");
    }

    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        Allowance.when(!endsWhole(bytes), Reason.BROKEN);
        try (PDDocument document =
                Loader.loadPDF(new WatchedBytes(bytes, allowance), IOUtils.createMemoryOnlyStreamCache())) {
            Allowance.when(document.isEncrypted(), Reason.ENCRYPTED);
            Allowance.when(document.getNumberOfPages() > Allowance.PAGES, Reason.TOO_MANY_PAGES);
            return new Reading(
                    FileType.PDF,
                    Signs.told(document.getDocumentInformation().getTitle()),
                    null,
                    Signs.told(document.getDocumentCatalog().getLanguage()),
                    null,
                    List.of(),
                    words(document, allowance));
        } catch (InvalidPasswordException closed) {
            throw new Unreadable(Reason.ENCRYPTED);
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            // The library meets a broken file with whatever exception the file led it into.
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static String words(PDDocument document, Allowance allowance) throws IOException {
        Paragraphs paragraphs = new Paragraphs(allowance);
        StringBuilder lines = new StringBuilder();
        for (String paragraph : new PdfFile(allowance).getText(document).split("\n\\s*\n")) {
            paragraphs.add(joined(lines, paragraph));
            paragraphs.end();
        }
        return paragraphs.whole();
    }

    /** A file that was cut off has no end; the library would read what is left and say nothing. */
    private static boolean endsWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - LAST);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** The lines of a paragraph are one; after a hyphen at the end of a line comes no space. */
    private static String joined(StringBuilder lines, String paragraph) {
        lines.setLength(0);
        paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            boolean hyphen = !lines.isEmpty() && lines.charAt(lines.length() - 1) == '-';
            lines.append(lines.isEmpty() || hyphen ? "" : " ").append(line);
        });
        return lines.toString();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        allowance.time();
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.time();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        signs++;
        Allowance.when(signs > Allowance.LENGTH, Reason.TOO_LONG);
        super.processTextPosition(text);
    }
}
