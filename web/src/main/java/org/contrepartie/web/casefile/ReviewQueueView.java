package org.contrepartie.web.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.decision.ReviewQueue;
import org.contrepartie.decision.ReviewService;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Door;
import org.contrepartie.web.shared.Me;

/** What of the legal review waits for the reader: points to look at where he reviews, returned points where he works. */
@Named
@RequestScoped
public class ReviewQueueView {

    @EJB
    private ReviewService review;

    @Inject
    private Door door;

    @Inject
    private Me me;

    private List<ReviewQueue> waiting;
    private List<ReviewQueue> returned;

    /** The cases that he reviews, each with the points he has to look at. */
    public List<ReviewQueue> getWaiting() {
        if (waiting == null) {
            waiting = isReviewer() ? review.waitingForReviewer() : List.of();
        }
        return waiting;
    }

    /** The cases that he works on, each with the points that came back. */
    public List<ReviewQueue> getReturned() {
        if (returned == null) {
            returned = door.opens("casefile") ? review.returnedToCaller() : List.of();
        }
        return returned;
    }

    /** Whether reviewing is his work at all. */
    public boolean isReviewer() {
        return me.is(Role.REVIEWER);
    }
}
