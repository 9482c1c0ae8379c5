package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.contrepartie.casefile.NoteRow;
import org.contrepartie.casefile.NoteService;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.casefile.TaskService;
import org.contrepartie.shared.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The questions of a case and the notes of colleagues on it. */
@Path("/")
public class TaskResource {

    @EJB
    private TaskService tasks;

    @EJB
    private NoteService notes;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/tasks")
    @Operation(summary = "The questions of a case, open and answered")
    public Response tasks() {
        return Answers.read(
                Shown.with("reference", reference).each("items", tasks.ofCase(reference), TaskResource::shown));
    }

    @POST
    @Path("cases/{ref}/tasks")
    @Operation(summary = "Adds an open question: text, owner, dueOn, raisedBy (AUTHORITY, PUBLIC, PARTY)")
    public Response ask(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("text");
            String owner = read.text("owner");
            LocalDate due = read.day("dueOn");
            TaskRow.RaisedBy raisedBy = read.oneOf("raisedBy", TaskRow.RaisedBy.class);
            read.done();
            int number = tasks.ask(reference, words, owner, due, raisedBy);
            return Answers.made("cases/" + reference + "/tasks", shown(find(number)));
        });
    }

    @PUT
    @Path("cases/{ref}/tasks/{n}")
    @Operation(
            summary = "One act on a question: {done: true, answer} answers it, {done: false, reason} opens it again,"
                    + " {owner, dueOn} gives it to somebody")
    public Response change(@PathParam("n") int number, String body) {
        Body read = Body.of(body);
        boolean settles = read.isGiven("done");
        boolean done = read.flag("done");
        String answer = read.text("answer");
        String reason = read.text("reason");
        String owner = read.text("owner");
        LocalDate due = read.day("dueOn");
        read.done();
        if (!settles) {
            tasks.give(reference, number, owner, due);
        } else if (done) {
            tasks.answer(reference, number, answer);
        } else {
            tasks.reopen(reference, number, reason);
        }
        return Answers.read(shown(find(number)));
    }

    @GET
    @Path("cases/{ref}/notes")
    @Operation(summary = "The notes of colleagues on a case; never shown to a party")
    public Response notes() {
        return Answers.read(
                Shown.with("reference", reference).each("items", notes.ofCase(reference), TaskResource::shown));
    }

    @POST
    @Path("cases/{ref}/notes")
    @Operation(summary = "Writes a note: note, forLogin where somebody is asked to look at it")
    public Response write(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            Body read = Body.of(body);
            String words = read.text("note");
            String forLogin = read.text("forLogin");
            read.done();
            int number = notes.write(reference, words, forLogin);
            return Answers.made("cases/" + reference + "/notes", Shown.with("number", number));
        });
    }

    @PUT
    @Path("cases/{ref}/notes/{n}/seen")
    @Operation(summary = "Whoever the note names says that he has looked at it")
    public Response see(@PathParam("n") int number) {
        notes.see(reference, number);
        return notes();
    }

    private TaskRow find(int number) {
        return tasks.ofCase(reference).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown(String.valueOf(number)));
    }

    private static Shown shown(TaskRow task) {
        return Shown.with("number", task.number())
                .and("text", task.words())
                .and("owner", task.owner())
                .and("dueOn", task.dueOn())
                .and("doneOn", task.doneOn())
                .and("doneBy", task.doneBy())
                .and("answer", task.answer())
                .and("raisedBy", task.raisedBy());
    }

    private static Shown shown(NoteRow note) {
        return Shown.with("number", note.number())
                .and("note", note.words())
                .and("author", note.author())
                .and("writtenAt", note.writtenAt())
                .and("forLogin", note.forLogin())
                .and("seenAt", note.seenAt());
    }
}
