package org.contrepartie.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.contrepartie.workflow.CaseState;
import org.junit.jupiter.api.Test;

class FurthestTest {

    @Test
    void the_first_state_of_a_case_is_the_furthest() {
        assertThat(Furthest.of(null, CaseState.INTAKE)).isEqualTo(CaseState.INTAKE);
    }

    @Test
    void closing_a_case_leaves_how_far_it_came() {
        assertThat(Furthest.of(CaseState.COMPETENCE, CaseState.CLOSED)).isEqualTo(CaseState.COMPETENCE);
    }
}
