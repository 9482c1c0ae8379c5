package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.clock.CalendarCorrection;
import org.contrepartie.clock.CalendarCorrectionForm;
import org.contrepartie.clock.CalendarCorrectionRow;
import org.contrepartie.clock.CalendarPreview;
import org.contrepartie.clock.CalendarService;
import org.contrepartie.clock.ClockAmendmentService;
import org.contrepartie.clock.ClockCorrectionForm;
import org.contrepartie.clock.ClockCorrectionRow;
import org.contrepartie.clock.ClockEventRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.deadline.RegimeReason;
import org.contrepartie.procedure.RegimeService;
import org.contrepartie.procedure.RegimeSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.ReportWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The clocks of a case, what may be done to one, and the calendars by which they count. */
@Path("/")
public class ClockResource {

    @EJB
    private ClockService clocks;

    @EJB
    private ClockAmendmentService amendments;

    @EJB
    private CalendarService calendars;

    @EJB
    private RegimeService regimes;

    @Inject
    private Answers answers;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @GET
    @Path("cases/{ref}/deadlines")
    @Operation(summary = "Every clock of a case, with its computation in codes and in words, and what happened to it")
    public Response deadlines(@PathParam("ref") String reference) {
        List<ClockEventRow> events = clocks.eventsOfCase(reference);
        return Answers.read(Shown.with("reference", reference)
                .each("items", clocks.ofCase(reference), row -> explained(row, events)));
    }

    @GET
    @Path("cases/{ref}/regime")
    @Operation(summary = "Which chapters of Regulation (EU) 2025/2518 apply to a case, and why")
    public Response regime(@PathParam("ref") String reference) {
        RegimeSheet sheet = regimes.of(reference);
        return Answers.read(Shown.with("reference", reference)
                .and("procedure", sheet.procedure())
                .and("regime", sheet.regime().chapters().isEmpty() ? "PRE_2518" : "REG_2518")
                .and("crossBorder", sheet.crossBorder())
                .each("chapters", sheet.regime().reasons(), this::reason));
    }

    @POST
    @Path("cases/{ref}/deadlines/{id}/extensions")
    @Operation(
            summary = "Makes a clock longer as far as the law lets it: {\"added\":12,\"announcedOn\":…,\"reason\":…}")
    public Response extend(
            @PathParam("ref") String reference,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            Integer added = read.number("added");
            LocalDate announced = read.day("announcedOn");
            String reason = read.text("reason");
            read.done();
            return Answers.done(Shapes.clock(amendments.extend(reference, number(id), added, announced, reason)));
        });
    }

    @POST
    @Path("cases/{ref}/deadlines/{id}/corrections")
    @Operation(summary = "Proposes to reckon a clock otherwise; another agrees")
    public Response correct(
            @PathParam("ref") String reference,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            ClockCorrectionForm form = new ClockCorrectionForm(
                    read.day("trigger"), null, read.text("calendar"), read.text("reason"), read.text("source"));
            read.done();
            ClockCorrectionRow proposed = amendments.propose(reference, number(id), form);
            return Answers.made("cases/" + reference + "/deadlines", correction(proposed));
        });
    }

    @POST
    @Path("cases/{ref}/deadlines/corrections/{id}/agreement")
    @Operation(summary = "Agrees to a correction that another proposed")
    public Response agree(
            @PathParam("ref") String reference,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(
                headers, address, body, () -> Answers.done(Shapes.clock(amendments.agree(reference, number(id)))));
    }

    @POST
    @Path("cases/{ref}/deadlines/corrections/{id}/refusal")
    @Operation(
            summary = "Refuses a correction that another proposed, or takes one's own back: {\"because\":…}; the clock"
                    + " stays as it is")
    public Response refuse(
            @PathParam("ref") String reference,
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String because = read.text("because");
            read.done();
            return Answers.done(correction(amendments.refuse(reference, number(id), because)));
        });
    }

    @GET
    @Path("calendars/{calendar}/corrections")
    @Operation(summary = "What was proposed and agreed for a calendar, the latest day first")
    public Response corrections(@PathParam("calendar") String calendar) {
        return Answers.read(
                Shown.with("calendar", calendar).each("items", calendars.corrections(calendar), ClockResource::row));
    }

    @POST
    @Path("calendars/{calendar}/corrections")
    @Operation(summary = "Proposes to add a holiday or to take one away; a head of unit agrees")
    public Response propose(
            @PathParam("calendar") String calendar,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            CalendarCorrectionForm form = new CalendarCorrectionForm(
                    calendar,
                    read.day("day"),
                    read.oneOf("kind", CalendarCorrection.Kind.class),
                    read.text("name"),
                    read.text("reason"),
                    read.text("source"));
            read.done();
            Long id = calendars.propose(form);
            return Answers.made("calendars/" + calendar + "/corrections", row(calendars.correction(id)));
        });
    }

    @GET
    @Path("calendars/corrections/{id}/preview")
    @Operation(summary = "Which open clocks a correction would change, from which day to which")
    public Response preview(@PathParam("id") String id) {
        CalendarPreview preview = calendars.preview(number(id));
        return Answers.read(
                Shown.with("others", preview.others()).each("items", preview.changes(), change -> Shown.with(
                                "case", change.clock().caseRef())
                        .and("rule", change.clock().rule().id())
                        .and("due", change.clock().due().toLocalDate())
                        .and("then", change.due().toLocalDate())));
    }

    @POST
    @Path("calendars/corrections/{id}/agreement")
    @Operation(summary = "Agrees to a correction of a calendar; the open clocks that it changes are reckoned anew")
    public Response agreeToCalendar(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(
                headers, address, body, () -> Answers.done(Shown.with("clocks", calendars.agree(number(id)))));
    }

    @POST
    @Path("calendars/corrections/{id}/refusal")
    @Operation(summary = "Refuses a correction of a calendar, or takes one's own back: {\"because\":…}")
    public Response refuseForCalendar(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String because = read.text("because");
            read.done();
            calendars.refuse(number(id), because);
            return Answers.done(row(calendars.correction(number(id))));
        });
    }

    private Shown explained(ClockRow row, List<ClockEventRow> events) {
        return Shapes.clock(row)
                .and("explanation", words().explain(row))
                .each(
                        "events",
                        events.stream()
                                .filter(event -> event.clockId().equals(row.id()))
                                .toList(),
                        ClockResource::event);
    }

    private static Shown event(ClockEventRow event) {
        return Shown.with("kind", event.kind())
                .and("at", event.at())
                .and("actor", event.actor())
                .and("reason", event.reason())
                .and("dueBefore", event.before().toLocalDate())
                .and("due", event.after().toLocalDate());
    }

    private Shown reason(RegimeReason reason) {
        Object[] day = reason.day() == null ? new Object[0] : new Object[] {words().namedDay(reason.day())};
        return Shown.with("chapter", reason.chapter())
                .and("applies", reason.applies())
                .and("because", reason.because())
                .and("day", reason.day())
                .and("explanation", words().say("RegimeReason.Because." + reason.because(), day));
    }

    private static Shown correction(ClockCorrectionRow row) {
        return Shown.with("id", row.id())
                .and("clock", row.clockId())
                .and("trigger", row.eventOn())
                .and("calendar", row.calendar())
                .and("due", row.due().toLocalDate())
                .and("reason", row.reason())
                .and("status", row.eyes().status())
                .and("because", row.eyes().because());
    }

    private static Shown row(CalendarCorrectionRow row) {
        return Shown.with("id", row.id())
                .and("day", row.day())
                .and("kind", row.kind())
                .and("name", row.name())
                .and("reason", row.reason())
                .and("source", row.source())
                .and("status", row.eyes().status())
                .and("proposedBy", row.eyes().proposedBy())
                .and("decidedBy", row.eyes().decidedBy())
                .and("because", row.eyes().because());
    }

    private ReportWords words() {
        return new ReportWords(language.wanted(), clock.getZone());
    }

    private static Long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new Unknown(id);
        }
        return Long.valueOf(id);
    }
}
