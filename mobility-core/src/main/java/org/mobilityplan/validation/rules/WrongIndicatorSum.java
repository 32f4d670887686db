package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/**
 * A total that is not the sum of its parts. Parts of an audience or of any other number need not add up to it, and may overlap:
 * only those that exclude each other are added, and only a sum above the total is reported.
 */
final class WrongIndicatorSum extends Rule<PlanElement> {

    private static final List<Set<String>> SEXES = List.of(
            Set.of("femmes", "filles", "jeunes femmes", "jeunes filles", "women", "girls", "female"),
            Set.of("hommes", "garcons", "jeunes hommes", "men", "boys", "male"));

    /** Funders of which none is part of another one, by the first word of their names. */
    private static final Set<String> FUNDERS = Set.of(
            "region",
            "etat",
            "departement",
            "ville",
            "commune",
            "metropole",
            "erasmus+",
            "ofaj",
            "fse",
            "caf",
            "state",
            "city");

    WrongIndicatorSum() {
        super(
                RuleInfo.of("indicator.parts.sum", Severity.WARNING, "sum", "total", "subject"),
                PlanElement.class,
                "parts");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == Indicator.class || type == Quantity.class || type == Audience.class;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (element instanceof Quantity total) {
            checkQuantity(total, context);
        } else if (element instanceof Audience audience) {
            checkAudience(audience, context);
        } else {
            checkIndicator((Indicator) element, context);
        }
    }

    private static void checkQuantity(Quantity total, RuleContext context) {
        List<Quantity> parts = total.getParts();
        if (parts.size() < 2 || !areExclusive(parts, context)) {
            return;
        }
        for (Quantity part : parts) {
            boolean sameUnit = part.getUnit().isEmpty() || part.getUnit().equals(total.getUnit());
            if (!sameUnit || part.getPeriod().isPresent()) {
                return;
            }
        }
        reportAbove(Pointer.ROOT.child("value"), total, parts, context);
    }

    /** « lycéens et apprentis » with one part for each. */
    private static void checkAudience(Audience audience, RuleContext context) {
        List<Audience> parts = audience.getParts();
        if (parts.size() != 2
                || audience.getCount().isEmpty()
                || parts.get(0).getCount().isEmpty()
                || parts.get(1).getCount().isEmpty()
                || !parts.get(0).getKind().equals(Optional.of(AudienceKind.PUPILS))) {
            return;
        }
        AudienceKind other = parts.get(1).getKind().orElse(AudienceKind.PUPILS);
        String first = parts.get(0).getLabel() + " ";
        String second = " " + parts.get(1).getLabel();
        boolean isBoth = audience.getLabel().equals(first + "et" + second)
                || audience.getLabel().equals(first + "and" + second);
        Quantity total = audience.getCount().get();
        List<Quantity> counts =
                List.of(parts.get(0).getCount().get(), parts.get(1).getCount().get());
        boolean sameUnit = counts.stream().allMatch(count -> count.getUnit().equals(total.getUnit()));
        if (isBoth && sameUnit && (other.equals(AudienceKind.STUDENTS) || other.equals(AudienceKind.APPRENTICES))) {
            reportAbove(Pointer.ROOT.child("count"), total, counts, context);
        }
    }

    /** Women and men, or the shares of funders in an amount of money. */
    private static boolean areExclusive(List<Quantity> parts, RuleContext context) {
        if (parts.size() == 2) {
            String first = Folding.fold(parts.get(0).getLabel().orElse("")).strip();
            String second = Folding.fold(parts.get(1).getLabel().orElse("")).strip();
            boolean sexes = SEXES.get(0).contains(first) && SEXES.get(1).contains(second)
                    || SEXES.get(1).contains(first) && SEXES.get(0).contains(second);
            if (sexes) {
                return true;
            }
        }
        if (!(context.parent().orElse(null) instanceof Funding)) {
            return false;
        }
        Set<String> met = new HashSet<>();
        for (Quantity part : parts) {
            String funder = Folding.fold(part.getLabel().orElse("")).strip();
            int space = funder.indexOf(' ');
            if (!FUNDERS.contains(space < 0 ? funder : funder.substring(0, space)) || !met.add(funder)) {
                return false;
            }
        }
        return true;
    }

    /** Reports a sum above an exact total; not where one part is, which another rule reports. */
    private static void reportAbove(Pointer at, Quantity total, List<Quantity> parts, RuleContext context) {
        if (single(List.of(total)).isEmpty() || total.getOutOf().isPresent()) {
            return;
        }
        BigDecimal given = total.getValue().orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : parts) {
            Optional<BigDecimal> value = single(List.of(part))
                    .filter(one -> one.getOutOf().isEmpty())
                    .flatMap(Quantity::getValue);
            if (value.isEmpty() || value.get().compareTo(given) > 0) {
                return;
            }
            sum = sum.add(value.get());
        }
        if (sum.compareTo(given) > 0) {
            context.report(
                    at,
                    Map.of(
                            "subject", Subject.around(context),
                            "total", given.toPlainString(),
                            "sum", sum.toPlainString()));
        }
    }

    private static void checkIndicator(Indicator indicator, RuleContext context) {
        if (!indicator.getParts().isEmpty()) {
            compare("baseline", indicator, context);
            compare("target", indicator, context);
            compare("actual", indicator, context);
        }
    }

    /** Compares only a single exact total whose parts all have a single exact value of the same unit. */
    private static void compare(String property, Indicator total, RuleContext context) {
        Optional<Quantity> whole = single(Elements.values(total, property));
        if (whole.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator part : total.getParts()) {
            Optional<Quantity> value = single(Elements.values(part, property));
            if (value.isEmpty() || !value.get().getUnit().equals(whole.get().getUnit())) {
                return;
            }
            sum = sum.add(value.get().getValue().orElse(BigDecimal.ZERO));
        }
        BigDecimal given = whole.get().getValue().orElse(BigDecimal.ZERO);
        if (sum.compareTo(given) != 0) {
            context.report(
                    Pointer.ROOT.child(property).child(0),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "total",
                            given.toPlainString(),
                            "sum",
                            sum.toPlainString()));
        }
    }

    /** Whether this rule compares a total with its parts. */
    static boolean compares(String property, Indicator total) {
        Optional<Quantity> whole = single(Elements.values(total, property));
        if (whole.isEmpty()) {
            return false;
        }
        for (Indicator part : total.getParts()) {
            Optional<Quantity> value = single(Elements.values(part, property));
            if (value.isEmpty() || !value.get().getUnit().equals(whole.get().getUnit())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Quantity> single(List<Quantity> values) {
        return values.size() == 1
                        && values.get(0).getQualifier() == Qualifier.EXACT
                        && values.get(0).getValue().isPresent()
                        && values.get(0).getUpTo().isEmpty()
                ? Optional.of(values.get(0))
                : Optional.empty();
    }
}
