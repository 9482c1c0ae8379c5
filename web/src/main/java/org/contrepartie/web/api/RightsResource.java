package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.contrepartie.access.ServiceRights;
import org.contrepartie.procedure.CaseRights;
import org.contrepartie.procedure.RightsService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who may do what: in the house, and on a case as it stands. */
@Path("/")
public class RightsResource {

    @EJB
    private ServiceRights services;

    @EJB
    private RightsService rights;

    @GET
    @Path("rights")
    @Operation(summary = "Which role may call which service, read from the services as they are deployed")
    public Response all() {
        return Answers.read(Shown.with("total", services.all().size())
                .each("items", services.all(), row -> Shown.with("service", row.part() + "." + row.service())
                        .and("deed", row.deed())
                        .and("inner", row.inner())
                        .and("roles", row.roles())));
    }

    @GET
    @Path("cases/{ref}/rights")
    @Operation(summary = "Who knows of the case and why, and who may do what on it now and why not")
    public Response ofCase(@PathParam("ref") String reference) {
        CaseRights all = rights.ofCase(reference);
        return Answers.read(Shown.with("reference", reference)
                .each("people", all.people(), one -> Shown.with("login", one.login())
                        .and("name", one.name())
                        .and("roles", one.roles())
                        .and("lines", one.lines())
                        .and("mayAct", !one.kept()))
                .each("deeds", all.deeds(), one -> Shown.with("id", one.id())
                        .and("action", one.action())
                        .and("roles", one.roles())
                        .and("mine", one.mine())
                        .and("unmet", one.missing())
                        .each("people", one.people(), doer -> Shown.with("name", doer.name())
                                .and("unmet", doer.missing()))));
    }
}
