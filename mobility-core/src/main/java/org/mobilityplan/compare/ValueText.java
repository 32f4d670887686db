package org.mobilityplan.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelType;

/**
 * A text for a value, the key by which values are looked up: two values have the same text if they are equal, and only then.
 * Texts have an order, which values do not have, so a hash map of them stays fast when an input makes all hash codes equal.
 */
final class ValueText {

    private ValueText() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof PlanElement element) {
            text.append('{');
            for (Object each : ModelType.of(element).read(element)) {
                append(each, text);
            }
            append(element.getExtensions(), text);
        } else if (value instanceof List<?> list) {
            text.append('[').append(list.size()).append(' ');
            list.forEach(each -> append(each, text));
        } else if (value instanceof Optional<?> optional) {
            text.append(optional.isPresent() ? '+' : '-');
            optional.ifPresent(each -> append(each, text));
        } else if (value instanceof Extensions extensions) {
            // Their order means nothing.
            Map<String, String> sorted = new TreeMap<>(extensions.asMap());
            text.append('<').append(sorted.size()).append(' ');
            sorted.forEach((name, json) -> {
                append(name, text);
                append(json, text);
            });
        } else {
            // A code, an id, a date or a number; one property has values of one class.
            String leaf = value.toString();
            text.append(value.getClass().getSimpleName().charAt(0))
                    .append(leaf.length())
                    .append(' ')
                    .append(leaf);
        }
    }
}
