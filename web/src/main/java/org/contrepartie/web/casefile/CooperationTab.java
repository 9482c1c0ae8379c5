package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.contrepartie.cooperation.AuthorityRow;
import org.contrepartie.cooperation.CooperationService;
import org.contrepartie.cooperation.ExchangeRow;
import org.contrepartie.cooperation.Objection;
import org.contrepartie.cooperation.ObjectionRow;
import org.contrepartie.shared.Role;
import org.contrepartie.web.shared.Me;
import org.contrepartie.workflow.Procedure;

/** The other authorities of a case, what went between them, and their objections. */
@Named
@RequestScoped
public class CooperationTab {

    @Inject
    private CooperationService cooperation;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    public List<AuthorityRow> getAuthorities() {
        return cooperation.authorities(view.getReference());
    }

    public List<ExchangeRow> getExchanges() {
        return cooperation.exchanges(view.getReference());
    }

    public List<ObjectionRow> getObjections() {
        return cooperation.objections(view.getReference());
    }

    /** Whether other authorities have a part in the case at all; while the procedure is open, perhaps. */
    public boolean isShared() {
        return Set.of(Procedure.OSS_LEAD, Procedure.OSS_CONCERNED, Procedure.UNDETERMINED)
                .contains(view.getSheet().procedure());
    }

    /** Whether the reader may name authorities and write exchanges down. */
    public boolean isWriting() {
        return view.isOpen() && (me.is(Role.COOP) || me.is(Role.HEAD));
    }

    /** The tone of what became of an objection. */
    public String tone(Objection.Status status) {
        return switch (status) {
            case OPEN -> "warn";
            case FOLLOWED -> "ok";
            case NOT_FOLLOWED, NOT_RELEVANT_OR_REASONED -> "info";
            case WITHDRAWN -> "quiet";
        };
    }

    /** The glyph of what became of an objection. */
    public String icon(Objection.Status status) {
        return switch (status) {
            case OPEN -> "clock";
            case FOLLOWED -> "check";
            case NOT_FOLLOWED, NOT_RELEVANT_OR_REASONED -> "scale";
            case WITHDRAWN -> "lock";
        };
    }
}
