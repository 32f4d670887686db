package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number as plans write it: exact, « plus de 75 », « une soixantaine », « entre 200 et 500 », « un lycée sur 6
 * », or words that could not be read.
 *
 * <pre>{@code
 * Quantity exact = Quantity.of(32, "lycées");
 * Quantity words = Quantity.ofText("plusieurs rencontres");
 * }</pre>
 *
 * <p>Numbers have at most 30 digits before and after the point; they are kept as written, so that 1250.00 stays
 * 1250.00.
 */
@Value.Immutable
public abstract class Quantity extends Fact {

    Quantity() {}

    /**
     * The number, or the lower end of a range; absent where the words could not be read.
     *
     * @return the number
     */
    public abstract Optional<BigDecimal> getValue();

    /**
     * The upper end of a range.
     *
     * @return the upper end
     */
    public abstract Optional<BigDecimal> getUpTo();

    /**
     * How exact it is.
     *
     * @return the qualifier, {@link Qualifier#EXACT} by default
     */
    @Value.Default
    public Qualifier getQualifier() {
        return Qualifier.EXACT;
    }

    /**
     * The whole that it is a share of, or the top of its scale: 6 in « un lycée sur 6 », 5 in « 4,2 sur 5 ».
     *
     * @return the whole
     */
    public abstract Optional<BigDecimal> getOutOf();

    /**
     * How many answered or were observed: 27 of « 93 % (27 réponses) ».
     *
     * @return the sample size
     */
    public abstract Optional<BigDecimal> getSampleSize();

    /**
     * How reliable it is: provisional, estimated, of a sample, or unknown; absent where the source does not say.
     *
     * @return the status
     */
    public abstract Optional<QuantityStatus> getStatus();

    /**
     * What is counted, such as « jours » or « personnes »; omitted in a funding line, which has a currency; elsewhere the currency of money, such as EUR.
     *
     * @return the unit
     */
    public abstract Optional<String> getUnit();

    /**
     * The words of the source, such as « une soixantaine ».
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * The time it is for, or the date it was read.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * What part of a whole it counts, such as « missions locales » in « dont 13 des missions locales », a reason, a status or a place.
     *
     * @return the label
     */
    public abstract Optional<String> getLabel();

    /**
     * The parts it is made of, each with its label: by reason, status, place or origin. They need not add up to it.
     *
     * @return the parts, in document order
     */
    public abstract List<@Valid Quantity> getParts();

    /**
     * An exact number of something.
     *
     * @param value the number
     * @param unit what is counted, such as « lycées »
     * @return the quantity
     */
    public static Quantity of(long value, String unit) {
        return of(BigDecimal.valueOf(value), unit);
    }

    /**
     * An exact decimal number of something: {@code Quantity.of(new BigDecimal("12.5"), "ETP")}.
     *
     * @param value the number
     * @param unit what is counted
     * @return the quantity
     */
    public static Quantity of(BigDecimal value, String unit) {
        return of(value).toBuilder().unit(Objects.requireNonNull(unit, "unit")).build();
    }

    /**
     * An exact number without a unit.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * An exact decimal number without a unit, such as an amount of money.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity of(BigDecimal value) {
        return builder().value(Objects.requireNonNull(value, "value")).build();
    }

    /**
     * A quantity that is given only in words: {@code Quantity.ofText("plusieurs")}.
     *
     * @param text the words of the source
     * @return the quantity without a value
     */
    public static Quantity ofText(String text) {
        return builder().text(Objects.requireNonNull(text, "text")).build();
    }

    /**
     * Whether a plan can hold a number: at most 30 digits before the point and 30 after it.
     *
     * @param number the number
     * @return false for one that builders of quantities and funding refuse
     */
    public static boolean accepts(BigDecimal number) {
        return PlainNumber.accepts(number);
    }

    @Value.Check
    Quantity checked() {
        if (PlainNumber.isPlain(getValue())
                && PlainNumber.isPlain(getUpTo())
                && PlainNumber.isPlain(getOutOf())
                && PlainNumber.isPlain(getSampleSize())) {
            return this;
        }
        return toBuilder()
                .value(getValue().map(PlainNumber::of))
                .upTo(getUpTo().map(PlainNumber::of))
                .outOf(getOutOf().map(PlainNumber::of))
                .sampleSize(getSampleSize().map(PlainNumber::of))
                .build();
    }

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a quantity; not for use by several threads at once. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
