package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementService;
import org.contrepartie.web.shared.Refusals;

/** Logs a statement of a company, as its source gives it. */
@Named
@RequestScoped
public class StatementView {

    @Inject
    private StatementService statements;

    @Inject
    private Origin origin;

    private String speaker;
    private String addressee;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private String channel;
    private CompanyStatement.Mode mode = CompanyStatement.Mode.DIRECT_QUOTE;
    private String language = "fr";
    private String words;
    private String context;
    private String editorial;
    private String source;

    public void log() {
        Refusals.orShown(() -> statements.log(origin.getScheme(), form()))
                .ifPresent(number -> origin.goBack("statements", "scheme_statement.done", "S" + number));
    }

    private StatementForm form() {
        boolean known = day != null || dateWords != null;
        DatedWithPrecision said = !known
                ? DatedWithPrecision.UNKNOWN
                : new DatedWithPrecision(
                        day, day == null ? DatedWithPrecision.Precision.UNKNOWN : precision, dateWords);
        return new StatementForm(speaker, addressee, said, channel, mode, language, words, context, editorial, source);
    }

    public List<CompanyStatement.Mode> getModes() {
        return List.of(CompanyStatement.Mode.values());
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
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

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public CompanyStatement.Mode getMode() {
        return mode;
    }

    public void setMode(CompanyStatement.Mode mode) {
        this.mode = mode;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getEditorial() {
        return editorial;
    }

    public void setEditorial(String editorial) {
        this.editorial = editorial;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
