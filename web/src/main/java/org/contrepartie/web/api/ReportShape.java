package org.contrepartie.web.api;

import jakarta.json.JsonObject;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.report.Audience;
import org.contrepartie.report.CaseReport;
import org.contrepartie.report.QuotationCheck;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.Subject;

/** The report of a case as data: what the paper says, in its order, with the names of the contract. */
final class ReportShape {

    /** Changes when a name changes or goes; new names may come. */
    static final String SCHEMA = "urn:contrepartie:report:1";

    private ReportShape() {}

    static String of(CaseReport report) {
        return json(report).toString();
    }

    static JsonObject json(CaseReport report) {
        return Shown.with("schema", SCHEMA)
                .and("reference", report.head().reference())
                .and("version", report.head().version())
                .and("asOf", report.asOf())
                .and("audience", Audience.INTERNAL)
                .and("fictitious", report.head().fictitious())
                .and(
                        "case",
                        Shapes.file(report.head())
                                .and("openingNote", report.head().openingNote()))
                .each("complaints", report.complaints(), ReportShape::complaint)
                .each("letters", report.letters(), one -> letter(one, report))
                .each("deadlines", report.clocks(), Shapes::clock)
                .and("scheme", report.scheme().map(Shapes::scheme).orElse(null))
                .each("documents", report.documents(), ReportShape::document)
                .each("clauses", report.clauses(), Shapes::clause)
                .each("statements", report.statements(), Shapes::statement)
                .each("claims", report.claims(), Matrices::claim)
                .each("contradictions", report.matrix(), Matrices::cell)
                .and("conformity", conformity(report))
                .each("facts", report.facts(), FactResource::shown)
                .each("allegations", report.allegations(), AllegationResource::shown)
                .each("hearings", report.proceedings().hearings(), HearingResource::hearing)
                .each("observations", report.proceedings().observations(), HearingResource::observation)
                .each("measures", report.proceedings().measures(), MeasureResource::shown)
                .each("maxima", report.proceedings().maxima(), MeasureResource::cap)
                .and(
                        "decision",
                        report.proceedings()
                                .decision()
                                .map(sheet -> DecisionResource.shown(
                                        sheet, report.head().reference()))
                                .orElse(null))
                .each("appeals", report.proceedings().appeals(), DecisionResource::appeal)
                .each("tasks", report.head().tasks(), one -> task(one, report))
                .each("quotations", report.quotations(), ReportShape::quotation)
                .each("evidence", report.exhibits(), Shapes::exhibit)
                .each("history", report.history(), ReportShape::line)
                .json();
    }

    /** The sheets on rights, consent and risks, each line of which anything is said; the view that counts stands in front. */
    private static Shown conformity(CaseReport report) {
        return Shown.with("scheme", report.scheme().map(SchemeSheet::reference).orElse(null))
                .each("rights", report.analysis().of(Subject.Sheet.RIGHTS), line -> appraisal(line, report))
                .each("consent", report.analysis().of(Subject.Sheet.CONSENT), line -> appraisal(line, report))
                .each("risks", report.analysis().of(Subject.Sheet.RISKS), line -> appraisal(line, report));
    }

    private static Shown appraisal(AppraisalLine line, CaseReport report) {
        return ConformityResource.line(line, login -> name(login, report));
    }

    private static Shown complaint(ComplaintSheet one) {
        return Shown.with("reference", one.reference())
                .and("pseudonym", one.pseudonym())
                .and("status", one.status())
                .and("receivedAt", one.receivedOn())
                .and("channel", one.channel())
                .and("fromAuthority", one.fromAuthority())
                .and("language", one.language())
                .and("narrative", one.narrative())
                .and("rightsExercised", one.rights().stream().sorted().toList())
                .and("missing", one.missing().stream().sorted().toList())
                .and("minor", one.minor())
                .and("anonymousTowardsRespondent", one.anonymousTowardsRespondent());
    }

    private static Shown letter(LetterRow one, CaseReport report) {
        return Shown.with("id", one.number())
                .and("template", one.template())
                .and("complaintRef", one.complaintRef())
                .and("language", one.language())
                .and("status", one.status())
                .and("author", name(one.author(), report))
                .and("signer", name(one.signer(), report))
                .and("draftedAt", one.draftedAt())
                .and("signedAt", one.signedAt())
                .and("sentAt", one.sentAt())
                .and("notifiedOn", one.notifiedOn());
    }

    private static Shown document(DocumentRow one) {
        return Shown.with("number", one.number())
                .and("title", one.title())
                .and("url", one.url())
                .and("capturedAt", one.capturedAt())
                .and("language", one.language())
                .and("sha256", one.sha256());
    }

    private static Shown task(TaskRow one, CaseReport report) {
        return Shown.with("number", one.number())
                .and("text", one.words())
                .and("owner", name(one.owner(), report))
                .and("doneOn", one.doneOn());
    }

    private static Shown quotation(QuotationCheck.Line one) {
        return Shown.with("id", one.label())
                .and("place", one.place())
                .and("in", one.name())
                .and("outcome", one.outcome());
    }

    private static Shown line(HistoryRow one) {
        return Shown.with("seq", one.seq())
                .and("at", one.at())
                .and("actor", one.actor())
                .and("action", one.action())
                .and("rule", one.rule())
                .and("reference", one.reference())
                .and("from", one.from())
                .and("to", one.to())
                .and("hash", one.hash());
    }

    private static String name(String login, CaseReport report) {
        return login == null ? null : report.nameOf(login);
    }
}
