package org.contrepartie.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.contrepartie.casefile.CaseFile;
import org.contrepartie.casefile.FactsSource;
import org.contrepartie.workflow.CaseFacts;

/** Puts {@link CaseFacts} together: each question goes to the source of the part that declares it. */
@Dependent
public class FactsGatherer {

    @Inject
    @Any
    private Instance<FactsSource<?>> sources;

    /** What the case shows now. A part without exactly one source is a fault of the house, found at the first question. */
    public CaseFacts of(CaseFile file) {
        Map<Class<?>, Object> parts = new HashMap<>();
        for (FactsSource<?> source : sources) {
            if (parts.put(source.part(), source.about(file)) != null) {
                throw new IllegalStateException(
                        "two sources answer " + source.part().getSimpleName());
            }
        }
        return (CaseFacts) Proxy.newProxyInstance(
                CaseFacts.class.getClassLoader(),
                new Class<?>[] {CaseFacts.class},
                (facts, question, arguments) -> ask(parts, question, arguments));
    }

    private static Object ask(Map<Class<?>, Object> parts, Method question, Object[] arguments) throws Throwable {
        Object source = parts.get(question.getDeclaringClass());
        if (source == null) {
            throw new IllegalStateException("nobody answers " + question.getName());
        }
        try {
            question.setAccessible(true);
            return question.invoke(source, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
