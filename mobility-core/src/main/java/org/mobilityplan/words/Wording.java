package org.mobilityplan.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.spelling.Figures;

/** Writes periods, quantities, money and lists in a language; a value that has a text of its own keeps it. */
public final class Wording {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    public static final Wording FRENCH = new Wording(Labels.FRENCH);
    public static final Wording ENGLISH = new Wording(Labels.ENGLISH);

    private final Labels labels;
    private final boolean french;

    private Wording(Labels labels) {
        this.labels = labels;
        this.french = labels == Labels.FRENCH;
    }

    public static Wording in(Labels labels) {
        return labels == Labels.FRENCH ? FRENCH : ENGLISH;
    }

    /** The dates of a period: « juin 2017 », « depuis 2014 »; “June 2017”, “since 2014”. Empty where it has none. */
    public String dates(PlanPeriod period) {
        Optional<PartialDate> start = period.getStart();
        Optional<PartialDate> end = period.getEnd();
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        if (french) {
            return PeriodNotation.write(
                    PlanPeriod.builder().start(start).end(end).build());
        }
        if (start.isPresent() && end.isPresent()) {
            return start.equals(end) ? date(start.get()) : date(start.get()) + " to " + date(end.get());
        }
        return start.map(words -> "since " + date(words))
                .or(() -> end.map(words -> "by " + date(words)))
                .orElse("");
    }

    /** One date: « 15 juin 2017 », “15 June 2017”. */
    public String date(PartialDate date) {
        if (french) {
            return PeriodNotation.write(date);
        }
        LocalDate first = date.firstDay();
        int year = first.getYear();
        String month = MONTHS.get(first.getMonthValue() - 1);
        return switch (date.precision()) {
            case DAY -> first.getDayOfMonth() + " " + month + " " + year;
            case MONTH -> month + " " + year;
            case QUARTER -> "quarter " + (first.getMonthValue() + 2) / 3 + " of " + year;
            case SEASON ->
                switch (first.getMonthValue()) {
                    case 3 -> "spring " + year;
                    case 6 -> "summer " + year;
                    case 9 -> "autumn " + year;
                    default -> "winter " + year + "–" + (year + 1);
                };
            case YEAR -> Integer.toString(year);
            case SCHOOL_YEAR -> "school year " + year + "–" + (year + 1);
        };
    }

    /** The figures of a quantity with its unit: « plus de 75 jeunes », “more than 75 jeunes”. Empty where it has none. */
    public String figures(Quantity quantity) {
        String unit = quantity.getUnit()
                .filter(words -> !words.isBlank())
                .map(words -> " " + words)
                .orElse("");
        if (quantity.getValue().isEmpty()) {
            String upTo = quantity.getUpTo()
                    .map(each -> labels.of("quantity.up-to") + " " + figures(each))
                    .orElse("");
            String whole = quantity.getOutOf()
                    .map(each -> labels.of("quantity.out-of") + " " + figures(each))
                    .orElse("");
            String figures = (upTo + " " + whole).strip();
            return figures.isEmpty() && !unit.isEmpty()
                    ? labels.of("quantity.several") + unit
                    : (figures + unit).strip();
        }
        if (french) {
            return QuantityNotation.write(
                    quantity.toBuilder().text(Optional.empty()).build());
        }
        String value = figures(quantity.getValue().get());
        String qualifier = switch (quantity.getQualifier()) {
            case EXACT -> "";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case PART_OF -> "of which ";
        };
        String upTo = quantity.getUpTo().map(each -> "–" + figures(each)).orElse("");
        String whole =
                quantity.getOutOf().map(each -> " out of " + figures(each)).orElse("");
        return qualifier + value + upTo + unit + whole;
    }

    /** A number as the language writes it: « 46 000 » and « 12,5 », “46,000” and “12.5”. */
    public String figures(BigDecimal number) {
        return french ? QuantityNotation.write(number) : Figures.write(number.toPlainString(), ',', '.');
    }

    /** The sign of a currency, or its code. */
    public static String sign(CurrencyCode currency) {
        return currency.value().equals("EUR") ? "€" : currency.value();
    }

    /** « A, B et C ». */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + labels.of("and") + " " + names.get(last);
    }
}
