package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time as plans write it: « 2017 », « juin 2017 », the school year « 2016-17 », « 2018-2020 », « depuis 2014 »,
 * « d'ici 2027 ».
 *
 * <p>The words of the source are kept in addition to what was read in them. Where nothing could be read with certainty there is only the
 * text: no date is invented. A period within one unit begins and ends with that unit: June 2017 has start and end
 * {@code 2017-06}.
 */
@Value.Immutable
public abstract class PlanPeriod extends Fact {

    /** No start or no end, in ISO 8601. */
    private static final String OPEN = "..";

    PlanPeriod() {}

    /**
     * The unit it begins with; absent for « d'ici 2027 » and for words that could not be read.
     *
     * @return the start
     */
    public abstract Optional<PartialDate> getStart();

    /**
     * The unit it ends with; absent for « depuis 2014 » and for words that could not be read.
     *
     * @return the end
     */
    public abstract Optional<PartialDate> getEnd();

    /**
     * The words of the source, such as « à partir du printemps 2023 ».
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * How it recurs, such as « bi-mensuelle » or « 2 par an ».
     *
     * @return the recurrence
     */
    public abstract Optional<String> getRecurrence();

    /**
     * The event it is tied to, with the distance from it: « lors de la mise à jour des listings », « un mois avant le départ ».
     *
     * @return the event
     */
    public abstract Optional<String> getTiedTo();

    /**
     * The periods it is made of, where there are several: two accounting years, « avril et novembre ».
     *
     * @return the parts, in document order
     */
    public abstract List<@Valid PlanPeriod> getParts();

    /**
     * The time of one calendar unit: a day, month, quarter, season, year or school year.
     *
     * @param unit the unit
     * @return the period that begins and ends with it
     */
    public static PlanPeriod of(PartialDate unit) {
        Objects.requireNonNull(unit, "unit");
        return builder().start(unit).end(unit).build();
    }

    /**
     * A range of time.
     *
     * @param start the unit it begins with
     * @param end the unit it ends with; one before the start is reported by a rule
     * @return the period
     */
    public static PlanPeriod between(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * A time with a beginning and no end: « depuis 2014 ».
     *
     * @param start the unit it begins with
     * @return the period
     */
    public static PlanPeriod since(PartialDate start) {
        return builder().start(start).build();
    }

    /**
     * A time with an end and no beginning: « d'ici 2027 ».
     *
     * @param end the unit it ends with
     * @return the period
     */
    public static PlanPeriod until(PartialDate end) {
        return builder().end(end).build();
    }

    /**
     * A time that is given only in words.
     *
     * @param text the words of the source
     * @return the period without start and end
     */
    public static PlanPeriod ofText(String text) {
        return builder().text(text).build();
    }

    /**
     * A period from its ISO 8601 form: one date, or two dates with a slash between them.
     *
     * <pre>{@code
     * PlanPeriod.of("2017-06");
     * PlanPeriod.of("2017/2022");
     * PlanPeriod.of("2014/..");
     * }</pre>
     *
     * <p>Words of a source, such as « depuis 2014 », are read by {@code PeriodNotation}, which reports what it cannot read.
     *
     * @param text {@code 2017}, {@code 2017/2022}, {@code 2014/..} for no end, or {@code ../2027} for no start
     * @return the period
     * @throws IllegalArgumentException if it is not in this form
     */
    public static PlanPeriod of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialDate.of(text));
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        Builder period = builder();
        if (!start.equals(OPEN)) {
            period.start(PartialDate.of(start));
        }
        if (!end.equals(OPEN)) {
            period.end(PartialDate.of(end));
        }
        if (start.equals(end)) {
            return of(PartialDate.of(start));
        }
        return period.build();
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

    /** Gathers the parts of a plan period; not for use by several threads at once. */
    public static final class Builder extends ImmutablePlanPeriod.Builder {
        Builder() {}
    }
}
