package org.mobilityplan.structure;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanElement;

/** One property of a type: {@code getTitle} is {@code title}, as in the JSON format. */
public final class ModelProperty {

    private static final Set<Class<?>> REFERENCES =
            Set.of(OrganisationId.class, NetworkId.class, DocumentId.class, ChantierId.class, ActionId.class);

    /** How an accessor returns its values. */
    public enum Holder {
        /** The value itself. */
        NONE,
        /** An Optional. */
        OPTIONAL,
        /** A List. */
        LIST
    }

    private final Method accessor;
    private final String name;
    private final Class<?> valueType;
    private final Holder holder;

    ModelProperty(Method accessor) {
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
    }

    public String name() {
        return name;
    }

    /** Adds the accessor of this property to accessors that are read together. */
    public void addTo(Accessors<?> accessors) {
        accessors.add(accessor.getName(), accessor.getReturnType());
    }

    /** Adds it so that the value is read without its Optional. */
    public void addUnwrappedTo(Accessors<?> accessors) {
        accessors.addUnwrapped(accessor.getName(), accessor.getReturnType());
    }

    /** The type of the value, or of the values in an Optional or List. */
    public Class<?> valueType() {
        return valueType;
    }

    public Holder holder() {
        return holder;
    }

    public boolean holdsElements() {
        return PlanElement.class.isAssignableFrom(valueType);
    }

    /** Whether its values refer to other elements by id. */
    public boolean isReference() {
        return !name.equals("id") && REFERENCES.contains(valueType);
    }

    /** The accessor, with its annotations. */
    public Method accessor() {
        return accessor;
    }

    /** The value at a position in a list; a value that is not in a list has position 0. */
    public Optional<Object> valueAt(PlanElement element, int position) {
        Accessors<PlanElement> alone = new Accessors<>(accessor.getDeclaringClass());
        addTo(alone);
        Object value = alone.read(element)[0];
        if (value instanceof List<?> list) {
            return position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
    }
}
