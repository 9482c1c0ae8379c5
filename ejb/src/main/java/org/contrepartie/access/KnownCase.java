package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** That there is a case of this reference, about which scheme, and whether it is closed: as much of it as a right may depend on. */
@Entity
@Table(name = "known_case")
@NamedQuery(
        name = "KnownCase.aboutScheme",
        query = "select k from KnownCase k where k.schemeId = :schemeId order by k.caseRef")
public class KnownCase {

    @Id
    @Column(name = "case_ref", length = 30)
    private String caseRef;

    @Column(name = "scheme_id")
    private Long schemeId;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    protected KnownCase() {}

    KnownCase(String caseRef, Long schemeId) {
        this.caseRef = caseRef;
        this.schemeId = schemeId;
    }

    String caseRef() {
        return caseRef;
    }

    void isAbout(Long scheme) {
        this.schemeId = scheme;
    }

    void moved(boolean toClosed) {
        this.closed = toClosed;
    }

    boolean isClosed() {
        return closed;
    }
}
