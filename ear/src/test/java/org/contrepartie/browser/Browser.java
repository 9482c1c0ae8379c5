package org.contrepartie.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The one browser of a run of tests; gives each reader a window of his own, with his own cookies. */
final class Browser implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(Chromium.program()).setArgs(Chromium.ARGUMENTS));

    /** A window at that portal. Nobody is signed in yet. */
    Window open(String portal, Reader reader) {
        return new Window(chromium, portal, reader);
    }

    /** A window at that portal, in which the reader is signed in and sees his day. */
    Window signedIn(String portal, Reader reader) {
        return open(portal, reader).signIn();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** Hands the browser to the tests that ask for one; it is started once in a run. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Browser.class))
                    .getOrComputeIfAbsent(Browser.class, wanted -> new Browser());
        }
    }
}
