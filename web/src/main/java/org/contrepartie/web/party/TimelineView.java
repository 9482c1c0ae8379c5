package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.statement.TimelineService;
import org.contrepartie.statement.Utterance;

/** All that a company said, in the order of time, and where it does not agree with itself. */
@Named
@RequestScoped
public class TimelineView {

    @Inject
    private TimelineService timeline;

    @Inject
    private OrganisationFileView organisation;

    private List<Utterance> utterances;

    /** Opens the page. */
    public void open() {
        organisation.open();
    }

    public OrganisationRow getOrganisation() {
        return organisation.getOrganisation();
    }

    public List<Utterance> getUtterances() {
        if (utterances == null) {
            utterances = timeline.of(getOrganisation().reference());
        }
        return utterances;
    }

    /** How many statements do not agree with another one. */
    public long getClashing() {
        return getUtterances().stream().filter(one -> !one.clashes().isEmpty()).count();
    }
}
