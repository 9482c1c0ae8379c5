package org.contrepartie.report;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.clock.ClockService;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.complaint.Identity;
import org.contrepartie.complaint.Mandate;
import org.contrepartie.letter.Envelope;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;
import org.contrepartie.procedure.Remedy;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Digest;
import org.contrepartie.shared.Role;
import org.contrepartie.shared.Unknown;

/**
 * Hands a letter out on paper; that it was is noted. Who complained is opened from the seal for the paper alone, and that is
 * noted on the case; who may not open it reads the pseudonym.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class LetterPaperService {

    /** Whoever may open an identity, see {@link ComplaintService#openIdentity}. */
    private static final Set<Role> OPENS = EnumSet.of(Role.INTAKE, Role.OFFICER, Role.HEAD, Role.DPO);

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @EJB
    private CaseFileService cases;

    @EJB
    private LetterService letters;

    @EJB
    private ComplaintService complaints;

    @EJB
    private ClockService clocks;

    @EJB
    private StaffService staff;

    @EJB
    private AuditTrail trail;

    /**
     * A letter as PDF/A-2a.
     *
     * @param words in the language of who gets it
     * @throws Unknown if there is no such letter, or none the caller may know of
     */
    public byte[] pdf(String caseRef, int number, Words words) {
        LetterRow letter = letters.read(caseRef, number);
        LetterSheet sheet = sheet(letter, caseRef, complainant(letter, caseRef, words));
        byte[] pdf = new LetterPrinter(words).print(sheet);
        trail.recordRead(
                Happening.of("print_letter", caseRef).with("letter", number).with("sha256", Digest.sha256(pdf)));
        return pdf;
    }

    /**
     * A letter as the mail server gets it, addressed to the person or to the body that stands for him. Who complained is opened from the seal once, for address and paper, and the
     * trail keeps that.
     *
     * @param words in the language of who gets it
     */
    @RolesAllowed(SYSTEM)
    public Envelope envelope(String caseRef, int number, Words words) {
        LetterRow letter = letters.read(caseRef, number);
        String which = String.valueOf(number);
        Optional<Identity> person = Optional.ofNullable(letter.complaintRef())
                .map(reference -> complaints.openForDispatch(reference, words.say("letter.mail.opened", which)));
        LetterSheet sheet = sheet(letter, caseRef, person);
        byte[] pdf = new LetterPrinter(words).print(sheet);
        String to = sheet.body().isPresent()
                ? sheet.body().flatMap(Mandate::email).orElse(null)
                : person.map(Identity::email).orElse(letter.to().email());
        return new Envelope(
                to,
                words.say("letter.paper.number", caseRef, which),
                words.say("letter.mail.text", words.say("app.authority"), caseRef, which),
                caseRef + "-" + which + ".pdf",
                pdf);
    }

    /**
     * A letter as it will be read, without who complained: nothing is opened, nothing is noted.
     *
     * @param letter as it is kept, or as somebody begins to write it
     * @throws Unknown if the caller may not know of the case
     */
    public Preview preview(String caseRef, LetterRow letter, Words words) {
        LetterWording wording = new LetterWording(words);
        return new Preview(wording.subject(letter, caseRef), wording.lines(sheet(letter, caseRef, Optional.empty())));
    }

    /** What a letter is about and what it says. */
    public record Preview(String subject, List<LetterWording.Line> lines) {

        public Preview {
            lines = List.copyOf(lines);
        }
    }

    private LetterSheet sheet(LetterRow letter, String caseRef, Optional<Identity> sealed) {
        CaseSheet file = cases.head(caseRef);
        LocalDate day = LocalDate.ofInstant(letter.isDraft() ? letter.draftedAt() : letter.signedAt(), clock.getZone());
        return new LetterSheet(
                letter,
                day,
                caseRef,
                file.title(),
                file.fictitious(),
                sealed,
                Optional.ofNullable(letter.complaintRef()).flatMap(complaints::bodyOf),
                Optional.ofNullable(letter.clockId()).flatMap(clocks::read).map(ClockRow::due),
                Optional.ofNullable(letter.signer()).map(staff::nameOf),
                Remedy.on(day));
    }

    private Optional<Identity> complainant(LetterRow letter, String caseRef, Words words) {
        String reference = letter.complaintRef();
        if (reference == null || !context.caller().isOneOf(OPENS) || isNobodyKnown(reference, caseRef)) {
            return Optional.empty();
        }
        return Optional.of(
                complaints.openIdentity(reference, words.say("letter.paper.opened", String.valueOf(letter.number()))));
    }

    private boolean isNobodyKnown(String reference, String caseRef) {
        return complaints.ofCase(caseRef).stream()
                .filter(one -> one.reference().equals(reference))
                .map(ComplaintSheet::missing)
                .anyMatch(missing -> missing.contains("complainant.name") && missing.contains("complainant.contact"));
    }
}
