package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.Folding;

/**
 * What the words of a step say after its title: « Désigner un référent (fait) », « Jury (CRIJ) : mai 2026 », « Bilan ✔ ». What is not
 * sure stays in the title.
 *
 * @param title the words without the parts that were read; a time in their midst stays
 * @param status how far the step is
 * @param period when it is
 * @param lead the name of the body in charge; empty for none
 */
record StepText(String title, Optional<Status> status, Optional<PlanPeriod> period, String lead) {

    /** The last part in brackets, or after a colon or dash. */
    private static final Pattern LAST = Pattern.compile(
            "(?<title>.*[^\\s:–—-])\\s*(?:\\((?<inside>[^()]{2,60})\\)|(?<sign>[✓✔☑✅])|(?:(?<=\\S)\\s*:|\\s[–—-])\\s(?<after>[^:()]{3,40}))[. ]*",
            Pattern.DOTALL);

    /** « Mai 2026 : jury ». */
    private static final Pattern FIRST = Pattern.compile("(?<before>[^:]{5,30}?)\\s?:\\s(?<title>.*)", Pattern.DOTALL);

    private static final Pattern TICK = Pattern.compile("[✓✔☑✅]");

    /** « Session pilote nov. 2024 », but not « Bilan de septembre 2024 ». */
    private static final Pattern AT_END = Pattern.compile(
            ".*?(?<word>[\\p{L}\\d)»]++),? (?<time>(?:(?:en|le|fin|début) )?(?:\\d{1,2}(?:er)? )?\\p{L}{3,9}\\.? (?:19|20)\\d\\d)",
            Pattern.DOTALL);

    private static final Set<String> OPEN = Set.of(
            "de", "du", "des", "d", "depuis", "apres", "avant", "pour", "a", "au", "la", "le", "les", "en", "et",
            "dans", "sur", "jusqu", "entre", "partir", "fin", "debut", "mi", "sous");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern FULL_YEAR = Pattern.compile("(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}");

    /** A longer text is a paragraph, whose last words may be about anything. */
    private static final int MAX_LENGTH = 300;

    /** A step ends with at most a status, a time and a lead. */
    private static final int MAX_PARTS = 3;

    /** A longer text is not only a status. */
    private static final int MAX_WORDS = 3;

    /**
     * Reads the words of a step.
     *
     * @param bodies whether a name is that of a body
     * @param signs what signs mean in the table
     */
    static StepText read(String words, Predicate<String> bodies, TableContext signs) {
        StepText read = new StepText(words, Optional.empty(), Optional.empty(), "");
        if (words.length() > MAX_LENGTH) {
            return read;
        }
        for (int i = 0; i < MAX_PARTS; i++) {
            Matcher last = LAST.matcher(read.title);
            Optional<StepText> shorter = last.matches() ? read.withPart(last, bodies, signs) : Optional.empty();
            if (shorter.isEmpty()) {
                break;
            }
            read = shorter.get();
        }
        Matcher first = FIRST.matcher(read.title);
        Optional<PlanPeriod> time =
                read.period.isEmpty() && first.matches() ? timeOf(first.group("before"), false) : Optional.empty();
        if (time.isPresent()) {
            return new StepText(first.group("title").strip(), read.status, time, read.lead);
        }
        Matcher end = AT_END.matcher(read.title);
        boolean dated = read.period.isEmpty() && end.matches() && !OPEN.contains(Folding.fold(end.group("word")));
        return dated ? new StepText(read.title, read.status, timeOf(end.group("time"), false), read.lead) : read;
    }

    private Optional<StepText> withPart(Matcher last, Predicate<String> bodies, TableContext signs) {
        String rest = last.group("title").strip();
        boolean bracket = last.group("inside") != null;
        String sign = last.group("sign");
        String part = sign != null
                ? sign
                : bracket ? last.group("inside").strip() : last.group("after").strip();
        if (rest.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Optional<Status> stated = status.isPresent() ? Optional.empty() : statusOf(part, signs);
        if (stated.isPresent()) {
            return Optional.of(new StepText(rest, stated, period, lead));
        }
        Optional<PlanPeriod> time = period.isPresent() ? Optional.empty() : timeOf(part, bracket);
        if (time.isPresent()) {
            return Optional.of(new StepText(rest, status, time, lead));
        }
        return bracket && lead.isEmpty() && bodies.test(part)
                ? Optional.of(new StepText(rest, status, period, part))
                : Optional.empty();
    }

    private static Optional<Status> statusOf(String words, TableContext signs) {
        Optional<Status> ofLegend = signs.statusOf(Folding.fold(words))
                .map(code -> Status.builder().code(code).text(words).build());
        if (ofLegend.isPresent() || words.split(" ").length > MAX_WORDS) {
            return ofLegend;
        }
        if (TICK.matcher(words).matches()) {
            return Optional.of(Status.builder()
                    .code(StatusCode.DONE)
                    .text(words)
                    .origin(Origin.DEDUCED)
                    .build());
        }
        Checked<Optional<Status>> read = StatusNotation.read(words);
        return read.findings().isEmpty() ? read.orElseThrow() : Optional.empty();
    }

    /** A time with its year; a year alone may also be what a step is about: « Bilan – 2025 ». */
    private static Optional<PlanPeriod> timeOf(String words, boolean bracket) {
        boolean year = FULL_YEAR.matcher(words).find()
                && (bracket || !YEAR.matcher(words).matches());
        if (!year) {
            return Optional.empty();
        }
        Checked<List<PlanPeriod>> read = PeriodNotation.readAll(words);
        List<PlanPeriod> times = read.findings().isEmpty() ? read.orElseThrow() : List.of();
        return times.stream()
                .filter(time -> times.size() == 1
                        && (time.getStart().isPresent() || time.getEnd().isPresent()))
                .findFirst();
    }
}
