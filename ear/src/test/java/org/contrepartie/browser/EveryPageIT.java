package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.Servers;
import org.contrepartie.Servers.OnH2;
import org.contrepartie.browser.Pages.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page can be read by everybody: in both languages and both themes no rule of WCAG 2.2, levels A and AA, is broken and
 * no script or style fails. The pictures of the pages stay in {@code target/screenshots}.
 */
@ExtendWith({Servers.class, Browser.Given.class})
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final int DESK = 1366;
    private static final int TELEPHONE = 390;

    private final Map<Reader, Window> windows = new HashMap<>();
    private String portal;
    private List<Stop> stops;
    private Browser browser;

    @BeforeAll
    void start(OnH2 running, Browser given) {
        browser = given;
        portal = running.server().url();
        stops = Pages.stops(portal);
    }

    @AfterAll
    void close() {
        windows.values().forEach(Window::close);
    }

    List<Stop> stops() {
        return stops;
    }

    @Test
    void no_page_is_left_out() {
        assertThat(stops().stream().map(Stop::page)).hasSameElementsAs(Pages.all());
    }

    @Test
    void what_is_broken_is_told_with_its_place() {
        try (Window window = browser.open(portal, Reader.of(""))) {
            window.go("/login");
            window.page().evaluate("document.documentElement.removeAttribute('lang')");

            assertThat(window.violations()).singleElement().asString().contains("html-has-lang", "<html");
        }
    }

    @ParameterizedTest
    @MethodSource("stops")
    void a_page_can_be_read_by_everybody(Stop stop) {
        List<String> wrong = new ArrayList<>();
        // Each language and each theme, in two looks instead of four: the words do not depend on the colours.
        Stream.of(Reader.of(stop.user()), Reader.of(stop.user()).in("en").on("dark"))
                .forEach(reader -> wrong.addAll(look(stop, reader)));

        assertThat(wrong).as(stop.address()).isEmpty();
    }

    private List<String> look(Stop stop, Reader reader) {
        Window window = windows.computeIfAbsent(reader, this::open);
        window.complaints();
        List<String> wrong = new ArrayList<>();
        Response answer = window.go(stop.address());
        if (answer.status() != stop.status()) {
            wrong.add("answers " + answer.status());
        }
        wrong.addAll(window.violations());
        wrong.addAll(window.complaints());
        window.picture(stop.name(), DESK);
        window.picture(stop.name(), TELEPHONE);
        return wrong.stream()
                .map(one -> "[" + reader.lang() + " " + reader.theme() + "] " + one)
                .toList();
    }

    private Window open(Reader reader) {
        return reader.user().isEmpty() ? browser.open(portal, reader) : browser.signedIn(portal, reader);
    }
}
