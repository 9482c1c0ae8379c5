package org.contrepartie.web.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseFact;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.casefile.FactForm;
import org.contrepartie.casefile.FactRow;
import org.contrepartie.casefile.HistoryRow;
import org.contrepartie.casefile.TaskRow;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.RunningClock;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.deadline.Due;
import org.contrepartie.deadline.LibraryCalendar;
import org.contrepartie.deadline.Period;
import org.contrepartie.decision.Allegation;
import org.contrepartie.decision.AllegationRow;
import org.contrepartie.decision.Appeal;
import org.contrepartie.decision.AppealRow;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.AttendeeForm;
import org.contrepartie.decision.CapRow;
import org.contrepartie.decision.Decision;
import org.contrepartie.decision.DecisionForm;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.decision.Finding;
import org.contrepartie.decision.FineFactor;
import org.contrepartie.decision.HearingRow;
import org.contrepartie.decision.LegalReasoning;
import org.contrepartie.decision.Measure;
import org.contrepartie.decision.MeasureForm;
import org.contrepartie.decision.MeasureRow;
import org.contrepartie.decision.Observation;
import org.contrepartie.decision.ObservationRow;
import org.contrepartie.decision.Tier;
import org.contrepartie.evidence.Exhibit;
import org.contrepartie.evidence.ExhibitMarks;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.evidence.PartRow;
import org.contrepartie.evidence.Weight;
import org.contrepartie.letter.Letter;
import org.contrepartie.letter.LetterForm;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.report.CaseReport;
import org.contrepartie.report.ClauseAnalysis;
import org.contrepartie.report.Proceedings;
import org.contrepartie.report.QuotationCheck.Line;
import org.contrepartie.report.QuotationCheck.Outcome;
import org.contrepartie.report.QuotationCheck.Place;
import org.contrepartie.report.SchemeFollowUp;
import org.contrepartie.scheme.AuthorityPosition;
import org.contrepartie.scheme.FamilyMember;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PositionForm;
import org.contrepartie.scheme.PromiseForm;
import org.contrepartie.scheme.PromiseRow;
import org.contrepartie.scheme.Reward;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemePromise;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.scheme.SchemeStatus;
import org.contrepartie.shared.DatedWithPrecision;
import org.contrepartie.shared.DatedWithPrecision.Precision;
import org.contrepartie.shared.Money;
import org.contrepartie.statement.Cell;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.ClaimRow;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.Relation;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.statement.Target;
import org.contrepartie.terms.AppraisalForm;
import org.contrepartie.terms.AppraisalLine;
import org.contrepartie.terms.Appraised;
import org.contrepartie.terms.Clause;
import org.contrepartie.terms.ClauseElement;
import org.contrepartie.terms.ClauseElement.Candidate;
import org.contrepartie.terms.ClauseElement.Facet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.DocumentRow;
import org.contrepartie.terms.Rendered;
import org.contrepartie.terms.RenditionGroup;
import org.contrepartie.terms.Subject;
import org.contrepartie.terms.Taxon;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Procedure;

/** A case of an invented company, with something in every part of the report. */
public final class ACase {

    static final String CLAUSE = "l’utilisation et la publication par [Exempla] de la photo, du nom, de la voix et des"
            + " opinions à des fins promotionnelles ou publicitaires dans tous les médias du monde entier, connus ou"
            + " développés ultérieurement, à perpétuité, sans autre examen, notification, paiement ou contrepartie.";
    static final String NARRATIVE =
            "J’ai reçu 20 € contre « mes données » – sans savoir lesquelles. <b>Œuvre & cœur</b>";
    static final String STATEMENT = "nous n’utilisons que les noms d’utilisateurs et les photos de profil";

    private static final LocalDate LODGED = LocalDate.of(2024, 4, 3);
    private static final Instant FIRST = Instant.parse("2024-04-03T08:15:00Z");

    private ACase() {}

    public static CaseReport whole() {
        return new CaseReport(
                head(true, true),
                List.of(complaint()),
                List.of(
                        clock(ClockRule.D01, LODGED, RunningClock.Status.RUNNING),
                        clock(ClockRule.D03, LocalDate.of(2024, 4, 17), RunningClock.Status.PAUSED)),
                Optional.of(scheme()),
                followUp(),
                List.of(new DocumentRow(
                        1,
                        "Conditions du programme",
                        "https://exempla.example/conditions",
                        FIRST,
                        "fr",
                        "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")),
                List.of(clause()),
                statements(),
                List.of(claim()),
                List.of(cell(), elsewhere()),
                List.of(fact()),
                List.of(exhibit()),
                List.of(new AllegationRow(
                        "A1",
                        1,
                        "Consentement qui ne serait ni spécifique ni libre",
                        "GDPR 4(11), 6(1)(a), 7",
                        Allegation.Status.DRAFT,
                        Set.of(),
                        Set.of(),
                        LegalReasoning.NONE,
                        Set.of(),
                        "officer",
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        null)),
                contested(),
                List.of(letter()),
                history(),
                List.of(
                        new Line("CL1", Place.DOCUMENT, "1", Outcome.FOUND),
                        new Line("S1", Place.NONE, null, Outcome.NO_PLACE)),
                Map.of("intake", "Inès Roux", "officer", "Claire Marchand"),
                List.of(),
                Map.of(),
                analysis(),
                List.of(part()));
    }

    /** The same after the decision. */
    static CaseReport decided() {
        CaseReport whole = whole();
        return new CaseReport(
                whole.head(),
                whole.complaints(),
                whole.clocks(),
                whole.scheme(),
                whole.followUp(),
                whole.documents(),
                whole.clauses(),
                whole.statements(),
                whole.claims(),
                whole.matrix(),
                whole.facts(),
                whole.exhibits(),
                whole.allegations(),
                new Proceedings(
                        whole.proceedings().hearings(),
                        whole.proceedings().observations(),
                        whole.proceedings().measures(),
                        whole.proceedings().maxima(),
                        Optional.of(decision(LODGED.plusDays(90))),
                        List.of(new AppealRow(
                                1,
                                "D2024-0001",
                                LODGED.plusDays(120),
                                "Conseil d’État",
                                null,
                                Appeal.Status.LODGED,
                                null,
                                null))),
                whole.letters(),
                whole.history(),
                whole.quotations(),
                whole.staff(),
                whole.questions(),
                whole.provenances(),
                whole.analysis(),
                whole.parts());
    }

    private static ClauseAnalysis analysis() {
        AppraisalForm stated = new AppraisalForm(
                Subject.VOICE, Subject.Standing.PRESENT, "La clause nomme la voix.", null, "CL1", null);
        return new ClauseAnalysis(
                List.of(),
                List.of(beside()),
                List.of(
                        new AppraisalLine(
                                Subject.VOICE,
                                null,
                                List.of(),
                                List.of(new Appraised(
                                        stated,
                                        LODGED.atStartOfDay(ZoneOffset.UTC).toInstant(),
                                        "officer"))),
                        new AppraisalLine(Subject.R15, null, List.of(), List.of())),
                List.of());
    }

    private static Proceedings contested() {
        MeasureForm fine = new MeasureForm(
                Measure.Kind.FINE,
                "Amende administrative",
                null,
                "P2M",
                Money.ofMinor(1_890_000, "EUR"),
                null,
                Tier.ART_83_5,
                null,
                List.of(new MeasureForm.Weighed(
                        FineFactor.A, FineFactor.Direction.AGGRAVATING, "neuf catégories de données")));
        return new Proceedings(
                List.of(new HearingRow(1, LODGED.plusDays(30), "rapporteur", Set.of(1), LODGED.plusDays(80), null)),
                List.of(new ObservationRow(
                        1,
                        1,
                        Observation.Party.COMPLAINANT,
                        "R2024-000456",
                        1,
                        "Le retrait ne serait pas possible en pratique.",
                        LODGED.plusDays(50),
                        "rapporteur",
                        Observation.Answer.ACCEPTED,
                        "La page ne montre aucun moyen de retrait.",
                        "officer",
                        FIRST)),
                List.of(
                        measure(1, Measure.Status.ENVISAGED, fine, null),
                        measure(2, Measure.Status.WITHDRAWN, fine, "D2024-000003")),
                List.of(new CapRow(
                        Tier.ART_83_5, Money.ofMinor(2_000_000_000, "EUR"), new CapRow.Origin("GDPR 83(5)", true))),
                // A draft is nobody's business.
                Optional.of(decision(null)),
                List.of());
    }

    private static MeasureRow measure(int number, Measure.Status status, MeasureForm form, String withdrawnBecause) {
        return new MeasureRow(
                "M" + number,
                number,
                status,
                form,
                Set.of(),
                "officer",
                FIRST,
                null,
                null,
                null,
                null,
                null,
                withdrawnBecause);
    }

    private static DecisionSheet decision(LocalDate adopted) {
        DecisionForm form = new DecisionForm(
                Decision.Kind.SANCTION,
                Decision.Track.ORDINARY,
                "Article 1er. Une amende est prononcée.\nArticle 2. La décision est notifiée.",
                "Le consentement n’était pas libre.",
                false,
                List.of(new DecisionForm.FindingForm(1, Finding.Verdict.UPHELD, "Le grief est fondé.")),
                Set.of(1));
        return new DecisionSheet(
                adopted == null ? null : "D2024-0001",
                form,
                "rapporteur",
                FIRST,
                List.of(new AttendeeForm("Paule Sauvage", null, Attendee.Presence.PRESENT)),
                adopted,
                adopted == null ? null : "committee",
                adopted,
                adopted == null ? null : "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    /** Nothing but what a case has from its first moment. */
    static CaseReport bare() {
        return new CaseReport(
                head(false, false),
                List.of(),
                List.of(),
                Optional.empty(),
                SchemeFollowUp.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                ClauseAnalysis.NONE,
                List.of());
    }

    private static CaseSheet head(boolean withTasks, boolean known) {
        return new CaseSheet(
                "2024-000012",
                7,
                "Exempla – données contre récompense",
                Origin.COMPLAINT,
                null,
                null,
                CaseState.ADMISSIBILITY,
                FIRST,
                Procedure.UNDETERMINED,
                null,
                new OrganisationRow(
                        1L, "O-000001", "Exempla Rewards SARL", known ? "FR" : null, known ? "Lyon" : null, null, true),
                known ? 1L : null,
                known ? "S-000001" : null,
                LODGED,
                null,
                1,
                known ? "Claire Marchand" : null,
                true,
                withTasks
                        ? List.of(
                                new TaskRow(
                                        1,
                                        "Entité juridique et établissement dans l’EEE",
                                        "officer",
                                        null,
                                        null,
                                        null,
                                        null,
                                        TaskRow.RaisedBy.AUTHORITY),
                                new TaskRow(
                                        2,
                                        "Conditions complètes, langue d’origine",
                                        null,
                                        LODGED.plusDays(6),
                                        null,
                                        "reçues",
                                        "officer",
                                        TaskRow.RaisedBy.PUBLIC))
                        : List.of());
    }

    private static ComplaintSheet complaint() {
        return new ComplaintSheet(
                "R2024-000456",
                1,
                LODGED,
                Complaint.Channel.WEB_FORM,
                null,
                "fr",
                NARRATIVE,
                "Exempla Rewards SARL",
                true,
                "2024-000012",
                "C-0001",
                Complaint.Status.RECEIVED,
                Set.of("R15", "R17"),
                Set.of("complainant.contact"),
                false,
                false,
                false,
                true,
                null,
                null,
                null,
                FIRST,
                "intake");
    }

    private static ClockRow clock(ClockRule rule, LocalDate event, RunningClock.Status status) {
        Period period = rule.length().orElseThrow();
        LibraryCalendar calendar = LibraryCalendar.france();
        Due due = period.from(event, calendar);
        return new ClockRow(
                1L,
                rule,
                "R2024-000456",
                "2024-000012",
                null,
                event,
                period,
                calendar.id(),
                due.rawEnd(),
                due.due(),
                due.trace(),
                status,
                false,
                null,
                null);
    }

    private static SchemeFollowUp followUp() {
        return new SchemeFollowUp(
                List.of(new PromiseRow(
                        1,
                        new PromiseForm(
                                SchemePromise.Kind.IMPROVEMENT,
                                "apporter des améliorations pour garantir la clarté",
                                "S1",
                                "officer",
                                LODGED.plusDays(90)),
                        SchemePromise.Outcome.OPEN,
                        List.of(new PromiseRow.Checked(
                                SchemePromise.Outcome.OPEN,
                                "la page n’a pas changé",
                                "2024-000012-001",
                                LODGED.plusDays(90),
                                FIRST,
                                "officer")))),
                List.of(new PositionForm(
                        "Autorité d’exemple",
                        null,
                        DatedWithPrecision.on(LODGED),
                        AuthorityPosition.Nature.GENERAL_REMINDER,
                        "fr",
                        "des droits auxquels nul ne peut renoncer",
                        null,
                        List.of("R15", "R21"),
                        null)));
    }

    private static SchemeSheet scheme() {
        OfferForm offer = new OfferForm(
                "FR",
                Money.ofMinor(10_000, "EUR"),
                true,
                "jusqu’à 100 euros",
                "en échange d’une cession de leur droit « sur tout un éventail de données personnelles »",
                null,
                null,
                "article de presse",
                List.of(
                        new OfferForm.Component(
                                Reward.Kind.CASH, Money.ofMinor(2_000, "EUR"), "PayPal", "20 euros en cash via PayPal"),
                        new OfferForm.Component(
                                Reward.Kind.VOUCHER, Money.ofMinor(8_000, "EUR"), null, "un bon d’achat de 80 euros")));
        return new SchemeSheet(
                1L,
                "S-000001",
                1,
                "Exempla contre données",
                null,
                head(true, true).respondent(),
                null,
                "page encore en ligne",
                List.of(
                        new SchemeForm.Territory("FR", "France", DatedWithPrecision.UNKNOWN, null),
                        new SchemeForm.Territory(
                                "GB-ENG",
                                "Angleterre",
                                new DatedWithPrecision(null, Precision.WEEK, "la semaine passée"),
                                "ambigu")),
                List.of(new SchemeForm.Status(
                        SchemeStatus.Kind.SUSPENDED,
                        null,
                        new DatedWithPrecision(LODGED, Precision.NOT_AFTER, null),
                        true,
                        "temporairement retiré en urgence",
                        "agence")),
                List.of(new SchemeSheet.NumberedOffer(1, offer)));
    }

    private static ClauseSheet clause() {
        List<ClauseForm.Element> elements = new ArrayList<>();
        element(elements, "l’utilisation et la publication", Taxon.E20, Facet.OPERATION, null);
        element(elements, "de la photo", Taxon.E10, Facet.CATEGORY, "PHOTO", null, Candidate.BIOMETRIC);
        element(elements, "du nom", Taxon.E10, Facet.CATEGORY, "NAME");
        element(elements, "de la voix", Taxon.E11, Facet.CATEGORY, "VOICE", null, Candidate.BIOMETRIC);
        element(elements, "des opinions", Taxon.E13, Facet.CATEGORY, "OPINIONS", null, Candidate.SPECIAL);
        element(
                elements,
                "à des fins promotionnelles ou publicitaires",
                Taxon.E19,
                Facet.PURPOSE,
                "PROMOTION ADVERTISING");
        element(elements, "dans tous les médias", Taxon.E04, Facet.MEDIA, "ALL_KNOWN_OR_FUTURE");
        element(elements, "du monde entier", Taxon.E03, Facet.TERRITORY, "WORLDWIDE");
        element(elements, "à perpétuité", Taxon.E01, Facet.DURATION, "PERPETUAL");
        element(elements, "sans autre examen", Taxon.E05, Facet.WAIVER, "REVIEW");
        element(elements, "notification", Taxon.E06, Facet.WAIVER, "NOTICE", "sans autre", null);
        element(elements, "paiement", Taxon.E07, Facet.WAIVER, "PAYMENT", "sans autre", null);
        List<Taxon> taxa = elements.stream().map(ClauseForm.Element::taxon).toList();
        return new ClauseSheet(
                1,
                "CL1",
                new ClauseForm(
                        null,
                        "fr",
                        Clause.QuotedFrom.PRESS,
                        "article de presse",
                        CLAUSE,
                        "[Exempla]",
                        Clause.Basis.CONSENT,
                        null,
                        elements),
                Taxon.combined(taxa),
                Taxon.countHigh(taxa));
    }

    private static void element(
            List<ClauseForm.Element> elements, String fragment, Taxon taxon, Facet facet, String value) {
        element(elements, fragment, taxon, facet, value, null, null);
    }

    private static void element(
            List<ClauseForm.Element> elements,
            String fragment,
            Taxon taxon,
            ClauseElement.Facet facet,
            String value,
            String governedBy,
            Candidate candidate) {
        int start = CLAUSE.indexOf(fragment);
        elements.add(
                new ClauseForm.Element(start, start + fragment.length(), taxon, facet, value, governedBy, candidate));
    }

    private static List<StatementSheet> statements() {
        StatementForm said = new StatementForm(
                "L’entreprise",
                null,
                new DatedWithPrecision(LocalDate.of(2024, 3, 30), Precision.DERIVED_DAY, "samedi"),
                "message adressé à une agence",
                CompanyStatement.Mode.REPORTED_SPEECH,
                "fr",
                STATEMENT,
                null,
                null,
                "agence");
        return List.of(new StatementSheet(1, "S1", said));
    }

    private static ClaimRow claim() {
        ClaimForm form = new ClaimForm(
                false,
                "La société n’utilise que deux catégories de données",
                Claim.Type.FACT_PRACTICE,
                null,
                Claim.Tense.PRESENT,
                true,
                Claim.Direction.INTERNAL,
                CompanyStatement.Mode.REPORTED_SPEECH,
                List.of("USER_NAME", "PROFILE_PHOTO"),
                "les autres catégories ne seraient pas nécessaires");
        return new ClaimRow(1, "S1.a", form, FIRST, "officer", null, null, 1);
    }

    private static Cell cell() {
        Cell.View view = new Cell.View(
                1, Relation.NARROWER, Relation.NARROWER, "deux catégories sur quatre", "Claire Marchand", FIRST);
        Target element = new Target(Target.Kind.ELEMENT, "CL1:" + spanOf("de la voix"), null);
        return new Cell(1, 1, "S1.a", element, null, null, List.of(view), false);
    }

    /** What the company says of its campaign in another country. */
    private static Cell elsewhere() {
        Cell.View view = new Cell.View(
                1, null, Relation.CONTRADICTED, "l’une des deux n’est pas vraie", "Claire Marchand", FIRST);
        return new Cell(
                2,
                1,
                "S1.a",
                Target.claimElsewhere("S2024-000002", "S1.a"),
                "we also used voices",
                null,
                List.of(view),
                false);
    }

    /** The clause beside that of the same campaign in English. */
    private static RenditionGroup beside() {
        String words = "your photo, name, voice and opinions, and your state";
        List<ClauseForm.Element> elements = Stream.of(
                        "photo PHOTO E10",
                        "name NAME E10",
                        "voice VOICE E11",
                        "opinions OPINIONS E13",
                        "state STATE E13")
                .map(one -> one.split(" "))
                .map(one -> new ClauseForm.Element(
                        words.indexOf(one[0]),
                        words.indexOf(one[0]) + one[0].length(),
                        Taxon.valueOf(one[2]),
                        Facet.CATEGORY,
                        one[1],
                        null,
                        null))
                .toList();
        ClauseForm form =
                new ClauseForm(null, "en", Clause.QuotedFrom.ORIGINAL, null, words, null, null, null, elements);
        return new RenditionGroup(
                1L,
                List.of(
                        new Rendered(new FamilyMember(1L, "S2024-000001", "France"), "CL1", clause()),
                        new Rendered(
                                new FamilyMember(2L, "S2024-000002", "England"),
                                "S2024-000002 CL1",
                                new ClauseSheet(1, "CL1", form, Taxon.Severity.HIGH, 5))));
    }

    /** First and last code point of some words of the clause. */
    static String spanOf(String fragment) {
        int start = CLAUSE.indexOf(fragment);
        return start + "-" + (start + fragment.length());
    }

    private static FactRow fact() {
        return new FactRow(
                "F1",
                1,
                "La page de l’offre promettait « jusqu’à 100 euros ».",
                CaseFact.Status.ESTABLISHED,
                List.of(new FactForm.Support(1, Weight.UNFAVOURABLE)),
                "officer",
                FIRST);
    }

    private static ExhibitRow exhibit() {
        return new ExhibitRow(
                1,
                "2024-000012-001",
                "Article de presse",
                Exhibit.Kind.PRESS_ARTICLE,
                "presse",
                DatedWithPrecision.on(LODGED),
                FIRST,
                "intake",
                "fr",
                "text/plain",
                "article.txt",
                1200,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                true,
                ExhibitMarks.NEW,
                null);
    }

    private static PartRow part() {
        return new PartRow(
                1,
                2,
                "2024-000012",
                "output/source.html",
                "text/html",
                900,
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752");
    }

    private static LetterRow letter() {
        return new LetterRow(
                1,
                Letter.Template.ACKNOWLEDGEMENT,
                Letter.Status.DRAFT,
                new LetterForm.Addressee(Letter.Recipient.COMPLAINANT, "R2024-000456", "C-0001"),
                "fr",
                LetterForm.Content.EMPTY,
                Map.of(),
                "intake",
                null,
                null,
                null,
                null,
                FIRST,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static List<HistoryRow> history() {
        return List.of(
                line(1, "register_complaint", "T01", null, "INTAKE"),
                line(2, "start_admissibility", "T03", "INTAKE", "ADMISSIBILITY"),
                line(3, "later_act", null, null, null));
    }

    private static HistoryRow line(long seq, String action, String rule, String from, String to) {
        return new HistoryRow(
                seq,
                FIRST.plusSeconds(3600 * seq),
                "Inès Roux",
                action,
                rule,
                "2024-000012",
                from,
                to,
                "{}",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde" + seq);
    }
}
