package org.mobilityplan.table;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Recognises months, quarters and weeks as headers, and gives them the year above them: « 2025 » above « Jan … Déc ». */
final class TimeHeaders {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?: ?[-–/] ?((?:20)?\\d\\d))?(?!\\d)");

    private static final Pattern WEEK = Pattern.compile("(?:s|w|sem\\.?|semaine|week) ?(\\d{1,2})");

    private static final Pattern PART_OF_TIME =
            Pattern.compile("(?:(?:[st] ?[1-4]|(?:semestre|trimestre|annee|an|phase) ?\\d)|(?:1er?|\\de|\\deme|2nd)"
                    + " (?:semestre|trimestre))(?: .*)?|(?:automne|hiver|printemps|ete|rentree) .*\\d.*|n ?\\+ ?\\d");

    /** A month counted from the beginning of a project: « M1 », « Année 2 M13 ». */
    private static final Pattern MONTH_OF_PROJECT = Pattern.compile("(?:.* )?m ?\\d{1,2}");

    /** A month of a project with what else the header says of it: « M1 (février 2026) ». */
    private static final Pattern MONTH_AND_WORDS = Pattern.compile("(?:.* )?m ?(\\d{1,2})(?: ?[=:(].*)?");

    /** Which month the first one of a project is: « M1 = Feb 2026 ». */
    private static final Pattern FIRST_MONTH =
            Pattern.compile("(?<![\\p{L}\\d])M ?0?1 ?[=:(] ?([\\p{L}.]{3,} ?20\\d\\d|\\d{1,2}[/.]20\\d\\d)");

    /** Words above times, folded. */
    private static final Pattern CALENDAR = Pattern.compile(
            "\\b(?:calendriers?|plannings?|periodes?|annees?|echeanc\\w*|programmation|phasage|temporalites?|mise en"
                    + " oeuvre|deploiement|trimestres?|semestres?|mois|timeline|schedule)\\b");

    private static final int MAX_LENGTH = 20;

    private static final String INITIALS = "jfmamjjasond";

    private static final int MONTHS = INITIALS.length();

    private static final int SEPTEMBER = 9;

    /** Two headers next to each other that are the start and the end, and nothing alone. */
    private static final Map<String, String> FROM_TO = Map.of("du", "au", "de", "a", "from", "to", "von", "bis");

    private TimeHeaders() {}

    /** The meaning of « Du » with « Au » to its right, and that of « Au » with « Du » to its left. */
    static Optional<TableColumn> fromOrTo(List<String> headers, int column) {
        boolean from = column + 1 < headers.size() && areFromTo(headers.get(column), headers.get(column + 1));
        boolean to = column > 0 && areFromTo(headers.get(column - 1), headers.get(column));
        return from ? Optional.of(TableColumn.START) : to ? Optional.of(TableColumn.END) : Optional.empty();
    }

    private static boolean areFromTo(String first, String second) {
        return NameKey.of(second).value().equals(FROM_TO.get(NameKey.of(first).value()));
    }

    /** Whether a text is a month, a part of a year or a week, without its year: « Jan », « T1 », « 2e trimestre », « S36 ». */
    static boolean isTime(String text) {
        String words = PlainText.of(text);
        return words.length() >= 2
                && words.length() <= MAX_LENGTH
                && Character.isLetterOrDigit(words.charAt(0))
                && words.chars().anyMatch(Character::isLetter)
                && !YEAR.matcher(words).find()
                && (WEEK.matcher(Folding.fold(words)).matches()
                        || of(words, 2000).isPresent());
    }

    /** Whether a text counts parts of a year or years of which nothing says when they are: « Semestre 1 N+1 », « Année 2 ». */
    static boolean isPartOfTime(String text) {
        String words = Folding.fold(PlainText.of(text));
        return words.length() <= MAX_LENGTH && PART_OF_TIME.matcher(words).matches();
    }

    /** Whether a text is a month of a project, whose date only its beginning gives: « M1 ». */
    static boolean isMonthOfProject(String text) {
        return MONTH_OF_PROJECT.matcher(Folding.fold(PlainText.of(text))).matches();
    }

    /** The month with which a project begins, where one text names it: « M1 = Feb 2026 ». */
    static Optional<YearMonth> firstMonth(List<String> texts) {
        List<YearMonth> found = texts.stream()
                .flatMap(text -> FIRST_MONTH.matcher(PlainText.of(text)).results())
                .flatMap(first -> PeriodNotation.read(first.group(1)).value().stream())
                .flatMap(period -> period.getStart().stream())
                .filter(start -> start.precision() == Precision.MONTH)
                .map(start -> YearMonth.from(start.firstDay()))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The months of a project as those of the calendar: « M2 » is « mars 2026 ». Other texts are empty. */
    static List<String> monthsFrom(YearMonth first, List<String> texts) {
        List<String> months = new ArrayList<>();
        for (String text : texts) {
            Matcher number = MONTH_AND_WORDS.matcher(Folding.fold(PlainText.of(text)));
            int after = number.matches() ? Integer.parseInt(number.group(1)) - 1 : -1;
            YearMonth month = first.plusMonths(after);
            months.add(
                    after < 0
                            ? ""
                            : month.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + month.getYear());
        }
        return months;
    }

    /** Whether a text is a year, or a time with or without its year. */
    static boolean isTimeOrYear(String text) {
        return isTime(text) || TimeCells.timeOf(text).isPresent();
    }

    /** Whether a text is a time below words that announce times: « 2025 » or « T1 » below « Calendrier ». */
    static boolean isTimeBelow(String group, String below, TableLayout layout) {
        Optional<TableColumn> meaning = layout.columnOf(group);
        boolean calendar = meaning.filter(TableColumn.PERIOD::equals).isPresent()
                || meaning.isEmpty() && CALENDAR.matcher(Folding.fold(group)).find();
        return calendar && isTimeOrYear(below);
    }

    /** Years and the times below them as one row: « 2025 | | 2026 | » above « T1 | T2 | T1 | T2 ». */
    static Optional<GridRow> joined(GridRow years, GridRow times) {
        boolean named = years.filled().stream()
                .anyMatch(i -> TimeCells.timeOf(years.plain(i)).isPresent());
        if (!named || !areTimes(times)) {
            return Optional.empty();
        }
        int width = Math.max(years.width(), times.width());
        List<String> groups = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean continues = i > 0 && !years.isFilled(i) && times.isFilled(i);
            groups.add(continues ? groups.get(i - 1) : years.plain(i));
            words.add(times.plain(i));
        }
        List<String> dated = dated(groups, words);
        List<TableCell> cells = new ArrayList<>();
        List<CellPlace> places = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(dated.get(i).isEmpty() ? years.cell(i) : TableCell.of(dated.get(i)));
            places.add(years.place(i));
        }
        return Optional.of(GridRow.of(cells, places));
    }

    /** Whether a row is nothing but times, two at least. */
    static boolean areTimes(GridRow row) {
        List<Integer> filled = row.filled();
        List<String> words = filled.stream().map(i -> PlainText.of(row.text(i))).toList();
        return filled.size() >= 2 && (words.stream().allMatch(TimeHeaders::isTime) || areMonthsInShort(words));
    }

    /** For each word the month that it is, where twelve in a row are the months of a year in short; else 0. */
    static List<Integer> monthsInShort(List<String> words) {
        List<Integer> months = new ArrayList<>(Collections.nCopies(words.size(), 0));
        for (int start = 0; start + MONTHS <= words.size(); start++) {
            if (months.get(start) == 0 && areMonthsInShort(words.subList(start, start + MONTHS))) {
                for (int i = 0; i < MONTHS; i++) {
                    months.set(start + i, i + 1);
                }
            }
        }
        return months;
    }

    /** The months of a year by their initials or numbers: J, F, M, … or 1, 2, 3, … */
    private static boolean areMonthsInShort(List<String> words) {
        if (words.isEmpty() || words.size() % MONTHS != 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = Folding.fold(words.get(i));
            int month = i % MONTHS;
            boolean initial = word.equals(INITIALS.substring(month, month + 1));
            boolean number = word.equals(Integer.toString(month + 1)) || word.equals("0" + (month + 1));
            if (!initial && !number) {
                return false;
            }
        }
        return true;
    }

    /**
     * The times of the lower row of a header, each with its year; empty where a column is not a time, or the year is not sure.
     *
     * @param groups the words above each column
     * @param below the words of the lower row
     */
    static List<String> dated(List<String> groups, List<String> below) {
        List<String> dated = new ArrayList<>();
        for (int start = 0; start < below.size(); start = dated.size()) {
            int end = start + 1;
            while (end < below.size() && groups.get(end).equals(groups.get(start))) {
                end++;
            }
            dated.addAll(datedBelow(groups.get(start), below.subList(start, end)));
        }
        return dated;
    }

    private static List<String> datedBelow(String group, List<String> below) {
        Matcher years = YEAR.matcher(group);
        boolean found = years.find();
        int first = found ? Integer.parseInt(years.group(1)) : 0;
        String second = found && years.group(2) != null ? years.group(2) : "";
        boolean school = !second.isEmpty() && Integer.parseInt(second) % 100 == (first + 1) % 100;
        String all = found ? years.group() : "";
        boolean sure = found && !years.find() && (second.isEmpty() || school);
        boolean weeks = below.stream()
                .map(word -> WEEK.matcher(Folding.fold(word)))
                .anyMatch(week -> week.matches() && Integer.parseInt(week.group(1)) > 2);
        List<Integer> shortened = monthsInShort(below);
        List<String> dated = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            int month = shortened.get(i);
            String word = month > 0 ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.FRENCH) : below.get(i);
            String half = word + " " + all;
            if (school && sure && TimeCells.schoolHalf(half).isPresent()) {
                dated.add(half);
                continue;
            }
            boolean time = sure && !weeks && (month > 0 || isTime(word));
            Optional<PlanPeriod> read = time ? of(word, first) : Optional.empty();
            int year = school && read.isPresent() ? yearOf(read.get(), first) : first;
            dated.add(read.isEmpty() || year < 0 ? "" : word + " " + year);
        }
        return dated;
    }

    /** The year of a month of a school year; -1 for other parts of one. */
    private static int yearOf(PlanPeriod time, int first) {
        return time.getStart()
                .filter(start -> start.precision() == Precision.MONTH)
                .map(PartialDate::firstDay)
                .map(day -> day.getMonthValue() >= SEPTEMBER ? first : first + 1)
                .orElse(-1);
    }

    private static Optional<PlanPeriod> of(String words, int year) {
        return PeriodNotation.read(words + " " + year)
                .value()
                .filter(read -> read.getEnd().isPresent())
                .filter(read -> read.getStart()
                        .filter(start ->
                                start.precision() != Precision.YEAR && start.precision() != Precision.SCHOOL_YEAR)
                        .isPresent());
    }

    /** The only year that some rows name; absent where there is none, or several. */
    static Optional<String> yearOf(List<GridRow> rows) {
        List<String> years = rows.stream()
                .flatMap(row -> row.texts().stream())
                .flatMap(text -> YEAR.matcher(text).results())
                .map(each -> each.group())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
