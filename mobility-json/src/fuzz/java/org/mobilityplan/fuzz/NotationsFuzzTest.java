package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.IndicatorNotation;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.PriorityNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.notation.StatusNotation;

/** Any text as a written form: it is read, and written so that it reads the same. */
class NotationsFuzzTest {

    @MethodSource("org.mobilityplan.fuzz.Seeds#texts")
    @FuzzTest
    void notations(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        Heading heading = Heading.read(text);
        Expect.that(Heading.read(heading.toString()).equals(heading), "a heading reads the same: " + heading);
        PlanPeriod period = PeriodNotation.read(text).orElseThrow();
        Expect.that(
                PeriodNotation.read(PeriodNotation.write(period)).orElseThrow().equals(period),
                "a period reads the same");
        Quantity quantity = QuantityNotation.read(text).orElseThrow();
        Expect.that(
                QuantityNotation.read(QuantityNotation.write(quantity))
                        .orElseThrow()
                        .equals(quantity),
                "a quantity reads the same");
        IndicatorNotation.readTargets(text).orElseThrow();
        CoordinationNotation.knowing(name -> name.length() % 3 == 0).read(text).orElseThrow();
        StatusNotation.read(text).orElseThrow();
        PriorityNotation.read(text).orElseThrow();
    }
}
