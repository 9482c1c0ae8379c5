package org.contrepartie.web.scheme;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contrepartie.scheme.FamilyService;
import org.contrepartie.scheme.FamilySheet;
import org.contrepartie.scheme.SchemeForm;
import org.contrepartie.scheme.SchemeSheet;
import org.contrepartie.web.shared.Format;
import org.contrepartie.web.shared.Names;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The same campaign in several countries, side by side; says which scheme follows which. */
@Named
@RequestScoped
public class FamilyView {

    /**
     * One thing that is told of every member.
     *
     * @param label key of its name
     * @param differs whether two members say different things
     */
    public record Row(String label, List<String> told, boolean differs) {}

    @EJB
    private FamilyService families;

    @Inject
    private Origin origin;

    @Inject
    private Names names;

    @Inject
    private Format format;

    private FamilySheet family;
    private String follows;
    private String reason;

    /** Opens the page. */
    public void open() {
        origin.open();
        getFamily();
    }

    public void join() {
        if (Refusals.done(() -> families.follow(origin.getScheme(), follows, reason))) {
            String here = "/scheme/family?scheme=" + origin.getScheme();
            Notices.goAndTell(
                    origin.getCaseRef() == null ? here : here + "&case=" + origin.getCaseRef(),
                    follows == null ? "scheme_family.left" : "scheme_family.joined",
                    follows);
        }
    }

    public FamilySheet getFamily() {
        if (family == null) {
            family = families.of(origin.getScheme());
        }
        return family;
    }

    /** What is told side by side, what the person gets first. */
    public List<Row> getLines() {
        return List.of(
                row("report.territories", one -> each(one.territories(), SchemeForm.Territory::label)),
                row("report.status", this::standing),
                row(
                        "report.offer.total",
                        one -> offers(
                                one,
                                offer -> offer.offer().total() == null
                                        ? offer.offer().words()
                                        : format.money(offer.offer().total()))),
                row(
                        "report.offer.components",
                        one -> offers(one, offer -> offer.offer().components().stream()
                                .map(part -> names.of("Reward.Kind", part.kind().name())
                                        + (part.amount() == null ? "" : " " + format.money(part.amount())))
                                .collect(Collectors.joining(", ")))),
                row(
                        "report.offer.audience",
                        one -> offers(
                                one,
                                offer -> offer.offer().reach().audience() == null
                                        ? null
                                        : names.of(
                                                "OfferForm.Audience",
                                                offer.offer().reach().audience().name()))),
                row("report.exchange", one -> offers(one, offer -> offer.offer().exchangeWords())),
                row(
                        "report.offer.conditions",
                        one -> offers(one, offer -> offer.offer().conditions())));
    }

    private Row row(String label, Function<SchemeSheet, String> of) {
        FamilySheet.Line<String> line = getFamily().line(of);
        return new Row(label, line.told(), line.differs());
    }

    private String standing(SchemeSheet one) {
        return one.statuses().isEmpty()
                ? null
                : names.of("SchemeStatus.Kind", one.history().get(0).kind().name());
    }

    private static String offers(SchemeSheet one, Function<SchemeSheet.NumberedOffer, String> of) {
        return each(one.offers(), of);
    }

    /** One line each; null where nothing is known. */
    private static <T> String each(List<T> all, Function<T, String> of) {
        String told = all.stream()
                .map(of)
                .filter(said -> said != null && !said.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

    public String getFollows() {
        return follows;
    }

    public void setFollows(String follows) {
        this.follows = follows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
