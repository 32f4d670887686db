package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;

/** Any bytes as an array of plans: each entry is a plan or findings. */
class ArraysFuzzTest {

    @MethodSource("org.mobilityplan.fuzz.Seeds#arrays")
    @FuzzTest
    void arrays(byte[] array) throws IOException {
        try (Stream<StreamedPlan> plans = PlanJson.standard().readArray(new ByteArrayInputStream(array))) {
            plans.forEach(plan -> Expect.that(
                    plan.checked().value().isPresent()
                            || !plan.checked().report().isValid(),
                    "without a plan there is an error"));
        }
    }
}
