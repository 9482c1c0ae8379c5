package org.contrepartie.terms;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.shared.Invalid;

/** Writes a version of a document into the book, and looks every clause of the one before up again. */
@Dependent
class DocumentLog {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private ClauseBook book;

    @Inject
    private AnchorKeeper keeper;

    @Inject
    private NearClauses near;

    /**
     * Makes sure that the version can be logged.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    void check(DocumentForm form) {
        new Invalid.Check()
                .text("title", form.title(), 300)
                .atMost("url", form.url(), 2000)
                .required("capturedAt", form.capturedAt())
                .that(form.capturedAt() == null || !form.capturedAt().isAfter(book.now()), "capturedAt", "field.future")
                .text("language", form.language(), 20)
                .text("text", form.content(), 1_000_000)
                .that(isReadable(form.content()), "text", "document.notText")
                .done();
    }

    /**
     * Logs a version that was looked at, on a scheme that is locked.
     *
     * @param file null where the text was pasted
     * @throws Invalid at {@code versionOf} if there is no such document
     */
    DocumentRow add(String schemeRef, Long scheme, DocumentForm form, ReceivedFile file) {
        List<DocumentRow> known = book.rows(scheme);
        int number = known.size() + 1;
        int document = form.versionOf() == null ? number : documentOf(known, form.versionOf());
        int edition = 1
                + Math.toIntExact(
                        known.stream().filter(one -> one.document() == document).count());
        TermsDocument version =
                new TermsDocument(scheme, number, document, edition, form, file, book.now(), book.caller());
        em.persist(version);
        em.flush();
        Map<Refound.Outcome, Integer> clauses = keeper.follow(version);
        near.alert(schemeRef, version);
        DocumentRow row = version.row();
        trail.recordInRegister(Happening.of("log_document", schemeRef)
                .with("document", row.number())
                .with("versionOf", row.edition() == 1 ? null : row.document())
                .with("clauses", clauses.isEmpty() ? null : clauses)
                .with("sha256", row.sha256())
                .with("file", file == null ? null : file.sha256()));
        return row;
    }

    /**
     * The newest version on file of the document to which this one belongs: the one that is named, else the one of the same
     * title that was captured from the same address, as far as both have one; null where there is none.
     *
     * @throws Invalid at {@code versionOf} if there is no such document
     */
    DocumentRow last(Long scheme, DocumentForm form, Integer versionOf) {
        List<DocumentRow> known = book.rows(scheme);
        Integer named = versionOf == null ? null : documentOf(known, versionOf);
        return known.stream()
                .filter(one -> named == null ? isSame(one, form) : one.document() == named)
                .max(Comparator.comparing(DocumentRow::capturedAt))
                .orElse(null);
    }

    /** Whether nothing as late is on file of the document to which this version belongs. */
    boolean isNew(Long scheme, DocumentForm form, Integer versionOf) {
        DocumentRow last = last(scheme, form, versionOf);
        return last == null || last.capturedAt().isBefore(form.capturedAt());
    }

    private static boolean isSame(DocumentRow one, DocumentForm form) {
        boolean sameAddress =
                one.url() == null || form.url() == null || one.url().equals(form.url());
        return sameAddress && one.title().equals(form.title());
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
