package org.contrepartie.reading;

import java.io.IOException;
import org.contrepartie.reading.Unreadable.Reason;

/** Reads a file of any kind that is read. */
public final class FileReading {

    /** One kind of file. */
    interface Reader {

        /**
         * Reads it.
         *
         * @throws IOException if it is broken
         * @throws Unreadable if it cannot be read for another reason
         */
        Reading read(byte[] bytes, Allowance allowance) throws IOException;
    }

    private FileReading() {}

    /**
     * Reads a file whole.
     *
     * @throws Unreadable with the reason, if it cannot be read
     */
    public static Reading of(byte[] bytes) {
        return of(bytes, new Allowance());
    }

    static Reading of(byte[] bytes, Allowance allowance) {
        Allowance.when(bytes.length == 0, Reason.EMPTY);
        Allowance.when(bytes.length > Allowance.BYTES, Reason.TOO_LARGE);
        try {
            return reader(bytes).read(bytes, allowance);
        } catch (IOException broken) {
            throw new Unreadable(Reason.BROKEN);
        } catch (StackOverflowError nested) {
            throw new Unreadable(Reason.TOO_MANY_PARTS);
        }
    }

    private static Reader reader(byte[] bytes) {
        return switch (Recognition.of(bytes)) {
            case TEXT -> (text, allowance) -> plain(FileType.TEXT, text, allowance);
            case JSON -> (text, allowance) -> plain(FileType.JSON, text, allowance);
            case HTML -> WebPage::read;
            case PDF -> PdfFile::read;
            case DOCX -> WordFile::read;
            case EML -> MailFile::read;
            case WARC -> WebArchive::read;
            case HAR -> HarFile::read;
            case OLE -> throw new Unreadable(WordFile.isClosed(bytes) ? Reason.ENCRYPTED : Reason.UNKNOWN_TYPE);
            default -> throw new Unreadable(Reason.UNKNOWN_TYPE);
        };
    }

    /** A text is taken as it stands; only its ends of lines become those of the house. */
    static Reading plain(FileType type, byte[] bytes, Allowance allowance) {
        String text = Signs.clean(Signs.of(bytes).replace("\r\n", "\n").replace('\r', '\n'));
        allowance.text(text.length());
        Allowance.when(text.isBlank(), Reason.NO_WORDS);
        return new Reading(type, text);
    }
}
