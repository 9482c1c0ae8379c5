package org.contrepartie.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.contrepartie.audit.Happening;
import org.contrepartie.casefile.ActEffect;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.shared.CallerContext;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Datum;
import org.contrepartie.workflow.Given;

/** The reply to a formal notice is assessed act by act (A08): that an act was done rests on an exhibit. Source: LIL 20-II. */
@Dependent
public class NoticeActs implements ActEffect {

    @Inject
    private CaseShelf shelf;

    @Inject
    private ExhibitsOnFile exhibits;

    @Inject
    private Clock clock;

    @EJB
    private CallerContext context;

    @Override
    public Set<Act> of() {
        return Set.of(Act.ASSESS_REPLY);
    }

    @Override
    public Happening on(Act act, CaseFile file, Given given, Happening what) {
        String label = given.text(Datum.REQUIRED_ACT).orElseThrow();
        RequiredAct required = shelf.notice(file.reference())
                .flatMap(notice -> notice.act(label))
                .orElseThrow(() -> new Invalid("data.requiredAct", "notice.noSuchAct"));
        RequiredAct.Assessment how = given.choice(Datum.NOTICE_ASSESSMENT, RequiredAct.Assessment.class)
                .orElseThrow();
        Integer proof = given.number(Datum.EXHIBIT)
                .map(number -> exhibits.known(file.reference(), number))
                .orElse(null);
        new Invalid.Check()
                .that(how != RequiredAct.Assessment.DONE || proof != null, "data.exhibit", "field.required")
                .done();
        required.assess(how, proof, given.reason(), context.caller().name(), LocalDate.now(clock));
        return what.with("requiredAct", label).with("assessment", how).with("exhibit", proof);
    }
}
