package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.contrepartie.audit.SealCheck;
import org.contrepartie.audit.Verification;
import org.contrepartie.audit.VerificationService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.HistoryRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trail: what was done on a case, and whether every chain is whole. */
@Path("/")
public class TrailResource {

    @EJB
    private CaseFileService cases;

    @EJB
    private VerificationService verifications;

    @GET
    @Path("cases/{ref}/history")
    @Operation(summary = "The trail of a case, newest first, with its verification")
    public Response history(@PathParam("ref") String reference) {
        List<HistoryRow> lines = cases.history(reference);
        return Answers.read(Shown.with("reference", reference)
                .and("verification", verification(verifications.of(reference)))
                .each("items", lines, TrailResource::line));
    }

    @GET
    @Path("cases/{ref}/history/export")
    @Operation(summary = "The trail of a case as a file")
    public Response export(@PathParam("ref") String reference) {
        Shown file = Shown.with("reference", reference)
                .and("verification", verification(verifications.of(reference)))
                .each("items", cases.exportHistory(reference), TrailResource::line);
        return Response.ok(file.json().toString(), "application/json;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + reference + "-history.json\"")
                .build();
    }

    @POST
    @Path("verifications")
    @Operation(summary = "Reads every chain anew and names the first entry that does not fit")
    public Response verify() {
        List<Verification> results = verifications.all();
        List<SealCheck> seals = verifications.seals();
        return Answers.read(Shown.with("total", results.size())
                .and(
                        "whole",
                        results.stream().allMatch(Verification::whole)
                                && seals.stream().allMatch(SealCheck::holds))
                .each("items", results, TrailResource::verification)
                .each("seals", seals, TrailResource::seal));
    }

    private static Shown seal(SealCheck seal) {
        return Shown.with("date", seal.day())
                .and("root", seal.root())
                .and("chains", seal.chains())
                .and("stampedAt", seal.stampedAt())
                .and("holds", seal.holds())
                .each("misfits", seal.misfits(), misfit -> Shown.with("reason", misfit.reason())
                        .and("chain", misfit.chain())
                        .and("from", misfit.from())
                        .and("entry", misfit.entry()));
    }

    private static Shown verification(Verification result) {
        return Shown.with("chain", result.chain())
                .and("entries", result.entries())
                .and("erased", result.erased())
                .and("whole", result.whole())
                .and(
                        "firstMisfit",
                        result.firstMisfit()
                                .map(misfit -> Shown.with("seq", misfit.seq()).and("reason", misfit.reason()))
                                .orElse(null));
    }

    private static Shown line(HistoryRow line) {
        return Shown.with("seq", line.seq())
                .and("at", line.at())
                .and("actor", line.actor())
                .and("action", line.action())
                .and("rule", line.rule())
                .and("reference", line.reference())
                .and("from", line.from())
                .and("to", line.to())
                .and("content", line.content())
                .and("hash", line.hash());
    }
}
