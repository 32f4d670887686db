package org.mobilityplan.table;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.testkit.reflection.ElementReflection;

/** All that a plan says, one line a value: {@code /chantiers/0/code = 0}. */
final class Leaves {

    private final Map<String, String> leaves = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, String> of(PlanElement element) {
        Leaves leaves = new Leaves();
        leaves.element("", element);
        return leaves.leaves;
    }

    private void element(String pointer, PlanElement element) {
        try {
            for (Method accessor :
                    ElementReflection.accessors(element.getClass().getSuperclass())) {
                accessor.setAccessible(true);
                if (!accessor.getName().equals("getClass")) {
                    value(pointer + "/" + ElementReflection.property(accessor), accessor.invoke(element));
                }
            }
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("cannot read " + element.getClass(), failure);
        }
    }

    private void value(String pointer, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> value(pointer, present));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(pointer + "/" + i, list.get(i));
            }
        } else if (value instanceof Extensions extensions) {
            extensions.asMap().forEach((name, json) -> leaves.put(pointer + "/" + name, json));
        } else if (value instanceof PlanElement element) {
            element(pointer, element);
        } else if (!isUsual(value)) {
            leaves.put(pointer, text(value));
        }
    }

    private static boolean isUsual(Object value) {
        return value == Origin.STATED || value == Qualifier.EXACT || Boolean.FALSE.equals(value);
    }

    private static String text(Object value) {
        if (value instanceof Qualifier qualifier) {
            return qualifier.code();
        }
        if (value instanceof Origin origin) {
            return origin.code();
        }
        if (value instanceof OpenCode code) {
            return code.code();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
