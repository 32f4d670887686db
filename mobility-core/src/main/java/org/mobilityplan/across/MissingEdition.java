package org.mobilityplan.across;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * A year without an edition, between two editions of one territory and title. Editions that appear every second or third year
 * miss none, and neither do those of which one has no period.
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

        private String text() {
            int first = from.getYear();
            boolean schoolYear = from.getDayOfYear() > 1;
            int last = first + years() - 1;
            String begin = schoolYear ? first + "-" + (first + 1) : Integer.toString(first);
            String end = schoolYear ? last + "-" + (last + 1) : Integer.toString(last);
            return begin.equals(end) ? begin : begin + "/" + end;
        }
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, List<PlanFacts>> series = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            if (!plan.territory().isEmpty()) {
                series.computeIfAbsent(plan.territory() + "\n" + title(plan.title()), none -> new ArrayList<>())
                        .add(plan);
            }
        }
        for (List<PlanFacts> editions : series.values()) {
            boolean dated = editions.stream().allMatch(plan -> plan.first() != null && plan.last() != null);
            if (editions.size() > 1 && dated) {
                checkSeries(editions, findings);
            }
        }
    }

    private static void checkSeries(List<PlanFacts> editions, Findings findings) {
        editions.sort(Comparator.comparing(plan -> Objects.requireNonNull(plan.first())));
        List<Gap> gaps = new ArrayList<>();
        PlanFacts latest = editions.get(0);
        for (PlanFacts plan : editions.subList(1, editions.size())) {
            LocalDate end = Objects.requireNonNull(latest.last());
            LocalDate begin = Objects.requireNonNull(plan.first());
            if (begin.isAfter(end)) {
                gaps.add(new Gap(latest, plan, end.plusDays(1), begin));
            }
            if (Objects.requireNonNull(plan.last()).isAfter(end)) {
                latest = plan;
            }
        }
        if (hasRhythm(gaps)) {
            return;
        }
        for (Gap gap : gaps) {
            if (gap.years() > 0 && gap.years() <= MOST_YEARS) {
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

    private static boolean hasRhythm(List<Gap> gaps) {
        return gaps.size() >= LEAST_FOR_A_RHYTHM - 1
                && gaps.get(0).years() > 0
                && gaps.stream().allMatch(gap -> gap.years() == gaps.get(0).years());
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
