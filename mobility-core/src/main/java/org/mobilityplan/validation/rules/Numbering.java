package org.mobilityplan.validation.rules;

import java.util.Optional;

/** Reads codes as numbers in a style: 7, VII, G, or the last number of 1.2.7. */
final class Numbering {

    private static final int MAX_DIGITS = 6;
    private static final String ROMAN = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private Numbering() {}

    /** The code expected after the first one, if the second one has the same style and is another one. Both are comparison keys. */
    static Optional<String> expectedAfter(String first, String second) {
        if (areConsecutive(first, second)) {
            return Optional.empty();
        }
        int dash = first.lastIndexOf('-') + 1;
        if (dash > 1 && dash == second.lastIndexOf('-') + 1 && first.regionMatches(0, second, 0, dash)) {
            return expectedAfter(first.substring(dash), second.substring(dash))
                    .map(expected -> first.substring(0, dash) + expected);
        }
        String expected = null;
        for (Style style : Style.values()) {
            int from = style.number(first);
            int to = style.number(second);
            if (from >= 0 && to >= 0 && prefix(style, first).equals(prefix(style, second))) {
                if (to == from + 1 || to == from) {
                    return Optional.empty();
                }
                expected = expected == null ? prefix(style, first) + style.text(from + 1) : expected;
            }
        }
        return Optional.ofNullable(expected);
    }

    /** Whether a code comes after another in a style that both have: numbers that go back, 3, 1, 2, may be an order of priority. */
    static boolean isForward(String first, String second) {
        int dash = first.lastIndexOf('-') + 1;
        if (dash > 1 && dash == second.lastIndexOf('-') + 1 && first.regionMatches(0, second, 0, dash)) {
            return isForward(first.substring(dash), second.substring(dash));
        }
        for (Style style : Style.values()) {
            int from = style.number(first);
            if (from >= 0 && style.number(second) > from && prefix(style, first).equals(prefix(style, second))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two decimal codes are consecutive, as nearly all are: 7 and 8, 1.2.7 and 1.2.8. */
    private static boolean areConsecutive(String first, String second) {
        int number = first.lastIndexOf('.') + 1;
        if (number == 1 || number != second.lastIndexOf('.') + 1 || !first.regionMatches(0, second, 0, number)) {
            return false;
        }
        int from = decimal(first, number);
        int to = decimal(second, number);
        return from >= 0 && (to == from + 1 || to == from);
    }

    private static String prefix(Style style, String key) {
        return style == Style.DOTTED ? key.substring(0, key.lastIndexOf('.') + 1) : "";
    }

    private enum Style {
        DECIMAL {
            @Override
            int number(String key) {
                return decimal(key, 0);
            }

            @Override
            String text(int number) {
                return Integer.toString(number);
            }
        },
        DOTTED {
            @Override
            int number(String key) {
                int dot = key.lastIndexOf('.');
                return dot > 0 ? decimal(key, dot + 1) : -1;
            }

            @Override
            String text(int number) {
                return Integer.toString(number);
            }
        },
        ROMAN_NUMERAL {
            @Override
            int number(String key) {
                return roman(key);
            }

            @Override
            String text(int number) {
                return toRoman(number);
            }
        },
        LETTER {
            @Override
            int number(String key) {
                return key.length() == 1 && key.charAt(0) >= 'A' && key.charAt(0) <= 'Z' ? key.charAt(0) - 'A' : -1;
            }

            @Override
            String text(int number) {
                return Character.toString('A' + number);
            }
        };

        /** The number of the key in this style, or -1. */
        abstract int number(String key);

        abstract String text(int number);
    }

    private static int decimal(String key, int begin) {
        if (key.length() <= begin || key.length() > begin + MAX_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = begin; i < key.length(); i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Only canonical Roman numerals count: IV, not IIII. */
    private static int roman(String key) {
        int sum = 0;
        int right = 0;
        for (int i = key.length() - 1; i >= 0; i--) {
            int at = ROMAN.indexOf(key.charAt(i));
            if (at < 0 || key.length() > MAX_DIGITS) {
                return -1;
            }
            int value = ROMAN_VALUES[at];
            sum += value < right ? -value : value;
            right = Math.max(right, value);
        }
        return sum > 0 && toRoman(sum).equals(key) ? sum : -1;
    }

    private static String toRoman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int at = ROMAN.length() - 1; at >= 0; at--) {
            int value = ROMAN_VALUES[at];
            for (; rest >= value; rest -= value) {
                text.append(ROMAN.charAt(at));
            }
            int less = at - (at % 2 == 0 ? 2 : 1);
            if (less >= 0 && rest >= value - ROMAN_VALUES[less]) {
                text.append(ROMAN.charAt(less)).append(ROMAN.charAt(at));
                rest -= value - ROMAN_VALUES[less];
            }
        }
        return text.toString();
    }
}
