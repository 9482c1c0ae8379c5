package org.contrepartie.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.contrepartie.decision.Attendee;
import org.contrepartie.decision.AttendeeForm;
import org.contrepartie.decision.DecisionService;
import org.contrepartie.decision.DecisionSheet;
import org.contrepartie.shared.Invalid;
import org.contrepartie.web.shared.Notices;
import org.contrepartie.web.shared.Refusals;

/** The form in which the deciding body records who of its members is there. */
@Named
@RequestScoped
public class AttendanceInput {

    private static final int LINES = 7;

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseFileView view;

    @Inject
    private DecisionTab tab;

    private final List<Line> lines = new ArrayList<>();

    /** One line of the list. */
    public static class Line {

        private String name;
        private String login;
        private Attendee.Presence presence = Attendee.Presence.PRESENT;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getLogin() {
            return login;
        }

        public void setLogin(String login) {
            this.login = login;
        }

        public Attendee.Presence getPresence() {
            return presence;
        }

        public void setPresence(Attendee.Presence presence) {
            this.presence = presence;
        }
    }

    /** The form begins with what is recorded, and has room for more. */
    @PostConstruct
    void begin() {
        DecisionSheet draft = tab.getSheet();
        if (draft != null) {
            draft.attendance().forEach(one -> {
                Line line = new Line();
                line.name = one.name();
                line.login = one.login();
                line.presence = one.presence();
                lines.add(line);
            });
        }
        for (int room = Math.max(LINES - lines.size(), 2); room > 0; room--) {
            lines.add(new Line());
        }
    }

    /** Records it, and shows the decision again. */
    public void save() {
        String reference = view.getReference();
        if (Refusals.done(() -> atInputs(reference))) {
            Notices.goAndTell("/casefile/file/" + reference + "/decision", "casefile_decision.attendance.recorded");
        }
    }

    private void atInputs(String reference) {
        List<Integer> used = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).name != null || lines.get(at).login != null)
                .boxed()
                .toList();
        try {
            decisions.recordAttendance(
                    reference,
                    used.stream()
                            .map(lines::get)
                            .map(one -> new AttendeeForm(one.name, one.login, one.presence))
                            .toList());
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(one -> new Invalid.Violation(input(one.field(), used), one.code(), one.details()))
                    .toList());
        }
    }

    private static String input(String field, List<Integer> used) {
        if (!field.startsWith("attendees[")) {
            return "name0";
        }
        int at = Integer.parseInt(field.replaceAll("\\D", ""));
        return field.substring(field.indexOf('.') + 1) + used.get(at);
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Attendee.Presence> getPresences() {
        return List.of(Attendee.Presence.values());
    }
}
