package org.contrepartie.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who lodged a complaint, sealed. */
@Entity
@Table(name = "complainant")
public class Complainant {

    @Id
    @Column(name = "complaint_ref", length = 30)
    private String complaintRef;

    @Column(name = "key_id", length = 60, nullable = false, updatable = false)
    private String keyId;

    @Column(name = "nonce", nullable = false, updatable = false)
    private byte[] nonce;

    @Column(name = "sealed", nullable = false, updatable = false)
    private byte[] sealed;

    protected Complainant() {}

    Complainant(String complaintRef, Seal.Sealed sealed) {
        this.complaintRef = complaintRef;
        this.keyId = sealed.keyId();
        this.nonce = sealed.nonce();
        this.sealed = sealed.bytes();
    }

    String complaintRef() {
        return complaintRef;
    }

    Seal.Sealed sealed() {
        return new Seal.Sealed(keyId, nonce, sealed);
    }
}
