package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an entry is about, as JSON, in a row that may lawfully be erased: the chain keeps its salted digest. */
@Entity
@Table(name = "audit_payload")
public class AuditPayload {

    @Id
    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "salt", length = 64, nullable = false, updatable = false)
    private String salt;

    @Column(name = "content", length = 1_000_000, nullable = false, updatable = false)
    private String content;

    protected AuditPayload() {}

    AuditPayload(Long entryId, String salt, String content) {
        this.entryId = entryId;
        this.salt = salt;
        this.content = content;
    }

    Long entryId() {
        return entryId;
    }

    String salt() {
        return salt;
    }

    public String content() {
        return content;
    }
}
