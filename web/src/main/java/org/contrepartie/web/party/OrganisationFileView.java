package org.contrepartie.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.casefile.CaseRow;
import org.contrepartie.party.OrganisationFileService;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.party.OrganisationSheet;
import org.contrepartie.scheme.SchemeOfOrganisation;
import org.contrepartie.scheme.SchemeService;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Unknown;
import org.contrepartie.statement.StatementService;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.RepeatedClause;
import org.contrepartie.terms.RepetitionService;
import org.omnifaces.cdi.Param;

/** The page of an organisation: what is known of it, its schemes and its cases, as far as the reader may know of them. */
@Named
@RequestScoped
public class OrganisationFileView {

    /** What the organisation said of one of its schemes. */
    public record Said(SchemeSheet scheme, StatementSheet statement) {}

    @Inject
    private OrganisationFileService files;

    @Inject
    private CaseFileService cases;

    @Inject
    private SchemeService schemes;

    @Inject
    private StatementService statements;

    @Inject
    private RepetitionService repetitions;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    private OrganisationSheet sheet;
    private List<CaseRow> caseRows;
    private List<SchemeOfOrganisation> parts;
    private List<Said> said;
    private List<RepeatedClause> repeated;
    private final Map<String, SchemeSheet> read = new LinkedHashMap<>();

    /**
     * Opens the page.
     *
     * @throws Unknown if there is no such organisation
     */
    public void open() {
        if (reference == null) {
            throw new Unknown("organisation");
        }
        getSheet();
    }

    public OrganisationSheet getSheet() {
        if (sheet == null) {
            sheet = files.read(reference);
        }
        return sheet;
    }

    public OrganisationRow getOrganisation() {
        return getSheet().head();
    }

    /** Its cases, as far as the reader may know of them. */
    public List<CaseRow> getCases() {
        if (caseRows == null) {
            caseRows = cases.ofOrganisation(getOrganisation().id());
        }
        return caseRows;
    }

    /** The schemes it has part in. */
    public List<SchemeOfOrganisation> getSchemes() {
        if (parts == null) {
            parts = schemes.ofOrganisation(getOrganisation().id());
        }
        return parts;
    }

    /** A scheme with its offers. */
    public SchemeSheet scheme(String ref) {
        return read.computeIfAbsent(ref, schemes::read);
    }

    /** What it said of the schemes it answers for. */
    public List<Said> getStatements() {
        if (said == null) {
            said = own().stream()
                    .flatMap(scheme ->
                            statements.statements(scheme.id()).stream().map(one -> new Said(scheme, one)))
                    .toList();
        }
        return said;
    }

    /** The clauses of its schemes that stand in others too, word for word; each once. */
    public List<RepeatedClause> getRepeated() {
        if (repeated == null) {
            Map<String, RepeatedClause> byWords = new LinkedHashMap<>();
            own().forEach(scheme ->
                    repetitions.of(scheme.reference()).forEach(one -> byWords.putIfAbsent(one.words(), one)));
            repeated = List.copyOf(byWords.values());
        }
        return repeated;
    }

    private List<SchemeSheet> own() {
        return getSchemes().stream()
                .filter(SchemeOfOrganisation::respondent)
                .map(one -> scheme(one.reference()))
                .distinct()
                .toList();
    }
}
