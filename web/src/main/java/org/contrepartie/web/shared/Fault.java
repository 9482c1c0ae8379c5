package org.contrepartie.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What an error page tells: a reference number that also stands in the server's log. */
@Named
@RequestScoped
public class Fault {

    private static final Logger LOG = Logger.getLogger(Fault.class.getName());
    private static final int SHOWN = 8;

    private HttpServletRequest request;
    private String reference;

    protected Fault() {}

    @Inject
    public Fault(HttpServletRequest request) {
        this.request = request;
    }

    /** The answer of a page that is not there: unknown and forbidden look the same. */
    public void notFound() {
        answer(404);
    }

    /** The answer of a page that failed. */
    public void failed() {
        answer(500);
    }

    /** Eight characters that find the entry in the log. */
    public String getReference() {
        if (reference == null) {
            Object logged = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
            reference = (logged == null ? UUID.randomUUID() : logged).toString().substring(0, SHOWN);
            if (logged == null) {
                log();
            }
        }
        return reference;
    }

    /** The address that was asked for, so that a second try is one click away. */
    public String getAddress() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address == null ? request.getContextPath() + "/" : address.toString();
    }

    private void answer(int status) {
        FacesContext context = FacesContext.getCurrentInstance();
        // To a script every status but 200 is a broken line, and it would show nothing at all.
        if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(status);
        }
    }

    private void log() {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Level level = cause == null ? Level.INFO : Level.SEVERE;
        LOG.log(level, cause, () -> "[" + reference + "] " + status + " " + getAddress());
    }
}
