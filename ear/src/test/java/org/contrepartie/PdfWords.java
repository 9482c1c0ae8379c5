package org.contrepartie;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a PDF reads. */
public final class PdfWords {

    private PdfWords() {}

    /** The words of it in their order; however lines and pages are broken, one space is between two words. */
    public static String of(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return even(new PDFTextStripper().getText(paper));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same words with one space between two. */
    public static String even(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F\\u2060\\u200B]+", " ").strip();
    }
}
