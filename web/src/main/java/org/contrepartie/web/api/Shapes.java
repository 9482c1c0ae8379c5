package org.contrepartie.web.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.contrepartie.casefile.CaseSheet;
import org.contrepartie.clock.ClockRow;
import org.contrepartie.deadline.TraceLine;
import org.contrepartie.evidence.ExhibitRow;
import org.contrepartie.party.OrganisationRow;
import org.contrepartie.scheme.OfferForm;
import org.contrepartie.scheme.PartyRow;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.statement.StatementForm;
import org.contrepartie.statement.StatementSheet;
import org.contrepartie.terms.ClauseForm;
import org.contrepartie.terms.ClauseSheet;
import org.contrepartie.terms.MarkedElement;

/** The shapes that several answers share, with the names of the contract. */
final class Shapes {

    private Shapes() {}

    /**
     * A word of the address.
     *
     * @throws Invalid if the list has no such word
     */
    static <E extends Enum<E>> E oneOf(String name, String words, Class<E> type) {
        if (words == null || words.isEmpty()) {
            return null;
        }
        Optional<E> known = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(words))
                .findFirst();
        return known.orElseThrow(() -> new Invalid(name, "field.unknownValue"));
    }

    static Shown clock(ClockRow row) {
        return Shown.with("id", row.id())
                .and("rule", row.rule().id())
                .and("owner", row.ownerRef())
                .and("subject", row.subject())
                .and("trigger", row.eventOn())
                .and("rawEnd", row.rawEnd().toLocalDate())
                .and("due", row.due().toLocalDate())
                .and("status", row.status())
                .and("overdue", row.overdue())
                .and("calendar", row.calendar())
                .and("source", row.rule().source())
                .and("endedOn", row.endedOn())
                .and("endedBy", row.endedBy())
                .each("trace", row.trace(), Shapes::traceLine);
    }

    static Shown traceLine(TraceLine line) {
        return Shown.with("code", line.code()).and("parameters", line.parameters());
    }

    static Shown file(CaseSheet file) {
        return Shown.with("reference", file.reference())
                .and("title", file.title())
                .and("origin", file.origin())
                .and("tipSource", file.tipSource())
                .and("state", file.state())
                .and("stateSince", file.stateSince())
                .and("procedure", file.procedure())
                .and("outcome", file.outcome())
                .and("respondent", organisation(file.respondent()))
                .and("schemeRef", file.schemeRef())
                .and("assignee", file.officer())
                .and("openedOn", file.openedOn())
                .and("closedOn", file.closedOn())
                .and("complaints", file.complaints())
                .and("fictitious", file.fictitious());
    }

    static Shown organisation(OrganisationRow row) {
        return Shown.with("reference", row.reference())
                .and("name", row.name())
                .and("country", row.country())
                .and("seat", row.seat())
                .and("describedAs", row.describedAs())
                .and("fictitious", row.fictitious());
    }

    static Shown exhibit(ExhibitRow row) {
        return Shown.with("number", row.number())
                .and("label", row.label())
                .and("title", row.title())
                .and("kind", row.kind())
                .and("source", row.source())
                .and("date", row.dated())
                .and("obtainedAt", row.obtainedAt())
                .and("obtainedBy", row.obtainedBy())
                .and("language", row.language())
                .and("mediaType", row.mediaType())
                .and("fileName", row.fileName())
                .and("size", row.size())
                .and("sha256", row.sha256())
                .and("hearsay", row.hearsay())
                .and("visibility", row.marks().visibility())
                .and("weight", row.marks().weight())
                .and("pages", row.marks().pages())
                .and(
                        "withdrawal",
                        row.isWithdrawn()
                                ? Shown.with("at", row.withdrawal().at())
                                        .and("by", row.withdrawal().by())
                                        .and("reason", row.withdrawal().reason())
                                : null);
    }

    static Shown scheme(SchemeSheet sheet) {
        return Shown.with("reference", sheet.reference())
                .and("title", sheet.title())
                .and("name", sheet.name())
                .and("organisation", organisation(sheet.organisation()))
                .and("pageUrl", sheet.pageUrl())
                .and("pageNote", sheet.pageNote())
                .each("territories", sheet.territories(), Shapes::territory)
                .each("statuses", sheet.statuses(), Shapes::status)
                .each("offers", sheet.offers(), Shapes::offer)
                .each("parties", sheet.parties(), Shapes::party);
    }

    static Shown party(PartyRow one) {
        return Shown.with("organisation", organisation(one.organisation()))
                .and("capacity", one.capacity())
                .and("since", one.since())
                .and("source", one.source())
                .and("note", one.note());
    }

    static Shown offer(SchemeSheet.NumberedOffer numbered) {
        OfferForm offer = numbered.offer();
        return Shown.with("id", numbered.number())
                .and("territory", offer.territory())
                .and("total", offer.total())
                .and("isUpTo", offer.upTo())
                .and("text", offer.words())
                .and("exchange", offer.exchangeWords())
                .and("conditions", offer.conditions())
                .and("discrepancyNote", offer.discrepancyNote())
                .and("source", offer.source())
                .and("versionOf", offer.reach().versionOf())
                .and("since", offer.reach().since())
                .and("eligibility", offer.reach().eligibility())
                .and("referral", offer.reach().referral())
                .and("audience", offer.reach().audience())
                .and("minimumAge", offer.reach().minimumAge())
                .each("components", offer.components(), one -> Shown.with("kind", one.kind())
                        .and("amount", one.amount())
                        .and("channel", one.channel())
                        .and("text", one.words()));
    }

    static Shown clause(ClauseSheet sheet) {
        ClauseForm clause = sheet.clause();
        return Shown.with("id", sheet.label())
                .and("document", clause.documentNumber())
                .and("language", clause.language())
                .and("quotedFrom", clause.quotedFrom())
                .and("source", clause.source())
                .and("text", clause.words())
                .and("editorial", clause.editorial())
                .and("basisClaimed", clause.basisClaimed())
                .and("note", clause.note())
                .and("severity", sheet.severity())
                .and("combined", sheet.isCombined())
                .and("high", sheet.high())
                .each("elements", sheet.standing(), mark -> element(sheet, mark))
                .each("withdrawn", sheet.withdrawn(), mark -> element(sheet, mark)
                        .and("reason", mark.withdrawn().reason())
                        .and("withdrawnAt", mark.withdrawn().at())
                        .and("withdrawnBy", mark.withdrawn().by()));
    }

    static Shown element(ClauseSheet sheet, MarkedElement mark) {
        ClauseForm.Element one = mark.element();
        return Shown.with("id", one.taxon())
                .and("number", mark.number())
                .and("start", one.start())
                .and("end", one.end())
                .and("quote", sheet.wordsOf(one))
                .and("facet", one.facet())
                .and("value", one.value())
                .and("governedBy", one.governedBy())
                .and("candidate", one.candidate())
                .and("right", one.right())
                .and("articles", one.taxon().articles())
                .and("severity", mark.severity())
                .and(
                        "severityReason",
                        mark.weighed() == null ? null : mark.weighed().reason())
                .and("markedAt", mark.markedAt())
                .and("markedBy", mark.markedBy());
    }

    static Shown statement(StatementSheet sheet) {
        StatementForm said = sheet.statement();
        return Shown.with("id", sheet.label())
                .and("speaker", said.speaker())
                .and("addressee", said.addressee())
                .and("date", said.said())
                .and("channel", said.channel())
                .and("mode", said.mode())
                .and("language", said.language())
                .and("text", said.words())
                .and("context", said.context())
                .and("editorial", said.editorial())
                .and("source", said.source())
                .and("exhibit", sheet.exhibit());
    }

    private static Shown territory(SchemeForm.Territory one) {
        return Shown.with("code", one.code())
                .and("label", one.label())
                .and("start", one.start())
                .and("note", one.note());
    }

    private static Shown status(SchemeForm.Status one) {
        return Shown.with("status", one.kind())
                .and("territory", one.territory())
                .and("date", one.since())
                .and("claimedTemporary", one.claimedTemporary())
                .and("text", one.words())
                .and("source", one.source())
                .and("exhibit", one.exhibit());
    }
}
