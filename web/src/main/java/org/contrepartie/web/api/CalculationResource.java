package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Counting;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.HolidayCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.deadline.Reckoning;
import org.contrepartie.web.shared.ReportWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Computations without a case. */
@Path("/calculations")
public class CalculationResource {

    @EJB
    private CalendarService calendars;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @POST
    @Path("/deadline")
    @Operation(summary = "The end of a period by Regulation 1182/71, with its reasons")
    public Response deadline(String sent) {
        Body body = Body.of(sent);
        Optional<Period> period = period(body);
        LocalDateTime event = event(body);
        String asked = body.text("calendar");
        String id = asked == null ? calendars.own() : asked;
        Optional<HolidayCalendar> calendar = calendars.find(id);
        if (calendar.isEmpty()) {
            body.refuse("calendar", "field.unknownValue");
        }
        Counting counting = counting(body);
        boolean inHours = period.map(Period::unit).equals(Optional.of(Period.Unit.HOURS));
        if (counting != Counting.FORWARD && inHours) {
            body.refuse("direction", "api.hoursForward");
        }
        body.done();
        Due due = new Reckoning(event, period.orElseThrow(), counting, List.of(), null).in(calendar.orElseThrow());
        ReportWords words = new ReportWords(language.wanted(), clock.getZone());
        return Answers.read(Shown.with(
                        "rawEnd", inHours ? due.rawEnd() : due.rawEnd().toLocalDate())
                .and("due", inHours ? due.due() : due.due().toLocalDate())
                .and("calendar", id)
                .each("trace", due.trace(), Shapes::traceLine)
                .and("explanation", due.trace().stream().map(words::trace).toList()));
    }

    /** As the rule counts, where one is named and no direction; else forward. */
    private static Counting counting(Body body) {
        String direction = body.text("direction");
        if (direction == null) {
            return ClockRule.of(String.valueOf(body.text("rule")))
                    .map(ClockRule::counting)
                    .orElse(Counting.FORWARD);
        }
        if (direction.equals("BACKWARD")) {
            return Counting.BACKWARD;
        }
        if (!direction.equals("FORWARD")) {
            body.refuse("direction", "field.unknownValue");
        }
        return Counting.FORWARD;
    }

    private static Optional<Period> period(Body body) {
        String rule = body.text("rule");
        if (rule != null) {
            Optional<Period> length = ClockRule.of(rule).flatMap(ClockRule::length);
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
