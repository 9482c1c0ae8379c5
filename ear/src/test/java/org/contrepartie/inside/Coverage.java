package org.contrepartie.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.contrepartie.casefile.FactsSource;
import org.contrepartie.casefile.StepRefused;
import org.contrepartie.deadline.Regime;
import org.contrepartie.shared.Caller;
import org.contrepartie.shared.Invalid;
import org.contrepartie.workflow.CaseFacts;
import org.contrepartie.workflow.Condition;
import org.contrepartie.workflow.Step;

/** Says which line of the procedure was tried, who answered its conditions, and which rows its effects left. */
@ApplicationScoped
public class Coverage {

    @Inject
    @Any
    private Instance<FactsSource<?>> sources;

    private final Set<String> tried = new TreeSet<>();

    /** The step was refused for that condition: by the condition itself, or earlier, by the form that already asks for it. */
    void refused(Step step, Condition condition, Throwable refusal) {
        if (refusal instanceof Invalid invalid) {
            Report.say(
                    "Procedure: %s %s: the form asks first %s".formatted(step.id(), condition, invalid.violations()));
        } else {
            assertThat(refusal).as(step + " without " + condition).isInstanceOf(StepRefused.class);
            assertThat(((StepRefused) refusal).unmet()).contains(condition);
            Report.say("Procedure: %s %s: answered by %s".formatted(step.id(), condition, answeredBy(condition)));
        }
        tried.add(line(step, condition));
    }

    /** That the condition refuses is shown by another test: one without a server, or that of the step which leads there. */
    void shown(Step step, Condition condition, String elsewhere) {
        Report.say("Procedure: %s %s: answered by %s, refused in %s"
                .formatted(step.id(), condition, answeredBy(condition), elsewhere));
        tried.add(line(step, condition));
    }

    /** Takes the step and tells which tables it changed. */
    Set<String> taken(Step step, Callable<?> act) {
        try {
            var before = Database.ofOwner().everything();
            act.call();
            Map<String, Integer> left =
                    Database.changes(before, Database.ofOwner().everything());
            Report.say("Procedure: %s %s -> %s: left %s".formatted(step.id(), step.action(), step.to(), left));
            tried.add(line(step, null));
            return left.keySet();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The lines of those steps that nobody tried: each is taken once, and refused once for each of its conditions. */
    Set<String> untried(Set<Step> steps) {
        Set<String> lines = new TreeSet<>();
        for (Step step : steps) {
            lines.add(line(step, null));
            step.conditions().forEach(condition -> lines.add(line(step, condition)));
        }
        lines.removeAll(tried);
        return lines;
    }

    private static String line(Step step, Condition condition) {
        String name = step.id() + " " + step.action();
        return condition == null ? name + " taken" : name + " refused: " + condition;
    }

    /** The class that knows: the source of the part of the facts that the condition asks. */
    private Set<String> answeredBy(Condition condition) {
        Set<Class<?>> asked = partsAskedBy(condition);
        Set<String> names = sources.handlesStream()
                .filter(source -> asked.contains(source.get().part()))
                .map(source -> source.getBean().getBeanClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).as(condition.name()).isNotEmpty();
        return names;
    }

    private static Set<Class<?>> partsAskedBy(Condition condition) {
        Set<Class<?>> asked = new HashSet<>();
        CaseFacts listening = (CaseFacts) Proxy.newProxyInstance(
                Coverage.class.getClassLoader(), new Class<?>[] {CaseFacts.class}, (proxy, question, arguments) -> {
                    asked.add(question.getDeclaringClass());
                    return nothing(question);
                });
        condition.holds(new Caller("nobody", Set.of()), listening);
        return asked;
    }

    private static Object nothing(Method question) {
        Class<?> type = question.getReturnType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Regime.class) {
            return Regime.ofComplaint(true, LocalDate.of(2027, 4, 3), Optional.empty());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == int.class ? (Object) 0 : Boolean.FALSE;
    }
}
