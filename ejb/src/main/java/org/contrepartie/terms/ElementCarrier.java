package org.contrepartie.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Carries the elements of a clause over to the one that took its place: those whose words still stand; the others are listed. */
@Dependent
class ElementCarrier {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClauseBook book;

    /** Carries every element that stands. */
    void carry(Clause before, Clause after) {
        Refinder refinder = new Refinder(before.words(), after.words());
        List<ClauseElement> standing =
                book.elements(before).stream().filter(one -> !one.isWithdrawn()).toList();
        int marked = 0;
        for (int at = 0; at < standing.size(); at++) {
            ClauseElement element = standing.get(at);
            Refound found = refinder.find(Selector.of(
                    before.words(), element.form().start(), element.form().end()));
            em.persist(new CarriedElement(after, at + 1, element, found));
            if (found.outcome().isCertain()) {
                marked++;
                mark(element, after, marked, found.place());
            }
        }
    }

    /** Marks an element of the clause before on the one after, as an officer weighed it. */
    ClauseElement mark(ClauseElement element, Clause after, int number, Span place) {
        ClauseForm.Element form = element.form().at(place.start(), place.end());
        boolean governed = form.governedBy() == null
                || Spans.find(after.words(), form.governedBy()).times() > 0;
        ClauseElement marked = book.mark(after, number, governed ? form : form.ungoverned());
        element.weighing().ifPresent(one -> marked.weigh(element.severity(), one.reason(), book.now(), one.by()));
        return marked;
    }
}
