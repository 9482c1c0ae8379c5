package org.contrepartie.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that went between the authorities of a case, in IMI or beside it. Written once, never amended. */
@Entity
@Table(name = "imi_exchange")
@NamedQuery(name = "Exchange.ofCase", query = "select e from Exchange e where e.caseRef = :caseRef order by e.number")
public class Exchange {

    /** The procedures of IMI. Source: GDPR 56, 60-62, 64-66. */
    public enum Imi {
        ART_56,
        ART_60,
        ART_61,
        ART_62,
        ART_64,
        ART_65,
        ART_66,
        /** Outside IMI. */
        NONE
    }

    /** What it was. */
    public enum Kind {
        /** A complaint goes to the presumed lead authority (T08). */
        TRANSMISSION(Imi.ART_56, false),
        /** The lead authority confirms that it is competent; also this one, where it leads. Source: 2025/2518 4(6). */
        COMPETENCE_CONFIRMED(Imi.ART_56, true),
        /** The presumed lead authority declines. */
        LEAD_DECLINED(Imi.ART_56, true),
        /** The lead authority leaves a local case to this one. Source: GDPR 56(5). */
        LOCAL_HANDLING(Imi.ART_56, true),
        /** The Board rules that this authority leads. Source: GDPR 65(1)(b). */
        BOARD_NAMES_US(Imi.ART_65, true),
        /** The final decision of the lead authority. Source: GDPR 60(7). */
        LEAD_DECISION(Imi.ART_60, true),
        /** This authority's own decision, where the complaint is dismissed. Source: GDPR 60(8). */
        OWN_DISMISSAL(Imi.ART_60, true),
        /** The summary of key issues (A09). */
        SUMMARY(Imi.ART_60, false),
        /** The preliminary findings (A11). */
        FINDINGS(Imi.ART_60, false),
        /** The draft decision is translated for the authorities concerned. */
        TRANSLATION(Imi.NONE, true),
        /** The draft decision (T24). */
        DRAFT(Imi.ART_60, false),
        /** The revised draft decision (T25). */
        REVISED_DRAFT(Imi.ART_60, false),
        /** A dispute goes to the Board (T26). */
        REFERRAL(Imi.ART_65, false),
        /** The binding decision of the Board (T27). */
        BOARD_DECISION(Imi.ART_65, false),
        /** The authorities concerned and the Board are told of the final decision (T28). */
        FINAL_DECISION(Imi.ART_60, false),
        /** A request for mutual assistance (A15). */
        ASSISTANCE_REQUEST(Imi.ART_61, false),
        /** A joint operation is announced (A15). */
        JOINT_OPERATION(Imi.ART_62, false),
        /** The lead authority is told of a local case (A16). */
        LOCAL_CASE(Imi.ART_56, false),
        /** Relevant information is shared (A22). */
        INFORMATION(Imi.ART_60, false),
        /** The authorities concerned, the Board and the Commission are told of an urgent provisional measure (A19). */
        PROVISIONAL_MEASURE(Imi.ART_66, false),
        /** Anything else. */
        OTHER(Imi.NONE, true);

        private final Imi usual;
        private final boolean byHand;

        Kind(Imi usual, boolean byHand) {
            this.usual = usual;
            this.byHand = byHand;
        }

        /** The procedure of IMI in which it usually goes. */
        Imi usual() {
            return usual;
        }

        /** Whether it is written down by hand; else by its step or act. */
        public boolean isByHand() {
            return byHand;
        }

        /** Whether an exhibit or words must say what was decided. */
        boolean isDecision() {
            return this == LEAD_DECISION || this == OWN_DISMISSAL;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imi_exchange")
    @SequenceGenerator(name = "imi_exchange", sequenceName = "imi_exchange_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 30, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "imi_number", length = 60, updatable = false)
    private String imiNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "imi_procedure", length = 20, nullable = false, updatable = false)
    private Imi procedure;

    @Column(name = "authority", length = 200, updatable = false)
    private String authority;

    @Column(name = "sent_on", updatable = false)
    private LocalDate sentOn;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "language", length = 20, updatable = false)
    private String language;

    @Column(name = "exhibit_number", updatable = false)
    private Integer exhibit;

    @Column(name = "words", length = 4000, updatable = false)
    private String words;

    @Column(name = "recorded_by", length = 100, nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Exchange() {}

    Exchange(String caseRef, int number, ExchangeForm form, String recordedBy, Instant recordedAt) {
        this.caseRef = caseRef;
        this.number = number;
        this.kind = form.kind();
        this.imiNumber = form.imiNumber();
        this.procedure = form.procedure() == null ? form.kind().usual() : form.procedure();
        this.authority = form.authority();
        this.sentOn = form.sentOn();
        this.receivedOn = form.receivedOn();
        this.language = form.language();
        this.exhibit = form.exhibit();
        this.words = form.words();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    ExchangeRow row() {
        return new ExchangeRow(
                number,
                new ExchangeForm(kind, imiNumber, procedure, authority, sentOn, receivedOn, language, exhibit, words),
                recordedBy,
                recordedAt);
    }
}
