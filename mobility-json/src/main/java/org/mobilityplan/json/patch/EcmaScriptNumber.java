package org.mobilityplan.json.patch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers like ECMAScript, as RFC 8785 requires: the fewest digits that parse to the same double. */
public final class EcmaScriptNumber {

    /** A decimal number of up to this many digits is the shortest one of its double, so no shorter one need be searched. */
    private static final int SURE_DIGITS = 15;

    /** Enough digits to distinguish any two doubles. */
    private static final int MAX_DIGITS = 17;

    /** Within these powers of ten doubles have their full precision. */
    private static final int SURE_EXPONENT = 300;

    private EcmaScriptNumber() {}

    /**
     * The text of the double that is nearest to a number.
     *
     * @throws IllegalArgumentException if there is none: the number is too large
     */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        long exponent = (long) plain.precision() - plain.scale();
        boolean sure = plain.precision() <= SURE_DIGITS && Math.abs(exponent) < SURE_EXPONENT;
        return sure ? text(plain) : of(number.doubleValue());
    }

    /**
     * The text of a double.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number for " + number);
        }
        return text(shortest(number));
    }

    /** Of the shortest numbers that parse to the double, the one nearest to it; of two such, the one with an even digit. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            // The neighbours of a power of two are not equally far from it, so the nearest number may parse to another
            // double.
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == number) {
                    return candidate.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Without exponent from 0.000001 to 10^21, otherwise with one. */
    private static String text(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String digits = number.unscaledValue().abs().toString();
        int point = digits.length() - number.scale();
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        if (point > 21 || point < -5) {
            text.append(digits, 0, 1);
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            return text.append(point > 0 ? "e+" : "e").append(point - 1).toString();
        }
        if (point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        }
        if (point >= digits.length()) {
            return text.append(digits)
                    .append("0".repeat(point - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, point)
                .append('.')
                .append(digits, point, digits.length())
                .toString();
    }
}
