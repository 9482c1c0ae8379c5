package org.contrepartie.decision;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.access.CaseMember;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Reads the points of the legal review, and what of it waits for whom. The reviewer speaks by acts of the procedure (A21). */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class ReviewService {

    /** Of how many cases the points are read for one person, at most; each costs what is on it. */
    static final int MOST = 50;

    @Inject
    private ReviewPoints points;

    @Inject
    private CaseShelf shelf;

    @Inject
    private Clock clock;

    @EJB
    private CaseFileService cases;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    @EJB
    private AuditTrail trail;

    /** The points of a case, in its order, each with what the reviewer said. */
    public List<PointRow> points(String caseRef) {
        return points.of(cases.known(caseRef)).stream().map(Point::row).toList();
    }

    /** The points of a case that the reviewer returned and nobody corrected or answered yet; asks little where nobody reviews. */
    public List<PointRow> returned(String caseRef) {
        access.mayKnow(caseRef);
        if (shelf.reviewWords(caseRef).isEmpty()) {
            return List.of();
        }
        return points(caseRef).stream()
                .filter(row -> row.status() == PointRow.Status.RETURNED)
                .toList();
    }

    /**
     * What the reviewers said to the cells of a matrix, each on the case that he reviews; of cases that the caller may know of.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<ReviewedCell> cells(String schemeRef) {
        Long scheme = schemes.read(schemeRef).id();
        Set<String> known = access.knownAmong(access.casesAbout(scheme));
        return known.stream()
                .sorted()
                .flatMap(caseRef -> points.cells(scheme, caseRef).stream())
                .toList();
    }

    /** The cases on which the caller is the reviewer, with the points that he has to look at; the one that moved last in front. */
    public List<ReviewQueue> waitingForReviewer() {
        return queues(Set.of(CaseMember.Capacity.REVIEWER), row -> row.status().waitsForReviewer());
    }

    /** The cases that the caller works on, with the points that the reviewer returned to him: exactly these. */
    public List<ReviewQueue> returnedToCaller() {
        return queues(
                Set.of(CaseMember.Capacity.OFFICER, CaseMember.Capacity.RAPPORTEUR),
                row -> row.status() == PointRow.Status.RETURNED);
    }

    /**
     * Says how a returned point was corrected, or why it stands as it did. The reviewer looks at it again.
     *
     * @throws Invalid if the reviewer did not return the point, or it was corrected already, or nothing is said
     * @throws Unknown if the caller may not know of the case
     */
    @RolesAllowed({OFFICER, RAPPORTEUR, HEAD})
    public void answer(String caseRef, String subject, String words) {
        Caller caller = access.mayAct(caseRef, "answer_point");
        Optional<PointRow> returned = points(caseRef).stream()
                .filter(row -> row.subject().equals(subject) && row.status() == PointRow.Status.RETURNED)
                .findFirst();
        new Invalid.Check()
                .text("answer", words, 4000)
                .that(returned.isPresent(), "answer", "review.notReturned")
                .done();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        shelf.keep(new ReviewWord(caseRef, subject, ReviewWord.Verdict.ANSWERED, words, caller.name(), now));
        trail.record(
                caseRef,
                Happening.of("answer_point", caseRef).with("point", subject).with("answer", words));
    }

    private List<ReviewQueue> queues(Set<CaseMember.Capacity> capacities, Predicate<PointRow> waits) {
        return cases.mineAs(capacities, MOST).stream()
                .map(row -> queue(row, waits))
                .filter(queue -> !queue.points().isEmpty())
                .toList();
    }

    private ReviewQueue queue(CaseRow row, Predicate<PointRow> waits) {
        List<PointRow> all = points(row.reference());
        return new ReviewQueue(row, all.stream().filter(waits).toList(), all.size());
    }
}
