package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.access.StaffService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.AnchorLine;
import org.contrepartie.terms.DocumentService;
import org.contrepartie.terms.DocumentSheet;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.TermsService;
import org.omnifaces.cdi.Param;

/** The page of one version of a document: its text with the clauses and elements in it, and the clause that is looked at. */
@Named
@RequestScoped
public class DocumentView {

    private static final List<String> ACTS = List.of("place", "gone");

    @Inject
    private SchemeService schemes;

    @Inject
    private DocumentService documents;

    @Inject
    private TermsService terms;

    @Inject
    private StaffService staff;

    @Inject
    @Param(pathIndex = 0)
    private String scheme;

    @Inject
    @Param(pathIndex = 1)
    private String number;

    @Inject
    @Param(name = "case")
    private String caseRef;

    @Inject
    @Param
    private Integer clause;

    @Inject
    @Param
    private String act;

    /** Which of the candidates is meant, from 1. */
    @Inject
    @Param
    private Integer at;

    private SchemeSheet about;
    private DocumentSheet sheet;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such version
     */
    public void open() {
        if (scheme == null || number == null || !number.matches("\\d{1,6}")) {
            throw new Unknown(String.valueOf(scheme));
        }
        getSheet();
    }

    public SchemeSheet getAbout() {
        if (about == null) {
            about = schemes.read(scheme);
        }
        return about;
    }

    public DocumentSheet getSheet() {
        if (sheet == null) {
            sheet = documents.read(scheme, Integer.parseInt(number));
        }
        return sheet;
    }

    /** The text, cut where a clause or an element begins or ends. */
    public List<ClauseText.Piece> getPieces() {
        return DocumentText.pieces(getSheet(), terms.clauses(getAbout().id()), this::query, this::elementOf);
    }

    /** Where an element of a clause is looked at, from this page. */
    private String elementOf(Integer one, MarkedElement mark) {
        return "../../annotate/" + scheme + "/" + one + "?" + ofCase() + "element=" + mark.number();
    }

    /** The clauses of this version, as far as they are listed at once. */
    public Stretch<AnchorLine> getLines() {
        List<AnchorLine> lines = getSheet().anchors();
        return Stretch.of(lines, getCurrent() == null ? 0 : lines.indexOf(getCurrent()));
    }

    /** The clause that is looked at: the one asked for, else none. */
    public AnchorLine getCurrent() {
        return getSheet().anchors().stream()
                .filter(one -> clause != null && one.clause() == clause)
                .findFirst()
                .orElse(null);
    }

    /** The number of the clause that follows, or comes before; null at the ends. */
    public Integer beside(int step) {
        List<AnchorLine> lines = getSheet().anchors();
        int now = getCurrent() == null ? (step > 0 ? -1 : lines.size()) : lines.indexOf(getCurrent());
        int next = now + step;
        return next < 0 || next >= lines.size() ? null : lines.get(next).clause();
    }

    /** How many clauses of this version a person has still to settle. */
    public long getOpen() {
        return getSheet().anchors().stream().filter(AnchorLine::isOpen).count();
    }

    /** The tone of an outcome. */
    public String tone(AnchorLine line) {
        if (line.settled() != null) {
            return "quiet";
        }
        return switch (line.outcome()) {
            case TAKEN, FOUND, MOVED -> "ok";
            case CHANGED, AMBIGUOUS -> "warn";
            case GONE -> "danger";
        };
    }

    /** What is about to be said of the clause: place or gone; empty where nothing is. */
    public String getAct() {
        AnchorLine line = getCurrent();
        return act != null && ACTS.contains(act) && line != null && line.isOpen() ? act : "";
    }

    /** The candidate that was chosen, from 1; 0 where none was. */
    public int getAt() {
        return at == null
                        || getCurrent() == null
                        || at > getCurrent().candidates().size()
                ? 0
                : at;
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** The address of this page, within the application. */
    public String getHere() {
        return "/scheme/document/" + scheme + "/" + number;
    }

    /** The query of this page for a clause. */
    public String query(Integer one) {
        return "?" + ofCase() + "clause=" + one;
    }

    private String ofCase() {
        return caseRef == null ? "" : "case=" + caseRef + "&";
    }

    /** The address of the page that shows every clause, of the scheme or of the case that one came from. */
    public String getBack() {
        return (caseRef == null ? "/scheme/file/" + scheme : "/casefile/file/" + caseRef) + "/clauses";
    }

    public String getScheme() {
        return scheme;
    }

    public String getCaseRef() {
        return caseRef;
    }
}
