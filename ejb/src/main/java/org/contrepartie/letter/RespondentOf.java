package org.contrepartie.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Whom a case is about: to him a letter to the respondent goes. Read here, written by the package of the case. */
@Entity
@Immutable
@Table(name = "case_file")
@NamedQuery(name = "RespondentOf.case", query = "select r from RespondentOf r where r.caseRef = :caseRef")
public class RespondentOf {

    @Id
    @Column(name = "reference", length = 30)
    private String caseRef;

    @Column(name = "organisation_id")
    private Long organisationId;

    protected RespondentOf() {}

    Long organisationId() {
        return organisationId;
    }
}
