package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.terms.Right;
import org.contrepartie.web.shared.Refusals;

/** Logs what an authority said of a scheme in public. */
@Named
@RequestScoped
public class PositionView {

    @Inject
    private FamilyService schemes;

    @Inject
    private SchemeParts parts;

    @Inject
    private Origin origin;

    private final Map<String, List<PositionForm>> logged = new HashMap<>();
    private String authority;
    private AuthorityPosition.Nature nature;
    private LocalDate day;
    private DatedWithPrecision.Precision precision = DatedWithPrecision.Precision.DAY;
    private String dateWords;
    private String addressee;
    private String language = "fr";
    private String quote;
    private String reported;
    private List<String> rights = List.of();
    private String source;

    public void log() {
        PositionForm form = new PositionForm(
                authority,
                addressee,
                DatedAnswer.of(day, precision, dateWords),
                nature,
                language,
                reported,
                quote,
                rights,
                source);
        if (Refusals.done(() -> schemes.logPosition(origin.getScheme(), form))) {
            origin.goBack("offers", "positions.done", authority);
        }
    }

    /** What authorities said of a scheme. */
    public List<PositionForm> of(String scheme) {
        return logged.computeIfAbsent(
                scheme, reference -> schemes.positions(parts.sheet(reference).id()));
    }

    public List<AuthorityPosition.Nature> getNatures() {
        return List.of(AuthorityPosition.Nature.values());
    }

    public List<DatedWithPrecision.Precision> getPrecisions() {
        return List.of(DatedWithPrecision.Precision.values());
    }

    /** The rights that it may name. */
    public List<String> getCatalogue() {
        return Stream.of(Right.values()).map(Enum::name).toList();
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public AuthorityPosition.Nature getNature() {
        return nature;
    }

    public void setNature(AuthorityPosition.Nature nature) {
        this.nature = nature;
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

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getReported() {
        return reported;
    }

    public void setReported(String reported) {
        this.reported = reported;
    }

    public List<String> getRights() {
        return rights;
    }

    public void setRights(List<String> rights) {
        this.rights = rights;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
