package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.contrepartie.desk.Answer;
import org.contrepartie.desk.FirstAnswers;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;

/** The manners of the interface: versions, keys that make a request happen once, pages of a list. */
@RequestScoped
public class Answers {

    static final int MOST = 200;

    @EJB
    private FirstAnswers first;

    @Inject
    private HttpServletRequest request;

    /** What was read, with its version as ETag. */
    static Response read(Shown shown, long version) {
        return json(Response.ok(shown.json().toString())).tag(tag(version)).build();
    }

    /** What was read, without a version of its own. */
    static Response read(Shown shown) {
        return json(Response.ok(shown.json().toString())).build();
    }

    /**
     * An act, once for its {@code Idempotency-Key} where the sender gave one.
     *
     * @param body as it was sent
     */
    Response act(HttpHeaders headers, UriInfo address, String body, Supplier<Answer> act) {
        String key = headers.getHeaderString("Idempotency-Key");
        Answer answer = key == null ? first.always(act) : once(key, digest(address, body), act);
        Response.ResponseBuilder response =
                json(Response.status(answer.status()).entity(answer.content()));
        if (answer.location() != null) {
            response.location(URI.create(address.getBaseUri() + answer.location()));
        }
        return response.build();
    }

    /** The answer to something made: 201 with its address, relative to the interface. */
    static Answer made(String location, Shown shown) {
        return new Answer(
                Response.Status.CREATED.getStatusCode(), location, shown.json().toString());
    }

    /** The answer to something done. */
    static Answer done(Shown shown) {
        return new Answer(Response.Status.OK.getStatusCode(), null, shown.json().toString());
    }

    /**
     * The version that the sender saw, from {@code If-Match}; empty where he names none.
     *
     * @throws Stale if what he names is no version of ours: it matches nothing
     */
    static Optional<Long> seen(HttpHeaders headers, String reference) {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match == null || match.equals("*")) {
            return Optional.empty();
        }
        String version = match.replace("\"", "");
        if (!version.matches("\\d{1,18}")) {
            throw new Stale(reference);
        }
        return Optional.of(Long.valueOf(version));
    }

    /** Where a page of a list begins. Pages count from 0. */
    static int first(int page, int size) {
        new Invalid.Check()
                .that(page >= 0 && page < 1_000_000, "page", "api.page")
                .that(size >= 1 && size <= MOST, "size", "api.size")
                .done();
        return page * size;
    }

    /** The address of the next page, null on the last. */
    static String next(UriInfo address, int page, int size, long total) {
        return (long) (page + 1) * size >= total
                ? null
                : address.getRequestUriBuilder()
                        .replaceQueryParam("page", page + 1)
                        .replaceQueryParam("size", size)
                        .build()
                        .toString();
    }

    /** When that was written which the sender saw, from {@code If-Match}; empty where he names none. */
    static Optional<Instant> seenAt(HttpHeaders headers, String reference) {
        return seen(headers, reference).map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    /** The version of what was written at that moment. */
    static long version(Instant writtenAt) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, writtenAt);
    }

    static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder response) {
        return response.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
    }

    /** Two at the same time: one was rolled back whole, and now finds the answer of the other. */
    private Answer once(String key, String digest, Supplier<Answer> act) {
        try {
            return first.once(key, digest, act);
        } catch (EJBException lost) {
            return first.once(key, digest, act);
        }
    }

    private String digest(UriInfo address, String body) {
        String all = request.getMethod() + " " + address.getPath() + "\n" + (body == null ? "" : body);
        return Digest.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
