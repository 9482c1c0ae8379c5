package org.contrepartie.web.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.contrepartie.statement.Operation;
import org.contrepartie.statement.Scope;

/** The fields in which a form asks what a claim or a passage says of the operation. Lists are codes with a space between. */
public class ScopeFields {

    private Operation operation;
    private Scope.Layer layer;
    private Scope.Quantifier quantifier;
    private String media;
    private String territories;
    private String duration;
    private String purposes;

    /** Shows what is on file. */
    void fill(Scope scope) {
        operation = scope.operation();
        layer = scope.layer();
        quantifier = scope.quantifier();
        media = String.join(" ", scope.media());
        territories = String.join(" ", scope.territories());
        duration = scope.duration();
        purposes = String.join(" ", scope.purposes());
    }

    Scope given() {
        return new Scope(
                operation,
                layer,
                quantifier,
                codes(media),
                codes(territories),
                duration == null ? null : duration.strip(),
                codes(purposes));
    }

    static List<String> codes(String words) {
        return words == null
                ? List.of()
                : Stream.of(words.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    /** Whether anything is said, so that the fields are shown unfolded. */
    public boolean isGiven() {
        return !given().equals(Scope.NONE);
    }

    public List<Operation> getOperations() {
        return List.of(Operation.values());
    }

    public List<Scope.Layer> getLayers() {
        return List.of(Scope.Layer.values());
    }

    public List<Scope.Quantifier> getQuantifiers() {
        return List.of(Scope.Quantifier.values());
    }

    public Operation getOperation() {
        return operation;
    }

    public void setOperation(Operation operation) {
        this.operation = operation;
    }

    public Scope.Layer getLayer() {
        return layer;
    }

    public void setLayer(Scope.Layer layer) {
        this.layer = layer;
    }

    public Scope.Quantifier getQuantifier() {
        return quantifier;
    }

    public void setQuantifier(Scope.Quantifier quantifier) {
        this.quantifier = quantifier;
    }

    public String getMedia() {
        return media;
    }

    public void setMedia(String media) {
        this.media = media;
    }

    public String getTerritories() {
        return territories;
    }

    public void setTerritories(String territories) {
        this.territories = territories;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getPurposes() {
        return purposes;
    }

    public void setPurposes(String purposes) {
        this.purposes = purposes;
    }
}
