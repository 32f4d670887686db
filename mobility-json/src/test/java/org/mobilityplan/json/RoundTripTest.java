package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.report.Checked;
import org.mobilityplan.testing.AnyPlan;

class RoundTripTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    @Property(tries = 1000)
    void what_is_written_is_read_back_equal(@ForAll long seed) {
        ActionPlan plan = AnyPlan.of(seed);
        assertThat(JSON.read(JSON.writeBytes(plan)))
                .isEqualTo(Checked.of(plan, org.mobilityplan.report.Report.empty()));
    }

    @Property(tries = 500)
    void what_was_written_once_is_written_the_same_again(@ForAll long seed) {
        String written = JSON.writeString(AnyPlan.of(seed));
        assertThat(JSON.writeString(JSON.read(written).orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 300)
    void one_line_holds_the_same_plan(@ForAll long seed) {
        ActionPlan plan = AnyPlan.of(seed);
        String line = JSON.compact().writeString(plan);
        assertThat(line.indexOf('\n')).isNegative();
        assertThat(JSON.read(line).orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 200)
    void every_source_gives_the_same(@ForAll long seed) throws IOException {
        byte[] bytes = JSON.writeBytes(AnyPlan.of(seed));
        Checked<ActionPlan> read = PlanJson.standard().read(bytes);
        assertThat(PlanJson.standard().read(new String(bytes, StandardCharsets.UTF_8)))
                .isEqualTo(read);
        assertThat(PlanJson.standard().read(new ByteArrayInputStream(bytes))).isEqualTo(read);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(AnyPlan.of(seed), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_file_is_replaced_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "old");
        JSON.write(AnyPlan.of(7), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(JSON.writeBytes(AnyPlan.of(7)));
        assertThat(JSON.read(file).orElseThrow()).isEqualTo(AnyPlan.of(7));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void the_bytes_do_not_depend_on_the_locale_or_on_threads() {
        ActionPlan plan = AnyPlan.of(42);
        byte[] bytes = JSON.writeBytes(plan);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "fr-FR", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(JSON.writeBytes(plan)).isEqualTo(bytes);
                assertThat(JSON.read(bytes).orElseThrow()).isEqualTo(plan);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> JSON.writeBytes(plan)))
                .allMatch(each -> java.util.Arrays.equals(each, bytes));
    }

    @Test
    void what_no_reader_could_read_back_is_not_written() {
        ActionPlan twice = AnyPlan.of(1).toBuilder()
                .extensions(Extensions.builder().putText("title", "x").build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeBytes(twice))
                .withMessageContaining("title");
        Chantier deep = Chantier.builder().id(ChantierId.of("c")).title("c").build();
        for (int i = 0; i < 60; i++) {
            deep = deep.toBuilder().chantiers(List.of(deep)).build();
        }
        ActionPlan tooDeep = AnyPlan.of(1).toBuilder().addChantiers(deep).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeBytes(tooDeep))
                .withMessageContaining("100");
    }
}
