package org.contrepartie.web.api;

import org.contrepartie.decision.ReviewedCell;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.PassageForm;
import org.contrepartie.statement.PassageRow;
import org.contrepartie.statement.ProposedClaim;
import org.contrepartie.statement.Suggestion;
import org.contrepartie.statement.Target;

/** The shapes of claims and of the matrix. */
final class Matrices {

    /** Who speaks where nobody has looked at what the software suggests. */
    private static final String SUGGESTED = "SUGGESTED";

    private Matrices() {}

    static Shown claim(ClaimRow row) {
        Shown head = Shown.with("id", row.label()).and("statement", "S" + row.statementNumber());
        return form(head, row.claim())
                .and("loggedAt", row.loggedAt())
                .and("loggedBy", row.loggedBy())
                .and("amendedAt", row.amendedAt())
                .and("amendedBy", row.amendedBy())
                .and("version", row.version());
    }

    static Shown proposal(ProposedClaim one) {
        return form(Shown.with("number", one.number()), one.claim())
                .and("why", one.why().stream().map(Enum::name).toList())
                .and("taken", one.taken());
    }

    private static Shown form(Shown head, ClaimForm claim) {
        Shown shown = head.and("whole", claim.whole())
                .and("text", claim.words())
                .and("type", claim.type())
                .and("alsoType", claim.alsoType())
                .and("time", claim.tense())
                .and("exhaustive", claim.exhaustive())
                .and("direction", claim.direction())
                .and("mode", claim.mode())
                .and("categories", claim.categories())
                .and("admissionValue", claim.admission());
        return Claims.scope(shown, claim.scope());
    }

    static Shown passage(PassageRow row) {
        PassageForm passage = row.passage();
        Shown shown = Shown.with("target", target(passage.target()))
                .and("direction", passage.direction())
                .and("time", passage.tense())
                .and("denies", passage.denies())
                .and("exhaustive", passage.exhaustive())
                .and("categories", passage.categories())
                .and("notedAt", row.notedAt())
                .and("notedBy", row.notedBy());
        return Claims.scope(shown, passage.scope());
    }

    /** Relation is what counts: confirmed, else suggested. */
    static Shown cell(Cell cell) {
        Cell.View latest = cell.latest();
        Suggestion rule = cell.suggestion();
        return Shown.with("id", cell.number())
                .and("claim", cell.subject())
                .and("statement", "S" + cell.statementNumber())
                .and("target", target(cell.target()))
                .and("elsewhere", cell.elsewhere())
                .and("relation", cell.relation())
                .and("suggested", latest == null ? cell.relation() : latest.suggested())
                .and("confirmed", latest == null ? null : latest.confirmed())
                .and("reason", latest == null ? null : latest.reason())
                .and("author", latest == null ? SUGGESTED : latest.author())
                .and("at", latest == null ? null : latest.madeAt())
                .and("outdated", cell.outdated())
                .and("version", cell.views().size())
                .and("rule", rule == null ? null : rule(rule));
    }

    static Shown view(Cell.View view) {
        return Shown.with("version", view.number())
                .and("relation", view.relation())
                .and("suggested", view.suggested())
                .and("confirmed", view.confirmed())
                .and("reason", view.reason())
                .and("author", view.author())
                .and("at", view.madeAt());
    }

    /** What the legal review of a case last said to a cell. */
    static Shown review(ReviewedCell one) {
        return Shown.with("caseRef", one.caseRef())
                .and("status", one.point().status())
                .and("reviewer", one.point().last().login())
                .and("reason", one.point().last().reason())
                .and("at", one.point().last().saidAt());
    }

    static Shown target(Target target) {
        return Shown.with("kind", target.kind()).and("id", target.ref()).and("passage", target.passage());
    }

    static Shown rule(Suggestion rule) {
        return Shown.with("id", rule.rule())
                .and("relation", rule.relation())
                .and("unexplained", rule.unexplained())
                .and("partial", rule.partial())
                .and("uncovered", rule.uncovered())
                .and("facets", rule.facets());
    }
}
