package org.contrepartie.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contrepartie.statement.ProposedClaim.Why;

/**
 * Reads claims out of a statement: one for each verb and time, one for what is given as the reason where that can be checked by
 * itself, one for the reason being the reason, with what the words say of kind, time, direction and data. They are proposals; an officer takes, corrects or leaves each. Source: domain reference 5.1.
 */
final class Proposals {

    private final boolean french;
    private final List<ProposedClaim> found = new ArrayList<>();

    private Proposals(boolean french) {
        this.french = french;
    }

    /** By what a proposal is known again once it was taken. */
    static String key(Claim.Type type, String words) {
        return type + " " + words;
    }

    /** The claims in a statement. What only its context tells is reported speech; causes come last. */
    static List<ProposedClaim> of(StatementForm said, Set<String> taken) {
        boolean french = said.language() != null
                && said.language().toLowerCase(Locale.ROOT).startsWith("fr");
        Proposals proposals = new Proposals(french);
        boolean mixed = said.mode() == CompanyStatement.Mode.MIXED;
        CompanyStatement.Mode mode = mixed ? CompanyStatement.Mode.DIRECT_QUOTE : said.mode();
        if (mixed && said.context() != null) {
            Splitting.sentences(straight(said.context())).forEach(proposals::readContext);
        }
        Splitting.sentences(straight(said.words())).forEach(one -> proposals.read(one, mode));
        return numbered(proposals.found, taken);
    }

    private static String straight(String words) {
        return words.replace('’', '\'').replace(' ', ' ').replace(' ', ' ');
    }

    private void read(String sentence, CompanyStatement.Mode mode) {
        Optional<Splitting.Because> because = Splitting.because(sentence, french);
        readParts(because.map(Splitting.Because::effect).orElse(sentence), mode);
        because.map(Splitting.Because::reason)
                .filter(reason -> Cue.MISREADING.isIn(reason, french))
                .ifPresent(reason -> readParts(reason, mode));
        if (Cue.CAUSE.isIn(sentence, french)) {
            found.add(cause(sentence, mode, Why.CAUSE));
        }
    }

    private void readParts(String sentence, CompanyStatement.Mode mode) {
        List<String> parts = Splitting.parts(sentence, french);
        Claim.Tense tense = null;
        for (String part : parts) {
            Set<Why> why = parts.size() > 1 ? EnumSet.of(Why.COORDINATION) : EnumSet.noneOf(Why.class);
            ClaimForm claim = claim(part, mode, tense, why);
            tense = claim.tense();
            found.add(new ProposedClaim(0, claim, List.copyOf(why), false));
        }
    }

    /** Around quoted words the source tells how long and why; what else it tells is its own. */
    private void readContext(String sentence) {
        boolean ended = Cue.ENDED.isIn(sentence, french);
        if (ended && Cue.EXTENT.isIn(sentence, french)) {
            Set<Why> why = EnumSet.of(Why.CONTEXT);
            found.add(new ProposedClaim(
                    0, extent(sentence, CompanyStatement.Mode.REPORTED_SPEECH, why), List.copyOf(why), false));
        }
        if (Cue.CAUSE.isIn(sentence, french)) {
            found.add(cause(sentence, CompanyStatement.Mode.REPORTED_SPEECH, Why.CAUSE, Why.CONTEXT));
        }
    }

    private ProposedClaim cause(String sentence, CompanyStatement.Mode mode, Why... why) {
        return new ProposedClaim(
                0,
                form(
                        sentence,
                        Claim.Type.CAUSE,
                        null,
                        Claim.Tense.PAST,
                        false,
                        Claim.Direction.NA,
                        mode,
                        List.of(),
                        Scope.NONE),
                List.of(why),
                false);
    }

    private ClaimForm claim(String part, CompanyStatement.Mode mode, Claim.Tense before, Set<Why> why) {
        boolean only = Cue.ONLY.isIn(part, french);
        boolean denial = Cue.DENIAL.isIn(part, french) && !only;
        Claim.Tense tense = tense(part, before);
        if (Cue.MISREADING.isIn(part, french)) {
            why.add(Why.MISREADING);
            Scope less = new Scope(
                    Operation.USE, null, Scope.Quantifier.LESS_THAN_READ, List.of(), List.of(), null, List.of());
            return form(
                    part,
                    Claim.Type.LEGAL_POSITION,
                    Claim.Type.FACT_SCOPE,
                    Claim.Tense.PAST,
                    false,
                    Claim.Direction.NA,
                    mode,
                    List.of(),
                    less);
        }
        Operation operation = operation(part);
        Claim.Direction way = direction(part, operation);
        List<String> data = DataWords.in(part);
        Scope scope = Scope.of(
                operation == Operation.PUBLICATION || operation == Operation.RETENTION ? operation : null, null);
        if (denial && way != Claim.Direction.NA) {
            why.add(Why.DENIAL);
            Claim.Type also = tense == Claim.Tense.FUTURE ? Claim.Type.COMMITMENT : null;
            return form(part, Claim.Type.DENIAL, also, tense, false, way, mode, data, scope);
        }
        if (tense == Claim.Tense.FUTURE || Cue.PROMISE.isIn(part, french)) {
            why.add(Why.PROMISE);
            return form(part, Claim.Type.COMMITMENT, null, Claim.Tense.FUTURE, false, way, mode, data, scope);
        }
        if (Cue.EVALUATION.isIn(part, french) && way == Claim.Direction.NA) {
            why.add(Why.EVALUATION);
            return form(
                    part, Claim.Type.EVALUATION, null, tense, false, Claim.Direction.NA, mode, List.of(), Scope.NONE);
        }
        if (Cue.ENDED.isIn(part, french) && way == Claim.Direction.NA) {
            return extent(part, mode, why);
        }
        if (only && !data.isEmpty()) {
            why.add(Why.ONLY);
        }
        if (denial) {
            why.add(Why.DENIAL);
        } else if (way == Claim.Direction.NA) {
            why.add(Why.NO_CUE);
        }
        return form(
                part,
                denial ? Claim.Type.DENIAL : Claim.Type.FACT_PRACTICE,
                null,
                tense,
                only && !data.isEmpty(),
                way,
                mode,
                data,
                scope);
    }

    /** That an offer ended, and for how long. */
    private ClaimForm extent(String part, CompanyStatement.Mode mode, Set<Why> why) {
        why.add(Why.EXTENT);
        boolean temporary =
                Pattern.compile("(?i)temporai|temporar|provisoir").matcher(part).find();
        boolean forGood =
                Pattern.compile("(?i)définiti|permanent|for good").matcher(part).find();
        String duration = temporary ? "TEMPORARY" : forGood ? "PERPETUAL" : null;
        return form(
                part,
                Claim.Type.FACT_SCOPE,
                temporary ? Claim.Type.COMMITMENT : null,
                Claim.Tense.PRESENT,
                false,
                Claim.Direction.NA,
                mode,
                List.of(),
                Scope.of(Operation.OFFER_END, duration));
    }

    private Claim.Tense tense(String part, Claim.Tense before) {
        if (Cue.FUTURE.isIn(part, french)) {
            return Claim.Tense.FUTURE;
        }
        if (Cue.PAST.isIn(part, french)) {
            return Claim.Tense.PAST;
        }
        boolean verbless = part.matches("(?i)(avec|with)\\b.*");
        return verbless && before != null ? before : Claim.Tense.PRESENT;
    }

    private Operation operation(String part) {
        return Stream.of(Cue.PUBLICATION, Cue.RETENTION)
                .filter(cue -> cue.isIn(part, french))
                .map(cue -> Operation.valueOf(cue.name()))
                .findFirst()
                .orElse(null);
    }

    private Claim.Direction direction(String part, Operation operation) {
        if (operation == Operation.PUBLICATION || Cue.OUTBOUND.isIn(part, french)) {
            return Claim.Direction.OUTBOUND;
        }
        if (Cue.INBOUND.isIn(part, french)) {
            return Claim.Direction.INBOUND;
        }
        boolean inside = operation == Operation.RETENTION || Cue.INTERNAL.isIn(part, french);
        return inside ? Claim.Direction.INTERNAL : Claim.Direction.NA;
    }

    private static ClaimForm form(
            String words,
            Claim.Type type,
            Claim.Type also,
            Claim.Tense tense,
            boolean only,
            Claim.Direction way,
            CompanyStatement.Mode mode,
            List<String> data,
            Scope scope) {
        return new ClaimForm(false, words, type, also, tense, only, way, mode, data, null, scope);
    }

    /** Causes last; one alone is the statement as a whole, as long as nothing was taken from it. */
    private static List<ProposedClaim> numbered(List<ProposedClaim> found, Set<String> taken) {
        List<ProposedClaim> sorted = Stream.concat(
                        found.stream().filter(one -> one.claim().type() != Claim.Type.CAUSE),
                        found.stream().filter(one -> one.claim().type() == Claim.Type.CAUSE))
                .toList();
        List<ProposedClaim> numbered = new ArrayList<>();
        for (ProposedClaim one : sorted) {
            ClaimForm claim = one.claim();
            numbered.add(new ProposedClaim(
                    numbered.size() + 1,
                    sorted.size() == 1 && taken.isEmpty() ? claim.asWhole() : claim,
                    one.why(),
                    taken.contains(key(claim.type(), claim.words()))));
        }
        return List.copyOf(numbered);
    }
}
