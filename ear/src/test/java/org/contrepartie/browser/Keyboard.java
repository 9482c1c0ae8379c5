package org.contrepartie.browser;

import com.microsoft.playwright.Page;

/** Hands on a keyboard, and no mouse: knows where it is only by what has the focus, and counts the keys it strikes. */
final class Keyboard {

    private static final int FAR = 80;

    private final Page page;
    private int strokes;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        strokes++;
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        strokes += words.length();
        return this;
    }

    /** Goes from field to field until the one that fits the selector has the focus. */
    Keyboard tabTo(String selector) {
        for (int i = 0; i < FAR; i++) {
            if (isAt(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError(selector + " is not reached by the keyboard on " + page.url());
    }

    /** Goes down a list of choices until that value is chosen. */
    Keyboard choose(String value) {
        for (int i = 0; i < FAR; i++) {
            if (value.equals(page.evaluate("document.activeElement.value"))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError(value + " is not in the list that has the focus on " + page.url());
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    int strokes() {
        return strokes;
    }
}
