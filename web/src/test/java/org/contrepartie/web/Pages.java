package org.contrepartie.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages, templates and tags of the portal, as they lie in the source. */
final class Pages {

    private static final Path ROOT = Path.of("src/main/webapp");

    private Pages() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page as XML; nothing is fetched, and named entities are an error. */
    static Document parse(Path page) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(page.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException(page + " is not well-formed", malformed);
        }
    }
}
