package org.contrepartie.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.contrepartie.casefile.NoteRow;
import org.contrepartie.casefile.NoteService;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The notes of colleagues, which stand in the chronology of a case, and the form in which one is written. */
@Named
@RequestScoped
public class NotesPart {

    @Inject
    private NoteService notes;

    @Inject
    private CaseFileView view;

    private List<NoteRow> rows;
    private String words;
    private String forLogin;

    /** Writes the note and shows the chronology again. */
    public void write() {
        if (Refusals.done(() -> notes.write(view.getReference(), words, forLogin))) {
            Notices.goAndTell("/casefile/file/" + view.getReference(), "casefile_notes.written");
        }
    }

    Optional<NoteRow> note(String number) {
        if (rows == null) {
            rows = notes.ofCase(view.getReference());
        }
        return rows.stream()
                .filter(row -> String.valueOf(row.number()).equals(number))
                .findFirst();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getForLogin() {
        return forLogin;
    }

    public void setForLogin(String forLogin) {
        this.forLogin = forLogin;
    }
}
