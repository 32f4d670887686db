package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is counted or measured, such as « lycées publics » or « 3 réunions », with where it started, what
 * is aimed at and what was reached.
 *
 * <pre>{@code
 * Indicator.builder()
 *         .label("lycées publics")
 *         .addTarget(Quantity.of(40))
 *         .addActual(Quantity.of(32))
 *         .build();
 * }</pre>
 *
 * <p>Two values for one fact are both kept, each with its source; no choice is made.
 */
@Value.Immutable
public abstract class Indicator extends Fact {

    Indicator() {}

    /**
     * Indicators.
     *
     * @return the label
     */
    @NotBlank(message = "{indicator.label.blank}")
    public abstract String getLabel();

    /**
     * The code as typed, such as « I1 ».
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * Its category, in the words of the source: « indicateur de résultat », « impact ».
     *
     * @return the category
     */
    public abstract Optional<String> getCategory();

    /**
     * How it is calculated or what it counts: « mode de calcul ».
     *
     * @return the description
     */
    public abstract Optional<String> getDescription();

    /**
     * What its figures are broken down by, in the words of the source: « sexe », « territoire », « QPV ».
     *
     * @return the breakdowns, in document order
     */
    public abstract List<String> getBreakdowns();

    /**
     * How often it is measured, in the words of the source: « annuel », « chaque trimestre ».
     *
     * @return the rhythm
     */
    public abstract Optional<String> getRhythm();

    /**
     * The bodies that measure it or supply its figures, of role reporting.
     *
     * @return the parties, in document order
     */
    public abstract List<@Valid Participant> getParties();

    /**
     * The values at the start.
     *
     * @return the baseline, in document order
     */
    public abstract List<@Valid Quantity> getBaseline();

    /**
     * The values aimed at.
     *
     * @return the targets, in document order
     */
    public abstract List<@Valid Quantity> getTarget();

    /**
     * The values reached.
     *
     * @return the actual values, in document order
     */
    public abstract List<@Valid Quantity> getActual();

    /**
     * What it is made of, where a total is given with its parts.
     *
     * @return the parts, in document order
     */
    public abstract List<@Valid Indicator> getParts();

    /** The levels of indicators that it is, which are limited where it is built. */
    @Value.Derived
    @Value.Auxiliary
    int levels() {
        return Nesting.levels("indicators", getParts(), Indicator::levels);
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

    /** Gathers the parts of an indicator; not for use by several threads at once. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
