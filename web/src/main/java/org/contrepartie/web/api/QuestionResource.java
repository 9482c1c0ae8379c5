package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.contrepartie.casefile.QuestionForm;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.casefile.QuestionService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The questions to the company that arise from the matrix, and what it answers. */
@Path("/")
public class QuestionResource {

    @EJB
    private QuestionService questions;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/questions")
    @Operation(summary = "The questions of a case to the company, each with its cell, its letter and its answer")
    public Response questions() {
        List<QuestionRow> rows = questions.ofCase(reference);
        return Answers.read(Shown.with("reference", reference)
                .and("unanswered", (int)
                        rows.stream().filter(QuestionRow::isOpen).count())
                .each("items", rows, QuestionResource::shown));
    }

    @POST
    @Path("cases/{ref}/questions")
    @Operation(
            summary = "Asks about a cell: claim, target, text, period; the question stands in the caller's draft of an"
                    + " information request")
    public Response ask(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            QuestionForm form = new QuestionForm(
                    read.text("claim"), Claims.target(read.object("target")), read.text("text"), read.text("period"));
            read.done();
            return Answers.made("cases/" + reference + "/questions", shown(questions.ask(reference, form)));
        });
    }

    @POST
    @Path("cases/{ref}/questions/{n}/answer")
    @Operation(summary = "Notes what the company answers: answer, exhibit (number)")
    public Response answer(
            @PathParam("n") int number, @Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("answer");
            Integer exhibit = read.number("exhibit");
            read.done();
            return Answers.done(shown(questions.answer(reference, number, words, exhibit)));
        });
    }

    private static Shown shown(QuestionRow row) {
        return Shown.with("number", row.number())
                .and("claim", row.claim())
                .and("target", Matrices.target(row.target()))
                .and("relation", row.relation())
                .and("text", row.words())
                .and("letter", row.letter())
                .and("letterStatus", row.way().status())
                .and("dueOn", row.way().dueOn())
                .and("answerCameIn", row.way().cameIn())
                .and("askedAt", row.askedAt())
                .and("askedBy", row.askedBy())
                .and("answer", row.answer())
                .and("exhibit", row.exhibit())
                .and("answeredOn", row.answeredOn())
                .and("answeredBy", row.answeredBy());
    }
}
