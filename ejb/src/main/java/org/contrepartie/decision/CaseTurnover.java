package org.contrepartie.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.contrepartie.shared.Money;

/**
 * The worldwide turnover of the undertaking in the preceding year, as far as the case knows it. A maximum of a fine is
 * computed from it.
 *
 * <p>Source: GDPR 83(4)-(6), recital 150.
 */
@Entity
@Table(name = "case_turnover")
public class CaseTurnover {

    @Id
    @Column(name = "case_ref", length = 30)
    private String caseRef;

    @Column(name = "undertaking", nullable = false)
    private boolean undertaking;

    @Embedded
    private Money amount;

    @Column(name = "financial_year")
    private Integer year;

    @Column(name = "source", length = 1000, nullable = false)
    private String source;

    @Column(name = "author", length = 100, nullable = false)
    private String author;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseTurnover() {}

    CaseTurnover(String caseRef) {
        this.caseRef = caseRef;
    }

    void say(TurnoverForm form, String login, Instant at) {
        this.undertaking = form.undertaking();
        this.amount = form.amount();
        this.year = form.year();
        this.source = form.source().strip();
        this.author = login;
        this.recordedAt = at;
    }

    TurnoverForm shown() {
        return new TurnoverForm(undertaking, amount, year, source);
    }
}
