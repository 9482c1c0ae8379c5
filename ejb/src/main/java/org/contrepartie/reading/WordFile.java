package org.contrepartie.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** Reads an office document (DOCX): the words of its body and its notes, the title and the language it gives itself. */
final class WordFile {

    /** The parts that have words, in the order in which they are read. */
    private static final List<String> WITH_WORDS =
            List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");

    private final Allowance allowance;
    private final Map<String, WordText> texts = new TreeMap<>();
    private String title;
    private String language;

    private WordFile(Allowance allowance) {
        this.allowance = allowance;
    }

    static Reading read(byte[] bytes, Allowance allowance) throws IOException {
        WordFile file = new WordFile(allowance);
        Archive.through(bytes, allowance, file::part);
        Paragraphs paragraphs = new Paragraphs(allowance);
        WITH_WORDS.stream()
                .filter(file.texts::containsKey)
                .forEach(part -> file.texts.get(part).paragraphs().forEach(words -> {
                    paragraphs.add(words);
                    paragraphs.end();
                }));
        return new Reading(FileType.DOCX, file.title, null, file.language, null, List.of(), paragraphs.whole());
    }

    private void part(String name, InputStream part) throws IOException {
        if (WITH_WORDS.contains(name)) {
            WordText text = new WordText(allowance);
            Xml.through(part, text);
            texts.put(name, text);
        } else if (name.equals("docProps/core.xml")) {
            Xml.through(part, this::about);
        } else if (name.equals("word/styles.xml")) {
            Xml.through(part, this::styles);
        }
    }

    /** What the document says about itself. */
    private void about(XMLStreamReader at) {
        if (at.isStartElement() && at.getLocalName().equals("title")) {
            title = WordText.wordsOf(at);
        }
    }

    /** The first language of the styles is that in which the whole document is written. */
    private void styles(XMLStreamReader at) {
        if (at.isStartElement() && at.getLocalName().equals("lang") && language == null) {
            language = at.getAttributeValue(WordText.WORDS, "val");
        }
    }

    /** Whether an older container holds a newer document under a password. */
    static boolean isClosed(byte[] bytes) {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }
}
