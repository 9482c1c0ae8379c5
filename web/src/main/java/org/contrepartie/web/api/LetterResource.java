package org.contrepartie.web.api;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.letter.MailRoom;
import org.contrepartie.letter.MailRow;
import org.contrepartie.letter.PostService;
import org.contrepartie.report.LetterPaperService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.ReportWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The letters of a case, as data and on paper, and what came in. Sending is the act {@code send_letter}. */
@Path("/")
public class LetterResource {

    @EJB
    private LetterService letters;

    @EJB
    private PostService post;

    @EJB
    private MailRoom mails;

    @EJB
    private ClockService clocks;

    @EJB
    private LetterPaperService papers;

    @Inject
    private Clock clock;

    @Inject
    private Answers answers;

    @PathParam("ref")
    private String reference;

    @GET
    @Path("cases/{ref}/letters")
    @Operation(summary = "The letters of a case, drafted and sent; a complainant appears under his pseudonym")
    public Response list() {
        return Answers.read(Shown.with("reference", reference).each("items", letters.ofCase(reference), this::shown));
    }

    @GET
    @Path("cases/{ref}/letters/{n}")
    @Operation(
            summary = "One letter: format json with its version, or pdf (PDF/A-2a) in the language of who gets it;"
                    + " for the paper the identity of a complainant is opened, which is noted")
    public Response one(@PathParam("n") int number, @QueryParam("format") @DefaultValue("json") String format) {
        LetterRow row = letters.read(reference, number);
        if (format.equals("json")) {
            return Answers.read(shown(row), row.version());
        }
        if (!format.equals("pdf")) {
            throw new Invalid("format", "field.unknownValue");
        }
        byte[] pdf = papers.pdf(reference, number, ReportWords.in(row.language(), clock.getZone()));
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"%s-%d.pdf\"".formatted(reference, number))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("cases/{ref}/letters")
    @Operation(
            summary =
                    "Drafts a letter: template, recipient, complaintRef, name, email, language, period, and the fields of its"
                            + " template: subject, body, questions; of a progress letter done, next, when, delay, remedy")
    public Response write(@Context HttpHeaders headers, @Context UriInfo address, String body) {
        return answers.act(headers, address, body, () -> {
            LetterRow row = letters.write(form(Body.of(body)));
            return Answers.made("cases/" + reference + "/letters/" + row.number(), shown(row));
        });
    }

    @PUT
    @Path("cases/{ref}/letters/{n}")
    @Operation(summary = "Words a draft anew, by its author; If-Match names the version that was seen")
    public Response amend(@PathParam("n") int number, @Context HttpHeaders headers, String body) {
        Body read = Body.of(body);
        LetterForm.Content content = content(read);
        String language = read.text("language");
        read.done();
        String kept = language == null ? letters.read(reference, number).language() : language;
        LetterRow row =
                letters.amend(reference, number, Answers.seen(headers, reference + "/" + number), kept, content);
        return Answers.read(shown(row), row.version());
    }

    @POST
    @Path("cases/{ref}/letters/{n}/mail")
    @Operation(
            summary =
                    "Settles a letter of which nobody knows whether the mail server took it: left (true or false), and"
                            + " the reason; where it has not left it may be sent again")
    public Response settle(@PathParam("n") int number, String body) {
        Body read = Body.of(body);
        boolean left = read.flag("left");
        if (!read.isGiven("left")) {
            read.refuse("left", "field.required");
        }
        String reason = read.text("reason");
        read.done();
        mails.settle(reference, number, left, reason);
        return Answers.read(shown(letters.read(reference, number)));
    }

    @GET
    @Path("cases/{ref}/post")
    @Operation(summary = "What came in on a case; it is recorded by the act record_incoming")
    public Response post() {
        return Answers.read(Shown.with("reference", reference)
                .each("items", post.ofCase(reference), one -> Shown.with("number", one.number())
                        .and("title", one.title())
                        .and("receivedOn", one.receivedOn())
                        .and("letter", one.letter())
                        .and("exhibit", one.exhibit())
                        .and("recordedBy", one.recordedBy())
                        .and("recordedAt", one.recordedAt())));
    }

    private LetterForm form(Body body) {
        Letter.Template template = body.oneOf("template", Letter.Template.class);
        String complaint = body.text("complaintRef");
        Letter.Recipient recipient = body.oneOf("recipient", Letter.Recipient.class);
        String name = body.text("name");
        String email = body.text("email");
        String language = body.text("language");
        LetterForm.Content content = content(body);
        body.done();
        Letter.Recipient whom = recipient == null ? usual(complaint) : recipient;
        LetterForm.Addressee to = new LetterForm.Addressee(whom, complaint, name, email);
        return new LetterForm(template, reference, to, language, content, Map.of());
    }

    /** Where nobody is named: the complainant of the complaint, else the respondent. */
    private static Letter.Recipient usual(String complaint) {
        return complaint == null ? Letter.Recipient.RESPONDENT : Letter.Recipient.COMPLAINANT;
    }

    private static LetterForm.Content content(Body body) {
        return LetterForm.Content.of(field -> body.text(field.path()), body.text("period"));
    }

    private Shown shown(LetterRow row) {
        Shown shown = basics(row);
        row.content().more().forEach((field, words) -> shown.and(field.path(), words));
        shown.and(
                "mail",
                mails.ofCase(reference).stream()
                        .filter(mail -> mail.letter() == row.number())
                        .map(LetterResource::mail)
                        .findFirst()
                        .orElse(null));
        return shown.and(
                "missing",
                row.lacking().stream().map(Letter.Field::path).sorted().toList());
    }

    private static Shown mail(MailRow mail) {
        return Shown.with("status", mail.status())
                .and("attempts", mail.attempts())
                .and("queuedBy", mail.queuedBy())
                .and("queuedAt", mail.queuedAt())
                .and("triedAt", mail.triedAt())
                .and("failure", mail.failure());
    }

    private Shown basics(LetterRow row) {
        return Shown.with("id", row.number())
                .and("number", row.number())
                .and("template", row.template())
                .and("status", row.status())
                .and("recipient", row.to().kind())
                .and("complaintRef", row.complaintRef())
                .and("name", row.to().name())
                .and("email", row.to().email())
                .and("language", row.language())
                .and("subject", row.content().subject())
                .and("body", row.content().body())
                .and("questions", row.content().questions())
                .and("period", row.content().period())
                .each("facts", row.facts().entrySet(), one -> Shown.with("name", one.getKey())
                        .and("text", one.getValue()))
                .and("author", row.author())
                .and("signer", row.signer())
                .and("sentBy", row.sentBy())
                .and("dispatch", row.dispatch())
                .and("draftedAt", row.draftedAt())
                .and("signedAt", row.signedAt())
                .and("sentAt", row.sentAt())
                .and("notifiedOn", row.notifiedOn())
                .and("answeredOn", row.answeredOn())
                .and("due", due(row));
    }

    private String due(LetterRow row) {
        return row.clockId() == null
                ? null
                : clocks.read(row.clockId())
                        .map(ClockRow::due)
                        .map(due -> due.toLocalDate().toString())
                        .orElse(null);
    }
}
