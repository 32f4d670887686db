package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;

/** The numbers that a quantity can mean: « plus de 190 » and 190 can be the same, 9 and 11 cannot. */
public record Interval(BigDecimal least, BigDecimal most) {

    /** Larger than any number of a plan. */
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(40);

    /** « Une soixantaine » can be 50 or 70. */
    private static final BigDecimal ABOUT = new BigDecimal("0.2");

    /** The interval of a quantity with a number; a part of another number has none. */
    public static Optional<Interval> of(Quantity quantity) {
        if (quantity.getValue().isEmpty()
                || quantity.getOutOf().isPresent()
                || quantity.getQualifier() == Qualifier.PART_OF) {
            return Optional.empty();
        }
        BigDecimal value = quantity.getValue().get();
        BigDecimal upTo = quantity.getUpTo().orElse(value);
        BigDecimal margin = value.abs().multiply(ABOUT);
        return Optional.of(
                switch (quantity.getQualifier()) {
                    case EXACT, PART_OF -> new Interval(value, upTo);
                    case MORE_THAN, AT_LEAST -> new Interval(value, ENDLESS);
                    case LESS_THAN, AT_MOST -> new Interval(ENDLESS.negate(), upTo);
                    case ABOUT -> new Interval(value.subtract(margin), upTo.add(margin));
                    case NEARLY -> new Interval(value.subtract(margin), upTo);
                });
    }

    /** The interval of a part, for which « dont 12 » is 12. */
    static Optional<Interval> ofPart(Quantity part) {
        return part.getQualifier() == Qualifier.PART_OF
                ? of(part.toBuilder().qualifier(Qualifier.EXACT).build())
                : of(part);
    }

    boolean overlaps(Interval other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    boolean isAbove(Interval other) {
        return least.compareTo(other.most) > 0;
    }

    /** A quantity in figures, with its unit: {@code 190}, {@code > 190 jeunes}, {@code 200–500}. */
    public static String text(Quantity quantity) {
        String sign = switch (quantity.getQualifier()) {
            case EXACT, PART_OF -> "";
            case MORE_THAN -> "> ";
            case AT_LEAST -> "≥ ";
            case LESS_THAN -> "< ";
            case AT_MOST -> "≤ ";
            case ABOUT, NEARLY -> "≈ ";
        };
        String value = quantity.getValue().map(BigDecimal::toPlainString).orElse("");
        return sign
                + value
                + quantity.getUpTo().map(upTo -> "–" + upTo.toPlainString()).orElse("")
                + quantity.getUnit()
                        .filter(unit -> !unit.isBlank())
                        .map(unit -> " " + unit)
                        .orElse("");
    }
}
