package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.Exchange;
import org.contrepartie.cooperation.ExchangeForm;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The form in which an exchange with another authority is written down. */
@Named
@RequestScoped
public class ExchangeInput {

    @Inject
    private CooperationService cooperation;

    @Inject
    private CaseFileView view;

    private Exchange.Kind kind;
    private Exchange.Imi procedure;
    private String imiNumber;
    private String authority;
    private LocalDate sentOn;
    private LocalDate receivedOn;
    private String language;
    private Integer exhibit;
    private String text;

    /** Writes it down and shows the list again. */
    public void save() {
        String reference = view.getReference();
        ExchangeForm form =
                new ExchangeForm(kind, imiNumber, procedure, authority, sentOn, receivedOn, language, exhibit, text);
        Refusals.orShown(() -> cooperation.record(reference, form))
                .ifPresent(number -> Notices.goAndTell(
                        "/casefile/file/" + reference + "/cooperation", "casefile_cooperation.recorded", number));
    }

    /** What is written down by hand: the rest comes with its step or act. */
    public List<Exchange.Kind> getKinds() {
        return Stream.of(Exchange.Kind.values()).filter(Exchange.Kind::isByHand).toList();
    }

    public List<Exchange.Imi> getProcedures() {
        return List.of(Exchange.Imi.values());
    }

    public Exchange.Kind getKind() {
        return kind;
    }

    public void setKind(Exchange.Kind kind) {
        this.kind = kind;
    }

    public Exchange.Imi getProcedure() {
        return procedure;
    }

    public void setProcedure(Exchange.Imi procedure) {
        this.procedure = procedure;
    }

    public String getImiNumber() {
        return imiNumber;
    }

    public void setImiNumber(String imiNumber) {
        this.imiNumber = imiNumber;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Integer getExhibit() {
        return exhibit;
    }

    public void setExhibit(Integer exhibit) {
        this.exhibit = exhibit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
