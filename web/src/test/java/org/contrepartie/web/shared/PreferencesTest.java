package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void a_link_keeps_the_rest_of_the_query() {
        assertThat(Preferences.queryWithoutPreferences("year=2027&lang=en")).isEqualTo("year=2027");
        assertThat(Preferences.queryWithoutPreferences("theme=dark")).isEmpty();
        assertThat(Preferences.queryWithoutPreferences(null)).isEmpty();
        assertThat(Preferences.queryWithoutPreferences("language=x")).isEqualTo("language=x");
    }

    @Test
    void only_known_values_reach_a_cookie() {
        assertThat(Preferences.allows("lang", "en")).isTrue();
        assertThat(Preferences.allows("lang", "de")).isFalse();
        assertThat(Preferences.allows("theme", "dark")).isTrue();
        assertThat(Preferences.allows("theme", "\r\nSet-Cookie: x=y")).isFalse();
        assertThat(Preferences.allows("other", "en")).isFalse();
    }

    @Test
    void initials_are_two_letters_at_most() {
        assertThat(Me.initials("claire.marchand")).isEqualTo("CM");
        assertThat(Me.initials("officer")).isEqualTo("OF");
        assertThat(Me.initials("x")).isEqualTo("X");
        assertThat(Me.initials("")).isEmpty();
    }
}
