package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of this page, for links to the same list turned or sorted otherwise: what a list shows stands in its address. */
@Named
@RequestScoped
public class Address {

    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String DESC = "desc";

    private HttpServletRequest request;

    protected Address() {}

    @Inject
    public Address(HttpServletRequest request) {
        this.request = request;
    }

    /** The same list at another page, from 1. */
    public String page(int number) {
        Map<String, String> query = query();
        query.put(PAGE, String.valueOf(number));
        return text(query);
    }

    /**
     * The same list from its start in that order; turned round if it has that order already.
     *
     * @param current the order it has
     */
    public String sorted(Object by, Object current, boolean descending) {
        Map<String, String> query = query();
        query.remove(PAGE);
        query.put(SORT, by.toString());
        query.put(DESC, String.valueOf(by.equals(current) && !descending));
        return text(query);
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        return query;
    }

    static String text(Map<String, String> query) {
        List<String> parts = new ArrayList<>();
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                parts.add(encoded(name) + "=" + encoded(value));
            }
        });
        return "?" + String.join("&", parts);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
