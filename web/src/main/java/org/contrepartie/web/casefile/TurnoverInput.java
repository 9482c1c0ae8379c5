package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.decision.MeasureService;
import org.contrepartie.decision.TurnoverForm;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The form in which the turnover of the undertaking is recorded. */
@Named
@RequestScoped
public class TurnoverInput {

    @Inject
    private MeasureService measures;

    @Inject
    private CaseFileView view;

    private boolean undertaking = true;
    private String amount;
    private Integer year;
    private String source;

    /** The form begins with what is known. */
    @PostConstruct
    void begin() {
        measures.turnover(view.getReference()).ifPresent(known -> {
            undertaking = known.undertaking();
            amount = TypedEuros.written(known.amount());
            year = known.year();
            source = known.source();
        });
    }

    /** Records it, and shows the maxima that follow. */
    public void save() {
        String reference = view.getReference();
        if (Refusals.done(() -> measures.recordTurnover(
                reference, new TurnoverForm(undertaking, TypedEuros.read("amount", amount), year, source)))) {
            Notices.goAndTell("/casefile/file/" + reference + "/measures", "casefile_measures.turnover.recorded");
        }
    }

    public boolean isUndertaking() {
        return undertaking;
    }

    public void setUndertaking(boolean undertaking) {
        this.undertaking = undertaking;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
