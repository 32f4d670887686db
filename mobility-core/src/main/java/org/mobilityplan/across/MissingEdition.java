package org.mobilityplan.across;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * A year without an edition, between two editions of one territory and title. Editions that appear every second or third year
 * miss none, and neither do those of which one has no period, or that had another title in between.
 */
final class MissingEdition extends CrossPlanRule {

    /** A shorter gap is not a year: some plans end with the school year and continue with the calendar year. */
    private static final int DAYS_OF_A_YEAR = 360;

    private static final int LEAST_FOR_A_RHYTHM = 3;

    /** A longer gap is an end and a new beginning. */
    private static final int MOST_YEARS = 10;

    MissingEdition() {
        super(RuleInfo.of("plans.edition.missing", Severity.INFO, "otherPlan", "period", "planId", "title"));
    }

    /** The days between one edition and the next. */
    private record Gap(PlanFacts before, PlanFacts after, LocalDate from, LocalDate to) {

        /** The whole years in it. */
        private int years() {
            return (int) ((ChronoUnit.DAYS.between(from, to) + 365 - DAYS_OF_A_YEAR) / 365);
        }

        /** Whether a series of another title begins and ends within the gap: a plan that had this title for a while. */
        private boolean isFilledBy(NavigableMap<LocalDate, LocalDate> others) {
            return others.subMap(from, true, to, false).values().stream().anyMatch(last -> last.isBefore(to));
        }

        private String text() {
            int first = from.getYear();
            boolean schoolYear = from.getDayOfYear() > 1;
            int last = first + years() - 1;
            String begin = schoolYear ? first + "-" + (first + 1) : Integer.toString(first);
            String end = schoolYear ? last + "-" + (last + 1) : Integer.toString(last);
            return begin.equals(end) ? begin : begin + "/" + end;
        }
    }

    /** The editions of one territory and title, all with a period, in the order of their first days. */
    private record Series(String territory, List<PlanFacts> editions) {

        private LocalDate first() {
            return MissingEdition.first(editions.get(0));
        }

        private LocalDate last() {
            return editions.stream()
                    .map(MissingEdition::last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static LocalDate first(PlanFacts plan) {
        return Objects.requireNonNull(plan.first());
    }

    private static LocalDate last(PlanFacts plan) {
        return Objects.requireNonNull(plan.last());
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        List<Series> all = series(corpus);
        // For each territory, the last days of series by their first days; of several, the earliest.
        Map<String, NavigableMap<LocalDate, LocalDate>> spans = new TreeMap<>();
        for (Series each : all) {
            spans.computeIfAbsent(each.territory(), none -> new TreeMap<>())
                    .merge(each.first(), each.last(), (one, other) -> one.isBefore(other) ? one : other);
        }
        for (Series each : all) {
            checkSeries(each, Objects.requireNonNull(spans.get(each.territory())), findings);
        }
    }

    private static List<Series> series(Corpus corpus) {
        Map<String, List<PlanFacts>> byTitle = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            if (!plan.territory().isEmpty()) {
                byTitle.computeIfAbsent(plan.territory() + "\n" + title(plan.title()), none -> new ArrayList<>())
                        .add(plan);
            }
        }
        List<Series> series = new ArrayList<>();
        for (List<PlanFacts> editions : byTitle.values()) {
            if (editions.stream().allMatch(plan -> plan.first() != null && plan.last() != null)) {
                editions.sort(Comparator.comparing(MissingEdition::first));
                series.add(new Series(editions.get(0).territory(), editions));
            }
        }
        return series;
    }

    private static void checkSeries(Series series, NavigableMap<LocalDate, LocalDate> others, Findings findings) {
        List<Gap> gaps = new ArrayList<>();
        PlanFacts latest = series.editions().get(0);
        for (PlanFacts plan : series.editions()) {
            if (first(plan).isAfter(last(latest))) {
                gaps.add(new Gap(latest, plan, last(latest).plusDays(1), first(plan)));
            }
            if (last(plan).isAfter(last(latest))) {
                latest = plan;
            }
        }
        int usual = usualYears(gaps);
        for (Gap gap : gaps) {
            if (gap.years() > usual && gap.years() <= MOST_YEARS && !gap.isFilledBy(others)) {
                findings.report(
                        gap.after(),
                        gap.after().place(),
                        Map.of(
                                "period", gap.text(),
                                "otherPlan", gap.before().id(),
                                "title", gap.after().title()));
            }
        }
    }

    /** The years between two editions of which none is missing: 1 if several appear every second year and none more often. */
    private static int usualYears(List<Gap> gaps) {
        int[] years = gaps.stream().mapToInt(Gap::years).sorted().toArray();
        return years.length >= LEAST_FOR_A_RHYTHM - 1 && years[0] == years[1] ? years[0] : 0;
    }

    /** The words of a title without numbers, such as years and those of editions. */
    private static String title(String title) {
        StringBuilder words = new StringBuilder();
        for (String word : NameKey.of(title).value().split(" ", -1)) {
            if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
                words.append(word);
            }
        }
        return words.toString();
    }
}
