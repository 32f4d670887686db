package org.mobilityplan.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.Figures;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.QualifierWords;
import org.mobilityplan.spelling.QualifierWords.Qualified;

/**
 * Quantities in figures and words: « 4 formations départementales », « trois partenaires associés », « plus de 75 », « une
 * soixantaine », “three actions”, “at least 12”, « deux jours et demi », « près d'un lycée sur 6 », « entre 200 et 500 », « plusieurs rencontres », « 12 000,00 € », « 20 k€ », « 30,3 millions d'euros ».
 *
 * <pre>{@code
 * Quantity amount = QuantityNotation.read("12 000,00 €").orElseThrow();
 * String words = QuantityNotation.write(amount);
 * }</pre>
 *
 * <p>The unit is all that follows the number. A phrase with a second number in it, or with a comma, is not one quantity: it
 * stays text, and a finding reports it.
 */
public final class QuantityNotation {

    /** No quantity that can be read is longer. */
    private static final int MAX_LENGTH = 200;

    private static final int MAX_DIGITS = 30;

    /** « Neuf cent quatre-vingt-dix-neuf mille » and as much again. */
    private static final int MAX_WORDS = 14;

    private static final Map<String, Integer> ABOUT = Map.ofEntries(
            Map.entry("huitaine", 8),
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("millier", 1000));

    /** The words before a number, longest first. */
    private static final Map<List<String>, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry(List.of("plus", "de"), Qualifier.MORE_THAN),
            Map.entry(List.of("plus", "d'"), Qualifier.MORE_THAN),
            Map.entry(List.of("au", "moins"), Qualifier.AT_LEAST),
            Map.entry(List.of("au", "minimum"), Qualifier.AT_LEAST),
            Map.entry(List.of("moins", "de"), Qualifier.LESS_THAN),
            Map.entry(List.of("moins", "d'"), Qualifier.LESS_THAN),
            Map.entry(List.of("au", "plus"), Qualifier.AT_MOST),
            Map.entry(List.of("au", "maximum"), Qualifier.AT_MOST),
            Map.entry(List.of("jusqu'", "a"), Qualifier.AT_MOST),
            Map.entry(List.of("environ"), Qualifier.ABOUT),
            Map.entry(List.of("quelque"), Qualifier.ABOUT),
            Map.entry(List.of("pres", "de"), Qualifier.NEARLY),
            Map.entry(List.of("pres", "d'"), Qualifier.NEARLY),
            Map.entry(List.of("dont"), Qualifier.PART_OF),
            Map.entry(List.of("more", "than"), Qualifier.MORE_THAN),
            Map.entry(List.of("over"), Qualifier.MORE_THAN),
            Map.entry(List.of("superieur", "a"), Qualifier.MORE_THAN),
            Map.entry(List.of("superieure", "a"), Qualifier.MORE_THAN),
            Map.entry(List.of("inferieur", "a"), Qualifier.LESS_THAN),
            Map.entry(List.of("inferieure", "a"), Qualifier.LESS_THAN),
            Map.entry(List.of("+", "de"), Qualifier.MORE_THAN),
            Map.entry(List.of("minimum"), Qualifier.AT_LEAST),
            Map.entry(List.of("maximum"), Qualifier.AT_MOST),
            Map.entry(List.of("at", "least"), Qualifier.AT_LEAST),
            Map.entry(List.of("less", "than"), Qualifier.LESS_THAN),
            Map.entry(List.of("fewer", "than"), Qualifier.LESS_THAN),
            Map.entry(List.of("at", "most"), Qualifier.AT_MOST),
            Map.entry(List.of("up", "to"), Qualifier.AT_MOST),
            Map.entry(List.of("about"), Qualifier.ABOUT),
            Map.entry(List.of("around"), Qualifier.ABOUT),
            Map.entry(List.of("nearly"), Qualifier.NEARLY),
            Map.entry(List.of("almost"), Qualifier.NEARLY));

    /** Units of money by the power of ten that they mean. */
    private static final Map<String, Integer> MONEY = Map.ofEntries(
            Map.entry("€", 0),
            Map.entry("k€", 3),
            Map.entry("keur", 3),
            Map.entry("keuros", 3),
            Map.entry("m€", 6),
            Map.entry("meur", 6),
            Map.entry("meuros", 6),
            Map.entry("md€", 9),
            Map.entry("mds€", 9),
            Map.entry("mdeur", 9));

    /** Words after a number by the power of ten that they mean. */
    private static final Map<String, Integer> MULTIPLES =
            Map.of("millier", 3, "milliers", 3, "mille", 3, "million", 6, "millions", 6, "milliard", 9, "milliards", 9);

    /** Figures in groups of three with spaces, points or commas, or without groups; decimals; a unit without a space. */
    private static final Pattern FIGURES = Pattern.compile("(?<sign>[-+]?)"
            + "(?:(?<spaced>\\d{1,3}(?: \\d{3})+)(?<spacedDecimals>[.,]\\d+)?"
            + "|(?<pointed>[1-9]\\d{0,2}(?:\\.\\d{3})+)(?<pointedDecimals>,\\d+)?"
            + "|(?<english>[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}|,\\d{3}(?=\\.)))(?<englishDecimals>\\.\\d+)?"
            + "|(?<plain>\\d+)(?<plainDecimals>[.,]\\d+)?)"
            + "(?<exponent>e[-+]?\\d{1,2})?"
            + "(?<unit>|%|k?€|m€|mds?€|k?eur|keuros|meur|meuros|mdeur)");

    /** « 32/32 »: as many out of as many. */
    private static final Pattern OUT_OF = Pattern.compile("(?<part>\\d{1,5}) ?/ ?(?<whole>[1-9]\\d{0,4})");

    /** « 30 / an », « 12 jeunes/mois ». */
    private static final Pattern RATE =
            Pattern.compile("([^€/]{1,60}?) ?/ ?(an|mois|semaine|jour|trimestre|semestre|session)");

    /** « 61 départs / 110 »; « 2 mois / 7 » is no count. */
    private static final Pattern COUNT_OF = Pattern.compile(
            "(\\d{1,5} (?!(?:minutes?|jours?|heures?|semaines?|mois|années?)\\b)\\p{L}{3}[^€/\\d]{0,60}?) ?/ ?([1-9]\\d{0,4})");

    /** A number that a group of three digits may follow. */
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?: \\d{3})*");

    private static final Pattern GROUP =
            Pattern.compile("\\d{3}(?:[.,]\\d+)?(?:%|k?€|m€|mds?€|k?eur|keuros|meur|meuros|mdeur)?");

    /** « 20 min. » is twenty minutes. */
    private static final Pattern MINUTES = Pattern.compile("[\\d ]+min\\.?");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Words between the two ends of a range: « 2 à 8 », « 2 to 8 ». */
    private static final List<String> JOINING = List.of("a", "to", "et", "and");

    /** The same after « entre ». */
    private static final List<String> BETWEEN = List.of("et", "and");

    private static final List<String> UNCOUNTED = List.of("plusieurs", "quelques");

    private QuantityNotation() {}

    /**
     * Reads a quantity.
     *
     * @param text the quantity as written
     * @return the quantity with its text, without a value where none is sure, and with the findings
     */
    public static Checked<Quantity> read(String text) {
        Findings findings = new Findings();
        String kept = PlainText.of(text);
        if (kept.isEmpty()) {
            return findings.with(Quantity.builder().text(kept).build());
        }
        Optional<Quantity> read = kept.length() > MAX_LENGTH ? Optional.empty() : quantity(kept);
        if (read.isEmpty()) {
            findings.report(NotationRules.QUANTITY_UNREAD, kept);
        }
        return findings.with(
                read.isPresent() ? read.get() : Quantity.builder().text(kept).build());
    }

    private static Optional<Quantity> quantity(String kept) {
        String phrase = kept;
        if (kept.indexOf('/') >= 0) {
            Matcher outOf = OUT_OF.matcher(kept);
            if (outOf.matches()) {
                return outOf(kept, new BigDecimal(outOf.group("part")), new BigDecimal(outOf.group("whole")));
            }
            Matcher rate = RATE.matcher(kept);
            if (rate.matches()) {
                phrase = rate.group(1) + " par " + rate.group(2);
            }
            Matcher countOf = COUNT_OF.matcher(kept);
            if (countOf.matches()) {
                phrase = countOf.group(1) + " sur " + countOf.group(2);
            }
        }
        Qualified first = QualifierWords.first(phrase);
        Qualified last =
                first.qualifier().isEmpty() && !MINUTES.matcher(phrase).matches() ? QualifierWords.last(phrase) : first;
        boolean counted =
                Character.isDigit(last.rest().isEmpty() ? ' ' : last.rest().charAt(0));
        phrase = counted ? last.words() : phrase;
        return new Phrase(phrase)
                .quantity()
                .map(found -> found.toBuilder().text(kept).build());
    }

    /** « 3/12 » of 12 may be, « 32/12 » may not. */
    private static Optional<Quantity> outOf(String kept, BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) > 0
                ? Optional.empty()
                : Optional.of(
                        Quantity.builder().text(kept).value(part).outOf(whole).build());
    }

    /**
     * Whether a word can begin a number.
     *
     * @param word one word
     * @return true for digits and for words for numbers, such as « trois »
     */
    public static boolean isNumber(String word) {
        Objects.requireNonNull(word, "word");
        String folded = Folding.fold(Phrase.startsWithElision(word) ? word.substring(2) : word);
        return !folded.isEmpty() && Character.isDigit(folded.charAt(0)) || NumberWords.value(folded) != null;
    }

    /** A number, the index of the word after it, and how many zeros a word such as « millions » means. */
    private record Number(
            BigDecimal value,
            int next,
            boolean about,
            @Nullable String unit,
            int zeros) {}

    /** The words of one quantity, folded, and where each begins. */
    private static final class Phrase {

        private final String text;
        private final List<String> words = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        Phrase(String text) {
            this.text = text;
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean apostrophe = i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’');
                if (i == text.length() || text.charAt(i) == ' ' || apostrophe) {
                    int end = apostrophe ? i + 1 : i;
                    if (end > start) {
                        words.add(Folding.fold(text.substring(start, end)));
                        starts.add(start);
                    }
                    start = i + 1;
                }
            }
        }

        private String word(int i) {
            return i < words.size() ? words.get(i) : "";
        }

        private String from(int i) {
            return i < words.size() ? text.substring(starts.get(i)) : "";
        }

        Optional<Quantity> quantity() {
            if (UNCOUNTED.contains(word(0)) && words.size() > 1) {
                return unit(from(1))
                        .map(unit -> Quantity.builder().text(text).unit(unit).build());
            }
            int at = "les".equals(word(0)) || "des".equals(word(0)) || "l'".equals(word(0)) || "la".equals(word(0))
                    ? 1
                    : 0;
            Qualifier qualifier = Qualifier.EXACT;
            for (int length = 2; length >= 1 && qualifier == Qualifier.EXACT; length--) {
                if (at + length <= words.size()) {
                    qualifier = QUALIFIERS.getOrDefault(words.subList(at, at + length), Qualifier.EXACT);
                    at += qualifier == Qualifier.EXACT ? 0 : length;
                }
            }
            boolean between = word(at).equals("entre") || word(at).equals("between");
            Number first = number(between || word(at).equals("de") ? at + 1 : at);
            if (first == null) {
                return Optional.empty();
            }
            if (first.about && qualifier == Qualifier.EXACT) {
                qualifier = Qualifier.ABOUT;
            }
            Number second = null;
            if (JOINING.contains(word(first.next)) && BETWEEN.contains(word(first.next)) == between) {
                second = number(first.next + 1);
            }
            if (between && second == null) {
                return Optional.empty();
            }
            Quantity.Builder quantity =
                    Quantity.builder().text(text).value(first.value).qualifier(qualifier);
            if (second != null) {
                quantity.upTo(second.value);
                if (second.zeros > 0 && first.zeros == 0) {
                    // « 1 à 2 M€ »: the word is that of both.
                    if (first.value.compareTo(second.value.scaleByPowerOfTen(-second.zeros)) > 0) {
                        return Optional.empty();
                    }
                    quantity.value(number(first.value, second.zeros));
                }
            }
            return withUnit(quantity, second == null ? first : second);
        }

        private static BigDecimal number(BigDecimal value, int zeros) {
            BigDecimal scaled = value.scaleByPowerOfTen(zeros);
            return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
        }

        private Optional<Quantity> withUnit(Quantity.Builder quantity, Number last) {
            int end = words.size();
            if (last.unit != null && last.next == end) {
                return Optional.of(quantity.unit(last.unit).build());
            }
            if (last.unit != null) {
                return last.unit.equals("€") || last.unit.equals("%")
                        ? unit(last.unit + " " + from(last.next))
                                .map(words -> quantity.unit(words).build())
                        : Optional.empty();
            }
            int sur = lastSur(last.next, end);
            if (sur >= 0) {
                Number whole = number(sur + 1);
                if (whole != null && whole.next == end) {
                    quantity.outOf(whole.value);
                    end = sur;
                } else if (sur == end - 2) {
                    return Optional.empty();
                }
            }
            if (last.next >= end) {
                return Optional.of(quantity.build());
            }
            String rest =
                    end == words.size() ? from(last.next) : text.substring(starts.get(last.next), starts.get(end));
            if (end == words.size() && word(last.next).equals("et") && isHalf(last.next + 1)) {
                // « 3 et demi », « deux et demi jours ».
                return withHalf(quantity, last, from(last.next + 2));
            }
            if (end == words.size() && last.next + 2 < end && word(end - 2).equals("et") && isHalf(end - 1)) {
                // « Deux jours et demi ».
                return withHalf(quantity, last, text.substring(starts.get(last.next), starts.get(end - 2)));
            }
            String unit = startsWithElision(rest)
                    ? withoutElisions(rest)
                    : last.about && rest.startsWith("de ") ? rest.substring(3) : rest;
            return unit(unit).map(words -> quantity.unit(words).build());
        }

        private static boolean startsWithElision(String words) {
            return words.startsWith("d'") || words.startsWith("d’");
        }

        /** The words after each « d' » at the beginning: one that were left would not be read back. */
        private static String withoutElisions(String words) {
            String rest = words;
            while (startsWithElision(rest)) {
                rest = rest.substring(2);
            }
            return rest;
        }

        private boolean isHalf(int at) {
            return word(at).equals("demi") || word(at).equals("demie");
        }

        private static Optional<Quantity> withHalf(Quantity.Builder quantity, Number number, String words) {
            boolean exact = !number.about && number.zeros == 0 && number.value.scale() <= 0;
            if (!exact || quantity.build().getUpTo().isPresent()) {
                return Optional.empty();
            }
            quantity.value(number.value.add(HALF));
            return words.isEmpty()
                    ? Optional.of(quantity.build())
                    : unit(words).map(unit -> quantity.unit(unit).build());
        }

        /** The last « sur » that words follow; -1 if there is none. */
        private int lastSur(int begin, int end) {
            int last = end - 2;
            while (last >= begin && !word(last).equals("sur")) {
                last--;
            }
            return last < begin ? -1 : last;
        }

        /** What is counted: words only. */
        private static Optional<String> unit(String words) {
            String unit = words.trim();
            for (int i = 0; i < unit.length(); i++) {
                int c = unit.codePointAt(i);
                if (Character.isDigit(c) || ",;:?!()[]/=".indexOf(c) >= 0) {
                    return Optional.empty();
                }
            }
            return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        }

        private @Nullable Number number(int at) {
            String word = word(at);
            if (word.isEmpty()) {
                return null;
            }
            char first = word.charAt(0);
            if (Character.isDigit(first) || (first == '-' || first == '+') && word.length() > 1) {
                return figures(at);
            }
            if (word.equals("€") || word.equals("eur")) {
                // « € 500 » and « EUR 500 ».
                Number amount = Character.isDigit(
                                word(at + 1).isEmpty() ? ' ' : word(at + 1).charAt(0))
                        ? figures(at + 1)
                        : null;
                return amount == null || amount.unit != null && !amount.unit.equals("€")
                        ? null
                        : new Number(amount.value, amount.next, false, "€", amount.zeros);
            }
            int article = word.equals("une") || word.equals("un") || word.equals("la") ? 1 : 0;
            Number collective = collective(at + article, BigDecimal.ONE);
            if (collective != null) {
                return collective;
            }
            Number longest = null;
            StringBuilder words = new StringBuilder();
            for (int i = at; i < Math.min(at + MAX_WORDS, this.words.size()); i++) {
                words.append(i == at ? "" : " ").append(word(i).replace('-', ' '));
                Integer french = NumberWords.value(words.toString());
                Integer value = french == null ? NumberWords.english(words.toString()) : french;
                if (value != null) {
                    longest = new Number(BigDecimal.valueOf(value), i + 1, false, null, 0);
                }
            }
            Number several = longest == null ? null : collective(longest.next, longest.value);
            return several == null ? longest : several;
        }

        /** « Douzaine », « demi-douzaine », « demi-millier », and « douzaines » after a number; null for other words. */
        private @Nullable Number collective(int at, BigDecimal times) {
            String word = word(at);
            int next = at + 1;
            boolean half = word.startsWith("demi");
            if (half) {
                boolean apart = word.equals("demi");
                word = apart ? word(next) : word.startsWith("demi-") ? word.substring("demi-".length()) : "";
                next += apart ? 1 : 0;
            }
            boolean plural = times.compareTo(BigDecimal.ONE) != 0;
            if (plural && (half || !word.endsWith("s") || word.startsWith("quinz") || word.startsWith("huit"))) {
                // « Trois quinzaines » are six weeks.
                return null;
            }
            Integer about = ABOUT.get(plural ? word.substring(0, word.length() - 1) : word);
            if (about == null) {
                return null;
            }
            BigDecimal value = BigDecimal.valueOf(about).multiply(times);
            return new Number(half ? value.divide(BigDecimal.valueOf(2)) : value, next, true, null, 0);
        }

        /** 104, 1 250, 1250,50, 12 000,00 €, 1.234.567, -5, 75%, 20 k€, 30,3 millions, 1E+05. */
        private @Nullable Number figures(int at) {
            StringBuilder joined = new StringBuilder(word(at));
            int next = at + 1;
            // Thousands apart: 1 250 000, but « 12 2017 » is not one number.
            while (beginsWithDigit(word(next))
                    && GROUPED.matcher(joined).matches()
                    && GROUP.matcher(word(next)).matches()) {
                joined.append(' ').append(word(next));
                next++;
            }
            if (joined.length() > 2 * MAX_DIGITS) {
                return null;
            }
            if (isInteger(joined)) {
                return figures(new BigDecimal(joined.toString()), "", next);
            }
            Matcher figures = FIGURES.matcher(joined);
            BigDecimal value = figures.matches() ? value(figures) : null;
            return value == null ? null : figures(value, figures.group("unit"), next);
        }

        private @Nullable Number figures(BigDecimal value, String attached, int following) {
            String unit = attached;
            int next = following;
            if (unit.isEmpty() && MONEY.containsKey(word(next))) {
                unit = word(next);
                next++;
            }
            Integer thousands = MONEY.get(unit);
            if (thousands != null) {
                return number(value, thousands, next, "€");
            }
            Integer zeros = unit.isEmpty() ? MULTIPLES.get(word(next)) : null;
            if (zeros != null) {
                boolean of = word(next + 1).equals("de");
                return number(value, zeros, next + (of ? 2 : 1), null);
            }
            return number(value, 0, next, unit.isEmpty() ? null : unit);
        }

        private static boolean beginsWithDigit(String word) {
            return !word.isEmpty() && Character.isDigit(word.charAt(0));
        }

        /** Whether figures are digits only, as most are. */
        private static boolean isInteger(CharSequence figures) {
            for (int i = 0; i < figures.length(); i++) {
                if (figures.charAt(i) < '0' || figures.charAt(i) > '9') {
                    return false;
                }
            }
            return !figures.isEmpty();
        }

        private static @Nullable Number number(BigDecimal value, int zeros, int next, @Nullable String unit) {
            BigDecimal plain = number(value, zeros);
            return Quantity.accepts(plain) ? new Number(plain, next, false, unit, zeros) : null;
        }

        /** The number; null where a comma and three digits may be thousands or decimals. */
        private static @Nullable BigDecimal value(Matcher figures) {
            String whole = figures.group("spaced");
            String decimals = figures.group("spacedDecimals");
            if (whole == null) {
                whole = figures.group("pointed");
                decimals = figures.group("pointedDecimals");
            }
            if (whole == null) {
                whole = figures.group("english");
                decimals = figures.group("englishDecimals");
            }
            if (whole == null) {
                whole = figures.group("plain");
                decimals = figures.group("plainDecimals");
                boolean ambiguous = decimals != null
                        && decimals.length() == 4
                        && decimals.charAt(0) == ','
                        && whole.length() <= 3
                        && !whole.equals("0");
                if (ambiguous) {
                    return null;
                }
            }
            String digits = whole.replaceAll("[ .,]", "");
            String exponent = figures.group("exponent");
            return new BigDecimal(figures.group("sign").replace("+", "")
                    + digits
                    + (decimals == null ? "" : "." + decimals.substring(1))
                    + (exponent == null ? "" : exponent));
        }
    }

    /**
     * Writes a quantity: in its own words where it has any, else in French: « plus de 75 », « environ 60 jeunes »,
     * « entre 200 et 500 », « 1 lycée sur 6 », « 46 000 € ».
     *
     * @param quantity the quantity
     * @return the words; empty for a quantity without content
     */
    public static String write(Quantity quantity) {
        if (quantity.getText().isPresent()) {
            return quantity.getText().get();
        }
        String unit = quantity.getUnit().map(words -> " " + words).orElse("");
        if (quantity.getValue().isEmpty()) {
            return unit.isEmpty() ? "" : "plusieurs" + unit;
        }
        String value = write(quantity.getValue().get());
        String number = quantity.getUpTo()
                .map(upTo -> "entre " + value + " et " + write(upTo))
                .orElse(value);
        String qualifier = switch (quantity.getQualifier()) {
            case EXACT -> "";
            case MORE_THAN -> "plus de ";
            case AT_LEAST -> "au moins ";
            case LESS_THAN -> "moins de ";
            case AT_MOST -> "au plus ";
            case ABOUT -> "environ ";
            case NEARLY -> "près de ";
            case PART_OF -> "dont ";
        };
        String whole = quantity.getOutOf().map(outOf -> " sur " + write(outOf)).orElse("");
        return qualifier + number + unit + whole;
    }

    /**
     * Writes a number as French texts do: « 46 000 », « 1 250,50 », with no-break spaces between the thousands.
     *
     * @param number the number
     * @return the number in figures
     */
    public static String write(BigDecimal number) {
        return Figures.write(number.toPlainString(), '\u00a0', ',');
    }
}
