package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.access.StaffService;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;
import org.contrepartie.web.shared.Me;
import org.contrepartie.workflow.CaseState;
import org.omnifaces.cdi.Param;

/** The head of the case page: which case, which part of it, and what stands above every part. */
@Named
@RequestScoped
public class CaseFileView {

    private static final String FIRST = "overview";

    @Inject
    private CaseFileService cases;

    @Inject
    private ClockService clocks;

    @Inject
    private EvidenceService evidence;

    @Inject
    private LetterService letters;

    @Inject
    private StaffService staff;

    @Inject
    private Me me;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    @Param(pathIndex = 1)
    private String part;

    /** A scheme that the case may be about, or any word: the choice is asked for. */
    @Inject
    @Param(name = "scheme")
    private String choosing;

    private CaseSheet sheet;
    private List<ClockRow> clockRows;
    private List<ExhibitRow> exhibits;

    /**
     * Opens the page; that the case was read is noted.
     *
     * @throws Unknown if there is no such case or part, or none the reader may know of
     */
    public void open() {
        if (reference == null || part != null && !CaseParts.isPart(part)) {
            throw new Unknown(String.valueOf(reference));
        }
        sheet = cases.read(reference);
    }

    public CaseSheet getSheet() {
        if (sheet == null) {
            sheet = cases.head(reference);
        }
        return sheet;
    }

    /** Reads the case anew, after somebody else changed it. */
    void forget() {
        sheet = null;
    }

    public String getReference() {
        return reference;
    }

    /** The part shown: the history where none is asked for. */
    public String getPart() {
        return part != null && CaseParts.isPart(part) ? part : FIRST;
    }

    /** The page of that part. What belongs to a scheme is shown as on the scheme's own page. */
    public String getPage() {
        if (!CaseParts.OF_SCHEME.contains(getPart())) {
            return "/WEB-INF/casefile/" + getPart() + ".xhtml";
        }
        return getSheet().schemeRef() == null || choosing != null && isNamesScheme()
                ? "/WEB-INF/casefile/noscheme.xhtml"
                : "/WEB-INF/scheme/" + getPart() + ".xhtml";
    }

    /** All groups of parts. */
    public List<CaseParts> getGroups() {
        return CaseParts.ALL;
    }

    /** The group whose parts are in sight. */
    public CaseParts getGroup() {
        return CaseParts.groupOf(getPart());
    }

    /** The clocks of the case and of its complaints, next due first. */
    public List<ClockRow> getClocks() {
        if (clockRows == null) {
            clockRows = clocks.ofCase(reference);
        }
        return clockRows;
    }

    /** The clock that runs out next, null while none runs. */
    public ClockRow getNextClock() {
        return running().findFirst().orElse(null);
    }

    public List<ExhibitRow> getExhibits() {
        if (exhibits == null) {
            exhibits = evidence.ofCase(reference);
        }
        return exhibits;
    }

    /** How many things a part holds; null for a part that is not counted. */
    public Long count(String of) {
        return switch (of) {
            case "exhibits" -> (long) getExhibits().size();
            case "clocks" -> running().count();
            case "complaints" -> (long) getSheet().complaints();
            case "letters" ->
                Optional.of(draftsWaiting()).filter(drafts -> drafts > 0).orElse(null);
            case "tasks" -> Optional.of(openTasks()).filter(open -> open > 0).orElse(null);
            default -> null;
        };
    }

    /** Whether the reader may write facts on this case. */
    public boolean isWritesFacts() {
        return isOpen() && (me.is(Role.OFFICER) || me.is(Role.RAPPORTEUR));
    }

    /** Whether the reader may take exhibits in on this case. */
    public boolean isTakesExhibits() {
        return isMarksExhibits() || isOpen() && (me.is(Role.INTAKE) || me.is(Role.CHAIR));
    }

    /** Whether the reader may label and withdraw exhibits of this case. */
    public boolean isMarksExhibits() {
        return isWritesFacts() || isOpen() && me.is(Role.HEAD);
    }

    /** Whether the reader may say which scheme this case is about. */
    public boolean isNamesScheme() {
        return isOpen() && (me.is(Role.OFFICER) || me.is(Role.HEAD));
    }

    /** Whether the reader may ask, give and reopen questions of this case. */
    public boolean isAsks() {
        return isMarksExhibits() || isOpen() && me.is(Role.REVIEWER);
    }

    /** Whether the reader may answer questions of this case. */
    public boolean isAnswers() {
        return isAsks() || isTakesExhibits() || isOpen() && me.is(Role.COOP);
    }

    /** Whether the reader may write a note on this case. */
    public boolean isWritesNotes() {
        return isAnswers() || isOpen() && me.is(Role.DPO);
    }

    /** Whether anything is still done on this case. */
    public boolean isOpen() {
        return getSheet().state() != CaseState.CLOSED;
    }

    /** The name behind a login. */
    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    private long draftsWaiting() {
        return letters.ofCase(reference).stream().filter(LetterRow::isDraft).count();
    }

    private long openTasks() {
        return getSheet().tasks().stream().filter(task -> task.doneOn() == null).count();
    }

    private Stream<ClockRow> running() {
        return getClocks().stream().filter(row -> row.status() == RunningClock.Status.RUNNING);
    }
}
