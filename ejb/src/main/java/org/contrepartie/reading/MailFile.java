package org.contrepartie.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.contrepartie.reading.Unreadable.Reason;

/**
 * Reads a letter that came by e-mail: its words, in plain text where it has them, else those of its page. Files that came with
 * it are named and not read; a letter within a letter is such a file.
 */
final class MailFile {

    private static final int DEEPEST = 20;

    private final Allowance allowance;
    private final List<String> attachments = new ArrayList<>();

    private MailFile(Allowance allowance) {
        this.allowance = allowance;
    }

    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        try {
            MimeMessage letter =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            MailFile file = new MailFile(allowance);
            String words = file.words(letter, 0);
            Allowance.when(words == null || words.isBlank(), Reason.NO_WORDS);
            return new Reading(
                    FileType.EML,
                    Signs.told(letter.getSubject()),
                    null,
                    language(letter),
                    Optional.ofNullable(letter.getSentDate())
                            .map(Date::toInstant)
                            .orElse(null),
                    file.attachments,
                    words);
        } catch (MessagingException broken) {
            throw new IOException(broken);
        }
    }

    /** The words of a part; null where it has none. */
    private String words(MimePart part, int depth) throws MessagingException, IOException {
        allowance.part();
        Allowance.when(depth > DEEPEST, Reason.TOO_MANY_PARTS);
        Allowance.when(
                part.isMimeType("application/pkcs7-mime") || part.isMimeType("multipart/encrypted"), Reason.ENCRYPTED);
        if (part.isMimeType("multipart/*")) {
            return ofParts(part, depth);
        }
        boolean apart = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!apart && part.isMimeType("text/html")) {
            return WebPage.words(bytes(part), allowance);
        }
        if (!apart && part.isMimeType("text/*")) {
            return plain(part);
        }
        attachments.add(Optional.ofNullable(Signs.told(part.getFileName())).orElse(part.getContentType()));
        return null;
    }

    /** Of several that say the same the first that has words; of several that follow each other all of them. */
    private String ofParts(MimePart part, int depth) throws MessagingException, IOException {
        boolean same = part.isMimeType("multipart/alternative");
        MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.getCount() && !(same && !words.isEmpty()); i++) {
            String more = words((MimeBodyPart) parts.getBodyPart(i), depth + 1);
            if (more != null && !more.isBlank()) {
                words.add(more.strip());
            }
        }
        return words.isEmpty() ? null : String.join("\n\n", words);
    }

    private String plain(MimePart part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        Charset charset = charset(part);
        String text = charset == null ? Signs.of(bytes) : new String(bytes, charset);
        allowance.text(text.length());
        return Signs.clean(text.replace("\r\n", "\n"));
    }

    private static byte[] bytes(MimePart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** The encoding that the part names; null where it names none, or one that nobody knows. */
    private static Charset charset(MimePart part) throws MessagingException {
        String named = new ContentType(part.getContentType()).getParameter("charset");
        try {
            return named == null ? null : Charset.forName(named);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static String language(MimeMessage letter) throws MessagingException {
        String[] languages = letter.getContentLanguage();
        return languages == null || languages.length == 0 ? null : Signs.told(languages[0]);
    }
}
