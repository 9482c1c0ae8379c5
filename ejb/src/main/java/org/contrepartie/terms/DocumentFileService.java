package org.contrepartie.terms;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.Collected;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.evidence.EvidenceStore;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitForm;
import org.contrepartie.evidence.ExhibitLabel;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.reading.FileReading;
import org.contrepartie.reading.FileType;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs versions of documents that come as files: the file is kept as it was received, the text is what is read from it. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class DocumentFileService {

    @EJB
    private EvidenceService evidence;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @Inject
    private EvidenceStore store;

    @Inject
    private ClauseBook book;

    @Inject
    private DocumentLog log;

    @Inject
    private Clock clock;

    /**
     * Reads a file and logs it as a version. On a case it becomes an exhibit, too.
     *
     * @throws Unreadable with the reason, if the file cannot be read
     * @throws Invalid naming each field that cannot be taken and that the file does not tell
     * @throws Unknown if there is no such scheme, or no such case about it that the caller may know of
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public DocumentRow receive(String schemeRef, FileForm form, byte[] bytes) {
        book.scheme(schemeRef);
        Reading reading = FileReading.of(bytes);
        DocumentForm version = form.read(reading);
        log.check(version);
        Long scheme = book.toTellOf(schemeRef, "log_document");
        ExhibitForm exhibit = exhibit(version, form.fileName(), reading.type());
        return log.add(schemeRef, scheme, version, kept(scheme, form.caseRef(), exhibit, version, bytes));
    }

    /**
     * The file of a version, as it was received; that it was handed out is noted.
     *
     * @throws Unknown if there is no such version, or its text was pasted
     */
    public byte[] open(String schemeRef, int number) {
        TermsDocument version = book.document(book.scheme(schemeRef), number);
        ReceivedFile file = version.file();
        if (file == null) {
            throw new Unknown(schemeRef);
        }
        ExhibitLabel exhibit = ExhibitLabel.of(file.exhibit()).orElse(null);
        if (exhibit != null && access.knows(exhibit.caseRef())) {
            return evidence.open(exhibit.caseRef(), exhibit.number());
        }
        trail.recordRead(Happening.of("open_document_file", schemeRef).with("document", number));
        return store.read(file.sha256());
    }

    private ReceivedFile kept(Long scheme, String caseRef, ExhibitForm form, DocumentForm version, byte[] bytes) {
        if (caseRef == null) {
            return new ReceivedFile(form.fileName(), form.mediaType(), bytes.length, store.keep(bytes), null);
        }
        if (!access.casesAbout(scheme).contains(caseRef)) {
            throw new Unknown(caseRef);
        }
        ExhibitRow row = evidence.collect(caseRef, form, new Collected(version.capturedAt(), version.url()), bytes);
        return new ReceivedFile(row.fileName(), row.mediaType(), row.size(), row.sha256(), row.label());
    }

    private ExhibitForm exhibit(DocumentForm version, String fileName, FileType type) {
        return new ExhibitForm(
                version.title(),
                type == FileType.HTML ? Exhibit.Kind.WEB_CAPTURE : Exhibit.Kind.DOCUMENT,
                version.url() == null || version.url().length() > 300 ? null : version.url(),
                DatedWithPrecision.on(LocalDate.ofInstant(version.capturedAt(), clock.getZone())),
                version.language(),
                type.mediaType(),
                fileName == null ? "" : fileName,
                false);
    }
}
