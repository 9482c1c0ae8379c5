package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.StaffService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.MarkedElement;
import org.contrepartie.terms.TermsService;
import org.omnifaces.cdi.Param;

/** The page of one clause: its words with their elements, and the element that is looked at. */
@Named
@RequestScoped
public class AnnotateView {

    private static final String FAMILIES = "ODFSTPR";
    private static final List<String> ACTS = List.of("weigh", "withdraw", "span");

    /**
     * The elements of one family, as far as they are listed at once.
     *
     * @param open whether the element that is looked at is one of them
     */
    public record Group(String family, Stretch<MarkedElement> lines, boolean open) {}

    @Inject
    private SchemeService schemes;

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
    private Integer element;

    @Inject
    @Param
    private String act;

    private SchemeSheet about;
    private ClauseSheet clause;
    private Optional<MarkedElement> current;
    private List<MarkedElement> order;
    private List<Group> groups;

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such clause
     */
    public void open() {
        if (scheme == null || number == null || !number.matches("\\d{1,6}")) {
            throw new Unknown(String.valueOf(scheme));
        }
        getClause();
    }

    public SchemeSheet getAbout() {
        if (about == null) {
            about = schemes.read(scheme);
        }
        return about;
    }

    public ClauseSheet getClause() {
        if (clause == null) {
            clause = terms.clause(scheme, Integer.parseInt(number));
        }
        return clause;
    }

    public List<ClauseText.Piece> getPieces() {
        return ClauseText.pieces(getClause().clause().words(), getClause().standing(), this::query);
    }

    /** The families that have elements, in the order in which a clause is read. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = FAMILIES.chars()
                    .mapToObj(letter -> group(String.valueOf((char) letter)))
                    .filter(group -> group.lines().total() > 0)
                    .toList();
        }
        return groups;
    }

    private Group group(String family) {
        List<MarkedElement> lines = inOrder().stream()
                .filter(one -> ClauseText.letter(one.element()).equals(family))
                .toList();
        int at = lines.indexOf(getCurrent());
        return new Group(family, Stretch.of(lines, at), at >= 0);
    }

    /** The element that is looked at: the one asked for, else the first; null where the clause has none. */
    public MarkedElement getCurrent() {
        if (current == null) {
            current = getClause().marks().stream()
                    .filter(one -> element != null && one.number() == element)
                    .findFirst()
                    .or(() -> inOrder().stream().findFirst());
        }
        return current.orElse(null);
    }

    public boolean isCurrent(MarkedElement one) {
        return getCurrent() != null && getCurrent().number() == one.number();
    }

    /** Where the element that is looked at stands among those that stand, from 1. */
    public int getPosition() {
        return inOrder().indexOf(getCurrent()) + 1;
    }

    /** The number of the element that follows, or comes before; null at the ends. */
    public Integer beside(int step) {
        int at = getPosition() - 1 + step;
        return getPosition() == 0 || at < 0 || at >= inOrder().size()
                ? null
                : inOrder().get(at).number();
    }

    private List<MarkedElement> inOrder() {
        if (order == null) {
            order = getClause().standing().stream()
                    .sorted(Comparator.comparingInt(one -> one.element().start()))
                    .toList();
        }
        return order;
    }

    public String wordsOf(MarkedElement one) {
        return getClause().wordsOf(one.element());
    }

    public String familyOf(MarkedElement one) {
        return ClauseText.letter(one.element());
    }

    /** Whether the words would take a right from the person. */
    public boolean isWaiver(MarkedElement one) {
        return one.element().facet() == ClauseElement.Facet.WAIVER;
    }

    public List<MarkedElement> overlapping(MarkedElement one) {
        return ClauseText.overlapping(one, getClause().standing());
    }

    public String nameOf(String login) {
        return staff.nameOf(login);
    }

    /** What is about to be done to the element: weigh, withdraw or span; empty where nothing is. */
    public String getAct() {
        return act != null
                        && ACTS.contains(act)
                        && getCurrent() != null
                        && getCurrent().isStanding()
                ? act
                : "";
    }

    /** The address of this page, within the application. */
    public String getHere() {
        return "/scheme/annotate/" + scheme + "/" + number;
    }

    /** The query of this page for an element. */
    public String query(Integer one) {
        return "?" + (caseRef == null ? "" : "case=" + caseRef + "&") + "element=" + one;
    }

    /** The address of the page that shows every clause, of the scheme or of the case that one came from. */
    public String getBack() {
        return (caseRef == null ? "/scheme/file/" + scheme : "/casefile/file/" + caseRef) + "/clauses";
    }

    public String getScheme() {
        return scheme;
    }
}
