package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A quantity whose words state another number than its value: « 9 structures » with 7. */
final class TextOfQuantity extends Rule<Quantity> {

    /** The numbers from 0 to 9 in one word. */
    private static final List<Set<String>> NUMBERS = List.of(
            Set.of(),
            Set.of("un", "une", "Un", "Une"),
            Set.of("deux", "Deux"),
            Set.of("trois", "Trois"),
            Set.of("quatre", "Quatre"),
            Set.of("cinq", "Cinq"),
            Set.of("six", "Six"),
            Set.of("sept", "Sept"),
            Set.of("huit", "Huit"),
            Set.of("neuf", "Neuf"));

    /** Words for several things, or for a part of one, in the singular. */
    private static final Set<String> BUNDLES = Set.of(
            "cent",
            "centaine",
            "cinquantaine",
            "dizaine",
            "douzaine",
            "huitaine",
            "mille",
            "paire",
            "quarantaine",
            "quart",
            "quinzaine",
            "soixantaine",
            "tiers",
            "trentaine",
            "vingtaine",
            "dozen",
            "fortnight",
            "half",
            "hundred",
            "pair",
            "quarter",
            "score",
            "third");

    TextOfQuantity() {
        super(
                RuleInfo.of("quantity.text.differs", Severity.WARNING, "subject", "text", "value"),
                Quantity.class,
                "text",
                "value");
    }

    @Override
    public void check(Quantity quantity, RuleContext context) {
        Optional<String> words = quantity.getText();
        Optional<BigDecimal> value = quantity.getValue();
        if (words.isEmpty() || value.isEmpty()) {
            return;
        }
        String text = words.get();
        if (!isOnlyNumber(text, value.get().toPlainString()) && isContradicted(quantity)) {
            context.report(
                    Pointer.ROOT.child("value"),
                    Map.of(
                            "text", text,
                            "value", Interval.text(quantity),
                            "subject", Subject.around(context)));
        }
    }

    /** Whether words have this number and no other, as most do: excludes them quickly. */
    private static boolean isOnlyNumber(String text, String number) {
        if (number.length() == 1 && NUMBERS.get(number.charAt(0) - '0').contains(text)) {
            return true;
        }
        if (text.startsWith(number)) {
            return !hasDigit(text, number.length(), text.length());
        }
        int before = text.indexOf(" " + number + " ");
        int after = before + number.length() + 2;
        // « plus de 60 millions »: the word after the number may multiply it.
        return before >= 0
                && !hasDigit(text, 0, before)
                && !hasDigit(text, after, text.length())
                && !text.regionMatches(true, after, "m", 0, 1);
    }

    static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a quantity count the same thing as its value, and state another number. */
    static boolean isContradicted(Quantity quantity) {
        String text = quantity.getText().orElse("");
        boolean exceeds = quantity.getOutOf().isPresent()
                && quantity.getOutOf().get().compareTo(quantity.getValue().orElse(BigDecimal.ZERO)) < 0;
        // Another rule reports what exceeds its whole.
        return !exceeds
                && quantity.getValue().isPresent()
                && differs(text, quantity)
                && Units.areSame(QuantityNotation.read(text).orElseThrow(), quantity);
    }

    /** Whether words are read with certainty and state another number than a value. */
    static boolean differs(String text, Quantity quantity) {
        if (!hasNumber(text)) {
            return false;
        }
        Quantity read = QuantityNotation.read(text).orElseThrow();
        if (read.getValue().isEmpty() || read.getQualifier() == Qualifier.PART_OF || isAbbreviated(read)) {
            return false;
        }
        BigDecimal words = read.getValue().get();
        BigDecimal value = quantity.getValue().orElseThrow();
        return words.compareTo(value) != 0
                && !isWithin(read, value)
                && !countsBundles(read)
                && !equal(read.getOutOf(), value)
                && !equal(quantity.getUpTo(), words)
                && !isScaled(words, value)
                && !isRate(read, words, value);
    }

    /** « 1 par PIJ » is 10 where there are 10 of them. */
    private static boolean isRate(Quantity read, BigDecimal words, BigDecimal value) {
        String unit = " " + Folding.fold(read.getUnit().orElse("")) + " ";
        boolean rate = unit.contains(" par ") || unit.contains(" chaque ") || unit.contains(" chacun");
        return rate && words.signum() > 0 && value.remainder(words).signum() == 0;
    }

    /** « 161 Meuros », « 300 M$ », « 4,5 millions »: the unit multiplies the number. */
    private static boolean isAbbreviated(Quantity read) {
        String unit = Folding.fold(read.getUnit().orElse(""));
        return unit.startsWith("million")
                || unit.startsWith("milliard")
                || unit.startsWith("millier")
                || unit.startsWith("meuro")
                || unit.startsWith("keuro")
                || unit.startsWith("m€")
                || unit.startsWith("k€")
                || unit.startsWith("m$")
                || unit.startsWith("k$")
                || unit.startsWith("md");
    }

    /** « Entre 25 et 35 » is 30 where the author rounds. */
    private static boolean isWithin(Quantity range, BigDecimal value) {
        return range.getUpTo().isPresent()
                && range.getValue().orElseThrow().compareTo(value) <= 0
                && value.compareTo(range.getUpTo().get()) <= 0;
    }

    /** « Une demi-journée », « trois quinzaines »: the value may count the halves and dozens, or what is in them. */
    private static boolean countsBundles(Quantity read) {
        String unit = Folding.fold(read.getUnit().orElse(""));
        int end = 0;
        while (end < unit.length() && Character.isLetter(unit.charAt(end))) {
            end++;
        }
        String word = unit.substring(0, end);
        return word.startsWith("demi")
                || unit.contains(" et demi")
                || unit.contains(" and a half")
                || unit.chars().anyMatch(c -> c == '½' || c == '¼' || c == '¾')
                || BUNDLES.contains(word)
                || word.endsWith("s") && BUNDLES.contains(word.substring(0, word.length() - 1));
    }

    private static boolean equal(Optional<BigDecimal> bound, BigDecimal number) {
        return bound.isPresent() && bound.get().compareTo(number) == 0;
    }

    /** Thousands or millions, which words abbreviate in many ways. */
    private static boolean isScaled(BigDecimal words, BigDecimal value) {
        BigDecimal thousand = words.movePointRight(3);
        return thousand.compareTo(value) == 0
                || words.movePointRight(6).compareTo(value) == 0
                || words.movePointRight(9).compareTo(value) == 0
                || words.movePointLeft(3).compareTo(value) == 0
                || words.movePointLeft(6).compareTo(value) == 0
                || words.movePointLeft(9).compareTo(value) == 0;
    }

    private static boolean hasNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
