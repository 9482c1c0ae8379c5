package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.AnchorService;
import org.contrepartie.terms.CarriedLine;
import org.contrepartie.terms.DocumentRow;

/** The documents of a scheme with their versions, and the clauses and elements that a person has still to find again. */
@Named
@RequestScoped
public class OpenAnchors {

    @Inject
    private AnchorService anchors;

    @Inject
    private SchemeParts schemes;

    private final Map<String, List<AnchorLine>> clauses = new LinkedHashMap<>();
    private final Map<String, List<CarriedLine>> elements = new LinkedHashMap<>();

    public List<AnchorLine> clauses(String scheme) {
        return clauses.computeIfAbsent(scheme, anchors::open);
    }

    public List<CarriedLine> elements(String scheme) {
        return elements.computeIfAbsent(scheme, anchors::openElements);
    }

    /** How many wait. */
    public int count(String scheme) {
        return clauses(scheme).size() + elements(scheme).size();
    }

    /** The first version of each document. */
    public List<DocumentRow> documents(String scheme) {
        return schemes.documents(scheme).stream()
                .filter(one -> one.edition() == 1)
                .toList();
    }

    /** The versions of a document, oldest first. */
    public List<DocumentRow> versions(String scheme, int document) {
        return schemes.documents(scheme).stream()
                .filter(one -> one.document() == document)
                .toList();
    }
}
