package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptedLoginTest {

    @Test
    void the_script_goes_back_to_its_page_with_its_query() {
        assertThat(page("http://localhost:8080/contrepartie/admin/holidays?year=2027&x=1"))
                .isEqualTo("/contrepartie/admin/holidays?year=2027&amp;x=1");
    }

    @Test
    void no_other_place_is_named() {
        assertThat(page(null)).isEqualTo("/contrepartie/");
        assertThat(page("https://example.org/elsewhere")).isEqualTo("/contrepartie/");
        assertThat(page("not an address")).isEqualTo("/contrepartie/");
        assertThat(ScriptedLogin.page("https://example.org//evil.example/x", ""))
                .isEqualTo("/");
    }

    private static String page(String referer) {
        return ScriptedLogin.page(referer, "/contrepartie");
    }
}
