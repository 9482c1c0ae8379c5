package org.contrepartie.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.web.shared.Refusals;
import org.omnifaces.cdi.Param;

/** Names the exhibit that a statement was taken from. */
@Named
@RequestScoped
public class SourceView {

    @Inject
    private StatementService statements;

    @Inject
    private SchemeParts schemes;

    @Inject
    private Origin origin;

    @Inject
    @Param(name = "statement")
    private Integer statement;

    private String exhibit;

    /**
     * Opens the form.
     *
     * @throws Unknown if there is no such statement
     */
    public void open() {
        origin.open();
        exhibit = getStatement().exhibit();
    }

    /** Keeps the name and goes back. */
    public void save() {
        if (Refusals.done(
                () -> statements.takenFrom(origin.getScheme(), getStatement().number(), exhibit))) {
            origin.goBack("statements", "scheme_source.done", getStatement().label(), exhibit);
        }
    }

    /**
     * The statement.
     *
     * @throws Unknown if there is none
     */
    public StatementSheet getStatement() {
        return schemes.statements(origin.getScheme()).stream()
                .filter(one -> statement != null && one.number() == statement)
                .findFirst()
                .orElseThrow(() -> new Unknown("S" + statement));
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }
}
