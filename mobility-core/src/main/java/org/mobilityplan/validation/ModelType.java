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
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
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
        SortedMap<String, Property> byAccessor = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
                byAccessor.put(method.getName(), new Property(method));
            }
        }
        this.properties = List.copyOf(byAccessor.values());
    }

    /** The model type of an element, whose own class is generated. */
    static ModelType of(PlanElement element) {
        return of(element.getClass().getSuperclass());
    }

    static ModelType of(Class<?> type) {
        ModelType known = TYPES.get(type);
        if (known == null) {
            ModelType read = new ModelType(type);
            ModelType first = TYPES.putIfAbsent(type, read);
            known = first == null ? read : first;
        }
        return known;
    }

    /** This type and every type that can be reached from it. */
    static List<ModelType> reachableFrom(Class<?> root) {
        List<ModelType> found = new ArrayList<>();
        List<Class<?>> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            ModelType next = of(open.remove(0));
            if (!found.contains(next)) {
                found.add(next);
                for (Property property : next.properties) {
                    if (property.holdsElements()) {
                        open.add(property.valueType());
                    }
                }
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
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
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
        private final String name;
        private final Class<?> valueType;
        private final Holder holder;
        private final List<PropertyConstraint> constraints;

        private Property(Method accessor) {
            this.accessor = accessor;
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

        /** Has it read, with others of its type. */
        void addTo(Accessors<?> accessors) {
            accessors.add(accessor.getName(), accessor.getReturnType());
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

        Annotation[] annotations() {
            return accessor.getAnnotations();
        }

        /** The value at a position in a list; one that stands in no list has the position 0. */
        Optional<Object> valueAt(PlanElement element, int position) {
            Accessors<PlanElement> alone = new Accessors<>(accessor.getDeclaringClass());
            addTo(alone);
            Object value = alone.read(element)[0];
            if (value instanceof List<?> list) {
                return position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
            }
            return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
        }

        List<PropertyConstraint> constraints() {
            return constraints;
        }

        private List<PropertyConstraint> readConstraints() {
            List<PropertyConstraint> found = new ArrayList<>();
            addConstraints(accessor, found);
            if (holdsElements() && !found.isEmpty()) {
                throw new IllegalStateException("a constraint on " + accessor + " would silently check nothing:"
                        + " elements are judged by their own properties and by rules");
            }
            // Elements in an Optional or List are judged by their own properties; a test sees to it that nothing else
            // is asked.
            if (!holdsElements() && annotatedType() instanceof AnnotatedParameterizedType container) {
                for (AnnotatedType values : container.getAnnotatedActualTypeArguments()) {
                    addConstraints(values, found);
                }
            }
            return List.copyOf(found);
        }

        private void addConstraints(AnnotatedElement place, List<PropertyConstraint> found) {
            for (Annotation annotation : place.getAnnotations()) {
                // What is known is not looked up: the annotations of annotations are dear to read.
                if (!(annotation instanceof Valid)) {
                    PropertyConstraint constraint = compile(annotation);
                    if (constraint != null) {
                        found.add(constraint);
                    }
                }
            }
        }

        /** The constraint that an annotation is; null for other annotations. */
        private @Nullable PropertyConstraint compile(Annotation annotation) {
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
            if (!annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                return null;
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
