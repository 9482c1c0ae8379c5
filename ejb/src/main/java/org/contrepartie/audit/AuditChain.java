package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A chain of entries and its head: how many there are, and the hash of the last. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** The case ({@code 2026-000123}) or the stream of a day ({@code reads-2026-11-24}). */
    @Id
    @Column(name = "name", length = 60)
    private String name;

    @Column(name = "length", nullable = false)
    private long length;

    @Column(name = "head", length = 64, nullable = false)
    private String head;

    protected AuditChain() {}

    AuditChain(String name) {
        this.name = name;
        this.head = NOTHING_BEFORE;
    }

    void append(AuditEntry entry) {
        length = entry.seq();
        head = entry.hash();
    }

    public String name() {
        return name;
    }

    public long length() {
        return length;
    }

    public String head() {
        return head;
    }
}
