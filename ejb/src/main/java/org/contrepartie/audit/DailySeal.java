package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One root over the heads of all chains as they stood at the end of a day, in the time zone of the authority. Never changed. */
@Entity
@Table(name = "daily_seal")
@NamedQuery(name = "DailySeal.all", query = "select s from DailySeal s order by s.day")
public class DailySeal {

    @Id
    @Column(name = "seal_day")
    private LocalDate day;

    @Column(name = "root", length = 64, nullable = false, updatable = false)
    private String root;

    @Column(name = "chains", nullable = false, updatable = false)
    private int chains;

    @Column(name = "algorithm", length = 40, nullable = false, updatable = false)
    private String algorithm;

    @Column(name = "sealed_at", nullable = false, updatable = false)
    private Instant sealedAt;

    protected DailySeal() {}

    DailySeal(LocalDate day, String root, int chains, Instant sealedAt) {
        this.day = day;
        this.root = root;
        this.chains = chains;
        this.algorithm = MerkleTree.ALGORITHM;
        this.sealedAt = sealedAt;
    }

    LocalDate day() {
        return day;
    }

    String root() {
        return root;
    }

    int chains() {
        return chains;
    }

    String algorithm() {
        return algorithm;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
