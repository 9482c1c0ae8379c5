package org.contrepartie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One reader's window at the portal. What the browser complains of, a broken script or a refused style, is kept. */
final class Window implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String PASSWORD = "contrepartie";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE = 60_000;

    private final String portal;
    private final Reader reader;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, String portal, Reader reader) {
        this.portal = portal;
        this.reader = reader;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(reader.width(), reader.height())
                .setLocale(reader.lang().equals("fr") ? "fr-FR" : "en-GB")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.addCookies(List.of(preference("lang", reader.lang()), preference("theme", reader.theme())));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // An answer such as 404 is asserted where it is expected.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private Cookie preference(String name, String value) {
        URI address = URI.create(portal);
        return new Cookie("contrepartie." + name, value)
                .setDomain(address.getHost())
                .setPath(address.getPath());
    }

    /** Signs in by the portal's own page. */
    Window signIn() {
        go("/home");
        signInHere();
        return this;
    }

    /** Signs in on the page that is shown, the portal's or a provider's, and waits for what follows. */
    void signInHere() {
        page.locator("input[name=j_username], input[name=username]").fill(reader.user());
        Locator password = page.locator("input[name=j_password], input[name=password]");
        password.fill(PASSWORD);
        password.press("Enter");
        // The portal asks at the address that was wanted, which therefore says nothing of who is in.
        page.locator(".cp-me").first().waitFor();
    }

    /** Opens an address of the portal, such as {@code /casefile/list}. */
    Response go(String path) {
        return page.navigate(portal + path);
    }

    Page page() {
        return page;
    }

    /** The words of the page's content, as they are read. What is folded away is not among them. */
    String words() {
        return Words.even(page.locator("main").innerText());
    }

    /** The path and query of the page, within the portal. */
    String path() {
        return page.url().replace(portal, "");
    }

    /** What stands at an address that is no page, such as a paper. */
    APIResponse get(String path) {
        return context.request().get(portal + path);
    }

    /** Ends the session as far as the browser goes: it forgets who is signed in. */
    void forgetSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Keeps the whole page as a picture at that width, then goes back to the reader's own. */
    void picture(String name, int width) {
        page.setViewportSize(width, reader.height());
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + reader.lang() + "-" + width + ".png"))
                .setFullPage(true));
        page.setViewportSize(reader.width(), reader.height());
    }

    /** Fails with rule and place if a rule of WCAG 2.2, levels A and AA, is broken on the page. */
    void isAccessible() {
        assertThat(violations())
                .as("axe at %s, %s, %s", path(), reader.lang(), reader.theme())
                .isEmpty();
    }

    /**
     * Each broken rule with the first places where it is broken. What is in order is not told, and no second page is opened to
     * put the frames together, of which there are none: that is most of the time it takes.
     */
    List<String> violations() {
        AxeRunOptions broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(broken).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Window::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().limit(3).map(Window::told).collect(Collectors.joining("", "\n", ""));
    }

    private static String told(CheckedNode node) {
        return "  at " + node.getTarget() + "\n     " + node.getHtml() + "\n     "
                + node.getFailureSummary().replace("\n", "\n     ") + "\n";
    }

    @Override
    public void close() {
        context.close();
    }
}
