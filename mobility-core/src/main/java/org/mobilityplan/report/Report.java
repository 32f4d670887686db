package org.mobilityplan.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one plan or document, in document order, with totals by severity and rule.
 *
 * <pre>{@code
 * for (Finding finding : report.findings(Severity.ERROR)) {
 *     System.out.println(finding.location().pointer() + " " + finding.rule());
 * }
 * System.out.println(report.count(Severity.WARNING) + " " + report.totals());
 * }</pre>
 *
 * <p>For a rule that is broken very often only the first findings may be kept; the totals count all of them.
 */
public final class Report implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Report EMPTY = builder().build();

    /** Sorted and unmodifiable; the lists of {@link List#copyOf} are serializable. */
    @SuppressWarnings("serial")
    private final List<Finding> findings;

    private final TreeMap<RuleId, Integer> totalByRule;
    private final EnumMap<Severity, Integer> totalBySeverity;
    private final int suppressed;
    private final @Nullable ReportHeader header;

    private Report(Builder builder) {
        Collections.sort(builder.kept);
        this.findings = List.copyOf(builder.kept);
        this.totalByRule = new TreeMap<>(builder.totalByRule);
        this.totalBySeverity = new EnumMap<>(builder.totalBySeverity);
        this.suppressed = builder.suppressed;
        this.header = builder.header;
    }

    private Report(Report other, ReportHeader header) {
        this.findings = other.findings;
        this.totalByRule = other.totalByRule;
        this.totalBySeverity = other.totalBySeverity;
        this.suppressed = other.suppressed;
        this.header = header;
    }

    /**
     * A report of findings, sorted by location and rule.
     *
     * @param findings the findings, in any order
     * @return the report
     */
    public static Report of(Collection<Finding> findings) {
        return findings.isEmpty() ? EMPTY : builder().addAll(findings).build();
    }

    /**
     * A report without findings.
     *
     * @return the empty report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * The findings that were kept, sorted by location, then rule.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings of one severity that were kept.
     *
     * @param severity the severity
     * @return those findings, in order
     */
    public List<Finding> findings(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The number of findings of one severity, kept or not.
     *
     * @param severity the severity
     * @return the number
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return totalBySeverity.getOrDefault(severity, 0);
    }

    /**
     * The number of findings of each rule, kept or not.
     *
     * @return the number for each rule that was broken, sorted by id
     */
    public SortedMap<RuleId, Integer> totals() {
        return Collections.unmodifiableSortedMap(totalByRule);
    }

    /**
     * The number of findings that were counted but not kept, because their rule was broken too often.
     *
     * @return the number, usually 0
     */
    public int omitted() {
        return totalBySeverity.values().stream().mapToInt(Integer::intValue).sum() - findings.size();
    }

    /**
     * The number of findings that the plan suppresses, each with a reason; no other number includes them.
     *
     * @return the number
     */
    public int suppressed() {
        return suppressed;
    }

    /**
     * The versions of library, catalogue and format, and the profile.
     *
     * @return the header, absent for a report that was built by hand
     */
    public Optional<ReportHeader> header() {
        return Optional.ofNullable(header);
    }

    /**
     * The same report with another header.
     *
     * @param other the header
     * @return the report
     */
    public Report withHeader(ReportHeader other) {
        return new Report(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Whether there are no errors; there may be warnings and info findings.
     *
     * @return true without errors
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Whether there are no findings at all.
     *
     * @return true without findings
     */
    public boolean isEmpty() {
        return totalBySeverity.isEmpty();
    }

    /**
     * Merges this report and another one. The header is that of this report, or that of the other if this one has none.
     *
     * @param other the other report
     * @return the merged report
     */
    public Report and(Report other) {
        Objects.requireNonNull(other, "other");
        return toBuilder().addAll(other).build();
    }

    /**
     * The same report with other locations, such as locations with line and column.
     *
     * @param place maps each location to its new location
     * @return the report, sorted by the new locations
     */
    public Report relocated(UnaryOperator<Location> place) {
        Objects.requireNonNull(place, "place");
        Builder builder = toBuilder();
        builder.kept.replaceAll(finding ->
                finding.toBuilder().location(place.apply(finding.location())).build());
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that
                && findings.equals(that.findings)
                && totalByRule.equals(that.totalByRule)
                && totalBySeverity.equals(that.totalBySeverity)
                && suppressed == that.suppressed
                && Objects.equals(header, that.header);
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings, totalByRule, suppressed);
    }

    @Override
    public String toString() {
        return "errors: " + count(Severity.ERROR) + ", warnings: " + count(Severity.WARNING) + ", information: "
                + count(Severity.INFO);
    }

    /**
     * Creates an empty builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder with the properties of this one.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /** Collects and counts findings; not thread-safe. */
    public static final class Builder {

        private final List<Finding> kept = new ArrayList<>();
        private final Map<RuleId, Integer> totalByRule = new TreeMap<>();
        private final Map<Severity, Integer> totalBySeverity = new EnumMap<>(Severity.class);
        private int maxPerRule = Integer.MAX_VALUE;
        private int suppressed;
        private @Nullable ReportHeader header;

        private Builder() {}

        /**
         * Limits the findings of each rule that are kept from now on; further ones are only counted.
         *
         * @param limit the maximum number of findings per rule
         * @return this builder
         * @throws IllegalArgumentException below 1
         */
        public Builder maxPerRule(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit is at least 1");
            }
            maxPerRule = limit;
            return this;
        }

        /**
         * Counts a finding, and keeps it unless the limit of its rule is reached.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder add(Finding finding) {
            if (count(finding.rule(), 1, totalByRule) <= maxPerRule) {
                kept.add(finding);
            }
            count(finding.severity(), 1, totalBySeverity);
            return this;
        }

        private static <K extends Comparable<K>> int count(K key, int more, Map<K, Integer> totals) {
            int total = totals.getOrDefault(key, 0) + more;
            totals.put(key, total);
            return total;
        }

        /**
         * Counts findings, and keeps them as {@link #add} does.
         *
         * @param findings the findings
         * @return this builder
         */
        public Builder addAll(Collection<Finding> findings) {
            for (Finding finding : findings) {
                add(finding);
            }
            return this;
        }

        /**
         * Adds the findings and totals of another report.
         *
         * @param report the report
         * @return this builder
         */
        public Builder addAll(Report report) {
            kept.addAll(report.findings);
            for (Map.Entry<RuleId, Integer> entry : report.totalByRule.entrySet()) {
                count(entry.getKey(), entry.getValue(), totalByRule);
            }
            for (Map.Entry<Severity, Integer> entry : report.totalBySeverity.entrySet()) {
                count(entry.getKey(), entry.getValue(), totalBySeverity);
            }
            suppressed += report.suppressed;
            header = header == null ? report.header : header;
            return this;
        }

        /**
         * Counts a finding that the plan suppresses.
         *
         * @return this builder
         */
        public Builder addSuppressed() {
            suppressed++;
            return this;
        }

        /**
         * Sets the header.
         *
         * @param made the header
         * @return this builder
         */
        public Builder header(ReportHeader made) {
            header = Objects.requireNonNull(made, "made");
            return this;
        }

        /**
         * Builds the report of everything added so far.
         *
         * @return the report
         */
        public Report build() {
            return new Report(this);
        }
    }
}
