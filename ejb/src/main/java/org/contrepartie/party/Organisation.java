package org.contrepartie.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;

/** An organisation that is complained of: controller or processor of the data (GDPR 4(7), 4(8)). */
@Entity
@Table(name = "organisation")
@NamedQuery(name = "Organisation.byKey", query = "select o from Organisation o where o.nameKey = :key order by o.id")
@NamedQuery(name = "Organisation.byReference", query = "select o from Organisation o where o.reference = :reference")
@NamedQuery(
        name = "Organisation.ofGroup",
        query = "select o from Organisation o where o.groupId = :groupId order by o.nameKey")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation")
    @SequenceGenerator(name = "organisation", sequenceName = "organisation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "reference", length = 30, nullable = false, updatable = false)
    private String reference;

    @Column(name = "name", length = 300, nullable = false)
    private String name;

    @Column(name = "name_key", length = 300, nullable = false)
    private String nameKey;

    /** Country of the seat, ISO 3166-1 alpha-2; empty while unknown. */
    @Column(name = "country", length = 2)
    private String country;

    @Column(name = "seat", length = 200)
    private String seat;

    @Column(name = "described_as", length = 1000)
    private String describedAs;

    @Column(name = "fictitious", nullable = false)
    private boolean fictitious;

    /** The organisation that controls it; empty while unknown. Source: GDPR 4(19). */
    @Column(name = "group_id")
    private Long groupId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Organisation() {}

    Organisation(String reference, OrganisationForm form) {
        this.reference = reference;
        this.name = form.name().strip();
        this.nameKey = keyOf(form.name());
        this.country = form.country();
        this.seat = form.seat();
        this.describedAs = form.describedAs();
        this.fictitious = form.fictitious();
    }

    /** More or other became known. Whether it was invented never changes. */
    void amend(OrganisationAmendment known, Long group) {
        this.name = known.name().strip();
        this.nameKey = keyOf(known.name());
        this.country = known.country();
        this.seat = known.seat();
        this.describedAs = known.describedAs();
        this.groupId = group;
    }

    /** The name as it is compared: lower case, no accents, single spaces. */
    static String keyOf(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public String seat() {
        return seat;
    }

    public String describedAs() {
        return describedAs;
    }

    Long groupId() {
        return groupId;
    }

    long version() {
        return version;
    }

    public boolean isFictitious() {
        return fictitious;
    }
}
