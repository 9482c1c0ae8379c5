package org.contrepartie.reading;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of every kind, written by the libraries that write such files. */
final class Samples {

    static final String CLAUSE = "La personne cède, à perpétuité, son nom et sa voix.";

    /** Writes something. */
    interface Writer {
        void to(OutputStream out) throws IOException, GeneralSecurityException, MessagingException;
    }

    static {
        // The library tells of every flaw of a broken file at length; who broke it here knows.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private Samples() {}

    static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF with a page for each text; its lines are lines, an empty line begins a paragraph. */
    static byte[] pdf(String... pages) {
        return bytes(out -> {
            try (PDDocument document = written(pages)) {
                document.save(out);
            }
        });
    }

    static byte[] encryptedPdf(String userPassword) {
        return bytes(out -> {
            try (PDDocument document = written(CLAUSE)) {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static PDDocument written(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle("Conditions de l'offre");
        document.getDocumentCatalog().setLanguage("fr-FR");
        for (String page : pages) {
            write(document, page);
        }
        return document;
    }

    private static void write(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(50, 740);
            for (String line : words.split("\n", -1)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A PDF of one page whose content is that many spaces and a word, packed. */
    static byte[] longPdf(int spaces) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                page.setContents(new PDStream(packed(document, COSName.FLATE_DECODE, spaces)));
                document.save(out);
            }
        });
    }

    /** A PDF of one word, whose font says in that many spaces which signs it has. */
    static byte[] swellingPdf(COSName filter, int spaces) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                PDType1Font font = new PDType1Font(FontName.HELVETICA);
                font.getCOSObject().setItem(COSName.TO_UNICODE, packed(document, filter, spaces));
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.showText("mot");
                    content.endText();
                }
                document.save(out);
            }
        });
    }

    private static COSStream packed(PDDocument document, COSName filter, int spaces) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream packed = content.createOutputStream(filter)) {
            spaces(packed, spaces);
        }
        return content;
    }

    static byte[] docx() {
        return bytes(out -> {
            try (XWPFDocument document = document()) {
                document.write(out);
            }
        });
    }

    private static XWPFDocument document() {
        XWPFDocument document = new XWPFDocument();
        document.getProperties().getCoreProperties().setTitle("Règlement");
        document.createParagraph().createRun().setText("Article 1");
        document.createParagraph().createRun().setText(CLAUSE);
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("Bon d'achat");
        table.getRow(0).getCell(1).setText("80 €");
        return document;
    }

    static byte[] encryptedDocx() {
        return bytes(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor closed = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                closed.confirmPassword("secret");
                try (OPCPackage open = OPCPackage.open(new ByteArrayInputStream(docx()));
                        OutputStream into = closed.getDataStream(container)) {
                    open.save(into);
                } catch (InvalidFormatException impossible) {
                    throw new IllegalStateException(impossible);
                }
                container.writeFilesystem(out);
            }
        });
    }

    /** An office document whose body is this XML. */
    static byte[] docxWith(String body) {
        return zip("word/document.xml", out -> out.write(text(body)));
    }

    /** An archive of one file. */
    static byte[] zip(String name, Writer content) {
        return bytes(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                archive.setLevel(Deflater.BEST_COMPRESSION);
                archive.putNextEntry(new ZipEntry(name));
                content.to(archive);
            }
        });
    }

    /** An archive of many empty files, an office document among them. */
    static byte[] crowdedDocx(int files) {
        return bytes(out -> {
            try (ZipOutputStream archive = new ZipOutputStream(out)) {
                for (int i = 0; i < files; i++) {
                    archive.putNextEntry(new ZipEntry("word/media/" + i));
                }
                archive.putNextEntry(new ZipEntry("word/document.xml"));
            }
        });
    }

    static byte[] letter() {
        return bytes(out -> {
            MimeMessage letter = addressed();
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(CLAUSE, "UTF-8");
            MimeBodyPart page = new MimeBodyPart();
            page.setText("<p>" + CLAUSE + "</p><script>x()</script>", "UTF-8", "html");
            MimeBodyPart both = new MimeBodyPart();
            both.setContent(new MimeMultipart("alternative", plain, page));
            MimeBodyPart file = new MimeBodyPart();
            file.setText("voix", "UTF-8");
            file.setFileName("enregistrement à vérifier.txt");
            file.setDisposition("attachment");
            letter.setContent(new MimeMultipart(both, file));
            letter.saveChanges();
            letter.writeTo(out);
        });
    }

    /** A letter with a page only. */
    static byte[] letterOfPage(String page) {
        return bytes(out -> {
            MimeMessage letter = addressed();
            letter.setText(page, "windows-1252", "html");
            letter.saveChanges();
            letter.writeTo(out);
        });
    }

    private static MimeMessage addressed() throws MessagingException {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(new InternetAddress("offre@exempla.invalid"));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress("claire@example.org"));
        letter.setSubject("Votre récompense", "UTF-8");
        letter.setSentDate(Date.from(Instant.parse("2024-03-30T06:55:00Z")));
        letter.setContentLanguage(new String[] {"fr"});
        return letter;
    }

    static void spaces(OutputStream out, long size) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) ' ');
        for (long written = 0; written < size; written += block.length) {
            out.write(block, 0, (int) Math.min(block.length, size - written));
        }
    }
}
