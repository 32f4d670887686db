package org.mobilityplan.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.structure.ModelProperty;

/**
 * A constraint on one property, compiled from its annotation. Hosts read the same annotations, so each constraint is defined once.
 *
 * @param info the rule; its id is the message key of the annotation
 * @param holds whether a value satisfies the constraint
 */
record PropertyConstraint(RuleInfo info, Predicate<Object> holds) {

    private static final Map<ModelProperty, List<PropertyConstraint>> BY_PROPERTY = new ConcurrentHashMap<>();

    /** The constraints on the values of a property. Properties that contain elements have none: elements are checked by their
     * own properties. */
    static List<PropertyConstraint> of(ModelProperty property) {
        List<PropertyConstraint> known = BY_PROPERTY.get(property);
        if (known == null) {
            known = read(property);
            BY_PROPERTY.put(property, known);
        }
        return known;
    }

    private static List<PropertyConstraint> read(ModelProperty property) {
        Method accessor = property.accessor();
        List<PropertyConstraint> found = new ArrayList<>();
        addTo(found, accessor, accessor);
        if (property.holdsElements() && !found.isEmpty()) {
            throw new IllegalStateException("a constraint on " + accessor + " would silently check nothing:"
                    + " elements are checked by their own properties and by rules");
        }
        if (!property.holdsElements()
                && accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType values : container.getAnnotatedActualTypeArguments()) {
                addTo(found, values, accessor);
            }
        }
        return List.copyOf(found);
    }

    private static void addTo(List<PropertyConstraint> found, AnnotatedElement place, Method accessor) {
        for (Annotation annotation : place.getAnnotations()) {
            // Known annotations are skipped: the annotations of annotations are expensive to read.
            if (!(annotation instanceof Valid)) {
                PropertyConstraint constraint = compile(annotation, accessor);
                if (constraint != null) {
                    found.add(constraint);
                }
            }
        }
    }

    /** The constraint of an annotation; null if the annotation is not a constraint. */
    private static @Nullable PropertyConstraint compile(Annotation annotation, Method accessor) {
        if (annotation instanceof NotBlank c) {
            return constraint(c.message(), value -> !((String) value).isBlank());
        }
        if (annotation instanceof Size c) {
            return constraint(c.message(), value -> {
                int size = value instanceof String text ? text.length() : ((List<?>) value).size();
                return size >= c.min() && size <= c.max();
            });
        }
        if (annotation instanceof DecimalMin c) {
            BigDecimal bound = new BigDecimal(c.value());
            return constraint(c.message(), value -> ((BigDecimal) value).compareTo(bound) >= (c.inclusive() ? 0 : 1));
        }
        if (annotation instanceof DecimalMax c) {
            BigDecimal bound = new BigDecimal(c.value());
            return constraint(c.message(), value -> ((BigDecimal) value).compareTo(bound) <= (c.inclusive() ? 0 : -1));
        }
        if (annotation instanceof Min c) {
            return constraint(c.message(), value -> ((Integer) value).longValue() >= c.value());
        }
        if (annotation instanceof Max c) {
            return constraint(c.message(), value -> ((Integer) value).longValue() <= c.value());
        }
        if (!annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            return null;
        }
        throw new IllegalStateException("the validator does not know the constraint " + annotation + " on " + accessor
                + ": add it here, or it would silently check nothing");
    }

    /** The message key of the annotation is the id of the rule. */
    private static PropertyConstraint constraint(String message, Predicate<Object> holds) {
        String id = message.substring(1, message.length() - 1);
        return new PropertyConstraint(RuleInfo.of(id, Severity.ERROR), holds);
    }
}
