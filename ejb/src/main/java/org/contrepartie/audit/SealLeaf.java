package org.contrepartie.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a chain had another head at the end of a day than at the end of the day sealed before. Never changed. */
@Entity
@Table(name = "daily_seal_leaf")
@NamedQuery(name = "SealLeaf.all", query = "select l from SealLeaf l order by l.day, l.chain")
public class SealLeaf {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "daily_seal_leaf")
    @SequenceGenerator(name = "daily_seal_leaf", sequenceName = "daily_seal_leaf_seq", allocationSize = 50)
    private Long id;

    @Column(name = "seal_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "chain", length = 60, nullable = false, updatable = false)
    private String chain;

    @Column(name = "length", nullable = false, updatable = false)
    private long length;

    @Column(name = "head", length = 64, nullable = false, updatable = false)
    private String head;

    protected SealLeaf() {}

    SealLeaf(LocalDate day, SealedHead sealed) {
        this.day = day;
        this.chain = sealed.chain();
        this.length = sealed.length();
        this.head = sealed.head();
    }

    LocalDate day() {
        return day;
    }

    SealedHead sealed() {
        return new SealedHead(chain, length, head);
    }
}
