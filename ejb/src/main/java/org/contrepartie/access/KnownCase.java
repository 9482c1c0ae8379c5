package org.contrepartie.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That there is a case of this reference, and whether it is closed. What else it is, this package does not know. */
@Entity
@Table(name = "known_case")
public class KnownCase {

    @Id
    @Column(name = "case_ref", length = 30)
    private String caseRef;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    protected KnownCase() {}

    KnownCase(String caseRef) {
        this.caseRef = caseRef;
    }

    void moved(boolean toClosed) {
        this.closed = toClosed;
    }

    boolean isClosed() {
        return closed;
    }
}
