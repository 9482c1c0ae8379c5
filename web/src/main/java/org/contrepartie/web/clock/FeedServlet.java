package org.contrepartie.web.clock;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.Duration;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.FeedService;
import org.contrepartie.web.shared.ReportWords;

/** The clocks of one person for his calendar: {@code /feed/SECRET.ics}. A secret that opens nothing looks like no page at all. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @EJB
    private transient FeedService feeds;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<FeedService.Feed> feed = address.matches() ? feeds.behind(address.group(1)) : Optional.empty();
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] calendar = written(feed.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }

    private String written(FeedService.Feed feed) {
        ReportWords words = ReportWords.in(feed.language(), clock.getZone());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Contrepartie//Clocks//EN");
        calendar.setMethod(Method.publish());
        calendar.setName(words.say("clock_feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        feed.clocks().forEach(one -> calendar.addEvent(event(one, words)));
        return Biweekly.write(calendar).go();
    }

    /** A whole day, and no more words than the reference and the clock. */
    private VEvent event(ClockRow row, ReportWords words) {
        VEvent event = new VEvent();
        event.setUid("clock-" + row.id() + "@contrepartie");
        event.setDateTimeStamp(Date.from(Instant.now(clock)));
        event.setDateStart(midnight(row.due().toLocalDate()), false);
        event.setSummary(row.caseRef() + " " + row.rule().id() + " " + words.of(row.rule()));
        return event;
    }

    /** The library writes a day as the zone of the server sees it. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
