package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.contrepartie.complaint.ComplaintService;
import org.contrepartie.complaint.ComplaintSheet;
import org.contrepartie.letter.LetterRow;
import org.contrepartie.letter.LetterService;

/** The complaints attached to a case, by pseudonym, and the letters about them. */
@Named
@RequestScoped
public class ComplaintsTab {

    @Inject
    private ComplaintService complaints;

    @Inject
    private LetterService letters;

    @Inject
    private CaseFileView view;

    private List<ComplaintSheet> attached;
    private List<LetterRow> drafted;

    public List<ComplaintSheet> getComplaints() {
        if (attached == null) {
            attached = complaints.ofCase(view.getReference());
        }
        return attached;
    }

    public List<LetterRow> getLetters() {
        if (drafted == null) {
            drafted = letters.ofCase(view.getReference());
        }
        return drafted;
    }
}
