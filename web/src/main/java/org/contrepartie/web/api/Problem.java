package org.contrepartie.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.contrepartie.report.QuotationCheck;
import org.contrepartie.shared.Invalid.Violation;
import org.contrepartie.shared.Stale;
import org.contrepartie.web.shared.ReportWords;
import org.contrepartie.web.shared.Words;
import org.contrepartie.workflow.Condition;

/** A refusal as RFC 9457 wants it, in the caller's language. */
final class Problem {

    static final MediaType TYPE = MediaType.valueOf("application/problem+json");

    private final JsonObjectBuilder object = Json.createObjectBuilder();
    private final int status;
    private final Locale language;

    /**
     * A problem.
     *
     * @param code key of its sentence in the bundles; its last part names the type
     */
    Problem(int status, String code, Locale language, Object... details) {
        this.status = status;
        this.language = language;
        object.add("type", "urn:contrepartie:problem:" + code.substring(code.indexOf('.') + 1))
                .add("title", Words.of(language, "Problem." + status))
                .add("status", status)
                .add("detail", Words.of(language, code, details));
    }

    Problem at(String instance) {
        object.add("instance", instance);
        return this;
    }

    Problem violating(List<Violation> violations) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        violations.forEach(one -> all.add(Json.createObjectBuilder()
                .add("field", one.field())
                .add("message", Words.of(language, one.code(), one.details().toArray()))));
        object.add("violations", all);
        return this;
    }

    Problem unmet(List<Condition> conditions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        conditions.forEach(one -> all.add(Json.createObjectBuilder()
                .add("id", one.name())
                .add("message", Words.of(language, "Condition." + one))));
        object.add("unmetGuards", all);
        return this;
    }

    /** What stands now, by its version, beside what the caller would write. */
    Problem differing(Stale stale) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        stale.differences().forEach(one -> {
            JsonObjectBuilder line = Json.createObjectBuilder().add("field", one.field());
            addOrNull(line, "now", one.now());
            addOrNull(line, "yours", one.yours());
            all.add(line);
        });
        object.add("differences", all);
        return this;
    }

    private static void addOrNull(JsonObjectBuilder line, String name, Object value) {
        if (value == null) {
            line.addNull(name);
        } else {
            line.add(name, value.toString());
        }
    }

    /** The quotations that differ, and where each should stand. */
    Problem quoting(List<QuotationCheck.Line> lines, ReportWords words) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.forEach(one -> all.add(Json.createObjectBuilder()
                .add("id", one.label())
                .add("place", one.place().name())
                .add("in", String.valueOf(one.name()))
                .add("message", one.says(words))));
        object.add("quotations", all);
        return this;
    }

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(TYPE).entity(object.build().toString());
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            // No Basic challenge: a browser would answer it with a window of its own.
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.header("Content-Language", language.getLanguage()).build();
    }
}
