package org.contrepartie.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How one factor weighs in a fine, and why. Source: GDPR 83(2). */
@Embeddable
public class WeighedFactor {

    @Enumerated(EnumType.STRING)
    @Column(name = "factor", length = 10, nullable = false)
    private FineFactor factor;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 20, nullable = false)
    private FineFactor.Direction direction;

    @Column(name = "reason", length = 2000)
    private String reason;

    protected WeighedFactor() {}

    WeighedFactor(MeasureForm.Weighed form) {
        this.factor = form.factor();
        this.direction = form.direction();
        this.reason = form.reason();
    }

    MeasureForm.Weighed shown() {
        return new MeasureForm.Weighed(factor, direction, reason);
    }
}
