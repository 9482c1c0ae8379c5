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
import java.util.ArrayList;
import java.util.List;
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
import org.contrepartie.reading.ArchivedVersion;
import org.contrepartie.reading.FileReading;
import org.contrepartie.reading.FileType;
import org.contrepartie.reading.Reading;
import org.contrepartie.reading.Recognition;
import org.contrepartie.reading.TermsArchive;
import org.contrepartie.reading.Unreadable;
import org.contrepartie.reading.WebArchive;
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
     * Reads a file and logs it as a version. On a case it becomes an exhibit, too. An archive of Open Terms Archive, or of the
     * web (WARC), becomes all the versions in it, document by document in the order of their dates; those that are not later
     * than what is on file are on file already and left out.
     *
     * @return what was logged, in that order; several or none only for an archive
     * @throws Unreadable with the reason, if the file cannot be read
     * @throws Invalid naming each field that cannot be taken and that the file does not tell
     * @throws Unknown if there is no such scheme, or no such case about it that the caller may know of
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public List<DocumentRow> receive(String schemeRef, FileForm form, byte[] bytes) {
        book.scheme(schemeRef);
        return switch (Recognition.of(bytes)) {
            case ZIP -> archive(schemeRef, form, FileType.ZIP, TermsArchive.of(bytes), bytes);
            case WARC -> archive(schemeRef, form, FileType.WARC, WebArchive.of(bytes), bytes);
            default -> List.of(one(schemeRef, form, FileReading.of(bytes), bytes));
        };
    }

    private DocumentRow one(String schemeRef, FileForm form, Reading reading, byte[] bytes) {
        DocumentForm version = form.read(reading);
        log.check(version);
        Long scheme = book.toTellOf(schemeRef, "log_document");
        ExhibitForm exhibit = exhibit(version, form.fileName(), reading.type());
        ReceivedFile kept = form.caseRef() == null
                ? stored(exhibit.fileName(), exhibit.mediaType(), bytes, null)
                : filed(scheme, form.caseRef(), exhibit, new Collected(version.capturedAt(), version.url()), bytes);
        return log.add(schemeRef, scheme, version, kept);
    }

    private List<DocumentRow> archive(
            String schemeRef, FileForm form, FileType type, List<ArchivedVersion> versions, byte[] bytes) {
        boolean single =
                versions.stream().map(one -> one.title() + one.url()).distinct().count() == 1;
        new Invalid.Check()
                .that(single || form.title() == null, "title", "document.severalInArchive")
                .that(single || form.versionOf() == null, "versionOf", "document.severalInArchive")
                .done();
        versions.stream().map(form::of).forEach(log::check);
        Long scheme = book.toTellOf(schemeRef, "log_document");
        List<ArchivedVersion> fresh = versions.stream()
                .filter(one -> log.isNew(scheme, form.of(one), form.versionOf()))
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        String label = form.caseRef() == null ? null : filed(scheme, form, type, fresh, bytes);
        List<DocumentRow> logged = new ArrayList<>();
        for (ArchivedVersion one : fresh) {
            DocumentForm version = form.of(one);
            DocumentRow before = log.last(scheme, version, form.versionOf());
            ReceivedFile kept = stored(one.name(), one.reading().type().mediaType(), one.bytes(), label);
            logged.add(log.add(schemeRef, scheme, version.after(before), kept));
        }
        return logged;
    }

    /** The archive as one exhibit, under the title of its newest version; its label. */
    private String filed(Long scheme, FileForm form, FileType type, List<ArchivedVersion> fresh, byte[] bytes) {
        DocumentForm last = form.of(fresh.get(fresh.size() - 1));
        ExhibitForm whole = exhibit(last, form.fileName(), type);
        return filed(scheme, form.caseRef(), whole, new Collected(last.capturedAt(), null), bytes)
                .exhibit();
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
        if (exhibit != null && access.knows(exhibit.caseRef()) && isItself(exhibit, file)) {
            return evidence.open(exhibit.caseRef(), exhibit.number());
        }
        trail.recordRead(Happening.of("open_document_file", schemeRef).with("document", number));
        return store.read(file.sha256());
    }

    /** Whether the exhibit is this file, and not the archive out of which it came. */
    private boolean isItself(ExhibitLabel exhibit, ReceivedFile file) {
        return evidence.read(exhibit.caseRef(), exhibit.number()).sha256().equals(file.sha256());
    }

    private ReceivedFile stored(String name, String mediaType, byte[] bytes, String exhibit) {
        return new ReceivedFile(name, mediaType, bytes.length, store.keep(bytes), exhibit);
    }

    private ReceivedFile filed(Long scheme, String caseRef, ExhibitForm form, Collected collected, byte[] bytes) {
        if (!access.casesAbout(scheme).contains(caseRef)) {
            throw new Unknown(caseRef);
        }
        ExhibitRow row = evidence.collect(caseRef, form, collected, bytes);
        return new ReceivedFile(row.fileName(), row.mediaType(), row.size(), row.sha256(), row.label());
    }

    private ExhibitForm exhibit(DocumentForm version, String fileName, FileType type) {
        return new ExhibitForm(
                version.title(),
                kind(type),
                version.url() == null || version.url().length() > 300 ? null : version.url(),
                DatedWithPrecision.on(LocalDate.ofInstant(version.capturedAt(), clock.getZone())),
                version.language(),
                type.mediaType(),
                fileName == null ? "" : fileName,
                false);
    }

    private static Exhibit.Kind kind(FileType type) {
        return switch (type) {
            case HTML, WARC -> Exhibit.Kind.WEB_CAPTURE;
            case ZIP -> Exhibit.Kind.DATASET;
            default -> Exhibit.Kind.DOCUMENT;
        };
    }
}
