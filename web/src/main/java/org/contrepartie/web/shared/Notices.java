package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What was done, told on the page that follows. Only successes: an error belongs to its field and to the summary. */
@Named
@RequestScoped
public class Notices {

    /** Goes to a page of the portal and tells there what was done. The path begins with a slash and holds no user's words. */
    public static void goAndTell(String path, String key, Object... places) {
        FacesContext context = FacesContext.getCurrentInstance();
        String sentence = Words.of(context.getViewRoot().getLocale(), key, places);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        Flash flash = context.getExternalContext().getFlash();
        flash.setKeepMessages(true);
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What to tell on this page. */
    public List<String> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }
}
