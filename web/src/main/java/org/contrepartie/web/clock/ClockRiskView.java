package org.contrepartie.web.clock;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.FeedService;
import org.contrepartie.clock.RiskRow;
import org.contrepartie.clock.RiskService;
import org.contrepartie.web.shared.DueGroup;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Paging;
import org.contrepartie.web.shared.Preferences;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** The clocks at risk, by person, and the address under which a calendar reads one's own. */
@Named
@RequestScoped
public class ClockRiskView {

    private static final int SIZE = 50;

    /**
     * One person's clocks at risk.
     *
     * @param name how he is called, null for the cases that nobody works on
     */
    public record Person(String name, List<DueGroup> groups) {}

    @EJB
    private RiskService risks;

    @EJB
    private FeedService feeds;

    @Inject
    private Clock time;

    @Inject
    private Preferences preferences;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private Integer page;

    private Paging paging;
    private List<Person> persons;
    private String address;

    /** Whoever answers for a clock at risk, those of nobody last. */
    public List<Person> getPersons() {
        if (persons == null) {
            LocalDate today = LocalDate.now(time);
            Map<String, List<RiskRow>> byName = risks.atRisk(getPaging().first(), SIZE).stream()
                    .collect(Collectors.groupingBy(
                            row -> String.valueOf(row.login()), LinkedHashMap::new, Collectors.toList()));
            persons = byName.values().stream()
                    .map(rows -> new Person(rows.get(0).name(), DueGroup.of(clocks(rows), today)))
                    .toList();
        }
        return persons;
    }

    private static List<ClockRow> clocks(List<RiskRow> rows) {
        return rows.stream().map(RiskRow::clock).toList();
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = Paging.of(page, SIZE, risks.count());
        }
        return paging;
    }

    /** Whether the reader sees the clocks of others too. */
    public boolean isOfUnit() {
        return risks.seesUnit();
    }

    /** Makes an address for a calendar and shows it, once. */
    public void makeFeed() {
        Refusals.orShown(() -> feeds.make(preferences.getLang()))
                .ifPresent(token -> address = request.getScheme() + "://" + authority() + request.getContextPath()
                        + "/feed/" + token + ".ics");
    }

    private String authority() {
        String host = request.getHeader("Host");
        return host == null ? request.getServerName() + ":" + request.getServerPort() : host;
    }

    /** Closes the address. */
    public void revokeFeed() {
        if (Refusals.done(() -> feeds.revoke())) {
            Notices.goAndTell("/clock/risk", "clock_feed.revoked");
        }
    }

    /** The address that was just made, null on any other answer. */
    public String getAddress() {
        return address;
    }

    /** Since when an address is open, null where none is. */
    public LocalDate getSince() {
        ZoneId zone = time.getZone();
        return feeds.since().map(at -> LocalDate.ofInstant(at, zone)).orElse(null);
    }
}
