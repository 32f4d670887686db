package org.mobilityplan.validation.rules;

/** Several values as one key: two keys are equal only if all their values are, whatever characters these contain. */
final class JointKey {

    private JointKey() {}

    static String of(Object... values) {
        StringBuilder key = new StringBuilder();
        for (Object value : values) {
            String text = value.toString();
            key.append(text.length()).append(' ').append(text);
        }
        return key.toString();
    }
}
