package org.contrepartie.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    @Test
    void a_form_may_lead_to_the_provider() {
        assertThat(HeadersFilter.provider("https://login.example.eu:8443/realms/contrepartie"))
                .isEqualTo(" https://login.example.eu:8443");
    }

    @Test
    void without_a_provider_a_form_stays_at_home() {
        assertThat(HeadersFilter.provider(null)).isEmpty();
        assertThat(HeadersFilter.provider(" ")).isEmpty();
    }
}
