package org.mobilityplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.reflection.ElementReflection;

class ValueTextTest {

    @Property(tries = 50)
    void equal_values_have_one_text_and_others_have_others(@ForAll long seed) throws ReflectiveOperationException {
        List<PlanElement> some = new ArrayList<>(first(PlanGenerator.any(seed)));
        some.addAll(first(PlanGenerator.any(seed)));
        List<String> texts = some.stream().map(ValueText::of).toList();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                // Values of one property are of one type.
                if (some.get(i).getClass() == some.get(j).getClass()
                        && some.get(i).equals(some.get(j)) != texts.get(i).equals(texts.get(j))) {
                    fail("%s and %s", some.get(i), some.get(j));
                }
            }
        }
    }

    private static List<PlanElement> first(ActionPlan plan) throws ReflectiveOperationException {
        List<PlanElement> elements = new ArrayList<>();
        gather(plan, elements);
        return elements.subList(0, Math.min(elements.size(), 100));
    }

    private static void gather(Object value, List<PlanElement> into) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            gather(optional.get(), into);
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                gather(each, into);
            }
        } else if (value instanceof PlanElement element) {
            into.add(element);
            for (Method accessor :
                    ElementReflection.accessors(element.getClass().getSuperclass())) {
                gather(accessor.invoke(element), into);
            }
        }
    }

    @Test
    void no_text_passes_for_the_end_of_a_property() {
        Link one = link().url("https://a").title("b").build();
        Link other = link().url("https://a1 b").build();
        assertThat(ValueText.of(one)).isNotEqualTo(ValueText.of(other));
        assertThat(ValueText.of(List.of("a", "b"))).isNotEqualTo(ValueText.of(List.of("a6 b")));
    }

    @Test
    void unknown_properties_count_in_any_order_and_zeros_at_the_end_count() {
        Link ab = link().url("u").extensions(own("a", "b")).build();
        Link ba = link().url("u").extensions(own("b", "a")).build();
        assertThat(ValueText.of(ab)).isEqualTo(ValueText.of(ba));
        assertThat(ValueText.of(ab)).isNotEqualTo(ValueText.of(link().url("u").build()));
        assertThat(ValueText.of(value("1.0"))).isNotEqualTo(ValueText.of(value("1.00")));
    }

    @Test
    void values_within_values_count() {
        assertThat(ValueText.of(List.of("a"))).isNotEqualTo(ValueText.of(List.of("b")));
        assertThat(ValueText.of(Optional.of("a")))
                .isNotEqualTo(ValueText.of(Optional.of("b")))
                .isNotEqualTo(ValueText.of(Optional.empty()));
        assertThat(ValueText.of(own("a", "b"))).isNotEqualTo(ValueText.of(own("a", "c")));
        assertThat(ValueText.of(Extensions.builder().putText("a", "x").build()))
                .isNotEqualTo(
                        ValueText.of(Extensions.builder().putText("a", "y").build()));
    }

    private static Link.Builder link() {
        return Link.builder().relation(LinkRelation.WEBSITE);
    }

    private static Extensions own(String first, String second) {
        return Extensions.builder().putText(first, "x").putText(second, "x").build();
    }

    private static Quantity value(String number) {
        return Quantity.builder().value(new BigDecimal(number)).build();
    }
}
