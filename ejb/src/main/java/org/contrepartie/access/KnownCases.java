package org.contrepartie.access;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** The cases that a caller may know of, as a condition within the query of a list or a count: what he may not know is not there. */
public final class KnownCases {

    private final String references;
    private final Map<String, Object> parameters = new HashMap<>();

    KnownCases(String references, Map<String, Object> facts) {
        this.references = references;
        facts.forEach((name, value) -> {
            if (references.contains(":" + name)) {
                parameters.put(name, value);
            }
        });
    }

    /**
     * JPQL: whether the reference at that path is one of them.
     *
     * @param path of the query's own making ({@code f.reference})
     */
    public String with(String path) {
        return path + " in (" + references + ")";
    }

    /** The same query with the parameters of {@link #with}. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
