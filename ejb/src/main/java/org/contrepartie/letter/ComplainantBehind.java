package org.contrepartie.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Who lodged a complaint, as far as a letter may know him: by pseudonym and language. Read here, written by its package. */
@Entity
@Immutable
@Table(name = "complaint")
@NamedQuery(
        name = "ComplainantBehind.on",
        query = "select c from ComplainantBehind c where c.complaintRef = :complaintRef and c.caseRef = :caseRef")
public class ComplainantBehind {

    @Id
    @Column(name = "reference", length = 30)
    private String complaintRef;

    @Column(name = "case_ref", length = 30)
    private String caseRef;

    @Column(name = "pseudonym", length = 10)
    private String pseudonym;

    @Column(name = "language", length = 20)
    private String language;

    protected ComplainantBehind() {}

    String pseudonym() {
        return pseudonym;
    }

    String language() {
        return language;
    }
}
