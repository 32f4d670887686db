package org.mobilityplan.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/**
 * The values of an element by property, in the order of the model; absent values and empty lists are left out.
 *
 * @param type the type of the element
 * @param byProperty the values: a list where a property has several, otherwise the value itself
 * @param extensions the unknown properties, as JSON text by name
 */
public record ElementValues(Class<?> type, Map<String, Object> byProperty, Map<String, String> extensions) {

    public static ElementValues of(PlanElement element) {
        ModelType type = ModelType.of(element);
        Object[] held = type.read(element);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < held.length; i++) {
            ModelProperty property = type.properties().get(i);
            put(values, property.name(), held[i]);
        }
        return new ElementValues(type.type(), values, element.getExtensions().asMap());
    }

    private static void put(Map<String, Object> values, String name, Object held) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(value -> values.put(name, value));
        } else if (!(held instanceof List<?> list && list.isEmpty())) {
            values.put(name, held);
        }
    }

    /** The same element with another value of one property. */
    public ElementValues with(String property, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(byProperty);
        changed.put(property, value);
        return new ElementValues(type, changed, extensions);
    }

    /** The same element without a property. */
    public ElementValues without(String property) {
        Map<String, Object> changed = new LinkedHashMap<>(byProperty);
        changed.remove(property);
        Map<String, String> unknown = new LinkedHashMap<>(extensions);
        unknown.remove(property);
        return new ElementValues(type, changed, unknown);
    }

    <V> Optional<V> get(String property, Class<V> value) {
        return Optional.ofNullable(byProperty.get(property)).map(value::cast);
    }

    /** The text of a property, if it is not blank. */
    Optional<String> text(String property) {
        return get(property, String.class).filter(text -> !text.isBlank());
    }
}
