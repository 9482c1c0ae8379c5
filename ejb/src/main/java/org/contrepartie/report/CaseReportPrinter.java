package org.contrepartie.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.contrepartie.casefile.CaseSheet;

/**
 * The report of a case: its sections in their order, those that have something to say. Source: the house's order of a report
 * (cover, summary, origin, procedure, competence, campaign, facts, clauses, statements, assessment, hearing, measures, open
 * questions, operative part, remedies, annexes).
 */
public final class CaseReportPrinter {

    /** What fills a section; a section into which nothing is put is left out. */
    private interface Content {
        void print(Part section, CaseReport report);
    }

    private final Words words;
    private final Map<String, Content> sections = new LinkedHashMap<>();
    private final Map<String, Content> annexes = new LinkedHashMap<>();

    public CaseReportPrinter(Words words) {
        this.words = words;
        sections.put("summary", new SummaryPrinter(words)::print);
        sections.put("origin", new OriginPrinter(words)::print);
        sections.put("procedure", new ProcedurePrinter(words)::print);
        sections.put("competence", new CompetencePrinter(words)::print);
        sections.put("campaign", new OfferPrinter(words)::print);
        sections.put("facts", new FactPrinter(words)::print);
        sections.put("clauses", new ClausePrinter(words)::print);
        sections.put("statements", new StatementPrinter(words)::print);
        sections.put("assessment", new AllegationPrinter(words)::print);
        sections.put("observations", new HearingPrinter(words)::print);
        sections.put("measures", new MeasurePrinter(words)::print);
        sections.put("questions", new QuestionPrinter(words)::print);
        sections.put("operative", new DecisionPrinter(words)::operative);
        sections.put("remedies", new DecisionPrinter(words)::remedies);
        annexes.put("exhibits", new ExhibitPrinter(words)::print);
        annexes.put("clocks", new ClockPrinter(words)::print);
        annexes.put("trail", new TrailPrinter(words)::print);
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
        sections.forEach((id, content) -> paper.section(id, section -> content.print(section, report)));
        annexes.forEach((id, content) -> paper.annex(id, annex -> content.print(annex, report)));
        return paper.pdf();
    }
}
