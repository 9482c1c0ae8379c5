package org.contrepartie.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.casefile.ActRefused;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.report.QuotationsDiffer;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Refusal;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.ReportWords;

/** Every failure leaves as a problem: a refusal with its reason, a fault with a number that the log knows. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problem(refusal).at(request.getRequestURI()).response();
            }
        }
        if (thrown instanceof EJBAccessException) {
            return noAccess().at(request.getRequestURI()).response();
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return new Problem(status, "api.http", language.wanted(), status)
                    .at(request.getRequestURI())
                    .response();
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "[" + number + "] " + request.getMethod() + " " + request.getRequestURI());
        return new Problem(500, "api.fault", language.wanted(), number)
                .at(request.getRequestURI())
                .response();
    }

    private Problem problem(Refusal refusal) {
        Problem problem = new Problem(
                status(refusal),
                refusal.code(),
                language.wanted(),
                refusal.details().toArray());
        if (refusal instanceof Invalid invalid) {
            problem.violating(invalid.violations());
        } else if (refusal instanceof StepRefused refused) {
            problem.unmet(refused.unmet());
        } else if (refusal instanceof ActRefused refused) {
            problem.unmet(refused.unmet());
        } else if (refusal instanceof Stale stale) {
            problem.differing(stale);
        } else if (refusal instanceof QuotationsDiffer differ) {
            problem.quoting(differ.lines(), new ReportWords(language.wanted(), clock.getZone()));
        }
        return problem;
    }

    /** Who may see no case at all learns nothing of the one he names. */
    private Problem noAccess() {
        boolean ofSomething = !address.getPathParameters().isEmpty();
        boolean seesContent = me.getRoles().stream().anyMatch(CaseAccess.CONTENT::contains);
        return ofSomething && !seesContent
                ? new Problem(404, "Refusal.Unknown", language.wanted(), address.getPath())
                : new Problem(403, "Refusal.Forbidden", language.wanted());
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Invalid) {
            return 400;
        } else if (refusal instanceof Forbidden) {
            return 403;
        } else if (refusal instanceof Unknown) {
            return 404;
        } else if (refusal instanceof Stale) {
            return 412;
        }
        return 409;
    }
}
