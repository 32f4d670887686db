package org.mobilityplan.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.spelling.Surrogates;

/** Checks the texts of elements that are built: a text that no document can hold is rejected where it is given. */
final class ElementTexts {

    private static final ClassValue<ElementTexts> BY_TYPE = new ClassValue<>() {
        @Override
        protected ElementTexts computeValue(Class<?> type) {
            return new ElementTexts(type);
        }
    };

    private final String type;
    private final List<String> names = new ArrayList<>();
    private final Accessors<PlanElement> accessors;

    private ElementTexts(Class<?> type) {
        this.type = type.getSimpleName();
        this.accessors = new Accessors<>(type);
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())
                    && method.getGenericReturnType().getTypeName().contains(String.class.getName())) {
                names.add(method.getName());
                accessors.add(method.getName(), method.getReturnType());
            }
        }
    }

    /** Rejects lone surrogates, which UTF-8 cannot represent, and U+0000, which databases refuse. */
    static void check(PlanElement element) {
        ElementTexts texts = BY_TYPE.get(element.getClass().getSuperclass());
        if (!texts.names.isEmpty()) {
            texts.checkAll(element);
        }
    }

    private void checkAll(PlanElement element) {
        Object[] values = accessors.read(element);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof List<?> list) {
                for (Object each : list) {
                    check(names.get(i), each);
                }
            } else {
                check(names.get(i), values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i]);
            }
        }
    }

    private void check(String accessor, @Nullable Object value) {
        if (value instanceof String text && !Surrogates.isStorable(text)) {
            String property =
                    Character.toLowerCase(accessor.charAt("get".length())) + accessor.substring("get".length() + 1);
            throw new IllegalArgumentException(type + "." + property
                    + " contains half a surrogate pair or the character U+0000: \"" + Surrogates.escape(text) + "\"");
        }
    }
}
