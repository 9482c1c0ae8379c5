package org.contrepartie.screening;

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
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.contrepartie.shared.Invalid;

/** Screens a text of terms. What it suggests is kept nowhere: an officer marks what he accepts. */
@Stateless
@RolesAllowed({INTAKE, OFFICER, RAPPORTEUR, REVIEWER, HEAD, CHAIR, COMMITTEE, COOP, DPO, SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScreeningService {

    /** So long a text may be, in UTF-16 units: five times the longest terms that were seen. */
    public static final int LONGEST = 1_000_000;

    @Inject
    private CurrentScreener current;

    /**
     * Suggests the elements of a text.
     *
     * @throws Invalid if there is no text, it is too long, or the lexicon does not have the language
     */
    public Screening screen(ScreeningForm form) {
        Language language = Language.of(form.language()).orElse(null);
        new Invalid.Check()
                .text("text", form.text(), LONGEST)
                .that(form.language() == null || language != null, "language", "screening.language")
                .done();
        Screening.Scope scope = form.scope() == null ? Screening.Scope.PASSAGE : form.scope();
        return current.screener().screen(form.text(), language, scope);
    }
}
