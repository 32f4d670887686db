package org.mobilityplan.validation;

import jakarta.validation.Constraint;
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
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mobilityplan.internal.LateFunction;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * A type of the model as the validator sees it, read once from its accessors: its properties, and which
 * constraints stand on them as annotations. Hosts read the same annotations, so a constraint has one place.
 *
 * <p>Only the library's own types are looked at, never anything that an input names.
 */
final class ModelType {

    private static final Set<Class<?>> REFERENCES =
            Set.of(OrganisationId.class, NetworkId.class, DocumentId.class, ActionId.class);

    private static final ConcurrentHashMap<Class<?>, ModelType> TYPES = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Property> properties;

    private ModelType(Class<?> type) {
        this.type = type;
        this.properties = Arrays.stream(type.getMethods())
                .filter(ModelType::isAccessor)
                .sorted(Comparator.comparing(Method::getName))
                .map(Property::new)
                .toList();
    }

    /** The model type of an element, whose own class is generated. */
    static ModelType of(PlanElement element) {
        return of(element.getClass().getSuperclass());
    }

    static ModelType of(Class<?> type) {
        ModelType known = TYPES.get(type);
        return known != null ? known : TYPES.computeIfAbsent(type, ModelType::new);
    }

    /** This type and every type that can be reached from it. */
    static List<ModelType> reachableFrom(Class<?> root) {
        List<ModelType> found = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            ModelType next = of(open.remove(0));
            if (!found.contains(next)) {
                found.add(next);
                next.properties.stream().filter(Property::holdsElements).forEach(child -> open.add(child.valueType()));
            }
        }
        return found;
    }

    private static boolean isAccessor(Method method) {
        boolean named = method.getName().startsWith("get") || method.getName().startsWith("is");
        return named
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isFinal(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != Extensions.class;
    }

    Class<?> type() {
        return type;
    }

    List<Property> properties() {
        return properties;
    }

    Optional<Property> property(String name) {
        return properties.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What the accessor of a property gives its values in. */
    enum Holder {
        NONE,
        OPTIONAL,
        LIST
    }

    /** One property of a type: {@code getTitle} is {@code title}, as in the JSON format. */
    static final class Property {

        private final Method accessor;
        private final LateFunction<PlanElement, Object> reader;
        private final String name;
        private final Class<?> valueType;
        private final Holder holder;
        private final List<PropertyConstraint> constraints;

        private Property(Method accessor) {
            this.accessor = accessor;
            this.reader =
                    LateFunction.virtual(accessor.getDeclaringClass(), accessor.getName(), accessor.getReturnType());
            String words = accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3);
            this.name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
            Type returned = accessor.getGenericReturnType();
            this.valueType = returned instanceof ParameterizedType container
                    ? (Class<?>) container.getActualTypeArguments()[0]
                    : accessor.getReturnType();
            this.holder = accessor.getReturnType() == List.class
                    ? Holder.LIST
                    : accessor.getReturnType() == Optional.class ? Holder.OPTIONAL : Holder.NONE;
            this.constraints = readConstraints();
        }

        String name() {
            return name;
        }

        /** The type of the value, or of the values in an Optional or List. */
        Class<?> valueType() {
            return valueType;
        }

        Holder holder() {
            return holder;
        }

        boolean holdsElements() {
            return PlanElement.class.isAssignableFrom(valueType);
        }

        /** Whether its values name other elements by their id. */
        boolean isReference() {
            return !name.equals("id") && REFERENCES.contains(valueType);
        }

        AnnotatedType annotatedType() {
            return accessor.getAnnotatedReturnType();
        }

        boolean isAnnotatedWith(Class<? extends Annotation> annotation) {
            return accessor.isAnnotationPresent(annotation);
        }

        /** The value at a position in a list; one that stands in no list has the position 0. */
        Optional<Object> valueAt(PlanElement element, int position) {
            Object value = read(element);
            if (value instanceof List<?> list) {
                return position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
            }
            return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
        }

        /** The value, or the Optional or List of values. */
        Object read(PlanElement element) {
            return reader.apply(element);
        }

        /** Whether there is no value in what was read, seen at a glance: most properties of most elements have none. */
        static boolean isNothing(Object read) {
            return read == Optional.empty() || read == Collections.emptyList();
        }

        List<PropertyConstraint> constraints() {
            return constraints;
        }

        private List<PropertyConstraint> readConstraints() {
            List<PropertyConstraint> found = new ArrayList<>();
            Consumer<AnnotatedElement> look = place -> {
                for (Annotation annotation : place.getAnnotations()) {
                    if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                        found.add(compile(annotation));
                    }
                }
            };
            look.accept(accessor);
            if (annotatedType() instanceof AnnotatedParameterizedType container) {
                Arrays.stream(container.getAnnotatedActualTypeArguments()).forEach(look);
            }
            return List.copyOf(found);
        }

        private PropertyConstraint compile(Annotation annotation) {
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
                return constraint(
                        c.message(), value -> ((BigDecimal) value).compareTo(bound) >= (c.inclusive() ? 0 : 1));
            }
            if (annotation instanceof DecimalMax c) {
                BigDecimal bound = new BigDecimal(c.value());
                return constraint(
                        c.message(), value -> ((BigDecimal) value).compareTo(bound) <= (c.inclusive() ? 0 : -1));
            }
            if (annotation instanceof Min c) {
                return constraint(c.message(), value -> ((Integer) value).longValue() >= c.value());
            }
            if (annotation instanceof Max c) {
                return constraint(c.message(), value -> ((Integer) value).longValue() <= c.value());
            }
            throw new IllegalStateException("the validator does not know the constraint " + annotation + " on "
                    + accessor + ": teach it here, or it would silently check nothing");
        }

        /** The message key of the annotation is the id of the rule. */
        private PropertyConstraint constraint(String message, Predicate<Object> holds) {
            String id = message.substring(1, message.length() - 1);
            return new PropertyConstraint(RuleInfo.of(id, Severity.ERROR), holds);
        }
    }

    /** A constraint on one property, compiled from its annotation. */
    record PropertyConstraint(RuleInfo info, Predicate<Object> holds) {}
}
