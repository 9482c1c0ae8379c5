package org.contrepartie.web.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contrepartie.access.StaffService;
import org.contrepartie.audit.FieldChange;
import org.contrepartie.report.ChangeService;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.WordDifference;
import org.contrepartie.web.shared.WordDifference.Piece;
import org.omnifaces.cdi.Param;

/** What was said before of the thing that the address names ({@code ?changes=F1}): who said it otherwise, when, why, and how. */
@Named
@RequestScoped
public class ChangesView {

    /** A value of an enumeration as the trail keeps it; also the key of its word. */
    private static final Pattern CODE = Pattern.compile("\\b((?:[A-Z][A-Za-z]*\\.)+)([A-Z][A-Z0-9_]*)\\b");

    @EJB
    private ChangeService changes;

    @EJB
    private StaffService staff;

    @Inject
    private Names names;

    @Inject
    @Param(name = "changes")
    private String thing;

    private List<Line> lines;

    /**
     * One act.
     *
     * @param actor display name
     */
    public record Line(Instant at, String actor, String action, String reason, String hash, List<Said> fields) {}

    /**
     * One field.
     *
     * @param name key of its label
     */
    public record Said(String name, List<Piece> pieces) {}

    /** The thing whose history is asked for; null for none. */
    public String getThing() {
        return thing == null || thing.isBlank() ? null : thing.strip();
    }

    /**
     * The acts that said something of it, the last first.
     *
     * @param owner what holds the thing: {@code case}, {@code scheme}, {@code organisation} or {@code staff}
     * @param reference of the owner
     */
    public List<Line> lines(String owner, String reference) {
        if (lines == null) {
            lines = read(owner, reference).stream().map(this::line).toList();
        }
        return lines;
    }

    private List<FieldChange> read(String owner, String reference) {
        return switch (owner) {
            case "case" -> changes.ofCase(reference, thing);
            case "scheme" -> changes.ofScheme(reference, thing);
            case "organisation" -> changes.ofOrganisation(reference);
            case "staff" -> changes.ofStaff(thing);
            default -> throw new IllegalArgumentException(owner);
        };
    }

    private Line line(FieldChange change) {
        return new Line(
                change.at(),
                staff.nameOf(change.actor()),
                change.action(),
                change.reason(),
                change.hash(),
                change.fields().stream()
                        .map(field -> new Said(
                                labelOf(field.name()),
                                WordDifference.between(inWords(field.before()), inWords(field.after()))))
                        .toList());
    }

    private String labelOf(String field) {
        return names.of("changes.field", field);
    }

    private String inWords(String value) {
        if (value.equals("true") || value.equals("false")) {
            return names.of("changes", value);
        }
        return CODE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), found.group(2))));
    }

    private String word(String family, String code) {
        return names.of(family.substring(0, family.length() - 1), code);
    }
}
