package org.contrepartie.access;

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
import java.time.LocalDate;

/** Somebody who works on a case, and as what. */
@Entity
@Table(name = "case_team")
@NamedQuery(
        name = "CaseMember.ofCase",
        query = "select m from CaseMember m where m.caseRef = :caseRef order by m.capacity, m.login")
public class CaseMember {

    /** As what somebody works on a case. */
    public enum Capacity {
        /** The case officer (act A01). */
        OFFICER,
        /** The legal reviewer (act A01). */
        REVIEWER,
        /** Who reports to the deciding body (act A06). */
        RAPPORTEUR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_member")
    @SequenceGenerator(name = "case_member", sequenceName = "case_member_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_ref", length = 30, nullable = false, updatable = false)
    private String caseRef;

    @Column(name = "login", length = 100, nullable = false, updatable = false)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", length = 20, nullable = false, updatable = false)
    private Capacity capacity;

    @Column(name = "since_day", nullable = false, updatable = false)
    private LocalDate since;

    /** Null while he is. Who was officer or rapporteur once does not decide later. */
    @Column(name = "until_day")
    private LocalDate until;

    protected CaseMember() {}

    CaseMember(String caseRef, String login, Capacity capacity, LocalDate since) {
        this.caseRef = caseRef;
        this.login = login;
        this.capacity = capacity;
        this.since = since;
    }

    /** Somebody else follows him. */
    void leave(LocalDate day) {
        this.until = day;
    }

    /** Whether he still is. */
    public boolean isPresent() {
        return until == null;
    }

    public String login() {
        return login;
    }

    public Capacity capacity() {
        return capacity;
    }

    public LocalDate since() {
        return since;
    }

    /** The day he left; null while he is on the team. */
    public LocalDate until() {
        return until;
    }
}
