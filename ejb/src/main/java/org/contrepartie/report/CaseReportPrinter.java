package org.contrepartie.report;

import java.util.function.Consumer;
import org.contrepartie.casefile.CaseSheet;

/**
 * The report of a case: its sections in their order, those that have something to say. Source: the house's order of a report
 * (cover, summary, origin, procedure, competence, campaign, facts, clauses, statements, assessment, hearing, measures, open
 * questions, operative part, remedies, annexes).
 */
public final class CaseReportPrinter {

    private final Words words;

    public CaseReportPrinter(Words words) {
        this.words = words;
    }

    /** The report as PDF/A-2a and PDF/UA-1; the same case gives the same bytes. */
    public byte[] print(CaseReport report) {
        CaseSheet head = report.head();
        Paper paper = new Paper(
                words,
                words.say("report.title", head.reference()),
                head.reference(),
                head.fictitious(),
                report.asOf(),
                head.version());
        new CoverPrinter(words).print(paper.body(), report);
        paper.contents();
        paper.section("summary", section -> new SummaryPrinter(words).print(section, report));
        paper.section("origin", section -> new OriginPrinter(words).print(section, report));
        paper.section("procedure", section -> new ProcedurePrinter(words).print(section, report));
        paper.section("competence", section -> new CompetencePrinter(words).print(section, report));
        paper.section("campaign", section -> new OfferPrinter(words).print(section, report));
        section(
                paper,
                "clauses",
                !report.clauses().isEmpty() || !report.documents().isEmpty(),
                section -> {
                    new ClausePrinter(words).print(section, report);
                });
        section(paper, "statements", !report.statements().isEmpty(), section -> {
            new StatementPrinter(words).print(section, report);
        });
        section(paper, "assessment", !report.allegations().isEmpty(), section -> {
            new AllegationPrinter(words).print(section, report);
        });
        section(paper, "questions", QuestionPrinter.hasAny(report), section -> {
            new QuestionPrinter(words).print(section, report);
        });
        annexes(paper, report);
        return paper.pdf();
    }

    private void annexes(Paper paper, CaseReport report) {
        if (!report.exhibits().isEmpty()) {
            paper.annex("exhibits", annex -> new ExhibitPrinter(words).print(annex, report));
        }
        if (!report.clocks().isEmpty()) {
            paper.annex("clocks", annex -> new ClockPrinter(words).print(annex, report.clocks()));
        }
        if (!report.history().isEmpty()) {
            paper.annex("trail", annex -> new TrailPrinter(words).print(annex, report.history()));
        }
    }

    private static void section(Paper paper, String id, boolean has, Consumer<Part> content) {
        if (has) {
            paper.section(id, content);
        }
    }
}
