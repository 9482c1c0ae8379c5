package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.contrepartie.decision.PointRow;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.procedure.ActService;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.omnifaces.cdi.Param;

/** The points of the review, and the form in which the reviewer agrees or returns one. */
@Named
@RequestScoped
public class ReviewTab {

    @Inject
    private ReviewService review;

    @Inject
    private ActService acts;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    @Inject
    @Param
    private String point;

    private List<PointRow> rows;
    private String reason;
    private String answer;

    public List<PointRow> getPoints() {
        if (rows == null) {
            rows = review.points(view.getReference());
        }
        return rows;
    }

    /** The points that came back from the reviewer and wait for who works on the case. */
    public List<PointRow> getReturned() {
        return review.returned(view.getReference());
    }

    /** How many points wait for the reviewer. */
    public long getWaiting() {
        return getPoints().stream()
                .filter(row -> row.status().waitsForReviewer())
                .count();
    }

    /** The point that the address names; null where it names none of this case. */
    public PointRow getCurrent() {
        return getPoints().stream()
                .filter(row -> row.subject().equals(point))
                .findFirst()
                .orElse(null);
    }

    /** Agrees the point that the address names. */
    public void agree() {
        say(Act.AGREE_POINT, "casefile_review.agreed");
    }

    /** Returns it, with the reason. */
    public void giveBack() {
        say(Act.RETURN_POINT, "casefile_review.returned");
    }

    /** Says how a returned point was corrected. */
    public void answerIt() {
        String reference = view.getReference();
        if (Refusals.done(() -> review.answer(reference, point, answer))) {
            Notices.goAndTell("/casefile/file/" + reference + "/review", "casefile_review.answered", point);
        }
    }

    /** Point by point: after one comes the next that waits. */
    private void say(Act act, String told) {
        String reference = view.getReference();
        Given given = new Given(reason, Map.of(Datum.POINT.field(), String.valueOf(point)));
        if (Refusals.done(() -> acts.act(act, reference, given))) {
            String next = review.points(reference).stream()
                    .filter(row -> row.status().waitsForReviewer())
                    .findFirst()
                    .map(row -> "?point=" + row.subject() + "#reviewing")
                    .orElse("");
            Notices.goAndTell("/casefile/file/" + reference + "/review" + next, told, point);
        }
    }

    /** Where what a point is about stands on the case page; empty where it has no part of its own. */
    public String partOf(String subject) {
        return switch (kind(subject)) {
            case "F" -> "facts#" + subject;
            case "A" -> "allegations#" + subject;
            case "CL" -> "clauses#" + subject;
            case "X" -> "matrix";
            case "ADMISSIBILITY" -> "complaints";
            default -> "procedure";
        };
    }

    /** Key of the word for what kind of point it is. */
    public String kind(String subject) {
        return subject.replaceAll("\\d+$", "");
    }

    /** Whether a point is named by a word and not by a label. */
    public boolean worded(String subject) {
        return kind(subject).equals(subject);
    }

    /** Whether the reader may say how a returned point was corrected. */
    public boolean isAnswering() {
        return view.isWritesFacts() || view.isOpen() && me.is(Role.HEAD);
    }

    /** Whether the reader reviews; on which case, the procedure knows. */
    public boolean isReviewing() {
        return view.isOpen() && me.is(Role.REVIEWER);
    }

    /** The tone of a status. */
    public String tone(PointRow.Status status) {
        return switch (status) {
            case OPEN -> "quiet";
            case AGREED -> "ok";
            case RETURNED -> "warn";
            case CORRECTED, CHANGED -> "info";
        };
    }

    /** The glyph of a status. */
    public String icon(PointRow.Status status) {
        return switch (status) {
            case OPEN -> "eye";
            case AGREED -> "check";
            case RETURNED -> "flag";
            case CORRECTED, CHANGED -> "pen";
        };
    }

    /** The point to be reviewed, null for none. */
    public String getPoint() {
        return point;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
