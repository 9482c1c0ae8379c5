package org.contrepartie.terms;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contrepartie.audit.AuditTrail;
import org.contrepartie.audit.Happening;
import org.contrepartie.evidence.EvidenceService;
import org.contrepartie.shared.Invalid;
import org.contrepartie.shared.Unknown;

/** The sheets of rights, consent and special risks of a scheme: the elements suggest, a named person states with a reason. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
public class AppraisalService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @EJB
    private TermsService terms;

    @EJB
    private EvidenceService evidence;

    @Inject
    private ClauseBook book;

    /**
     * States what a subject of a scheme stands like.
     *
     * @throws Invalid if the reason is missing, the standing belongs to another sheet, or a clause or exhibit is not on file
     * @throws Unknown if there is no such scheme
     */
    @RolesAllowed({OFFICER, HEAD})
    public void state(String schemeRef, AppraisalForm form) {
        Long scheme = book.toWorkOn(schemeRef, "state_appraisal");
        List<String> clauses =
                book.clauses(scheme).stream().map(AnchorReader::labelOf).toList();
        new Invalid.Check()
                .required("subject", form.subject())
                .required("standing", form.standing())
                .that(
                        form.subject() == null
                                || form.standing() == null
                                || form.subject().takes(form.standing()),
                        "standing",
                        "field.unknownValue")
                .text("reason", form.reason(), 4000)
                .atMost("counter", form.counter(), 4000)
                .atMost("clauses", form.clauses(), 500)
                .that(labels(form.clauses()).allMatch(clauses::contains), "clauses", "appraisal.noSuchClause")
                .atMost("exhibits", form.exhibits(), 500)
                .that(labels(form.exhibits()).allMatch(evidence::isOnFile), "exhibits", "scheme.noSuchExhibit")
                .done();
        AppraisalForm before = views(form.subject(), stated(scheme)).stream()
                .findFirst()
                .map(Appraised::form)
                .orElse(null);
        em.persist(new Appraisal(scheme, form, book.now(), book.caller()));
        trail.recordInRegister(Happening.of("state_appraisal", schemeRef)
                .saying(form.subject().name(), before, form)
                .with("subject", form.subject())
                .with("standing", form.standing())
                .with("clauses", form.clauses())
                .with("exhibits", form.exhibits())
                .with("reason", form.reason()));
    }

    /** The subjects of a sheet, in the order of the catalogue. */
    public List<AppraisalLine> sheet(String schemeRef, Subject.Sheet sheet) {
        Long scheme = book.scheme(schemeRef);
        List<ClauseSheet> clauses = terms.clauses(scheme);
        List<Appraisal> stated = stated(scheme);
        return Subject.of(sheet).stream()
                .map(subject -> AppraisalRules.line(subject, clauses, told(views(subject, stated))))
                .toList();
    }

    /** Exhibits of cases that the caller may not know of are left out. */
    private List<Appraised> told(List<Appraised> views) {
        return views.stream()
                .map(view -> {
                    List<String> named = labels(view.form().exhibits()).toList();
                    Set<String> known = evidence.tellable(named);
                    return known.size() == named.size()
                            ? view
                            : view.naming(named.stream().filter(known::contains).collect(Collectors.joining(", ")));
                })
                .toList();
    }

    /** How many waivers of a scheme name no right yet, so that they suggest nothing. */
    public long unnamed(String schemeRef) {
        return AppraisalRules.unnamed(terms.clauses(book.scheme(schemeRef)));
    }

    private List<Appraisal> stated(Long scheme) {
        return em.createNamedQuery("Appraisal.of", Appraisal.class)
                .setParameter("schemeId", scheme)
                .getResultList();
    }

    private static List<Appraised> views(Subject subject, List<Appraisal> stated) {
        List<Appraised> views = new ArrayList<>(stated.stream()
                .filter(one -> one.subject() == subject)
                .map(Appraisal::shown)
                .toList());
        Collections.reverse(views);
        return views;
    }

    private static Stream<String> labels(String list) {
        return list == null || list.isBlank()
                ? Stream.empty()
                : Stream.of(list.split("[,;\\s]+")).filter(one -> !one.isEmpty());
    }
}
