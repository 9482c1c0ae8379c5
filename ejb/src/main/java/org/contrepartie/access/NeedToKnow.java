package org.contrepartie.access;

import static org.contrepartie.shared.Role.CHAIR;
import static org.contrepartie.shared.Role.COMMITTEE;
import static org.contrepartie.shared.Role.COOP;
import static org.contrepartie.shared.Role.DPO;
import static org.contrepartie.shared.Role.HEAD;
import static org.contrepartie.shared.Role.INTAKE;
import static org.contrepartie.shared.Role.OFFICER;
import static org.contrepartie.shared.Role.RAPPORTEUR;
import static org.contrepartie.shared.Role.REVIEWER;
import static org.contrepartie.shared.Role.SYSTEM;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;

/**
 * Who knows of which case: nobody, unless a line here says so; whoever is recused on a case, by no line at all. A line names
 * the roles it is for, whether it holds on a restricted case too, whether it lets act or only read, and which cases it opens,
 * as a question to {@code known} (a {@link KnownCase}). The same question is asked of one case and of a list, so that they
 * cannot disagree. The name of a line is the key of its sentence.
 *
 * <p>Source: GDPR 54(2), professional secrecy; house rule: case team and chain.
 */
public enum NeedToKnow {

    /** Officer, reviewer, rapporteur: whoever is named on the case and has not left it. */
    TEAM(Reach.RESTRICTED_TOO, """
            exists (select mate.id from CaseMember mate
             where mate.caseRef = known.caseRef and mate.login = :knownMe and mate.until is null)""", people()),
    /** The chain: who assigns, signs and answers for the case. */
    CHAIN(Reach.RESTRICTED_TOO, "1 = 1", Set.of(HEAD, CHAIR)),
    /** The colleagues of the case's officer; every officer while it has none. */
    UNIT(Reach.ORDINARY, "(known.unit is null or known.unit = :knownUnit)", Set.of(OFFICER)),
    /** The desk lays what comes in on any case (T01, A08). */
    FRONT_DESK(Reach.ORDINARY, "1 = 1", Set.of(INTAKE)),
    /** The deciding body, from the closing of the debate on. It decides on restricted cases as on others. */
    DECIDING_BODY(Reach.RESTRICTED_TOO, "known.beforeBody = true", Set.of(COMMITTEE)),
    /** The cooperation desk, where other authorities are concerned. */
    OTHER_AUTHORITIES(Reach.RESTRICTED_TOO, "known.crossBorder = true", Set.of(COOP)),
    /** The cooperation desk, while nobody has said whose case it is. */
    UNDETERMINED(Reach.ORDINARY, "known.undetermined = true", Set.of(COOP)),
    /**
     * Whoever is named to stand in for a head of unit, while an interest of hers waits on the case: he rules on it, or
     * declares one of his own, and does nothing else. Nobody of the deciding body, who learns of a case when it comes before it.
     */
    DEPUTY(Reach.RULING_ONLY, """
            exists (select pending.id from ConflictDeclaration pending, Staff head
             where pending.caseRef = known.caseRef and pending.login = head.login
             and pending.outcome = org.contrepartie.access.ConflictDeclaration.Outcome.PENDING
             and head.deputy = :knownMe and head.roles like '%HEAD%')""", Set.of(INTAKE, OFFICER, RAPPORTEUR, REVIEWER, CHAIR, COOP)),
    /** The data protection officer of the house, once somebody's identity was opened on the case: each opening is shown to him. */
    IDENTITY_OPENED(Reach.RESTRICTED_TOO, """
            exists (select opened.id from AuditEntry opened
             where opened.chain = known.caseRef and opened.action = 'open_identity')""", Set.of(DPO)),
    /** Timers and batches. */
    HOUSE(Reach.RESTRICTED_TOO, "1 = 1", Set.of(SYSTEM)),
    /** Whoever broke the glass, for the time that it stays broken; he reads and does nothing. */
    BROKEN_GLASS(Reach.READING_ONLY, """
            exists (select glass.id from BrokenGlass glass
             where glass.caseRef = known.caseRef and glass.login = :knownMe and glass.until > :knownNow)""", people());

    /** How far a line reaches. */
    enum Reach {
        /** Cases that are not restricted. */
        ORDINARY,
        /** Restricted cases too. */
        RESTRICTED_TOO,
        /** Restricted cases too, but nothing is done on them but to rule on an interest or to declare one. */
        RULING_ONLY,
        /** Restricted cases too, but nothing is done on them. */
        READING_ONLY
    }

    /** The stored name of the act by which a declared interest is ruled on (A02). */
    static final String RULING = "rule_on_conflict";

    /** The stored name of the act by which an interest is declared (A02). */
    static final String DECLARING = "declare_conflict";

    private static final String NOT_RECUSED = """
            not exists (select recusal.id from ConflictDeclaration recusal where recusal.caseRef = known.caseRef
             and recusal.login = :knownMe and recusal.outcome = org.contrepartie.access.ConflictDeclaration.Outcome.RECUSED)""";

    private final Reach reach;
    private final String question;
    private final Set<Role> roles;

    NeedToKnow(Reach reach, String question, Set<Role> roles) {
        this.reach = reach;
        this.question = question;
        this.roles = Set.copyOf(roles);
    }

    /** The roles of people whose work is the content of cases. AUDITOR and ADMIN are not among them. */
    static Set<Role> people() {
        return EnumSet.of(INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO);
    }

    /** Whose line it is. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it lets read only. */
    public boolean readsOnly() {
        return reach == Reach.READING_ONLY;
    }

    /**
     * Whether it lets do something.
     *
     * @param act its stored name
     */
    public boolean letsDo(String act) {
        return switch (reach) {
            case ORDINARY, RESTRICTED_TOO -> true;
            case RULING_ONLY -> act.equals(RULING) || act.equals(DECLARING);
            case READING_ONLY -> false;
        };
    }

    /** The lines that may hold for a caller. */
    static Set<NeedToKnow> linesOf(Caller caller) {
        return Stream.of(values())
                .filter(line -> caller.isOneOf(line.roles))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedToKnow.class)));
    }

    /** JPQL: the references of the cases that one of these lines opens. */
    static String references(Collection<NeedToKnow> lines) {
        return "select known.caseRef from KnownCase known where " + condition(lines);
    }

    /** JPQL about {@code known}; of no case where there is no line. */
    static String condition(Collection<NeedToKnow> lines) {
        String any = lines.stream().map(NeedToKnow::asked).collect(Collectors.joining(" or "));
        return lines.isEmpty() ? "1 = 0" : NOT_RECUSED + " and (" + any + ")";
    }

    private String asked() {
        return reach == Reach.ORDINARY ? "(known.restricted = false and " + question + ")" : question;
    }
}
