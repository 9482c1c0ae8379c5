package org.contrepartie.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Something that is handed in with a step or an act. Its constant is the key of its words, its name that of the contract. */
public enum Datum {
    /** Login name of a member of the staff. */
    LOGIN("login", Kind.PERSON),
    /** As what somebody is assigned. */
    CAPACITY("capacity", "CaseMember.Capacity", "OFFICER", "REVIEWER"),
    /** An interest in the case; empty says that there is none. */
    INTEREST("interest", Kind.TEXT),
    /** How the head of unit rules on it. */
    RULING("outcome", "ConflictDeclaration.Outcome", "NONE", "MANAGED", "RECUSED"),
    /** For which ground a complaint is outside the authority's field. */
    GROUND("ground", Kind.LINE),
    /** How a request to the controller is proven. */
    PROOF("proof", Kind.TEXT),
    /** A complaint, by its reference. */
    COMPLAINT("complaint", Kind.COMPLAINT),
    /** The procedure of the case. */
    PROCEDURE("procedure", "Procedure", "NATIONAL", "OSS_LEAD", "OSS_CONCERNED", "LOCAL_56_2", "NON_OSS"),
    /** What a complaint lacks, one thing a line. */
    ITEMS("items", Kind.TEXT),
    /** A length of time by ISO 8601: {@code P4W}, {@code P1M}. */
    PERIOD("period", Kind.PERIOD),
    /** The day an act or letter was notified. */
    NOTIFIED_ON("notifiedOn", Kind.PAST_DAY),
    /** Why the respondent is not told the main elements of the complaint yet. */
    DEFERRAL("deferral", Kind.TEXT),
    /** An exhibit of the case, by its number. */
    EXHIBIT("exhibit", Kind.EXHIBIT),
    /** Which side speaks. */
    PARTY("party", "Observation.Party", "RESPONDENT", "COMPLAINANT"),
    /** What somebody says, in short. */
    SUMMARY("summary", Kind.TEXT),
    /** The day of a hearing. */
    HEARING_ON("hearingOn", Kind.DAY),
    /** A measure of the decision: {@code M1}. */
    MEASURE("measure", Kind.MEASURE),
    /** How many days late, in calendar days. */
    DAYS_LATE("daysLate", Kind.NUMBER),
    /** Why a case is suspended. */
    SUSPENSION_GROUND("ground", "SuspensionGround", names(SuspensionGround.values())),
    /** When the suspension is looked at again. */
    REVIEW_ON("reviewOn", Kind.DAY),
    /** Why a case is reopened. */
    REOPENING_GROUND("ground", "ReopeningGround", names(ReopeningGround.values())),
    /** A letter of the case, by its number. */
    LETTER("letter", Kind.LETTER),
    /** By which way a letter leaves. */
    DISPATCH("dispatch", "Letter.Dispatch", "EMAIL", "POST", "HANDED_OVER"),
    /** What came in. */
    TITLE("title", Kind.LINE),
    /** The day something was received. */
    RECEIVED_ON("receivedOn", Kind.PAST_DAY),
    /** The words of a paper that came in, where there is no file. */
    WORDS("text", Kind.TEXT),
    /** The day an appeal was lodged. */
    LODGED_ON("lodgedOn", Kind.PAST_DAY),
    /** The court, and its number of the case. */
    COURT("court", Kind.LINE),
    /** Where an appeal stands. */
    APPEAL_STATUS("status", "Appeal.Status", "LODGED", "STAYED", "UPHELD", "ANNULLED", "REDUCED"),
    /** The figure to which a court reduces a fine, in its currency. */
    AMOUNT("amount", Kind.AMOUNT),
    /** What has ended of that which was complained of. */
    ENDED("ended", Kind.TEXT),
    /** What follows from it for the person. */
    CONSEQUENCES("consequences", Kind.TEXT),
    /** What is decided, article by article. */
    OPERATIVE("operative", Kind.TEXT),
    /** Why a case is closed without action. */
    CLOSING_GROUND("ground", "ClosingGround", names(ClosingGround.values())),
    /** The decision of the bureau that a formal notice is public, by its exhibit. */
    BUREAU_DECISION("bureauDecision", Kind.EXHIBIT),
    /** An act that the formal notice requires: {@code N1}. */
    REQUIRED_ACT("requiredAct", Kind.REQUIRED_ACT),
    /** How the authority assesses the reply to it. */
    NOTICE_ASSESSMENT("assessment", "RequiredAct.Assessment", "DONE", "NOT_DONE"),
    /** The case that another goes on within. */
    TARGET("target", Kind.CASE),
    /** A step that is drafted by one and taken by another. */
    DRAFTED_STEP("step", "Action", "close_no_action", "reopen"),
    /** By which track a case goes. */
    TRACK("track", "Track", names(Track.values())),
    /** The version of a paper without what is confidential, by its exhibit. */
    REDACTED("redacted", Kind.EXHIBIT),
    /** The day on which a right was exercised with the controller. */
    REQUESTED_ON("requestedOn", Kind.PAST_DAY),
    /** An urgent provisional measure: {@code P1}. */
    PROVISIONAL("provisional", Kind.PROVISIONAL),
    /** What became of it. */
    PROVISIONAL_STATUS("status", "ProvisionalMeasure.Status", "IN_FORCE", "LAPSED", "CONFIRMED", "LIFTED"),
    /** A point of the review: {@code A1}, {@code F2}, {@code COMPETENCE}. */
    POINT("point", Kind.POINT),
    /** The number in the Internal Market Information system. */
    IMI("imiNumber", Kind.IMI_NUMBER),
    /** The day something was sent to other authorities. */
    SENT_ON("sentOn", Kind.PAST_DAY),
    /** The day the Board registered a referral. */
    REGISTERED_ON("registeredOn", Kind.PAST_DAY),
    /** The day a period of the other authorities was closed. */
    CLOSED_ON("closedOn", Kind.PAST_DAY),
    /** The day on which information became available. */
    AVAILABLE_ON("availableOn", Kind.PAST_DAY),
    /** The language of what was sent, BCP 47. */
    LANGUAGE("language", Kind.LANGUAGE),
    /** Any other authority, by its name. */
    AUTHORITY("authority", Kind.LINE),
    /** An authority concerned, as it is named on the case. */
    CONCERNED("authority", Kind.AUTHORITY),
    /** Whether an authority objects or comments. */
    OBJECTION_TYPE("type", "Objection.Type", "RRO", "COMMENT"),
    /** The part of a draft decision. */
    PART("part", Kind.LINE),
    /** Why an authority objects. */
    OBJECTION_GROUND("ground", Kind.TEXT),
    /** What the draft would risk for people. */
    RISK("risk", Kind.TEXT),
    /** How the draft should read. */
    CHANGE("proposedChange", Kind.TEXT),
    /** An objection, by its number on the case. */
    OBJECTION("objection", Kind.OBJECTION),
    /** What becomes of an objection. */
    OBJECTION_STATUS("status", "Objection.Status", "FOLLOWED", "NOT_FOLLOWED", "NOT_RELEVANT_OR_REASONED", "WITHDRAWN"),
    /** Whether what is followed brings in what the respondent was not heard on. */
    NEW_ELEMENTS("newElements", "Datum.newElements", "YES", "NO");

    /** What a datum looks like, and so how it is asked for. */
    public enum Kind {
        LINE(300),
        TEXT(4000),
        DAY(10),
        /** A day that is not after today. */
        PAST_DAY(10),
        NUMBER(9),
        /** Of money, to the cent; thousands may be set apart by spaces. */
        AMOUNT(20),
        PERIOD(10),
        CHOICE(60),
        PERSON(100),
        COMPLAINT(30),
        EXHIBIT(9),
        LETTER(9),
        MEASURE(10),
        POINT(40),
        IMI_NUMBER(60),
        LANGUAGE(20),
        /** An authority concerned, by its name. */
        AUTHORITY(200),
        OBJECTION(9),
        REQUIRED_ACT(10),
        PROVISIONAL(10),
        CASE(30);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** How many UTF-16 units it has at most. */
        public int most() {
            return most;
        }
    }

    private final String field;
    private final Kind kind;
    private final String family;
    private final List<String> choices;

    Datum(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
        this.family = "";
        this.choices = List.of();
    }

    Datum(String field, String family, String... choices) {
        this.field = field;
        this.kind = Kind.CHOICE;
        this.family = family;
        this.choices = List.of(choices);
    }

    /** The name in the REST contract. */
    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    /** The family of words that the choices belong to; empty where there is nothing to choose. */
    public String family() {
        return family;
    }

    /** What may be chosen; empty where there is nothing to choose. */
    public List<String> choices() {
        return choices;
    }

    /** Whether these words are of that kind; what they name is looked up by who knows. */
    boolean takes(String words) {
        return switch (kind) {
            case CHOICE -> choices.contains(words);
            case NUMBER, EXHIBIT, LETTER, OBJECTION -> words.matches("\\d{1,9}");
            case AMOUNT -> words.matches("\\d[\\d\\s\u00a0\u202f]{0,14}([.,]\\d{1,2})?");
            case PERIOD -> words.matches("P[1-9]\\d{0,2}[DWMY]|PT[1-9]\\d{0,2}H");
            case DAY, PAST_DAY -> isDay(words);
            default -> true;
        };
    }

    private static boolean isDay(String words) {
        try {
            return LocalDate.parse(words) != null;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static String[] names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }
}
