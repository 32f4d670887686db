package org.mobilityplan.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value that was read, and everything that was found while reading and validating it.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = PlanJson.standard().read(file);
 * read.value().ifPresent(plan -> System.out.println(plan.getTitle())); // also with errors of rules
 * ActionPlan valid = read.orElseThrow(); // without errors, or InvalidPlanException
 * }</pre>
 *
 * <p>If the document could not be read completely there are findings but no value. If it could be read but breaks rules
 * there are both, so that a draft can be loaded and corrected.
 *
 * @param <T> the type of the value, such as an action plan
 */
public final class Checked<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable T value;
    private final Report report;

    private Checked(@Nullable T value, Report report) {
        this.value = value;
        this.report = report;
    }

    /**
     * A value with its report.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param report the report
     * @return both
     */
    public static <T> Checked<T> of(T value, Report report) {
        return new Checked<>(Objects.requireNonNull(value, "value"), Objects.requireNonNull(report, "report"));
    }

    /**
     * The report of a document that could not be read completely.
     *
     * @param <T> the type of the missing value
     * @param report the report, with at least one error
     * @return the report without a value
     * @throws IllegalArgumentException if the report has no error
     */
    public static <T> Checked<T> failed(Report report) {
        if (report.isValid()) {
            throw new IllegalArgumentException("without a value there must be an error");
        }
        return new Checked<>(null, report);
    }

    /**
     * The value, with or without errors.
     *
     * @return the value, absent if the document could not be read completely
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Everything that was found.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * All findings of the report.
     *
     * @return the findings, in the order of the document
     */
    public List<Finding> findings() {
        return report.findings();
    }

    /**
     * Whether there is a value without errors.
     *
     * @return true if {@link #orElseThrow()} returns the value
     */
    public boolean isValid() {
        return value != null && report.isValid();
    }

    /**
     * The value, if there are no errors.
     *
     * @return the value
     * @throws InvalidPlanException with the whole report if there is any error
     */
    public T orElseThrow() {
        if (value == null || !report.isValid()) {
            throw new InvalidPlanException(report);
        }
        return value;
    }

    /**
     * The same value, if there is one, with another report.
     *
     * @param other the report
     * @return the value with it
     * @throws IllegalArgumentException if there is no value and the report has no error
     */
    public Checked<T> withReport(Report other) {
        Objects.requireNonNull(other, "other");
        return value == null ? failed(other) : of(value, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checked<?> that && Objects.equals(value, that.value) && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, report);
    }

    @Override
    public String toString() {
        return (value == null ? "no value" : value) + "; " + report;
    }
}
