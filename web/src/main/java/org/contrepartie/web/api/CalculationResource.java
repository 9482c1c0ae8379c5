package org.contrepartie.web.api;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.LibraryCalendar;
import org.contrepartie.deadline.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Computations without a case. */
@Path("/calculations")
public class CalculationResource {

    private static final HolidayCalendar FRANCE = LibraryCalendar.france();

    @POST
    @Path("/deadline")
    @Operation(summary = "The end of a period by Regulation 1182/71, with its reasons")
    public Response deadline(String sent) {
        Body body = Body.of(sent);
        Optional<Period> period = period(body);
        LocalDateTime event = event(body);
        String calendar = body.text("calendar");
        if (calendar != null && !calendar.equals(FRANCE.id())) {
            body.refuse("calendar", "field.unknownValue");
        }
        String direction = body.text("direction");
        boolean backward = "BACKWARD".equals(direction);
        if (direction != null && !backward && !direction.equals("FORWARD")) {
            body.refuse("direction", "field.unknownValue");
        }
        boolean inHours = period.map(Period::unit).equals(Optional.of(Period.Unit.HOURS));
        if (backward && inHours) {
            body.refuse("direction", "api.hoursForward");
        }
        body.done();
        Due due = backward
                ? period.orElseThrow().before(event.toLocalDate(), FRANCE)
                : period.orElseThrow().from(event, FRANCE);
        return Answers.read(
                Shown.with("rawEnd", inHours ? due.rawEnd() : due.rawEnd().toLocalDate())
                        .and("due", inHours ? due.due() : due.due().toLocalDate())
                        .and("calendar", FRANCE.id())
                        .each("trace", due.trace(), Shapes::traceLine));
    }

    private static Optional<Period> period(Body body) {
        String rule = body.text("rule");
        if (rule != null) {
            Optional<Period> length = Stream.of(ClockRule.values())
                    .filter(known -> known.id().equals(rule))
                    .findFirst()
                    .flatMap(ClockRule::length);
            if (length.isEmpty()) {
                body.refuse("rule", "field.unknownValue");
            }
            return length;
        }
        Integer length = body.number("length");
        Period.Unit unit = body.oneOf("unit", Period.Unit.class);
        boolean usable = length != null && length >= 1 && length <= 10_000;
        if (!usable) {
            body.refuse("length", "api.length");
        }
        if (unit == null && !body.isGiven("unit")) {
            body.refuse("unit", "field.required");
        }
        return usable && unit != null ? Optional.of(new Period(length, unit)) : Optional.empty();
    }

    private static LocalDateTime event(Body body) {
        String words = body.text("event");
        try {
            if (words != null) {
                return words.contains("T")
                        ? LocalDateTime.parse(words)
                        : LocalDate.parse(words).atStartOfDay();
            }
            body.refuse("event", "field.required");
        } catch (DateTimeException noDate) {
            body.refuse("event", "field.date");
        }
        return null;
    }
}
