package org.contrepartie.report;

import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.party.OrganisationRow;

/** The case sheet in the order in which an officer reads a file, from its head to its history. */
public final class CaseSheetPrinter {

    private final Words words;
    private final OfferPrinter offer;
    private final ProofPrinter proof;

    public CaseSheetPrinter(Words words) {
        this.words = words;
        this.offer = new OfferPrinter(words);
        this.proof = new ProofPrinter(words);
    }

    /** The sheet as PDF/A-2a and PDF/UA; the same case gives the same bytes. */
    public byte[] print(CaseReport report) {
        CaseSheet head = report.head();
        Paper paper = new Paper(words, title(head), head.reference(), head.fictitious(), report.asOf(), head.version());
        head(paper.body(), report);
        paper.section("clocks", "report.clocks", section -> new ClockPrinter(words).print(section, report.clocks()));
        paper.section("offer", "report.offer", section -> offer.print(section, report));
        paper.section("clauses", "report.clauses", section -> proof.clauses(section, report.clauses()));
        paper.section("statements", "report.statements", section -> proof.statements(section, report.statements()));
        paper.section("complaints", "report.complaints", section -> new ComplaintPrinter(words).print(section, report));
        paper.section("exhibits", "report.exhibits", section -> proof.exhibits(section, report));
        paper.section("allegations", "report.allegations", section -> allegations(section, report.allegations()));
        paper.section("tasks", "report.tasks", section -> tasks(section, report));
        paper.section("history", "report.history", section -> history(section, report.history()));
        return paper.pdf();
    }

    private String title(CaseSheet head) {
        return words.say("report.title", head.reference());
    }

    private void head(Part body, CaseReport report) {
        CaseSheet head = report.head();
        OrganisationRow respondent = head.respondent();
        body.add("p", words.say("report.sheet") + " " + head.reference()).styled("kicker");
        body.add("h1", head.title());
        if (head.fictitious()) {
            body.add("p", words.say("report.fictitious.why")).styled("fictitious");
        }
        Part.Facts facts = body.facts()
                .fact(words.say("report.reference"), head.reference())
                .fact(words.say("report.respondent"), respondent.name())
                .fact(words.say("report.seat"), words.known(respondent.seat()))
                .fact(words.say("report.country"), words.country(respondent.country()))
                .fact(words.say("report.describedAs"), words.known(respondent.describedAs()))
                .fact(words.say("report.origin"), words.of(head.origin()));
        if (head.tipSource() != null) {
            facts.fact(words.say("report.tip"), words.of(head.tipSource()))
                    .fact(
                            words.say("report.openingNote"),
                            words.known(head.openingNote()).lines().toList());
        }
        facts.fact(
                        words.say("report.state"),
                        words.say("report.stateSince", words.of(head.state()), words.moment(head.stateSince())))
                .fact(words.say("report.procedure"), words.of(head.procedure()))
                .fact(words.say("report.officer"), words.known(head.officer()))
                .fact(words.say("report.openedOn"), words.namedDay(head.openedOn()))
                .fact(words.say("report.complaints"), String.valueOf(head.complaints()));
        if (head.closedOn() != null) {
            facts.fact(words.say("report.closedOn"), words.namedDay(head.closedOn()))
                    .fact(
                            words.say("report.outcome"),
                            Optional.ofNullable(head.outcome()).map(words::of).orElse(words.say("unknown")));
        }
    }

    private void allegations(Part section, List<AllegationRow> allegations) {
        if (allegations.isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        section.add("p", words.say("report.allegations.note")).styled("note");
        Part.Rows rows = section.rows(
                "allegations",
                List.of(
                        words.say("report.reference"),
                        words.say("report.allegation.words"),
                        words.say("report.allegation.provisions"),
                        words.say("report.status")));
        allegations.forEach(
                one -> rows.row(one.label(), one.words(), words.source(one.provisions()), words.of(one.status())));
    }

    private void tasks(Part section, CaseReport report) {
        List<TaskRow> tasks = report.head().tasks();
        if (tasks.isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        Part.Rows rows = section.rows(
                "tasks",
                List.of(
                        words.say("report.reference"),
                        words.say("report.task.words"),
                        words.say("report.task.owner"),
                        words.say("report.status")));
        tasks.forEach(one -> rows.row(
                String.valueOf(one.number()),
                one.words(),
                one.owner() == null ? words.say("report.task.nobody") : report.nameOf(one.owner()),
                one.doneOn() == null
                        ? words.say("report.open")
                        : words.say("report.task.done", words.day(one.doneOn()))));
    }

    private void history(Part section, List<HistoryRow> history) {
        if (history.isEmpty()) {
            section.add("p", words.say("report.none"));
            return;
        }
        section.add("p", words.say("report.history.note")).styled("note");
        Part.Rows rows = section.rows(
                "history",
                List.of(
                        words.say("report.reference"),
                        words.say("report.history.when"),
                        words.say("report.history.who"),
                        words.say("report.history.act"),
                        words.say("report.history.move"),
                        words.say("report.history.hash")));
        history.forEach(line -> rows.row(
                String.valueOf(line.seq()),
                words.moment(line.at()),
                line.actor(),
                act(line),
                move(line),
                line.hash().replaceAll("(.{32})(?=.)", "$1\n")));
    }

    private String act(HistoryRow line) {
        String act = words.name("Action", line.action());
        return line.rule() == null ? act : line.rule() + " " + act;
    }

    private String move(HistoryRow line) {
        return line.to() == null
                ? "–"
                : (line.from() == null ? "" : state(line.from()) + " ") + "→ " + state(line.to());
    }

    private String state(String stored) {
        return words.name("CaseState", stored);
    }
}
