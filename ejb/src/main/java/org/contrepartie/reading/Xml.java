package org.contrepartie.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contrepartie.reading.Unreadable.Reason;

/** Reads XML as it passes by. No entity is defined and none is followed: a document that tries to is not read at all. */
final class Xml {

    private Xml() {}

    /**
     * Goes through the document; at each step the reader stands at what comes next.
     *
     * @throws IOException if it is not well formed
     */
    static void through(InputStream xml, Consumer<XMLStreamReader> step) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                Allowance.when(reader.next() == XMLStreamConstants.DTD, Reason.ENTITIES);
                step.accept(reader);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** That of the JDK, whatever else a server brings. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
