package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** The reviewer agrees a point of the case or returns it (A21); nobody reviews what he wrote. */
@Dependent
public class ReviewActs implements ActEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ReviewPoints points;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @Override
    public Set<Act> of() {
        return EnumSet.of(Act.AGREE_POINT, Act.RETURN_POINT);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String subject = given.text(Datum.POINT).orElseThrow();
        String login = context.caller().name();
        Point point = points.of(file).stream()
                .filter(one -> one.row().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Invalid("data.point", "review.unknownPoint"));
        new Invalid.Check()
                .that(!point.authors().contains(login), "data.point", "review.ownPoint")
                .done();
        ReviewWord.Verdict verdict = act == Act.AGREE_POINT ? ReviewWord.Verdict.AGREED : ReviewWord.Verdict.RETURNED;
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        shelf.keep(new ReviewWord(file.reference(), subject, verdict, given.reason(), login, now));
        return what.with("point", subject);
    }
}
