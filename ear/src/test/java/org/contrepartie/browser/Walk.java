package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.contrepartie.Proceeding;

/**
 * One case, led through the pages by people who each do what is theirs, each in a window of his own. A page that complains
 * of what was typed fails the test with its words.
 */
final class Walk implements AutoCloseable {

    /** What is not there after fifteen seconds will not come. */
    private static final double PATIENCE = 15_000;

    private static final String SEND = "main form .cp-btn-main";

    private final Browser browser;
    private final String portal;
    private final Map<String, Window> windows = new HashMap<>();
    private String file;

    /** No case yet: {@link #registers} or {@link #is} names it. */
    Walk(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** The case of that reference; null for one that the next complaint opens. */
    void is(String reference) {
        file = reference;
    }

    /** Its reference. */
    String file() {
        return file;
    }

    /** Intake types a complaint about the fictitious twin, which opens the case or joins it. Answers its reference. */
    String registers(String name) {
        Window intake = window("intake");
        intake.go("/complaint/new");
        fill(intake, "receivedAt", "03/04/2024");
        fill(intake, "channel", "EMAIL");
        fill(intake, "respondent_name", Told.RESPONDENT);
        fill(intake, "narrative", "Ils m’ont promis cent euros pour mes données.");
        intake.page().locator("details.cp-more > summary").click();
        fill(intake, "complainant_name", name);
        fill(intake, "complainant_email", "plainte@example.org");
        fill(intake, "respondent_country", "FR");
        if (file != null) {
            fill(intake, "caseRef", file);
        }
        intake.page().locator("#save").click();
        intake.page().waitForURL("**/complaint/file/**");
        String complaint = intake.path().replaceAll(".*/", "");
        follow(intake, "/casefile/file/");
        file = intake.path().replaceAll(".*/casefile/file/([^/?]*).*", "$1");
        return complaint;
    }

    /** Takes a step that is shown to that person. */
    void takes(String user, String action, Map<String, String> data) {
        Window window = at(user, "/procedure?step=" + action);
        assertThat(window.words()).contains(name(action));
        data.forEach((field, value) -> fill(window, "data_" + field, value));
        send(window);
    }

    /** The step is not shown to these people, neither among theirs nor where its form would be. */
    void isNotFor(String action, String... users) {
        for (String user : users) {
            assertThat(at(user, "/procedure?step=" + action).words())
                    .as(action + " as " + user)
                    .contains(Words.fr("casefile_procedure.steps"))
                    .doesNotContain(name(action));
        }
    }

    /** These people find the case nowhere. */
    void isHiddenFrom(String... users) {
        for (String user : users) {
            assertThat(window(user).go("/casefile/file/" + file + "/procedure").status())
                    .as(user)
                    .isEqualTo(404);
        }
    }

    /** The step is shown to that person, but cannot be taken yet for what is told there. */
    void isHeldUp(String user, String action, String... conditions) {
        Window window = at(user, "/procedure?step=" + action);
        assertThat(window.words()).contains(name(action), Words.fr("casefile_procedure.missing"));
        for (String condition : conditions) {
            assertThat(window.words()).contains(Words.fr("Condition." + condition));
        }
        assertThat(window.page().locator(SEND).count())
                .as("a button for " + action)
                .isZero();
    }

    /** Does an act. */
    void does(String user, String act, Map<String, String> data) {
        does(user, act, data, "comme vu ensemble");
    }

    /** Does an act, for that reason. */
    void does(String user, String act, Map<String, String> data, String reason) {
        Window window = at(user, "/procedure?act=" + act);
        data.forEach((field, value) -> fill(window, "data_" + field, value));
        fill(window, "reason", reason);
        send(window);
    }

    /** The officer puts on file what came in today, as the next exhibit. */
    void receives(String title, String words) {
        does("officer", "record_incoming", Map.of("title", title, "receivedOn", Proceeding.today(), "text", words));
    }

    /** The officer drafts a letter to the respondent. */
    void drafts(String template, Map<String, String> words) {
        Window officer = window("officer");
        officer.go("/casefile/letter/" + file + "?template=" + template + "&to=RESPONDENT");
        words.forEach((field, value) -> fill(officer, field, value));
        send(officer);
    }

    /** The head of a case's page says where it stands. */
    void stands(String state) {
        Locator head = at("officer", "/overview").page().locator(".cp-way-list [data-way=now] b");
        assertThat(head.innerText()).isEqualTo(Words.fr("CaseState." + state));
    }

    /** A part of the case, opened by that person, such as {@code /clocks}. */
    Window at(String user, String part) {
        Window window = window(user);
        assertThat(window.go("/casefile/file/" + file + part).status())
                .as(part + " as " + user)
                .isEqualTo(200);
        return window;
    }

    /** That person's window. */
    Window window(String user) {
        return windows.computeIfAbsent(user, this::signedIn);
    }

    private Window signedIn(String user) {
        Window window = browser.signedIn(portal, Reader.of(user));
        window.page().setDefaultTimeout(PATIENCE);
        return window;
    }

    /** As a person reads the name of a step. */
    private static String name(String action) {
        return Words.fr("Step." + action.toUpperCase(Locale.ROOT));
    }

    /** Sends the form that is open and finds no error on the page that follows. */
    static void send(Window window) {
        send(window, SEND);
    }

    /** Presses that button and finds no error on the page that follows. */
    static void send(Window window, String button) {
        window.page().locator(button).last().click();
        window.page().waitForLoadState();
        assertThat(window.page().locator(".cp-errors li").allInnerTexts())
                .as(window.path())
                .isEmpty();
    }

    /** Sends the form that is open, of which something is wrong; answers what the page says of it. */
    static String refused(Window window) {
        window.page().locator(SEND).last().click();
        Locator errors = window.page().locator(".cp-errors").first();
        errors.waitFor();
        return Words.even(errors.innerText());
    }

    /** Types into a field, or chooses in it. */
    static void fill(Window window, String id, String value) {
        Locator field = field(window, id);
        boolean chosen = field.evaluate("field => field.tagName").equals("SELECT");
        if (chosen) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    /** The field of that name, with that of its form before it where two forms have one: {@code turnover:amount}. */
    static Locator field(Window window, String id) {
        return window.page()
                .locator("main [id='" + id + "'], main [id$=':" + id + "']")
                .last();
    }

    /** Those places that say so. */
    static Page.LocatorOptions saying(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** Follows the first link of the page to that form. */
    static void follow(Window window, String form) {
        window.page().locator("main a[href*='" + form + "']").first().click();
        window.page().waitForURL("**" + form + "**");
    }

    @Override
    public void close() {
        windows.values().forEach(Window::close);
    }
}
