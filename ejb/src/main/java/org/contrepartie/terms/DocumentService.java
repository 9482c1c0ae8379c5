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
import java.util.List;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs documents whose text is pasted, version by version, and reads them. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class DocumentService {

    @EJB
    private EvidenceService evidence;

    @Inject
    private ClauseBook book;

    @Inject
    private DocumentLog log;

    @Inject
    private AnchorReader reader;

    /**
     * Logs a captured text: the first version of a document, or the next one of a document that is on file.
     *
     * @throws Invalid naming each field that cannot be taken; at {@code versionOf} if there is no such document
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public DocumentRow log(String schemeRef, DocumentForm form) {
        log.check(form);
        return log.add(schemeRef, book.toTellOf(schemeRef, "log_document"), form, null);
    }

    /**
     * One version of a document, whole.
     *
     * @throws Unknown if there is no such scheme or version
     */
    public DocumentSheet read(String schemeRef, int number) {
        TermsDocument version = book.document(book.scheme(schemeRef), number);
        return new DocumentSheet(
                version.row(),
                version.content(),
                tellable(version.file()),
                book.rows(version.schemeId()).stream()
                        .filter(one -> one.document() == version.document())
                        .toList(),
                reader.inDocument(version));
    }

    /** The label of an exhibit is told only to whoever may know of its case. */
    private ReceivedFile tellable(ReceivedFile file) {
        boolean known = file == null
                || file.exhibit() == null
                || !evidence.tellable(List.of(file.exhibit())).isEmpty();
        return known ? file : file.onNoCase();
    }
}
