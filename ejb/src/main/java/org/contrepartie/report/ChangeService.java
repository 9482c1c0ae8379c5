package org.contrepartie.report;

import static org.contrepartie.shared.Role.Names.ADMIN;
import static org.contrepartie.shared.Role.Names.CHAIR;
import static org.contrepartie.shared.Role.Names.COMMITTEE;
import static org.contrepartie.shared.Role.Names.COOP;
import static org.contrepartie.shared.Role.Names.DPO;
import static org.contrepartie.shared.Role.Names.HEAD;
import static org.contrepartie.shared.Role.Names.INTAKE;
import static org.contrepartie.shared.Role.Names.OFFICER;
import static org.contrepartie.shared.Role.Names.RAPPORTEUR;
import static org.contrepartie.shared.Role.Names.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.access.CaseAccess;
import org.contrepartie.audit.FieldChange;
import org.contrepartie.audit.FieldHistory;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.shared.Unknown;

/**
 * What was said of a thing before and after, by whom, when and why, the last change first. Who may read the thing may read
 * this; a thing that the trail says nothing of has no history.
 */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO})
public class ChangeService {

    /** The field of a scheme's things that names exhibits, one after the other. */
    private static final String EXHIBITS = "exhibits";

    @Inject
    private FieldHistory history;

    @EJB
    private CaseAccess access;

    @EJB
    private SchemeService schemes;

    @EJB
    private EvidenceService evidence;

    @EJB
    private OrganisationFileService organisations;

    /**
     * Of a part of a case: {@code F1}, {@code A1}, {@code M1}, {@code L1}, {@code decision}.
     *
     * @throws Unknown if there is no such case, or none the caller may know of
     */
    public List<FieldChange> ofCase(String caseRef, String thing) {
        access.mayKnow(caseRef);
        return history.of(caseRef, thing);
    }

    /**
     * Of a part of a scheme: {@code O1} for an offer, {@code S1.a} for a claim, {@code CL1-2} for an element, {@code R15} for
     * what is made of a right.
     *
     * @throws Unknown if there is no such scheme
     */
    public List<FieldChange> ofScheme(String schemeRef, String thing) {
        schemes.read(schemeRef);
        List<FieldChange> changes = history.of(schemeRef, thing);
        Set<String> tellable = evidence.tellable(changes.stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.name().equals(EXHIBITS))
                .flatMap(field -> Stream.of(field.before(), field.after()))
                .flatMap(ChangeService::labels)
                .collect(Collectors.toSet()));
        return changes.stream().map(change -> naming(tellable, change)).toList();
    }

    /** The same with these exhibits only: those of cases that the reader may not know of are left out. */
    private static FieldChange naming(Set<String> exhibits, FieldChange change) {
        return change.with(change.fields().stream()
                .map(field -> field.name().equals(EXHIBITS)
                        ? new FieldChange.Field(
                                EXHIBITS, those(exhibits, field.before()), those(exhibits, field.after()))
                        : field)
                .filter(field -> !field.isEmpty())
                .toList());
    }

    private static String those(Set<String> exhibits, String told) {
        return labels(told).filter(exhibits::contains).collect(Collectors.joining(", "));
    }

    private static Stream<String> labels(String told) {
        return Stream.of(told.split("[,;\\s]+")).filter(label -> !label.isEmpty());
    }

    /**
     * Of an organisation.
     *
     * @throws Unknown if there is none of that reference
     */
    public List<FieldChange> ofOrganisation(String reference) {
        organisations.read(reference);
        return history.of(reference, "organisation");
    }

    /** Of what is entered about a member of the staff. */
    @RolesAllowed(ADMIN)
    public List<FieldChange> ofStaff(String login) {
        return history.of(login, "staff");
    }
}
