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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** Logs documents, version by version, and reads them. A new version looks every clause of the one before up again. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class DocumentService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorKeeper keeper;

    @Inject
    private AnchorReader reader;

    @Inject
    private NearClauses near;

    /**
     * Logs a captured text: the first version of a document, or the next one of a document that is on file.
     *
     * @throws Invalid naming each field that cannot be taken; at {@code versionOf} if there is no such document
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD, SYSTEM})
    public DocumentRow log(String schemeRef, DocumentForm form) {
        new Invalid.Check()
                .text("title", form.title(), 300)
                .atMost("url", form.url(), 2000)
                .required("capturedAt", form.capturedAt())
                .that(form.capturedAt() == null || !form.capturedAt().isAfter(book.now()), "capturedAt", "field.future")
                .text("language", form.language(), 20)
                .text("text", form.content(), 1_000_000)
                .that(isReadable(form.content()), "text", "document.notText")
                .done();
        Long scheme = book.toTellOf(schemeRef, "log_document");
        List<DocumentRow> known = book.rows(scheme);
        int number = known.size() + 1;
        int document = form.versionOf() == null ? number : documentOf(known, form.versionOf());
        int edition = 1
                + Math.toIntExact(
                        known.stream().filter(one -> one.document() == document).count());
        TermsDocument version = new TermsDocument(scheme, number, document, edition, form, book.now(), book.caller());
        em.persist(version);
        em.flush();
        Map<Refound.Outcome, Integer> clauses = keeper.follow(version);
        near.alert(schemeRef, version);
        DocumentRow row = version.row();
        trail.recordInRegister(Happening.of("log_document", schemeRef)
                .with("document", row.number())
                .with("versionOf", row.edition() == 1 ? null : row.document())
                .with("clauses", clauses.isEmpty() ? null : clauses)
                .with("sha256", row.sha256()));
        return row;
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
                book.rows(version.schemeId()).stream()
                        .filter(one -> one.document() == version.document())
                        .toList(),
                reader.inDocument(version));
    }

    private static int documentOf(List<DocumentRow> known, int number) {
        return known.stream()
                .filter(one -> one.number() == number)
                .map(DocumentRow::document)
                .findFirst()
                .orElseThrow(() -> new Invalid("versionOf", "clause.noSuchDocument"));
    }

    /** Half a sign outside the basic plane, or a sign of no text at all, means that a file was not read as what it is. */
    private static boolean isReadable(String content) {
        return content == null
                || content.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }
}
