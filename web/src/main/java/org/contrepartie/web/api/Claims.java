package org.contrepartie.web.api;

import java.util.List;
import org.contrepartie.statement.Claim;
import org.contrepartie.statement.ClaimForm;
import org.contrepartie.statement.CompanyStatement;
import org.contrepartie.statement.Operation;
import org.contrepartie.statement.PassageForm;
import org.contrepartie.statement.Scope;
import org.contrepartie.statement.Target;

/** Claims and passages as a program hands them in. */
final class Claims {

    private Claims() {}

    /** What is not given stays as it was, and is empty in a new claim. */
    static ClaimForm read(Body body, ClaimForm before) {
        ClaimForm none = before != null
                ? before
                : new ClaimForm(false, null, null, null, null, false, null, null, List.of(), null);
        ClaimForm form = new ClaimForm(
                body.isGiven("whole") ? body.flag("whole") : none.whole(),
                body.isGiven("text") ? body.text("text") : none.words(),
                body.isGiven("type") ? body.oneOf("type", Claim.Type.class) : none.type(),
                body.isGiven("alsoType") ? body.oneOf("alsoType", Claim.Type.class) : none.alsoType(),
                body.isGiven("time") ? body.oneOf("time", Claim.Tense.class) : none.tense(),
                body.isGiven("exhaustive") ? body.flag("exhaustive") : none.exhaustive(),
                body.isGiven("direction") ? body.oneOf("direction", Claim.Direction.class) : none.direction(),
                body.isGiven("mode") ? body.oneOf("mode", CompanyStatement.Mode.class) : none.mode(),
                body.isGiven("categories") ? body.texts("categories") : none.categories(),
                body.isGiven("admissionValue") ? body.text("admissionValue") : none.admission(),
                scope(body, none.scope()));
        body.done();
        return form;
    }

    private static Scope scope(Body body, Scope none) {
        return new Scope(
                body.isGiven("operation") ? body.oneOf("operation", Operation.class) : none.operation(),
                body.isGiven("layer") ? body.oneOf("layer", Scope.Layer.class) : none.layer(),
                body.isGiven("quantifier") ? body.oneOf("quantifier", Scope.Quantifier.class) : none.quantifier(),
                body.isGiven("media") ? body.texts("media") : none.media(),
                body.isGiven("territories") ? body.texts("territories") : none.territories(),
                body.isGiven("duration") ? body.text("duration") : none.duration(),
                body.isGiven("purposes") ? body.texts("purposes") : none.purposes());
    }

    static Target target(Body of) {
        return new Target(of.oneOf("kind", Target.Kind.class), of.text("id"), of.text("passage"));
    }

    static PassageForm passage(Body body) {
        PassageForm form = new PassageForm(
                target(body.object("target")),
                body.oneOf("direction", Claim.Direction.class),
                body.oneOf("time", Claim.Tense.class),
                body.flag("denies"),
                body.flag("exhaustive"),
                body.isGiven("categories") ? body.texts("categories") : List.of(),
                scope(body, Scope.NONE));
        body.done();
        return form;
    }

    /** What is said of the operation, put to what is shown. */
    static Shown scope(Shown shown, Scope scope) {
        return shown.and("operation", scope.operation())
                .and("layer", scope.layer())
                .and("quantifier", scope.quantifier())
                .and("media", scope.media())
                .and("territories", scope.territories())
                .and("duration", scope.duration())
                .and("purposes", scope.purposes());
    }
}
