package org.mobilityplan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.PlainText;

/**
 * Figures in a cell, one per line or separated by semicolons: « 87 EREA », « Jeunes accompagnés : plus de 75 », « 345 logements, dont
 * 255 rénovés et 90 neufs ».
 *
 * <p>A total and its parts are read as written, and not made to agree: a rule reports where they do not. A line in which no
 * quantity is sure is an indicator with a label and no figure.
 */
public final class IndicatorNotation {

    private static final int MAX_LENGTH = 300;

    /** Between figures, not within one. */
    private static final Pattern COMMA = Pattern.compile("(?:,| [+–-]) (?=\\d)");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<before>[^()]+)\\((?<inside>[^()]+)\\)");

    private static final Pattern COMPARED =
            Pattern.compile("(?<label>\\p{L}[^:()\\d]{2,100}?) (?<figure>(?:(?:sup|inf)érieure? à|[<>≥≤]=?) ?\\d.*)");

    private static final String TARGET = "cible|objectif|obj\\.?|visé|attendu|prévu";

    private static final String BASELINE =
            "initial|(?:valeur|situation) (?:initiale|de (?:départ|référence))|référence|départ|T0";

    private static final String ACTUAL = "réalisée?s?|atteinte?s?|résultat|constatée?s?";

    private static final String ANY =
            "(?:" + TARGET + "|" + BASELINE + "|" + ACTUAL + ")(?: (?:en )?20\\d\\d(?= ?[:=]))? ?[:=]? ?\\d";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TARGET_AND_ACTUAL =
            Pattern.compile("(?<label>[^:]*\\p{L}[^:]*?)(?: ?: ?| [–-] )(?<figures>" + ANY + ".*)", FLAGS);

    private static final Pattern PART = Pattern.compile(" ?[,/;–] ?(?=" + ANY + ")", FLAGS);

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<target>" + TARGET + ")|(?<baseline>" + BASELINE + ")|(?:" + ACTUAL
                    + "))(?: (?:en )?(?<year>20\\d\\d)(?= ?[:=]))? ?[:=]? ?(?<figure>\\d.*)",
            FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** « 10 000 cartes activées en 2025 ». */
    private static final Pattern OF_YEAR =
            Pattern.compile("(?<figure>.{1,150}?),? (?:en|pour|fin|d['’]ici(?: à| fin)?) (?<year>20\\d\\d)");

    /** « 2025 : 50 jeunes »: the year is no label. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?:en |fin )?(?<year>20\\d\\d) ?: ?(?<figure>\\d[^:]{0,100})", FLAGS);

    /** « 80 (2023) ». */
    private static final Pattern WITH_YEAR =
            Pattern.compile("(?<figure>\\d[^()]{0,60}?) \\((?:en )?(?<year>20\\d\\d)\\)");

    /** Where it starts from, and what it becomes: « 80 (2023) → 120 (2026) », « passer de 300 à 450 jeunes/an ». */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?<label>[^:]*\\p{L}[^:]*?) ?: ?)?(?:(?<from>\\d[^:→➔>]{0,40}?) ?(?:→|➔|->|=>) ?"
                    + "|(?<word>passer |passage )?de (?<old>\\d[^:]{0,40}?) à )(?<to>\\d[^:→➔>]{0,100})",
            FLAGS);

    /** A figure after a colon, before the last one: the words before that are no label. */
    private static final Pattern FIGURE_BEFORE = Pattern.compile(": ?\\d");

    /** « +20 % »: what is added, not what is reached. */
    private static final Pattern ADDED = Pattern.compile("[+] ?\\d.*");

    private static final Pattern YEARS = Pattern.compile("(?<= (?:en|pour|fin) )20\\d\\d");

    /** « (de 2 à 8) »: a range, or what it is and what is aimed at. */
    private static final Pattern FROM_TO = Pattern.compile("(?:passer )?de \\d.* à \\d.*", FLAGS);

    /** Where a figure starts from: « 60 contrats (contre 11 en 2025) », « 45 % (31 % aujourd'hui) ». */
    private static final Pattern UP_TO_NOW = Pattern.compile(
            "(?:contre|au lieu de|actuellement|aujourd['’]hui) ?:? ?(?<before>\\d[^()]{0,60}?)(?: (?:en|fin) (?<year>20\\d\\d))?"
                    + "|(?<now>\\d[^()]{0,60}?) (?:actuellement|aujourd['’]hui|à ce jour)",
            FLAGS);

    /** « 75 % la première année »: when, not what is counted. */
    private static final Pattern SHARE_AT = Pattern.compile("% (?:la |le |les |l['’]|chaque |dès |à |au ).*");

    private static final Pattern SHARE_OF = Pattern.compile("% (?:des |de |du |d['’])?(?<of>\\p{L}.*)");

    private IndicatorNotation() {}

    /**
     * Reads figures that are aimed at.
     *
     * @param cell the cell as written
     * @return the indicators with their targets, none for an empty cell, and the findings
     */
    public static Checked<List<Indicator>> readTargets(String cell) {
        return read(cell, Indicator.Builder::addTarget);
    }

    /**
     * Reads figures that were reached.
     *
     * @param cell the cell as written
     * @return the indicators with their actual figures, none for an empty cell, and the findings
     */
    public static Checked<List<Indicator>> readActuals(String cell) {
        return read(cell, Indicator.Builder::addActual);
    }

    private static Checked<List<Indicator>> read(String cell, BiConsumer<Indicator.Builder, Quantity> figure) {
        Objects.requireNonNull(cell, "cell");
        Findings findings = new Findings();
        List<Indicator> indicators = new ArrayList<>();
        boolean ofYears = YEARS.matcher(cell)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        for (String line : cell.replace(';', '\n').split("\\R")) {
            String words = ListMark.without(PlainText.of(line));
            for (String each : words.isEmpty() ? List.<String>of() : counted(words)) {
                Indicator read = indicator(each, figure, findings);
                boolean open = ofYears
                        && Stream.concat(read.getTarget().stream(), read.getActual().stream())
                                .anyMatch(quantity -> quantity.getPeriod().isPresent())
                        && read.getBaseline().isEmpty();
                if (open) {
                    // « 35 jeunes en 2023 ; 80 en 2026 »: where it starts from, and what is aimed at.
                    findings.report(NotationRules.QUANTITY_UNREAD, each);
                }
                indicators.add(open ? Indicator.builder().label(each).build() : read);
            }
        }
        return findings.with(List.copyOf(indicators));
    }

    /** « 800 visiteurs, 45 exposants » and « 11 sessions - 96 jeunes » are two figures, where each has a number of its own. */
    private static List<String> counted(String words) {
        if (words.length() > MAX_LENGTH || words.indexOf(':') >= 0 || words.indexOf('(') >= 0) {
            return List.of(words);
        }
        List<String> pieces = List.of(COMMA.split(words, 0));
        boolean all = pieces.size() > 1
                && pieces.stream()
                        .allMatch(piece -> Character.isDigit(piece.isEmpty() ? ' ' : piece.charAt(0))
                                && quantity(piece)
                                        .filter(read -> read.getUnit().isPresent())
                                        .isPresent());
        return all ? pieces : List.of(words);
    }

    private static Indicator indicator(
            String words, BiConsumer<Indicator.Builder, Quantity> figure, Findings findings) {
        Optional<Indicator> read = words.length() > MAX_LENGTH
                ? Optional.empty()
                : change(words, figure)
                        .or(() -> targetAndActual(words))
                        .or(() -> figures(words, figure))
                        .or(() -> inBrackets(words, figure))
                        .or(() -> compared(words, figure));
        if (read.isEmpty() && words.chars().anyMatch(Character::isDigit)) {
            findings.report(NotationRules.QUANTITY_UNREAD, words);
        }
        return read.orElseGet(() -> Indicator.builder().label(words).build());
    }

    /** « Jeunes partis : 80 → 120 »: the baseline, and the figure that it becomes. */
    private static Optional<Indicator> change(String words, BiConsumer<Indicator.Builder, Quantity> figure) {
        Matcher change = CHANGE.matcher(words);
        if (!change.matches()) {
            return Optional.empty();
        }
        String first = change.group("from") == null ? change.group("old") : change.group("from");
        Optional<Quantity> to = quantity(change.group("to"));
        Optional<Quantity> from = quantity(first);
        if (to.isEmpty() || from.isEmpty() || to.get().getUpTo().isPresent()) {
            return Optional.empty();
        }
        // « de 100 à 142 » may be a range; « de 142 à 100 » is not.
        boolean range = change.group("old") != null && change.group("word") == null;
        if (range && !isMore(from.get(), to.get())) {
            return Optional.empty();
        }
        String label =
                change.group("label") == null ? "" : change.group("label").strip();
        Quantity baseline = from.get().getUnit().isPresent()
                ? from.get()
                : from.get().toBuilder().unit(to.get().getUnit()).build();
        return Optional.of(
                with(label, to.get(), words, figure).addBaseline(baseline).build());
    }

    private static boolean isMore(Quantity first, Quantity second) {
        return first.getValue()
                .flatMap(more -> second.getValue().map(less -> more.compareTo(less) > 0))
                .orElse(false);
    }

    /** « Jeunes formés : cible 30, réalisé 10 »: each figure has its word. */
    private static Optional<Indicator> targetAndActual(String words) {
        Matcher parts = TARGET_AND_ACTUAL.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Indicator.Builder indicator =
                Indicator.builder().label(parts.group("label").strip());
        for (String part : PART.split(parts.group("figures"), 0)) {
            Matcher named = NAMED.matcher(part);
            boolean read = named.matches()
                    && !YEAR.matcher(named.group("figure")).lookingAt()
                    && named.group("figure").indexOf(':') < 0;
            Optional<Quantity> figure = read
                    ? quantity(named.group("figure")).map(found -> ofYear(found, named.group("year")))
                    : Optional.empty();
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            if (named.group("target") != null) {
                indicator.addTarget(figure.get());
            } else if (named.group("baseline") != null) {
                indicator.addBaseline(figure.get());
            } else {
                indicator.addActual(figure.get());
            }
        }
        return Optional.of(indicator.build());
    }

    /** « Nombre de collèges (15) »; and « 2 rapports (un par an) », whose words in brackets have no number. */
    private static Optional<Indicator> inBrackets(String words, BiConsumer<Indicator.Builder, Quantity> figure) {
        Matcher brackets = IN_BRACKETS.matcher(words);
        if (!brackets.matches()) {
            return Optional.empty();
        }
        String before = brackets.group("before").strip();
        String inside = brackets.group("inside").strip();
        Matcher named = NAMED.matcher(inside);
        if (named.matches()) {
            // « 60 structures (réalisé : 74) »: the figure before the brackets is the other one.
            Optional<Quantity> other =
                    quantity(before).filter(read -> read.getUnit().isPresent());
            String label = other.flatMap(Quantity::getUnit).orElse(before);
            return targetAndActual(label + " : " + inside)
                    .map(read -> other.isEmpty()
                            ? read
                            : named.group("target") == null
                                    ? read.toBuilder().addTarget(other.get()).build()
                                    : read.toBuilder().addActual(other.get()).build());
        }
        Matcher start = UP_TO_NOW.matcher(inside);
        if (start.matches()) {
            return withStart(before, start, figure);
        }
        if (FROM_TO.matcher(inside).matches()) {
            return change(before + " : " + inside, figure);
        }
        Optional<Indicator> change = change(before + " : " + inside, figure);
        if (change.isPresent()) {
            // « Nb de départs (40 en 2024 → 80) ».
            return change;
        }
        if (inside.chars().noneMatch(Character::isDigit)) {
            return quantity(before)
                    .map(read -> with("", read.toBuilder().text(words).build(), before, figure)
                            .build());
        }
        boolean number = !inside.endsWith("%") && before.chars().anyMatch(Character::isDigit)
                || YEAR.matcher(inside).matches();
        return number
                ? Optional.empty()
                : quantity(inside)
                        .map(read -> with(before, read, inside, figure).build());
    }

    /** A figure that is aimed at, and the one from which it starts, in the same unit. */
    private static Optional<Indicator> withStart(
            String words, Matcher start, BiConsumer<Indicator.Builder, Quantity> figure) {
        Optional<Indicator> aimed = figures(words, figure)
                .filter(read -> read.getTarget().size() == 1 && read.getParts().isEmpty());
        Optional<Quantity> from = quantity(start.group("now") == null ? start.group("before") : start.group("now"));
        if (aimed.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = aimed.get().getTarget().get(0).getUnit();
        Optional<String> own = from.get().getUnit();
        return own.isPresent() && !own.equals(unit)
                ? Optional.empty()
                : Optional.of(aimed.get().toBuilder()
                        .addBaseline(ofYear(from.get().toBuilder().unit(unit).build(), start.group("year")))
                        .build());
    }

    /** « Taux de rupture inférieur à 10 % ». */
    private static Optional<Indicator> compared(String words, BiConsumer<Indicator.Builder, Quantity> figure) {
        Matcher compared = COMPARED.matcher(words);
        return compared.matches()
                ? quantity(compared.group("figure"))
                        .map(read -> with(compared.group("label"), read, words, figure)
                                .build())
                : Optional.empty();
    }

    private static Optional<Indicator> figures(String words, BiConsumer<Indicator.Builder, Quantity> figure) {
        Matcher ofYear = YEAR_FIRST.matcher(words);
        if (ofYear.matches()) {
            return plainQuantity(ofYear.group("figure"))
                    .map(read -> ofYear(read.toBuilder().text(words).build(), ofYear.group("year")))
                    .map(read -> with("", read, words, figure).build());
        }
        int colon = words.indexOf(':') < 0 ? words.lastIndexOf(" = ") + 1 : words.lastIndexOf(':');
        colon = colon == 0 ? -1 : colon;
        String label = colon < 0 ? "" : words.substring(0, colon).trim();
        String figures = words.substring(colon + 1).trim();
        if (FIGURE_BEFORE.matcher(label).find() || ADDED.matcher(figures).matches()) {
            return Optional.empty();
        }
        int dont = Folding.fold(figures).indexOf("dont ");
        boolean parts = dont > 1
                && figures.charAt(dont - 1) == ' '
                && Folding.fold(figures).length() == figures.length();
        String total = parts ? withoutComma(figures.substring(0, dont)) : figures;
        Optional<Quantity> quantity = quantity(total);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Indicator.Builder indicator = with(label, quantity.get(), total, figure);
        if (parts) {
            for (String part : figures.substring(dont + 5).split(",| et ")) {
                Optional<Quantity> piece = quantity(part);
                if (piece.isEmpty()) {
                    return Optional.empty();
                }
                indicator.addParts(with("", piece.get(), part, figure).build());
            }
        }
        return Optional.of(indicator.build());
    }

    private static String withoutComma(String words) {
        String total = words.trim();
        return total.endsWith(",") ? total.substring(0, total.length() - 1) : total;
    }

    private static Optional<Quantity> quantity(String words) {
        Optional<Quantity> plain = plainQuantity(words);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher dated = OF_YEAR.matcher(PlainText.of(words));
        Matcher bracketed = WITH_YEAR.matcher(PlainText.of(words));
        @Nullable Matcher year = dated.matches() ? dated : bracketed.matches() ? bracketed : null;
        return year == null
                ? plain
                : plainQuantity(year.group("figure"))
                        .map(read -> ofYear(
                                read.toBuilder().text(PlainText.of(words)).build(), year.group("year")));
    }

    private static Quantity ofYear(Quantity quantity, @Nullable String year) {
        if (year == null || quantity.getPeriod().isPresent()) {
            return quantity;
        }
        PartialDate date = PartialDate.ofYear(Integer.parseInt(year));
        return quantity.toBuilder()
                .period(PlanPeriod.builder().start(date).end(date).build())
                .build();
    }

    private static Optional<Quantity> plainQuantity(String words) {
        return QuantityNotation.read(words)
                .value()
                .filter(read -> read.getValue().isPresent());
    }

    private static Indicator.Builder with(
            String label, Quantity quantity, String words, BiConsumer<Indicator.Builder, Quantity> figure) {
        String unit = quantity.getUnit().orElse("");
        Matcher share = SHARE_OF.matcher(unit);
        if (label.isEmpty() && share.matches() && !SHARE_AT.matcher(unit).matches()) {
            // « 50 % de sorties positives »: the unit is the sign, and the rest is counted.
            Indicator.Builder indicator = Indicator.builder().label(share.group("of"));
            figure.accept(indicator, quantity.toBuilder().unit("%").build());
            return indicator;
        }
        if (SHARE_AT.matcher(unit).matches()) {
            Indicator.Builder indicator = Indicator.builder().label(label.isEmpty() ? PlainText.of(words) : label);
            figure.accept(indicator, quantity.toBuilder().unit("%").build());
            return indicator;
        }
        boolean named = !unit.isEmpty() && !unit.equals("%");
        String name = !label.isEmpty() ? label : named ? unit : PlainText.of(words);
        Indicator.Builder indicator = Indicator.builder().label(name);
        figure.accept(indicator, quantity);
        return indicator;
    }
}
