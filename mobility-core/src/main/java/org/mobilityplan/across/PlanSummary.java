package org.mobilityplan.across;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * What the rules across plans need to know of one plan or of many. Summaries are merged in any order and grouping, on one machine
 * or on several, with the same result; a plan that occurs twice with the same content counts once.
 *
 * <p>The summary of a plan has at most 262,144 characters each of organisations, actions, sizes of networks and unknown words,
 * 64 of which each fact costs in addition to its texts, and texts are cut at 200 characters: less than 4 MiB for the largest
 * plan within the limits of reading, a few KB for a usual one. An action that is omitted is never reported as missing.
 *
 * <pre>{@code
 * PlanSummary summary = lines.map(StreamedPlan::summary).collect(PlanSummary.merging());
 * Report report = PlanValidator.standard().validate(summary);
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class PlanSummary implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The characters that the facts of one kind of one plan may have. */
    static final int MAX_CHARACTERS = 1 << 18;

    private static final PlanSummary EMPTY = new PlanSummary(new TreeMap<>());

    private static final List<CrossPlanRule> RULES = List.of(
            new AcronymOfTwoBodies(),
            new ConflictingSizes(),
            new ContinuationCycle(),
            new DuplicateAction(),
            new IdentifierWithTwoNames(),
            new MissingEdition(),
            new NameWithTwoIdentifiers(),
            new TwoContents(),
            UnknownContinuation.ofAction(),
            UnknownContinuation.ofPlan());

    /** By id and content. */
    private final TreeMap<String, PlanFacts> plans;

    private PlanSummary(TreeMap<String, PlanFacts> plans) {
        this.plans = plans;
    }

    /**
     * The summary of no plans.
     *
     * @return the empty summary
     */
    public static PlanSummary empty() {
        return EMPTY;
    }

    /**
     * Summarises a plan. Its findings have a JSON Pointer only; a plan that is read as one of many has line and column too.
     *
     * @param plan the plan
     * @param content a text that is the same for two plans if, and only if, their contents are, such as the SHA-256 of their
     *     canonical form
     * @return the summary
     */
    public static PlanSummary of(ActionPlan plan, String content) {
        return of(plan, content, pointers -> Location::of);
    }

    /**
     * Summarises a plan whose text is at hand, so that findings have source, line and column.
     *
     * @param plan the plan
     * @param content a text that is the same for two plans if, and only if, their contents are
     * @param locate returns the locations of pointers; called once with all pointers that findings may have
     * @return the summary
     */
    public static PlanSummary of(
            ActionPlan plan,
            String content,
            Function<? super Set<Pointer>, ? extends Function<Pointer, Location>> locate) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(locate, "locate");
        PlanFacts facts = FactCollector.of(plan, content, locate);
        return new PlanSummary(new TreeMap<>(Map.of(facts.key(), facts)));
    }

    /**
     * Merges this summary and another one. To merge many, use {@link #merging()}, which copies nothing.
     *
     * @param other the other summary
     * @return the summary of the plans of both
     */
    public PlanSummary and(PlanSummary other) {
        Objects.requireNonNull(other, "other");
        return builder().add(this).add(other).build();
    }

    /**
     * Collects summaries into one, of a stream that may be parallel.
     *
     * @return the collector
     */
    public static Collector<PlanSummary, ?, PlanSummary> merging() {
        return Collector.of(
                PlanSummary::builder, Builder::add, Builder::add, Builder::build, Collector.Characteristics.UNORDERED);
    }

    /**
     * The number of plans; those of one id and different contents count each.
     *
     * @return the number
     */
    public int size() {
        return plans.size();
    }

    /**
     * Describes the rules that only several plans can break.
     *
     * @return the descriptions, sorted by id
     */
    public static List<RuleInfo> rules() {
        return RULES.stream()
                .map(CrossPlanRule::info)
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /**
     * Checks the plans together. {@link org.mobilityplan.validation.PlanValidator#validate(PlanSummary)} does so with a profile.
     *
     * @param severity the severity of each rule, absent if it is disabled
     * @param maxPerRule the maximum number of findings of one rule that are kept; further ones are counted
     * @return the findings, sorted by source and line; the argument {@code planId} is the id of the plan
     */
    public Report report(Function<RuleInfo, Optional<Severity>> severity, int maxPerRule) {
        Objects.requireNonNull(severity, "severity");
        Corpus corpus = new Corpus(plans.values());
        Report.Builder report = Report.builder().maxPerRule(maxPerRule);
        for (CrossPlanRule rule : RULES) {
            Optional<Severity> level = severity.apply(rule.info());
            if (level.isPresent()) {
                rule.check(
                        corpus,
                        (plan, at, arguments) -> report.add(Finding.builder()
                                .rule(rule.info().id())
                                .severity(level.get())
                                .location(plan.at(at))
                                .putAllArguments(arguments)
                                .putArguments("planId", plan.id())
                                .build()));
            }
        }
        return report.build();
    }

    /**
     * The words of open lists that this version does not know.
     *
     * @return the words, the most frequent first
     */
    public List<UnknownWord> unknownWords() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> using = new HashMap<>();
        for (PlanFacts plan : plans.values()) {
            plan.words().forEach((word, count) -> {
                counts.merge(word, count, Integer::sum);
                using.merge(word, 1, Integer::sum);
            });
        }
        List<UnknownWord> words = new ArrayList<>();
        counts.forEach((word, count) -> {
            int space = word.indexOf(' ');
            words.add(new UnknownWord(
                    word.substring(0, space), word.substring(space + 1), count, using.getOrDefault(word, 1)));
        });
        words.sort(Comparator.comparingInt(UnknownWord::count)
                .reversed()
                .thenComparing(UnknownWord::list)
                .thenComparing(UnknownWord::word));
        return List.copyOf(words);
    }

    /**
     * The registry of organisations: each body that occurs in the directory of any plan once.
     *
     * <p>The organisations make a resolver of names for the next import, by {@link
     * org.mobilityplan.table.OrganisationDirectory#of}.
     *
     * @return the bodies, sorted by name
     */
    public List<RegistryEntry> organisations() {
        return Registry.of(new Corpus(plans.values()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSummary that && plans.equals(that.plans);
    }

    @Override
    public int hashCode() {
        return plans.hashCode();
    }

    @Override
    public String toString() {
        return "PlanSummary of " + plans.size() + " plans";
    }

    /**
     * Creates an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Merges summaries; not thread-safe. */
    public static final class Builder {

        private TreeMap<String, PlanFacts> merged = new TreeMap<>();

        private Builder() {}

        /**
         * Adds the plans of a summary.
         *
         * @param summary the summary
         * @return this builder
         */
        public Builder add(PlanSummary summary) {
            Objects.requireNonNull(summary, "summary");
            summary.plans.forEach(this::add);
            return this;
        }

        private void add(String key, PlanFacts plan) {
            merged.merge(key, plan, PlanFacts::first);
        }

        private Builder add(Builder other) {
            if (other.merged.size() > merged.size()) {
                TreeMap<String, PlanFacts> larger = other.merged;
                merged.forEach((key, plan) -> larger.merge(key, plan, PlanFacts::first));
                merged = larger;
            } else {
                other.merged.forEach(this::add);
            }
            return this;
        }

        /**
         * Builds the summary of everything added so far. The builder is empty afterwards.
         *
         * @return the summary
         */
        public PlanSummary build() {
            PlanSummary summary = new PlanSummary(merged);
            merged = new TreeMap<>();
            return summary;
        }
    }
}
