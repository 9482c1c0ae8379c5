package org.contrepartie.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One file of a capture that came as one exhibit: 012.1. It shares the custody and the standing of the exhibit; never changed. */
@Entity
@Table(name = "exhibit_part")
@NamedQuery(
        name = "ExhibitPart.ofCase",
        query =
                "select new org.contrepartie.evidence.PartRow(e.number, p.subNumber, e.caseRef, p.fileName, p.mediaType,"
                        + " p.size, p.sha256) from ExhibitPart p join Exhibit e on e.id = p.exhibitId where e.caseRef = :caseRef"
                        + " order by e.number, p.subNumber")
public class ExhibitPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exhibit_part")
    @SequenceGenerator(name = "exhibit_part", sequenceName = "exhibit_part_seq", allocationSize = 50)
    private Long id;

    @Column(name = "exhibit_id", nullable = false, updatable = false)
    private Long exhibitId;

    @Column(name = "sub_number", nullable = false, updatable = false)
    private int subNumber;

    @Column(name = "file_name", length = 300, nullable = false, updatable = false)
    private String fileName;

    @Column(name = "media_type", length = 100, nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", length = 64, nullable = false, updatable = false)
    private String sha256;

    protected ExhibitPart() {}

    ExhibitPart(Long exhibitId, int subNumber, String fileName, byte[] bytes, String sha256) {
        this.exhibitId = exhibitId;
        this.subNumber = subNumber;
        this.fileName = fileName;
        this.mediaType = Contents.typeOf(bytes, null);
        this.size = bytes.length;
        this.sha256 = sha256;
    }
}
