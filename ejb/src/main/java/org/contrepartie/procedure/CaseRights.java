package org.contrepartie.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.contrepartie.access.NeedToKnow;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Role;
import org.contrepartie.workflow.Act;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/**
 * Who knows of a case, and who may do what on it as it stands.
 *
 * @param people everybody on the staff who knows of it, by name
 * @param deeds the steps that start from here and the acts that may be done here
 */
public record CaseRights(List<Knower> people, List<Deed> deeds) implements Serializable {

    /**
     * Somebody who knows of the case.
     *
     * @param roles as he is entered on the staff list
     * @param lines why he knows
     * @param kept whether an interest of his waits for a ruling, so that he does nothing
     */
    public record Knower(String login, String name, Set<Role> roles, List<NeedToKnow> lines, boolean kept)
            implements Serializable {

        /** Whether he broke the glass and knows by nothing else: he reads. */
        public boolean readsOnly() {
            return lines.stream().allMatch(NeedToKnow::readsOnly);
        }

        Caller caller() {
            return new Caller(login, roles);
        }

        /** Whether a step or act of these roles is his to do: a deputy rules in the place of his head. */
        boolean does(String act, Set<Role> by) {
            return lines.stream()
                    .anyMatch(line -> line.letsDo(act)
                            && (line == NeedToKnow.DEPUTY && act.equals(Act.RULE_ON_CONFLICT.action())
                                    || roles.stream().anyMatch(by::contains)));
        }
    }

    /**
     * Something that is done on the case, a step or else an act.
     *
     * @param roles who takes it on this case
     * @param mine whether the reader holds one of them and knows of the case by a line that lets him do it
     * @param missing what keeps the reader from it now; nothing of meaning where it is not his
     * @param people who else holds one and knows of the case
     */
    public record Deed(Step step, Act act, Set<Role> roles, boolean mine, List<Condition> missing, List<Doer> people)
            implements Serializable {

        /** The key of its words. */
        public String words() {
            return step == null ? "Act." + act : "Step." + step;
        }

        /** The name in the REST contract. */
        public String action() {
            return step == null ? act.action() : step.action();
        }

        /** The line of the table. */
        public String id() {
            return step == null ? act.id() : step.id();
        }
    }

    /**
     * Somebody who may do it, or could if nothing were missing.
     *
     * @param missing what keeps him from it now
     */
    public record Doer(String name, List<Condition> missing) implements Serializable {}
}
