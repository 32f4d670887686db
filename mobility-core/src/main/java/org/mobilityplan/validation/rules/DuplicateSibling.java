package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Two elements side by side are the same in what tells them apart: their code, or their title. */
final class DuplicateSibling<E> extends Rule<PlanElement> {

    private final String property;
    private final Function<PlanElement, Siblings<E>> siblings;
    private final Function<E, Optional<String>> text;
    private final Function<String, Optional<?>> key;

    private DuplicateSibling(
            RuleInfo info,
            String property,
            Function<PlanElement, Siblings<E>> siblings,
            Function<E, Optional<String>> text,
            Function<String, Optional<?>> key) {
        super(info, PlanElement.class);
        this.property = property;
        this.siblings = siblings;
        this.text = text;
        this.key = key;
    }

    /** Codes are compared without quotes and spaces. */
    static <E> DuplicateSibling<E> code(
            String rule,
            Severity severity,
            Function<PlanElement, Siblings<E>> siblings,
            Function<E, Optional<Code>> code) {
        return new DuplicateSibling<>(
                RuleInfo.of(rule, severity, "code", "first"),
                "code",
                siblings,
                element -> code.apply(element).map(Code::value),
                value -> Optional.of(Code.of(value).comparisonKey()));
    }

    /** Titles are compared without case, accents, spaces and punctuation. */
    static <E> DuplicateSibling<E> title(
            String rule, Function<PlanElement, Siblings<E>> siblings, Function<E, String> title) {
        return new DuplicateSibling<>(
                RuleInfo.of(rule, Severity.WARNING, "first", "title"),
                "title",
                siblings,
                element -> Optional.of(title.apply(element)),
                value -> Optional.of(NameKey.of(value).joined()).filter(name -> !name.isEmpty()));
    }

    @Override
    public boolean looksAt(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        Siblings<E> here = siblings.apply(parent);
        here.forEachTwin(
                element -> text.apply(element).flatMap(key),
                (position, first) -> context.report(
                        here.at(position).child(property),
                        Map.of(
                                property,
                                text.apply(here.elements().get(position)).orElse(""),
                                "first",
                                Integer.toString(first + 1))));
    }
}
