package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;

/** Any bytes as a file of lines: each line is a plan or findings, numbered in order. */
class LinesFuzzTest {

    @MethodSource("org.mobilityplan.fuzz.Seeds#lines")
    @FuzzTest
    void lines(byte[] lines) throws IOException {
        try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(new ByteArrayInputStream(lines))) {
            long[] last = {0};
            plans.forEachOrdered(plan -> {
                Expect.that(plan.number() > last[0], "lines are numbered in order");
                last[0] = plan.number();
            });
        }
    }
}
