package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** That there is a case of this reference, about which scheme, where it stands and with whom: as much as a right depends on. */
@Entity
@Table(name = "known_case")
@NamedQuery(
        name = "KnownCase.aboutScheme",
        query = "select k from KnownCase k where k.schemeId = :schemeId order by k.caseRef")
@NamedQuery(
        name = "KnownCase.ofOfficer",
        query = "select k from KnownCase k where exists (select m.id from CaseMember m where m.caseRef = k.caseRef"
                + " and m.login = :login and m.until is null"
                + " and m.capacity = org.contrepartie.access.CaseMember.Capacity.OFFICER)")
public class KnownCase {

    @Id
    @Column(name = "case_ref", length = 30)
    private String caseRef;

    @Column(name = "scheme_id")
    private Long schemeId;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    /** The unit of its officer; null while it has none, or nobody entered his unit. */
    @Column(name = "unit", length = 100)
    private String unit;

    @Column(name = "before_body", nullable = false)
    private boolean beforeBody;

    @Column(name = "cross_border", nullable = false)
    private boolean crossBorder;

    @Column(name = "undetermined", nullable = false)
    private boolean undetermined;

    @Column(name = "restricted", nullable = false)
    private boolean restricted;

    @Column(name = "restricted_by", length = 100)
    private String restrictedBy;

    /** Why. */
    @Column(name = "restriction", length = 2000)
    private String restriction;

    protected KnownCase() {}

    KnownCase(String caseRef, Long schemeId) {
        this.caseRef = caseRef;
        this.schemeId = schemeId;
        stands(CaseStanding.NEW);
    }

    String caseRef() {
        return caseRef;
    }

    void isAbout(Long scheme) {
        this.schemeId = scheme;
    }

    final void stands(CaseStanding now) {
        this.closed = now.closed();
        // Whoever decided on a case keeps it when it is closed.
        this.beforeBody = now.closed() ? beforeBody : now.beforeBody();
        this.crossBorder = now.crossBorder();
        this.undetermined = now.undetermined();
    }

    void isWorkedOnBy(String officersUnit) {
        this.unit = officersUnit;
    }

    void restrict(String head, String reason) {
        this.restricted = true;
        this.restrictedBy = head;
        this.restriction = reason;
    }

    void open() {
        this.restricted = false;
        this.restrictedBy = null;
        this.restriction = null;
    }

    boolean isRestricted() {
        return restricted;
    }

    String restrictedBy() {
        return restrictedBy;
    }

    String restriction() {
        return restriction;
    }

    boolean isClosed() {
        return closed;
    }
}
