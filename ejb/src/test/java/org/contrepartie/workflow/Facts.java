package org.contrepartie.workflow;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.contrepartie.deadline.Regime;

/** A case on which everything is in order, and copies of it with one answer amiss. */
final class Facts {

    /** Who acts in these tests; nothing on the case is in his way. */
    static final String ANNA = "anna";

    private static final Map<String, Object> IN_ORDER = Map.ofEntries(
            Map.entry("state", Optional.of(CaseState.ADMISSIBILITY)),
            Map.entry("isOpeningNoteComplete", true),
            Map.entry("procedure", Procedure.NATIONAL),
            Map.entry("pack", RulePack.FR),
            Map.entry("suspendedFrom", Optional.of(CaseState.INVESTIGATION)),
            Map.entry("reopensTo", CaseState.INVESTIGATION),
            Map.entry("establishedFacts", 1),
            Map.entry("resolutionFrom", Optional.of(CaseState.COMPETENCE)),
            Map.entry("closingAuthor", Optional.of("cara")),
            Map.entry("reopeningAuthor", Optional.of("cara")),
            Map.entry("dismissalProposer", Optional.of("cara")),
            Map.entry("regime", Regime.ofComplaint(true, LocalDate.of(2027, 4, 3), Optional.empty())),
            Map.entry("openComplaints", 1),
            Map.entry("isEveryComplaintOnRights", true),
            Map.entry("isResolutionUncontested", true),
            Map.entry("hasExhibit", true),
            Map.entry("isFileKept", true),
            Map.entry("resolutionAuthor", Optional.of("cara")),
            Map.entry("intentAuthor", Optional.of("cara")),
            Map.entry("isEveryComplainantHeard", true),
            Map.entry("noticeAuthor", Optional.of("cara")),
            Map.entry("noticeClosureAuthor", Optional.of("cara")),
            Map.entry("dropAuthor", Optional.of("cara")),
            Map.entry("withdrawalAuthor", Optional.of("cara")),
            Map.entry("joinderAuthor", Optional.of("cara")),
            Map.entry("hasAllegationToCure", true),
            Map.entry("isNoticeComplied", true),
            Map.entry("isNoticeFailed", true),
            Map.entry("measuresInDefault", 1),
            Map.entry("assignedOfficer", Optional.of("cara")),
            Map.entry("officerHasDeclaredInterests", true),
            Map.entry("rapporteur", Optional.of(ANNA)),
            Map.entry("reviewer", Optional.of(ANNA)),
            Map.entry("hasDateChannelAndNarrative", true),
            Map.entry("isRightsGrievance", true),
            Map.entry("isPriorRequestProven", true),
            Map.entry("refusalLetterAuthor", Optional.of("cara")),
            Map.entry("informationRequestAuthor", Optional.of("cara")),
            Map.entry("reminderAuthor", Optional.of("cara")),
            Map.entry("closureLetterAuthor", Optional.of("cara")),
            Map.entry("isEveryComplainantInformed", true),
            Map.entry("hasHearingReport", true),
            Map.entry("hasInspectionReport", true),
            Map.entry("isEveryAllegationFounded", true),
            Map.entry("hasEnvisagedMeasures", true),
            Map.entry("isRespondentHeard", true),
            Map.entry("decisionAuthor", Optional.of("cara")),
            Map.entry("isQuorumReached", true),
            Map.entry("isEveryFindingNotified", true),
            Map.entry("measuresToMonitor", 1),
            Map.entry("isPenaltyRunning", true),
            Map.entry("isEveryComplaintAdmitted", true),
            Map.entry("concernedAuthorities", 1),
            Map.entry("isLeadKnown", true),
            Map.entry("isCompetenceConfirmed", true),
            Map.entry("isGivenBack", true),
            Map.entry("isLeadOutcomeOnFile", true),
            Map.entry("isFindingsWindowOver", true),
            Map.entry("isDraftTranslated", true),
            Map.entry("followedObjections", 1),
            Map.entry("unfollowedObjections", 1),
            Map.entry("isHeardOnNewElements", true),
            Map.entry("isDraftAgreed", true),
            Map.entry("isStayedByCourt", true));

    private Facts() {}

    static CaseFacts aCase() {
        return of(IN_ORDER);
    }

    /** The same case with another answer to one question. */
    static <T> CaseFacts but(CaseFacts facts, Function<CaseFacts, T> question, T answer) {
        Map<String, Object> answers = new HashMap<>(IN_ORDER);
        for (Method one : CaseFacts.class.getMethods()) {
            if (one.getParameterCount() == 0) {
                answers.put(one.getName(), ask(facts, one));
            }
        }
        answers.put(nameOf(question), answer);
        return of(answers);
    }

    /** The same case, on which that person has a conflict. */
    static CaseFacts conflicted(CaseFacts facts, String name) {
        return (CaseFacts) Proxy.newProxyInstance(
                Facts.class.getClassLoader(),
                new Class<?>[] {CaseFacts.class},
                (proxy, question, arguments) -> question.getName().equals("isConflicted")
                        ? arguments[0].equals(name)
                        : question.invoke(facts, arguments));
    }

    /** The same case, which that person investigated. */
    static CaseFacts investigatedBy(CaseFacts facts, String name) {
        return (CaseFacts) Proxy.newProxyInstance(
                Facts.class.getClassLoader(),
                new Class<?>[] {CaseFacts.class},
                (proxy, question, arguments) -> question.getName().equals("hasInvestigated")
                        ? arguments[0].equals(name)
                        : question.invoke(facts, arguments));
    }

    private static CaseFacts of(Map<String, Object> answers) {
        return (CaseFacts) Proxy.newProxyInstance(
                Facts.class.getClassLoader(),
                new Class<?>[] {CaseFacts.class},
                (proxy, question, arguments) -> answers.getOrDefault(question.getName(), nothing(question)));
    }

    private static String nameOf(Function<CaseFacts, ?> question) {
        String[] asked = new String[1];
        Object unused = question.apply((CaseFacts) Proxy.newProxyInstance(
                Facts.class.getClassLoader(), new Class<?>[] {CaseFacts.class}, (proxy, one, arguments) -> {
                    asked[0] = one.getName();
                    return nothing(one);
                }));
        return asked[0];
    }

    private static Object ask(CaseFacts facts, Method question) {
        try {
            return question.invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object nothing(Method question) {
        Class<?> type = question.getReturnType();
        if (type == Optional.class) {
            return Optional.empty();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }
}
