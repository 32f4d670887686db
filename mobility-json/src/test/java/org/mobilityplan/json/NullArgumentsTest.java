package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.testing.NullCalls;

class NullArgumentsTest {

    private static final ActionPlan PLAN =
            ActionPlan.builder().id(PlanId.of("p")).title("").build();

    @Test
    void null_is_rejected_with_the_name_of_the_parameter() {
        assumeThat(NullCalls.areNamesCompiled()).isTrue();
        NullCalls calls = NullCalls.on(
                PlanJson.class,
                Map.of(
                        ActionPlan.class,
                        PLAN,
                        PlanElement.class,
                        PLAN,
                        Path.class,
                        Path.of("none.json"),
                        InputStream.class,
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.class,
                        OutputStream.nullOutputStream()));
        assertThat(calls.withoutSample()).isEmpty();
        assertThat(calls.unnamed()).isEmpty();
        assertThat(calls.calls()).isGreaterThan(35);
    }
}
