package org.contrepartie.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The {@link Mandate} as it is kept with its complaint. */
@Embeddable
class Representation {

    @Enumerated(EnumType.STRING)
    @Column(name = "mandate_kind", length = 10)
    private Mandate.Kind kind;

    @Column(name = "mandate_body", length = 300)
    private String body;

    @Column(name = "mandate_contact", length = 1000)
    private String contact;

    @Column(name = "constitution_exhibit")
    private Integer constitution;

    @Column(name = "mandate_exhibit")
    private Integer proof;

    protected Representation() {}

    Representation(Mandate mandate) {
        this.kind = mandate.kind();
        this.body = mandate.body();
        this.contact = mandate.contact();
        this.constitution = mandate.constitution();
        this.proof = mandate.proof();
    }

    /** The numbers of exhibits are those of a case: on another the proofs are put on file anew. */
    Representation withoutProofs() {
        return new Representation(new Mandate(kind, body, contact, null, null));
    }

    Mandate mandate() {
        return new Mandate(kind, body, contact, constitution, proof);
    }
}
