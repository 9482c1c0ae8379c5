package org.contrepartie.procedure;

import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;
import static org.contrepartie.shared.Role.Names.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.AuditEntry;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.audit.Numbers;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseHead;
import org.contrepartie.casefile.StepEffect;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.Complaint;
import org.contrepartie.complaint.ComplaintForm;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.deadline.ClockRule;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.party.OrganisationForm;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Forbidden;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Stale;
import org.contrepartie.shared.Unknown;
import org.contrepartie.workflow.CaseFacts;
import org.contrepartie.workflow.CaseState;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;
import org.contrepartie.workflow.Origin;
import org.contrepartie.workflow.Step;

/** Moves cases along: the only door to a step. One method, one transaction. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, SYSTEM})
public class ProcedureService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FactsGatherer facts;

    @Inject
    @Any
    private Instance<StepEffect> effects;

    @EJB
    private CallerContext context;

    @EJB
    private CaseAccess access;

    @EJB
    private AuditTrail trail;

    @EJB
    private Numbers numbers;

    @EJB
    private CaseFileService cases;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private OrganisationService organisations;

    @EJB
    private SchemeService schemes;

    @EJB
    private EvidenceService evidence;

    /**
     * Registers a complaint (T01): opens a case in INTAKE, or attaches the complaint to the open case that it names, which
     * does not move that case.
     *
     * @throws Invalid naming each field that cannot be taken
     * @throws Unknown if the case or scheme it names is none the caller may know of
     */
    @RolesAllowed({INTAKE, SYSTEM})
    public Registered register(ComplaintForm form) {
        form.check(LocalDate.now(clock));
        Caller caller = context.caller();
        OrganisationRow respondent =
                organisations.findOrEnter(OrganisationForm.named(form.respondentName(), form.respondentCountry()));
        Optional<SchemeSheet> scheme = Optional.ofNullable(form.schemeRef()).map(schemes::read);
        boolean attached = form.caseRef() != null;
        CaseFile file = attached ? openCase(form.caseRef()) : begun(form, respondent, scheme);
        Complaint complaint = complaints.keep(
                form, respondent.id(), scheme.map(SchemeSheet::id).orElse(null), file.reference());
        file.countComplaint();
        Optional<CaseState> before = file.state();
        if (attached) {
            refuseUnlessReady(Step.REGISTER_COMPLAINT, caller, file);
        } else {
            file.take(Step.REGISTER_COMPLAINT, caller, facts.of(file), Given.NOTHING, Instant.now(clock));
        }
        runEffects(Step.REGISTER_COMPLAINT, file, Given.NOTHING);
        em.flush();
        Happening what = Happening.of(Step.REGISTER_COMPLAINT.action(), complaint.reference())
                .by(Step.REGISTER_COMPLAINT.id())
                .moving(before.map(Enum::name), file.state().orElseThrow().name(), file.version())
                .with("channel", form.channel())
                .with("receivedOn", form.receivedOn())
                .with("pseudonym", complaint.pseudonym());
        trail.record(file.reference(), what);
        return new Registered(complaints.shown(complaint), answerBy(complaint));
    }

    /**
     * Opens a case that no complaint began (T02).
     *
     * @return its reference
     * @throws Invalid naming each field that cannot be taken
     */
    @RolesAllowed(CHAIR)
    public String openExOfficio(OpeningForm form) {
        new Invalid.Check()
                .text("title", form.title(), 300)
                .required("tipSource", form.tipSource())
                .text("note", form.note(), 4000)
                .required("source", form.source())
                .done();
        SchemeSheet scheme = schemes.read(form.schemeRef());
        CaseFile file = new CaseFile(
                numbers.nextCase(),
                new CaseHead(
                        form.title(),
                        Origin.EX_OFFICIO,
                        form.tipSource(),
                        form.note(),
                        scheme.organisation().id(),
                        scheme.id(),
                        scheme.organisation().fictitious()),
                LocalDate.now(clock));
        Given note = Given.because(form.note());
        access.open(file.reference(), file.schemeId());
        file.take(Step.OPEN_EX_OFFICIO, context.caller(), facts.of(file), note, Instant.now(clock));
        em.persist(file);
        evidence.take(file.reference(), form.source(), form.bytes());
        runEffects(Step.OPEN_EX_OFFICIO, file, note);
        record(Step.OPEN_EX_OFFICIO, file, Optional.empty(), note);
        return file.reference();
    }

    /**
     * Takes one step and writes it to the trail; both happen or neither.
     *
     * @param seen the version the caller had before him; empty where he looked at none
     * @param given what the step asks for, and why
     * @throws StepRefused if the procedure does not allow the step
     * @throws Forbidden if the step is not one of his roles'
     * @throws Stale if the case changed meanwhile
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public Taken take(Step step, String reference, Optional<Long> seen, Given given) {
        CaseFile file = cases.locked(reference);
        if (seen.isPresent() && seen.get() != file.version()) {
            throw new Stale(reference, file.version());
        }
        CaseFacts shown = facts.of(file);
        if (!context.caller().isOneOf(step.by().on(shown))) {
            throw new Forbidden(step.action());
        }
        step.asks().check(given, LocalDate.now(clock));
        Optional<CaseState> before = file.state();
        file.take(step, context.caller(), shown, given, Instant.now(clock));
        runEffects(step, file, given);
        access.stands(reference, Standing.of(file));
        AuditEntry entry = record(step, file, before, given);
        return new Taken(cases.head(reference), entry.seq(), entry.hash(), clocks.ofCase(reference));
    }

    /** The steps that are the caller's on this case from here, each with what is still missing. */
    public List<OpenStep> openTo(String reference) {
        Caller caller = access.mayKnow(reference);
        CaseFile file = cases.known(reference);
        var shown = facts.of(file);
        return Step.openTo(caller, shown).stream()
                .map(step -> new OpenStep(step, step.to().on(shown), step.unmet(caller, shown)))
                .toList();
    }

    private CaseFile begun(ComplaintForm form, OrganisationRow respondent, Optional<SchemeSheet> scheme) {
        CaseFile file = new CaseFile(
                numbers.nextCase(),
                new CaseHead(
                        respondent.name(),
                        Origin.COMPLAINT,
                        null,
                        null,
                        respondent.id(),
                        scheme.map(SchemeSheet::id).orElse(null),
                        respondent.fictitious()),
                LocalDate.now(clock));
        em.persist(file);
        access.open(file.reference(), file.schemeId());
        return file;
    }

    private CaseFile openCase(String reference) {
        CaseFile file = cases.locked(reference);
        if (file.state().equals(Optional.of(CaseState.CLOSED))) {
            throw new Invalid("caseRef", "complaint.caseClosed");
        }
        return file;
    }

    private void refuseUnlessReady(Step step, Caller caller, CaseFile file) {
        if (!caller.isOneOf(step.by().usual())) {
            throw new Forbidden(step.action());
        }
        var unmet = step.unmet(caller, facts.of(file));
        if (!unmet.isEmpty()) {
            throw new StepRefused(step, unmet);
        }
    }

    private void runEffects(Step step, CaseFile file, Given given) {
        effects.stream().filter(effect -> effect.of().contains(step)).forEach(effect -> effect.on(step, file, given));
    }

    private AuditEntry record(Step step, CaseFile file, Optional<CaseState> before, Given given) {
        em.flush();
        Happening what = Happening.of(step.action(), file.reference())
                .by(step.id())
                .moving(before.map(Enum::name), file.state().orElseThrow().name(), file.version())
                .with("reason", given.reason());
        for (Datum datum : step.asks().all()) {
            what = what.with(datum.field(), given.text(datum).orElse(null));
        }
        return trail.record(file.reference(), what);
    }

    private ClockRow answerBy(Complaint complaint) {
        return clocks.ofCase(complaint.caseRef()).stream()
                .filter(row -> row.rule() == ClockRule.D01 && row.ownerRef().equals(complaint.reference()))
                .findFirst()
                .orElseThrow();
    }
}
