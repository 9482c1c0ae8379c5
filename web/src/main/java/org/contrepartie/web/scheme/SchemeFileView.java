package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;
import org.omnifaces.cdi.Param;

/** The page of a scheme: its head and which part of it is shown. */
@Named
@RequestScoped
public class SchemeFileView {

    private static final List<String> PARTS = List.of("offers", "clauses", "statements", "matrix", "conformity");

    @Inject
    private SchemeParts schemes;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    @Param(pathIndex = 1)
    private String part;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such scheme or part
     */
    public void open() {
        if (reference == null || part != null && !PARTS.contains(part)) {
            throw new Unknown(String.valueOf(reference));
        }
        getSheet();
    }

    public SchemeSheet getSheet() {
        return schemes.sheet(reference);
    }

    public String getReference() {
        return reference;
    }

    /** The part shown: the offers where none is asked for. */
    public String getPart() {
        return part != null && PARTS.contains(part) ? part : PARTS.get(0);
    }

    public List<String> getParts() {
        return PARTS;
    }
}
