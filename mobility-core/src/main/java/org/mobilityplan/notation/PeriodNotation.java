package org.mobilityplan.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Season;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Report;
import org.mobilityplan.spelling.CalendarWords;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.PlainText;

/**
 * Times in words: « 2016-17 » and « 2018/2019 » are school years, « 2018-2020 » and « 2021/27 » ranges, « juin 2017 » a month,
 * « 1er janv 2023 » a day, « depuis 2014 » and « d'ici 2027 » open; 45078 is the day of a spreadsheet, 1 June 2023.
 *
 * <pre>{@code
 * Checked<PlanPeriod> read = PeriodNotation.read("1er semestre 2018");
 * read.value().ifPresent(period -> System.out.println(PeriodNotation.write(period)));
 * }</pre>
 *
 * <p>Parts of a year are ranges of months or quarters: « 1er semestre 2018 » is January to June, and by convention « début
 * 2018 » is the first quarter, « mi-2018 » the two in the middle, « fin 2018 » the last. Parts of a month are the month, and
 * school holidays the two months in which they are somewhere: « vacances de la Toussaint 2025 » is October and November.
 *
 * <p>Only what is sure is read: « mi-saison » and « 2023 (Flixecourt) 2024 (Picquigny) » have their text and neither start nor
 * end, and a finding reports it. « 2009-10 » is the school year in one plan and a month in another: it stays text too.
 */
public final class PeriodNotation {

    /** No time that can be read is longer. */
    private static final int MAX_LENGTH = 120;

    /** 1 January 1980 and 31 December 2099, as spreadsheets count days. */
    private static final int FIRST_SERIAL = 29_221;

    private static final int LAST_SERIAL = 73_050;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final List<String> MONTHS_WRITTEN = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final Map<String, Season> SEASONS =
            Map.of("printemps", Season.SPRING, "ete", Season.SUMMER, "automne", Season.AUTUMN, "hiver", Season.WINTER);

    private static final Map<String, Integer> ORDINALS =
            Map.of("1er", 1, "premier", 1, "deuxieme", 2, "second", 2, "troisieme", 3, "quatrieme", 4, "dernier", 4);

    private static final List<String> SINCE =
            List.of("depuis ", "a partir de ", "a partir du ", "a partir d'", "a compter de ", "a compter du ", "des ");

    private static final List<String> UNTIL = List.of("d'ici ", "jusqu'en ", "jusqu'a ", "jusqu'au ");

    private static final List<String> ARTICLES = List.of(
            "de l'",
            "a l'",
            "l'",
            "le ",
            "la ",
            "du ",
            "de ",
            "d'",
            "au ",
            "a ",
            "en ",
            "toute l'annee scolaire ",
            "toute l'annee ",
            "tout au long de l'annee ",
            "au cours de l'annee ",
            "dans l'annee ",
            "sur l'annee ",
            "annee scolaire ",
            "annees scolaires ",
            "annees ",
            "annee ",
            "exercice ",
            "sur ");

    /** A time of day after a numeric date, with or without its zone. */
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("^(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:"
                    + " ?(?:z|[-+]\\d{2}(?::?\\d{2})?))?$");

    /** Between the times of a list: « été 2019 et été 2020 ». */
    private static final Pattern LIST = Pattern.compile("\\s*(?:[,;\\n|+&]|\\bet\\b|\\bpuis\\b|\\s/\\s)\\s*");

    /** What is counted before the times of a list: « 2 sessions : ». */
    private static final Pattern COUNTED = Pattern.compile("[^:]{1,40}: ?(?=\\D|\\d)");

    /** A part of a year with its year, before other years: « Étés 2024, 2025 et 2026 », « juillet 2025, 2026 ». */
    private static final Pattern PART_OF_YEARS = Pattern.compile(
            "(?<season>[eé]t[eé]s?|printemps|automnes?)?(?<part>[^()]{2,30}?)? (?<year>(?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** After « puis » the year may be all of it: « mars 2025 puis 2026 ». */
    private static final Pattern THEN = Pattern.compile("\\bpuis\\b", Pattern.CASE_INSENSITIVE);

    private static final int MAX_TIMES = 12;

    private static final int JULY = 7;

    private static final int SEPTEMBER = 9;

    private static final Pattern HOLIDAYS = Pattern.compile(
            "(?:grandes vacances|vacances (?:scolaires )?(?:de la |de |d'|du )?"
                    + "(?<name>toussaint|noel|hiver|fevrier|printemps|paques|avril|ete)) (?<year>(?:19|20)\\d\\d(?:[-/](?:19|20)\\d\\d)?)");

    private static final Map<String, Integer> HOLIDAYS_FIRST_MONTH = Map.of(
            "toussaint",
            10,
            "noel",
            12,
            "hiver",
            2,
            "fevrier",
            2,
            "printemps",
            4,
            "paques",
            4,
            "avril",
            4,
            "ete",
            JULY);

    /** A day with its month and year. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\d{1,2}(?:er)?(?<rest>/\\d{1,2}/\\d{2,4}| \\p{L}{3,9}\\.? (?:19|20)\\d\\d)");

    /** A time before what is done then: « mai 2025 : jury ». */
    private static final Pattern STEP = Pattern.compile("(?<time>[^:]{4,40}?) ?: (?<words>.{2,200})");

    private static final Pattern RECURRING_SINCE =
            Pattern.compile("(?<words>[^()]{4,40}?),? (?<since>(?:des|depuis|a partir d[eu]|a compter d[eu]) .{4,40})");

    private static final Pattern STEPS = Pattern.compile("\\s*[;\\n]\\s*");

    private static final Pattern YEAR_IN_WORDS = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Pattern YEARS_BETWEEN = Pattern.compile(" ?[-–/] ?");

    private static final Pattern YEARS_IN_A_ROW = Pattern.compile("(?:(?:19|20)\\d\\d ?[-–/] ?){2,}(?:19|20)\\d\\d");

    /** A two-digit year from here on is of the 20th century. */
    private static final int LAST_CENTURY = 80;

    private PeriodNotation() {}

    /**
     * Reads a time.
     *
     * @param text the time as written
     * @return the period with its text; with start and end, or how it recurs, where they are sure, and with the findings on
     *     it
     */
    public static Checked<PlanPeriod> read(String text) {
        Findings findings = new Findings();
        String kept = PlainText.of(text);
        if (kept.isEmpty()) {
            return findings.with(PlanPeriod.ofText(kept));
        }
        String folded = withoutTimeOfDay(Folding.fold(kept));
        if (folded.length() > MAX_LENGTH) {
            findings.report(NotationRules.PERIOD_UNREAD, kept);
            return findings.with(PlanPeriod.ofText(kept));
        }
        int serial = serial(folded);
        if (serial > 0) {
            PartialDate day = PartialDate.ofDay(SERIAL_ZERO.plusDays(serial));
            findings.report(NotationRules.PERIOD_SERIAL, Map.of("text", kept, "date", day.toString()));
            return findings.with(PlanPeriod.of(day).toBuilder().text(kept).build());
        }
        Optional<PlanPeriod> read = period(PeriodSpelling.plain(folded));
        if (read.isPresent()) {
            return findings.with(read.get().toBuilder().text(kept).build());
        }
        Optional<PlanPeriod> recurring = recurringSince(folded);
        if (recurring.isPresent()) {
            return findings.with(
                    recurring.get().toBuilder().text(kept).recurrence(kept).build());
        }
        if (Recurrence.is(folded)) {
            return findings.with(
                    PlanPeriod.ofText(kept).toBuilder().recurrence(kept).build());
        }
        findings.report(isAmbiguous(folded) ? NotationRules.PERIOD_AMBIGUOUS : NotationRules.PERIOD_UNREAD, kept);
        return findings.with(PlanPeriod.ofText(kept));
    }

    /**
     * Reads one or several times: « été 2019 et été 2020 » are two. Times that follow each other without a gap are one.
     *
     * @param text the times as written
     * @return the periods, each with its text, and the findings; one period for a text that is not a list of times, none for an
     *     empty one
     */
    public static Checked<List<PlanPeriod>> readAll(String text) {
        Checked<PlanPeriod> whole = read(text);
        PlanPeriod one = whole.orElseThrow();
        boolean read = one.getStart().isPresent()
                || one.getEnd().isPresent()
                || one.getRecurrence().isPresent();
        String kept = PlainText.of(text);
        if (kept.isEmpty()) {
            return Checked.of(List.of(), whole.report());
        }
        List<PlanPeriod> steps = read ? List.of() : steps(text.strip());
        List<PlanPeriod> several = read || !steps.isEmpty() || kept.length() > MAX_LENGTH ? steps : list(text.strip());
        return several.isEmpty() ? Checked.of(List.of(one), whole.report()) : Checked.of(several, Report.empty());
    }

    /** The times of what is done at each: « Janv. 2025 : appel à projets », « mai 2025 : jury »; none where one is not sure. */
    private static List<PlanPeriod> steps(String text) {
        List<String> lines = List.of(STEPS.split(text, MAX_TIMES + 1));
        List<PlanPeriod> steps = new ArrayList<>();
        for (String line : lines) {
            Matcher step = STEP.matcher(ListMark.without(PlainText.of(line)));
            if (lines.size() > MAX_TIMES || !step.matches()) {
                return List.of();
            }
            String words = Folding.fold(step.group("words"));
            String time = PeriodSpelling.plain(Folding.fold(step.group("time")));
            Optional<PlanPeriod> part = year(time) > 0 ? period(words + " " + time) : Optional.empty();
            Optional<PlanPeriod> read = part.or(() -> period(time))
                    .filter(found -> !PeriodSpelling.isDoubtful(words)
                            && !YEAR_IN_WORDS.matcher(words).find());
            if (read.isEmpty()) {
                return List.of();
            }
            steps.add(read.get().toBuilder().text(step.group()).build());
        }
        return List.copyOf(steps);
    }

    /** The times of a list, in order; none where one of them is not sure. */
    private static List<PlanPeriod> list(String text) {
        Matcher counted = COUNTED.matcher(text);
        String label = counted.lookingAt() ? counted.group() : "";
        String listed = PeriodSpelling.withTranslationsJoined(text.substring(label.length()));
        String[] pieces =
                (YEARS_IN_A_ROW.matcher(PlainText.of(listed)).matches() ? YEARS_BETWEEN : LIST).split(listed, 0);
        if (pieces.length < 2 || pieces.length > MAX_TIMES) {
            return List.of();
        }
        List<PlanPeriod> times = new ArrayList<>();
        String year = "";
        String ofDay = "";
        Matcher part = PART_OF_YEARS.matcher(PlainText.of(pieces[0]));
        boolean ofAll = part.matches()
                && isPartOfYear(part)
                && IntStream.range(1, pieces.length).allMatch(i -> year(pieces[i].strip()) > 0);
        if (ofAll && THEN.matcher(listed).find()) {
            return List.of();
        }
        if (ofAll) {
            // « Étés 2024, 2025 et 2026 »: the season is that of all years.
            String words = partOf(part);
            pieces[0] = words + " " + part.group("year");
            for (int i = 1; i < pieces.length; i++) {
                pieces[i] = words + " " + pieces[i].strip();
            }
        }
        for (int i = pieces.length - 1; i >= 0; i--) {
            String words = PlainText.of(pieces[i]);
            String folded = PeriodSpelling.plain(Folding.fold(words));
            Optional<PlanPeriod> read = period(folded);
            int space = folded.lastIndexOf(' ');
            if (read.isEmpty() && !year.isEmpty()) {
                // « mai et nov. 2023 »: the year is that of the next time.
                read = period(folded + " " + year);
            }
            if (read.isEmpty() && !ofDay.isEmpty() && dayOfMonth(folded) > 0) {
                // « 12, 13 et 20 mai 2025 », « 13 et 14/10/25 »: month and year are those of the next day.
                read = period(folded + ofDay);
            }
            if (read.isEmpty()
                    || read.get().getStart().isEmpty()
                    || read.get().getEnd().isEmpty()) {
                return List.of();
            }
            year = space > 0 && year(folded.substring(space + 1)) > 0 ? folded.substring(space + 1) : year;
            Matcher day = DAY_FIRST.matcher(folded);
            ofDay = day.matches() ? day.group("rest") : ofDay;
            times.add(0, read.get().toBuilder().text(words).build());
        }
        return joined(times, label, text);
    }

    private static boolean isPartOfYear(Matcher part) {
        return period(PeriodSpelling.plain(Folding.fold(partOf(part) + " " + part.group("year"))))
                .filter(read -> read.getStart()
                        .filter(start ->
                                start.precision() != Precision.YEAR && start.precision() != Precision.SCHOOL_YEAR)
                        .isPresent())
                .filter(read -> read.getEnd().isPresent())
                .isPresent();
    }

    /** The words before the year, and a season without its s. */
    private static String partOf(Matcher part) {
        String season = part.group("season");
        boolean plural = season != null && part.group("part") == null && season.endsWith("s") && !season.endsWith("ps");
        return plural
                ? season.substring(0, season.length() - 1)
                : part.group().substring(0, part.start("year")).strip();
    }

    private static List<PlanPeriod> joined(List<PlanPeriod> times, String label, String text) {
        List<PlanPeriod> joined = new ArrayList<>();
        for (PlanPeriod time : times) {
            LocalDate first = time.getStart().orElseThrow().firstDay();
            int last = joined.size() - 1;
            LocalDate end = last < 0
                    ? LocalDate.MIN
                    : joined.get(last).getEnd().orElseThrow().lastDay();
            if (!end.isBefore(first)) {
                return List.of();
            }
            boolean next = last >= 0 && end.plusDays(1).equals(first);
            if (next) {
                PlanPeriod before = joined.get(last);
                joined.set(
                        last,
                        PlanPeriod.between(
                                        before.getStart().orElseThrow(),
                                        time.getEnd().orElseThrow())
                                .toBuilder()
                                .text(before.getText().orElse("") + ", "
                                        + time.getText().orElse(""))
                                .build());
            } else {
                joined.add(time);
            }
        }
        PlanPeriod first = joined.get(0);
        String words = joined.size() == 1
                ? PlainText.of(text)
                : label + first.getText().orElse("");
        joined.set(0, first.toBuilder().text(words).build());
        return List.copyOf(joined);
    }

    /** A date as readers of spreadsheets and databases give it: « 2024-12-01 00:00:00+00 ». */
    private static String withoutTimeOfDay(String folded) {
        return folded.length() > MAX_LENGTH || folded.indexOf(':') < 0
                ? folded
                : TIME_OF_DAY.matcher(folded).replaceFirst("$1");
    }

    private static int serial(String folded) {
        String digits = folded.endsWith(".0") ? folded.substring(0, folded.length() - 2) : folded;
        int number = digits.length() == 5 ? number(digits) : -1;
        return number >= FIRST_SERIAL && number <= LAST_SERIAL ? number : -1;
    }

    /** « mensuel dès janvier 2026 », « tous les ans à partir de 2025 ». */
    private static Optional<PlanPeriod> recurringSince(String folded) {
        Matcher since = RECURRING_SINCE.matcher(folded);
        return since.matches() && Recurrence.is(since.group("words"))
                ? period(PeriodSpelling.plain(since.group("since")))
                        .filter(read -> read.getEnd().isEmpty())
                : Optional.empty();
    }

    private static Optional<PlanPeriod> period(String folded) {
        Optional<PlanPeriod> pair = years(folded);
        if (pair.isPresent()) {
            return pair;
        }
        Optional<PlanPeriod> one = span(folded);
        if (one.isPresent()) {
            return one;
        }
        for (String since : SINCE) {
            if (folded.startsWith(since)) {
                String rest = folded.substring(since.length());
                Optional<PlanPeriod> open =
                        span(rest).flatMap(PlanPeriod::getStart).map(PlanPeriod::since);
                // « depuis mars 2024, jusqu'à fin 2026 ».
                return open.isPresent() || !rest.contains(" jusqu'") ? open : range(rest);
            }
        }
        for (String until : UNTIL) {
            if (folded.startsWith(until)) {
                return span(folded.substring(until.length()))
                        .flatMap(PlanPeriod::getEnd)
                        .map(PlanPeriod::until);
            }
        }
        return range(folded);
    }

    /** A unit, half a year, or a part of a unit. */
    private static Optional<PlanPeriod> span(String folded) {
        String words = withoutArticle(withoutArticle(folded.trim()))
                .replace(" de l'annee ", " ")
                .replace(" d'annee ", " ");
        Optional<PartialDate> one = unit(words);
        if (one.isPresent()) {
            return one.map(PlanPeriod::of);
        }
        Optional<PlanPeriod> half = halfYear(words);
        return half.or(() -> holidays(words)).or(() -> part(words));
    }

    /** « vacances de Noël 2025 » by the months in which they are, in all zones. */
    private static Optional<PlanPeriod> holidays(String words) {
        Matcher holidays = HOLIDAYS.matcher(words);
        if (!holidays.matches()) {
            return Optional.empty();
        }
        int first = HOLIDAYS_FIRST_MONTH.getOrDefault(holidays.group("name"), JULY);
        String written = holidays.group("year").replace('/', '-');
        int year = year(written);
        if (year < 0) {
            return Optional.empty();
        }
        int begins = written.length() > 4 && first < SEPTEMBER ? year + 1 : year;
        return day(begins, first, 0)
                .flatMap(start -> day(first == 12 ? begins + 1 : begins, first == 12 ? 1 : first + 1, 0)
                        .map(end -> PlanPeriod.between(start, end)));
    }

    /** « début 2018 », « mi-2018 », « fin juin 2018 », « courant 2018 », « rentrée 2018 ». */
    private static Optional<PlanPeriod> part(String words) {
        for (Part part : Part.values()) {
            for (String beginning : part.beginnings) {
                if (words.startsWith(beginning)) {
                    String rest = words.substring(beginning.length());
                    Optional<PartialDate> whole = unit(rest);
                    if (part == Part.SOME && whole.isEmpty()) {
                        return span(rest);
                    }
                    return whole.isPresent() ? part.of(whole.get()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A part of a year by the quarters that it is by convention; of a month or season it is all of that. */
    private enum Part {
        BEGINNING(1, 1, "debut "),
        MIDDLE(2, 3, "mi-", "mi ", "milieu "),
        END(4, 4, "fin "),
        SOME(0, 0, "courant "),
        SCHOOL_BEGINS(0, 0, "rentree scolaire ", "rentree ");

        private final int firstQuarter;
        private final int lastQuarter;
        private final List<String> beginnings;

        Part(int firstQuarter, int lastQuarter, String... beginnings) {
            this.firstQuarter = firstQuarter;
            this.lastQuarter = lastQuarter;
            this.beginnings = List.of(beginnings);
        }

        private Optional<PlanPeriod> of(PartialDate whole) {
            int year = whole.firstDay().getYear();
            boolean isYear = whole.precision() == Precision.YEAR;
            if (this == SCHOOL_BEGINS) {
                return isYear || whole.precision() == Precision.SCHOOL_YEAR
                        ? day(year, SEPTEMBER, 0).map(PlanPeriod::of)
                        : Optional.empty();
            }
            if (isYear && firstQuarter > 0) {
                return Optional.of(PlanPeriod.between(
                        PartialDate.ofQuarter(year, firstQuarter), PartialDate.ofQuarter(year, lastQuarter)));
            }
            boolean divided = whole.precision() == Precision.DAY
                    || whole.precision() == Precision.SCHOOL_YEAR && firstQuarter > 0;
            return divided ? Optional.empty() : Optional.of(PlanPeriod.of(whole));
        }
    }

    /** « 1er semestre 2025 », « S2 2025 », « 2025-S1 ». */
    private static Optional<PlanPeriod> halfYear(String folded) {
        String[] words = folded.replace("semestre ", "semestre-")
                .replace(" semestre", "-semestre")
                .split("[-/ ]", 4);
        List<String> parts = new ArrayList<>(List.of(words));
        boolean named = parts.remove("semestre");
        if (parts.size() != 2) {
            return Optional.empty();
        }
        int first = year(parts.get(0));
        int year = first > 0 ? first : year(parts.get(1));
        String half = parts.get(first > 0 ? 1 : 0);
        boolean initial = !named && half.length() == 2 && half.charAt(0) == 's';
        int number =
                initial ? number(half.substring(1)) : !named ? -1 : ordinal(half) > 0 ? ordinal(half) : number(half);
        if (year < 0 || number != 1 && number != 2) {
            return Optional.empty();
        }
        return day(year, number == 1 ? 1 : 7, 0)
                .flatMap(start -> day(year, number == 1 ? 6 : 12, 0).map(end -> PlanPeriod.between(start, end)));
    }

    /** « du 8 août 2025 au 1er septembre 2030 », « entre 2022 et 2026 », « juin 2017 - mars 2018 ». */
    private static Optional<PlanPeriod> range(String folded) {
        boolean between = folded.startsWith("entre ");
        String words = between ? folded.substring(6) : folded;
        for (String middle :
                between ? List.of(" et ") : List.of(" - ", " a ", " au ", " jusqu'a ", " jusqu'au ", " jusqu'en ")) {
            int at = words.indexOf(middle);
            if (at > 0) {
                Optional<PartialDate> start = span(words.substring(0, at)).flatMap(PlanPeriod::getStart);
                Optional<PartialDate> end =
                        span(words.substring(at + middle.length())).flatMap(PlanPeriod::getEnd);
                if (start.isPresent() && end.isPresent()) {
                    return Optional.of(PlanPeriod.between(start.get(), end.get()));
                }
            }
        }
        return sharedRange(between ? words.replaceFirst(" et ", " a ") : words);
    }

    /**
     * A range whose start shares the year or the month of its end: « de mars à mai 2024 », « mars-avril 2025 », « du 14 au 25 mars
     * 2022 ». After « et » the two follow each other: « 12 et 13 mars 2024 ».
     */
    private static Optional<PlanPeriod> sharedRange(String words) {
        for (String middle : List.of(" au ", " a ", " - ", "-", " et ")) {
            int at = words.indexOf(middle);
            if (at <= 0 || words.indexOf(middle, at + 1) >= 0) {
                continue;
            }
            String last = withoutArticle(words.substring(at + middle.length()).trim());
            List<String> ending = List.of(last.split(" ", 4));
            Optional<PlanPeriod> end = piece(last);
            if (end.isEmpty() || ending.size() < 2 || ending.size() > 3) {
                continue;
            }
            String first = withoutArticle(withoutArticle(words.substring(0, at).trim()));
            int own = first.indexOf(' ') < 0 ? 1 : 2;
            if (own >= ending.size()) {
                continue;
            }
            Optional<PlanPeriod> start = piece(first + " " + String.join(" ", ending.subList(own, ending.size())));
            if (start.isEmpty()) {
                continue;
            }
            PartialDate from = start.get().getStart().orElseThrow();
            PartialDate to = end.get().getEnd().orElseThrow();
            LocalDate before = start.get().getEnd().orElseThrow().lastDay();
            LocalDate after = end.get().getStart().orElseThrow().firstDay();
            boolean follows = from.precision() == to.precision() && before.isBefore(after);
            boolean next = follows && before.plusDays(1).equals(after);
            if (follows && (next || !middle.equals(" et "))) {
                return Optional.of(PlanPeriod.between(from, to));
            }
        }
        return Optional.empty();
    }

    /** A unit or half a year. */
    private static Optional<PlanPeriod> piece(String words) {
        return unit(words).map(PlanPeriod::of).or(() -> halfYear(words));
    }

    /** Two years: the second with two digits or four, after a dash or slash. */
    private static Optional<PlanPeriod> years(String folded) {
        String words = folded.replace(" - ", "-").replace(" / ", "/");
        if (words.length() < 7 || words.charAt(4) != '-' && words.charAt(4) != '/' || isAmbiguous(folded)) {
            return Optional.empty();
        }
        int first = number(words.substring(0, 4));
        int written = number(words.substring(5));
        boolean full = words.length() == 9;
        if (!isYear(first) || written < 0 || !full && words.length() != 7) {
            return Optional.empty();
        }
        int last = full ? written : first - first % 100 + written;
        if (!isYear(last) || last <= first) {
            return Optional.empty();
        }
        return Optional.of(
                last == first + 1
                        ? PlanPeriod.of(PartialDate.ofSchoolYear(first))
                        : PlanPeriod.between(PartialDate.ofYear(first), PartialDate.ofYear(last)));
    }

    /** « 2009-10 »: two digits that may be a later year of the century or a month. */
    private static boolean isAmbiguous(String folded) {
        if (folded.length() != 7 || folded.charAt(4) != '-' && folded.charAt(4) != '/') {
            return false;
        }
        int first = number(folded.substring(0, 4));
        int second = number(folded.substring(5));
        return isYear(first) && second > first % 100 && second <= 12;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number <= 2999;
    }

    /** One unit: a day, month, quarter, season, year or school year, with or without an article. */
    private static Optional<PartialDate> unit(String folded) {
        String words = withoutWeekday(withoutArticle(folded.trim()));
        if (isAmbiguous(words)) {
            return Optional.empty();
        }
        Optional<PlanPeriod> pair = years(words);
        if (pair.isPresent()) {
            return pair.filter(period -> period.getStart().equals(period.getEnd()))
                    .flatMap(PlanPeriod::getStart);
        }
        Optional<PartialDate> standard = PartialDate.parse(words.replace("-q", "-Q"));
        return standard.isPresent() ? standard : written(words);
    }

    private static String withoutArticle(String words) {
        for (String article : ARTICLES) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** « jeudi 30 mai 2017 », “Thursday, 30 May 2017”: the day of the week adds nothing to a date. */
    private static String withoutWeekday(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return words;
        }
        boolean comma = space > 0 && words.charAt(space - 1) == ',';
        String first = words.substring(0, comma ? space - 1 : space);
        return CalendarWords.FRENCH_DAYS.contains(first) || CalendarWords.ENGLISH_DAYS.contains(first)
                ? words.substring(space + 1)
                : words;
    }

    private static Optional<PartialDate> written(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ", 6)));
        parts.replaceAll(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
        return switch (parts.size()) {
            case 1 -> numeric(parts.get(0)).or(() -> monthOfSpreadsheet(parts.get(0)));
            case 2 -> {
                int year = year(parts.get(1));
                yield year < 0 ? Optional.empty() : named(parts.get(0), parts.get(1), year);
            }
            case 3 -> {
                int year = year(parts.get(2));
                if (year < 0) {
                    yield Optional.empty();
                }
                if (parts.get(1).equals("trimestre") || parts.get(1).equals("trim")) {
                    yield quarter(year, ordinal(parts.get(0)));
                }
                yield parts.get(0).equals("trimestre")
                        ? quarter(year, number(parts.get(1)))
                        : day(year, month(parts.get(1)), dayOfMonth(parts.get(0)));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> named(String name, String year, int number) {
        int month = month(name);
        if (month > 0) {
            return day(number, month, 0);
        }
        if (name.length() == 2 && (name.charAt(0) == 't' || name.charAt(0) == 'q')) {
            return quarter(number, number(name.substring(1)));
        }
        Season season = SEASONS.get(name);
        return season == null || season == Season.WINTER && year.length() == 4
                ? Optional.empty()
                : Optional.of(PartialDate.ofSeason(number, season));
    }

    /** The year; of « hiver 2022-2023 » the first, and -1 where there is none. */
    private static int year(String word) {
        if (word.length() == 9 && word.charAt(4) == '-') {
            int first = number(word.substring(0, 4));
            return number(word.substring(5)) == first + 1 && isYear(first) ? first : -1;
        }
        int year = word.length() == 4 ? number(word) : -1;
        return isYear(year) ? year : -1;
    }

    /** « sept.-25 », as spreadsheets write a month. */
    private static Optional<PartialDate> monthOfSpreadsheet(String word) {
        int dash = word.lastIndexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        String name = word.substring(0, dash);
        int month = month(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        return month > 0 && yearOfDate(word.substring(dash + 1)) > 0
                ? day(yearOfDate(word.substring(dash + 1)), month, 0)
                : Optional.empty();
    }

    /** The year of a date in figures, which may have two digits; -1 for any other word. */
    private static int yearOfDate(String word) {
        int number = word.length() == 2 ? number(word) : -1;
        return number < 0 ? year(word) : number < LAST_CENTURY ? 2000 + number : 1900 + number;
    }

    /** 15/06/2017, 15.06.2017, 15-06-2017, 15/06/17 and 06/2017. */
    private static Optional<PartialDate> numeric(String word) {
        boolean dashed = word.indexOf('-') > 0 && word.indexOf('-') <= 2 && word.indexOf('/') < 0;
        String[] parts =
                (dashed ? word.replace('-', '/') : word).replace('.', '/').split("/", 4);
        if (dashed && parts.length != 3) {
            return Optional.empty();
        }
        if (parts.length == 2 && parts[0].length() <= 2) {
            int year = year(parts[1]);
            return year < 0 ? Optional.empty() : day(year, number(parts[0]), 0);
        }
        if (parts.length == 2 && parts[1].length() == 2) {
            int year = year(parts[0]);
            return year < 0 ? Optional.empty() : day(year, number(parts[1]), 0);
        }
        if (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[0].length() > 0) {
            int year = yearOfDate(parts[2]);
            int day = number(parts[0]);
            return year < 0 || day < 1 ? Optional.empty() : day(year, number(parts[1]), day);
        }
        return Optional.empty();
    }

    /** A day, or a month where the day is 0. */
    private static Optional<PartialDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 0 || day > 31) {
            return Optional.empty();
        }
        String text = year + "-" + twoDigits(month) + (day == 0 ? "" : "-" + twoDigits(day));
        return PartialDate.parse(text);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Optional<PartialDate> quarter(int year, int quarter) {
        return quarter >= 1 && quarter <= 4 ? Optional.of(PartialDate.ofQuarter(year, quarter)) : Optional.empty();
    }

    /** 1 to 12 for a month or the beginning of its name, of three letters at least; -1 for any other word. */
    static int month(String word) {
        if (word.length() < 3) {
            return -1;
        }
        int english = CalendarWords.ENGLISH_MONTHS.indexOf(word);
        if (english >= 0) {
            return english + 1;
        }
        int found = -1;
        for (int i = 0; i < CalendarWords.FRENCH_MONTHS.size(); i++) {
            if (CalendarWords.FRENCH_MONTHS.get(i).startsWith(word)) {
                // « jui » is June or July.
                if (found > 0) {
                    return -1;
                }
                found = i + 1;
            }
        }
        return found < 0 ? englishMonth(word) : found;
    }

    /** « Feb », « Aug », « Sept »: the first three letters of English months differ. */
    private static int englishMonth(String word) {
        for (int i = 0; i < CalendarWords.ENGLISH_MONTHS.size(); i++) {
            if (CalendarWords.ENGLISH_MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int dayOfMonth(String word) {
        int day = word.equals("1er") ? 1 : number(word);
        return day < 1 ? -1 : day;
    }

    private static int ordinal(String word) {
        Integer written = ORDINALS.get(word);
        if (written != null) {
            return written;
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return Set.of("e", "eme", "nd").contains(word.substring(digits)) ? number(word.substring(0, digits)) : -1;
    }

    /** The number that all these digits make; -1 for anything else and for more than nine digits. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /**
     * Writes a time: in its own words where it has any, else in French: « juin 2017 », « du 1er juin 2023 au 15 août 2023 »,
     * « depuis 2014 », « d'ici 2027 », « 2016-2017 ».
     *
     * @param period the period
     * @return the words; empty for a period without content
     */
    public static String write(PlanPeriod period) {
        if (period.getText().isPresent()) {
            return period.getText().get();
        }
        Optional<PartialDate> start = period.getStart();
        Optional<PartialDate> end = period.getEnd();
        if (start.isPresent() && end.isPresent()) {
            return start.equals(end) ? write(start.get()) : from(start.get()) + " " + to(end.get());
        }
        if (start.isPresent()) {
            return "depuis " + article(start.get()) + write(start.get());
        }
        return end.isPresent()
                ? "d'ici " + article(end.get()) + write(end.get())
                : period.getRecurrence().orElse("");
    }

    /**
     * Writes one unit of time in French: « 1er juin 2023 », « juin 2017 », « 2e trimestre 2017 », « hiver 2022-2023 »,
     * « 2016-2017 ».
     *
     * @param unit the unit
     * @return the words
     */
    public static String write(PartialDate unit) {
        LocalDate first = unit.firstDay();
        int year = first.getYear();
        String month = MONTHS_WRITTEN.get(first.getMonthValue() - 1);
        return switch (unit.precision()) {
            case DAY -> (first.getDayOfMonth() == 1 ? "1er" : "" + first.getDayOfMonth()) + " " + month + " " + year;
            case MONTH -> month + " " + year;
            case QUARTER -> {
                int quarter = (first.getMonthValue() + 2) / 3;
                yield quarter + (quarter == 1 ? "er" : "e") + " trimestre " + year;
            }
            case SEASON ->
                switch (first.getMonthValue()) {
                    case 3 -> "printemps " + year;
                    case 6 -> "été " + year;
                    case 9 -> "automne " + year;
                    default -> "hiver " + year + "-" + (year + 1);
                };
            case YEAR -> Integer.toString(year);
            case SCHOOL_YEAR -> year + "-" + (year + 1);
        };
    }

    private static String from(PartialDate unit) {
        String words = write(unit);
        String article = article(unit);
        return article.equals("le ")
                ? "du " + words
                : beginsWithVowel(words) && article.isEmpty() ? "d'" + words : "de " + article + words;
    }

    private static String to(PartialDate unit) {
        String article = article(unit);
        return article.equals("le ") ? "au " + write(unit) : "à " + article + write(unit);
    }

    private static String article(PartialDate unit) {
        boolean named = unit.precision() == Precision.DAY
                || unit.precision() == Precision.QUARTER
                || unit.precision() == Precision.SEASON;
        if (!named) {
            return "";
        }
        return write(unit).startsWith("printemps") || unit.precision() != Precision.SEASON ? "le " : "l'";
    }

    private static boolean beginsWithVowel(String words) {
        return "aeiouhé".indexOf(words.charAt(0)) >= 0;
    }
}
