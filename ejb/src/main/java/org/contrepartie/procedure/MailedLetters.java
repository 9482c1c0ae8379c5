package org.contrepartie.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contrepartie.casefile.CaseFileService;
import org.contrepartie.letter.Delivery;
import org.contrepartie.workflow.Act;

/** The mail server took a letter: only now it has left, and its clocks start and end (A07). */
@Dependent
public class MailedLetters implements Delivery {

    @EJB
    private CaseFileService cases;

    @Inject
    private Outgoing outgoing;

    @Override
    public void left(String caseRef, int number, String queuedBy, LocalDate on) {
        outgoing.mailed(number, queuedBy, on, cases.locked(caseRef), Act.SEND_LETTER.id());
    }
}
