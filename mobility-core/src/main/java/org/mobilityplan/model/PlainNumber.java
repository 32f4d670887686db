package org.mobilityplan.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers a plan may hold: few digits, written without exponent. */
final class PlainNumber {

    /** Digits before or after the point; far beyond any amount, and small enough that no number is a burden to print. */
    private static final int MAX_DIGITS = 30;

    private PlainNumber() {}

    /** The same number with a scale of zero or more, so that it prints without exponent; digits after the point are kept. */
    static BigDecimal of(BigDecimal number) {
        if (!accepts(number)) {
            throw new IllegalArgumentException("a number has at most " + MAX_DIGITS
                    + " digits before the point and as many after it, but this one has precision " + number.precision()
                    + " and scale " + number.scale());
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether it is such a number already, or none at all. */
    static boolean isPlain(Optional<BigDecimal> number) {
        return number.isEmpty() || accepts(number.get()) && number.get().scale() >= 0;
    }

    static boolean accepts(BigDecimal number) {
        return number.scale() <= MAX_DIGITS && (long) number.precision() - number.scale() <= MAX_DIGITS;
    }
}
