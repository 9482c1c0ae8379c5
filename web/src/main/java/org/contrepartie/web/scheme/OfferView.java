package org.contrepartie.web.scheme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Money;
import org.contrepartie.web.shared.Refusals;

/** Logs an offer: what the person is promised, part by part. */
@Named
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 2;

    /** A component of the reward as it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private Reward.Kind kind;
        private String amount;
        private String channel;
        private String words;

        public Reward.Kind getKind() {
            return kind;
        }

        public void setKind(Reward.Kind kind) {
            this.kind = kind;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }

        public String getChannel() {
            return channel;
        }

        public void setChannel(String channel) {
            this.channel = channel;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @Inject
    private SchemeService schemes;

    @Inject
    private Origin origin;

    private String territory;
    private String total;
    private String currency = "EUR";
    private boolean upTo;
    private String words;
    private String exchangeWords;
    private String conditions;
    private String discrepancyNote;
    private String source;
    private Integer versionOf;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private String eligibility;
    private String referral;
    private OfferForm.Audience audience;
    private Integer minimumAge;
    private final List<Row> rows = new ArrayList<>(
            IntStream.range(0, FIRST_ROWS).mapToObj(at -> new Row()).toList());

    public void addRow() {
        rows.add(new Row());
    }

    public void log() {
        Refusals.orShown(() -> schemes.logOffer(origin.getScheme(), form()))
                .ifPresent(number -> origin.goBack("offers", "scheme_offer.done", number));
    }

    private OfferForm form() {
        List<Invalid.Violation> wrong = new ArrayList<>();
        Money sum = money("total", total, wrong);
        List<OfferForm.Component> components = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.kind != null) {
                Money part = money("amount" + at, row.amount, wrong);
                components.add(new OfferForm.Component(row.kind, part, row.channel, row.words));
            } else if (row.amount != null || row.channel != null || row.words != null) {
                wrong.add(new Invalid.Violation("kind" + at, "field.required"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new OfferForm(
                        territory, sum, upTo, words, exchangeWords, conditions, discrepancyNote, source, components)
                .reaching(new OfferForm.Reach(
                        versionOf,
                        DatedAnswer.of(day, precision, dateWords),
                        eligibility,
                        referral,
                        audience,
                        minimumAge));
    }

    /** As people write an amount: 20, 20,50 or 1 000.00; null while unknown. */
    private Money money(String field, String typed, List<Invalid.Violation> wrong) {
        if (typed == null) {
            return null;
        }
        try {
            String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
            return Money.of(new BigDecimal(plain), currency);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            wrong.add(new Invalid.Violation(field, "offer.amount"));
            return null;
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    public List<OfferForm.Audience> getAudiences() {
        return List.of(OfferForm.Audience.values());
    }

    public List<Reward.Kind> getKinds() {
        return List.of(Reward.Kind.values());
    }

    public List<String> getCurrencies() {
        return List.of("EUR", "GBP", "USD", "CHF", "SEK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "NOK");
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getTotal() {
        return total;
    }

    public void setTotal(String total) {
        this.total = total;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public boolean isUpTo() {
        return upTo;
    }

    public void setUpTo(boolean upTo) {
        this.upTo = upTo;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getExchangeWords() {
        return exchangeWords;
    }

    public void setExchangeWords(String exchangeWords) {
        this.exchangeWords = exchangeWords;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getDiscrepancyNote() {
        return discrepancyNote;
    }

    public void setDiscrepancyNote(String discrepancyNote) {
        this.discrepancyNote = discrepancyNote;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Integer getVersionOf() {
        return versionOf;
    }

    public void setVersionOf(Integer versionOf) {
        this.versionOf = versionOf;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DatedWithPrecision.Precision getPrecision() {
        return precision;
    }

    public void setPrecision(DatedWithPrecision.Precision precision) {
        this.precision = precision;
    }

    public String getDateWords() {
        return dateWords;
    }

    public void setDateWords(String dateWords) {
        this.dateWords = dateWords;
    }

    public String getEligibility() {
        return eligibility;
    }

    public void setEligibility(String eligibility) {
        this.eligibility = eligibility;
    }

    public String getReferral() {
        return referral;
    }

    public void setReferral(String referral) {
        this.referral = referral;
    }

    public OfferForm.Audience getAudience() {
        return audience;
    }

    public void setAudience(OfferForm.Audience audience) {
        this.audience = audience;
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }
}
