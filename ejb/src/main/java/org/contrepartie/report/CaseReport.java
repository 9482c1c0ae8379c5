package org.contrepartie.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.QuestionRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.ProvenanceForm;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentRow;

/**
 * A case, whole, as its officers see it. Complainants appear under their pseudonyms only.
 *
 * @param scheme empty while no scheme is on file
 * @param followUp what was promised about the scheme and what authorities said of it
 * @param documents the captured texts of the scheme
 * @param matrix each claim beside what it was held against
 * @param proceedings what was put to the parties, and decided
 * @param history what was done, oldest first
 * @param quotations what came of looking each quotation up again
 * @param staff display names by login
 * @param questions those that were put to the company
 * @param provenances how the words of each statement reached the authority, by its number
 * @param analysis what was made of the clauses of the scheme
 * @param parts the files of those exhibits that are captures
 */
public record CaseReport(
        CaseSheet head,
        List<ComplaintSheet> complaints,
        List<ClockRow> clocks,
        Optional<SchemeSheet> scheme,
        SchemeFollowUp followUp,
        List<DocumentRow> documents,
        List<ClauseSheet> clauses,
        List<StatementSheet> statements,
        List<ClaimRow> claims,
        List<Cell> matrix,
        List<FactRow> facts,
        List<ExhibitRow> exhibits,
        List<AllegationRow> allegations,
        Proceedings proceedings,
        List<LetterRow> letters,
        List<HistoryRow> history,
        List<QuotationCheck.Line> quotations,
        Map<String, String> staff,
        List<QuestionRow> questions,
        Map<Integer, ProvenanceForm> provenances,
        ClauseAnalysis analysis,
        List<PartRow> parts) {

    public CaseReport {
        complaints = List.copyOf(complaints);
        clocks = List.copyOf(clocks);
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        matrix = List.copyOf(matrix);
        facts = List.copyOf(facts);
        exhibits = List.copyOf(exhibits);
        allegations = List.copyOf(allegations);
        letters = List.copyOf(letters);
        history = List.copyOf(history);
        quotations = List.copyOf(quotations);
        staff = Map.copyOf(staff);
        questions = List.copyOf(questions);
        provenances = Map.copyOf(provenances);
        parts = List.copyOf(parts);
    }

    /** The moment of the last act on the case: the date that a document made of it bears. */
    public Instant asOf() {
        return history.isEmpty()
                ? head.stateSince()
                : history.get(history.size() - 1).at();
    }

    /** The quotations that do not stand where they say; while there is one, nothing leaves the house. */
    public List<QuotationCheck.Line> differing() {
        return quotations.stream()
                .filter(line -> line.outcome() == QuotationCheck.Outcome.DIFFERS)
                .toList();
    }

    /** What came of looking that quotation up; empty for what quotes nothing. */
    Optional<QuotationCheck.Line> lookedUp(String label) {
        return quotations.stream().filter(line -> line.label().equals(label)).findFirst();
    }

    /** The exhibit of that number. */
    Optional<ExhibitRow> exhibit(int number) {
        return exhibits.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The files of a capture; none where the exhibit is one file. */
    List<PartRow> partsOf(ExhibitRow exhibit) {
        return parts.stream().filter(one -> one.number() == exhibit.number()).toList();
    }

    /** What cites an exhibit, by label: facts and allegations that rest on it, quotations taken from it. */
    List<String> citing(ExhibitRow exhibit) {
        Stream<String> resting = facts.stream()
                .filter(fact -> fact.supports().stream().anyMatch(one -> one.exhibit() == exhibit.number()))
                .map(FactRow::label);
        Stream<String> accusing = allegations.stream()
                .filter(one -> one.exhibits().contains(exhibit.number()))
                .map(AllegationRow::label);
        Stream<String> quoting = quotations.stream()
                .filter(line -> exhibit.label().equals(line.name()))
                .map(QuotationCheck.Line::label);
        return Stream.of(resting, accusing, quoting).flatMap(labels -> labels).toList();
    }

    /** How a member of the staff is called. */
    public String nameOf(String login) {
        return staff.getOrDefault(login, login);
    }
}
