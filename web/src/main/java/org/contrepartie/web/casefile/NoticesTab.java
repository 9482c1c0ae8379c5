package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.contrepartie.deadline.Period;
import org.contrepartie.decision.FormalNotice;
import org.contrepartie.decision.NoticeRow;
import org.contrepartie.decision.NoticeService;
import org.contrepartie.decision.RequiredAct;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** The formal notices of a case: what each requires, within which period, and whether it was done. Source: LIL 20-II. */
@Named
@RequestScoped
public class NoticesTab {

    @Inject
    private NoticeService notices;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    private List<NoticeRow> rows;

    /** The last first; mostly there is none. */
    public List<NoticeRow> getAll() {
        if (rows == null) {
            List<NoticeRow> all = new ArrayList<>(notices.ofCase(view.getReference()));
            Collections.reverse(all);
            rows = all;
        }
        return rows;
    }

    /** The period to comply, as it is counted. */
    public Period periodOf(NoticeRow notice) {
        return new Given(null, Map.of(Datum.PERIOD.field(), notice.period()))
                .period(Datum.PERIOD)
                .orElseThrow();
    }

    /** Whether the reader may say what became of its acts. */
    public boolean assesses(NoticeRow notice) {
        return notice.status() == FormalNotice.Status.RUNNING && view.isOpen() && me.is(Role.OFFICER);
    }

    /** The tone of a status. */
    public String tone(FormalNotice.Status status) {
        return switch (status) {
            case RUNNING -> "info";
            case COMPLIED -> "ok";
            case NOT_COMPLIED -> "warn";
        };
    }

    /** The glyph of a status. */
    public String icon(FormalNotice.Status status) {
        return switch (status) {
            case RUNNING -> "clock";
            case COMPLIED -> "check";
            case NOT_COMPLIED -> "flag";
        };
    }

    /** The tone of what was found of an act. */
    public String toneOf(RequiredAct.Assessment assessment) {
        return assessment == RequiredAct.Assessment.DONE ? "ok" : "warn";
    }

    /** The glyph of what was found of an act. */
    public String iconOf(RequiredAct.Assessment assessment) {
        return assessment == RequiredAct.Assessment.DONE ? "check" : "flag";
    }
}
