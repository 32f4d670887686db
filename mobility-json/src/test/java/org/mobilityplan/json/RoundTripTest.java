package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.report.Checked;
import org.mobilityplan.testkit.generate.PlanGenerator;

class RoundTripTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    @Property(tries = 1000)
    void what_is_written_is_read_back_equal(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        Checked<ActionPlan> read = JSON.read(JSON.writeBytes(plan));
        assertThat(read.value()).contains(plan);
        assertThat(read.report().isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void writing_is_repeatable(@ForAll long seed) {
        String written = JSON.writeString(PlanGenerator.any(seed));
        assertThat(JSON.writeString(JSON.read(written).orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 300)
    void the_compact_form_holds_the_same_plan(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        String line = JSON.compact().writeString(plan);
        assertThat(line.indexOf('\n')).isNegative();
        assertThat(JSON.read(line).orElseThrow()).isEqualTo(plan);
    }

    @Property(tries = 200)
    void every_source_gives_the_same(@ForAll long seed) throws IOException {
        byte[] bytes = JSON.writeBytes(PlanGenerator.any(seed));
        Checked<ActionPlan> read = PlanJson.standard().read(bytes);
        assertThat(PlanJson.standard().read(new String(bytes, StandardCharsets.UTF_8)))
                .isEqualTo(read);
        assertThat(PlanJson.standard().read(new ByteArrayInputStream(bytes))).isEqualTo(read);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(PlanGenerator.any(seed), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_file_is_replaced_as_a_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "old");
        JSON.write(PlanGenerator.any(7), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(JSON.writeBytes(PlanGenerator.any(7)));
        assertThat(JSON.read(file).orElseThrow()).isEqualTo(PlanGenerator.any(7));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void the_bytes_do_not_depend_on_the_locale_or_on_threads() {
        ActionPlan plan = PlanGenerator.any(42);
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
    void a_plan_that_no_reader_could_read_back_is_not_written() {
        ActionPlan twice = PlanGenerator.any(1).toBuilder()
                .extensions(Extensions.builder().putText("title", "x").build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeBytes(twice))
                .withMessageContaining("title");
        Chantier deep = Chantier.builder().id(ChantierId.of("c")).title("c").build();
        for (int i = 0; i < 49; i++) {
            deep = deep.toBuilder().chantiers(List.of(deep)).build();
        }
        ActionPlan tooDeep = PlanGenerator.any(1).toBuilder().addChantiers(deep).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeBytes(tooDeep))
                .withMessageContaining("100");
    }

    @Test
    void a_name_that_no_reader_would_accept_is_not_written() {
        ActionPlan longest = withExtension("é".repeat(500), "{\"" + "n".repeat(1000) + "\":1}");
        assertThat(JSON.read(JSON.writeBytes(longest)).orElseThrow()).isEqualTo(longest);
        for (ActionPlan tooLong : List.of(
                withExtension("é".repeat(501), "1"), withExtension("x", "[{\"" + "n".repeat(1001) + "\":1}]"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.writeBytes(tooLong))
                    .withMessageContaining("1000 bytes");
        }
    }

    private static ActionPlan withExtension(String name, String json) {
        return PlanGenerator.any(1).toBuilder()
                .extensions(Extensions.builder().put(name, json).build())
                .build();
    }

    @Test
    void a_file_keeps_its_permissions_and_a_new_file_has_the_default_ones(@TempDir Path folder) throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = Files.writeString(folder.resolve("shared.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        JSON.write(PlanGenerator.any(7), file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        Path any = Files.writeString(folder.resolve("any.txt"), "");
        JSON.write(PlanGenerator.any(7), folder.resolve("new.json"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.json")))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void a_link_stays_a_link_and_its_target_is_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Path link = folder.resolve("current.json");
        try {
            Files.createSymbolicLink(link, Path.of("plan.json"));
        } catch (IOException | UnsupportedOperationException refused) {
            assumeThat(refused).as("no links here").isNull();
        }
        JSON.write(PlanGenerator.any(7), link);
        assertThat(link).isSymbolicLink();
        assertThat(JSON.read(file).orElseThrow()).isEqualTo(PlanGenerator.any(7));
    }

    @Test
    void a_folder_is_never_replaced(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("plan.json"));
        assertThatIOException().isThrownBy(() -> JSON.write(PlanGenerator.any(7), empty));
        assertThat(empty).isEmptyDirectory();
        assertThatIOException().isThrownBy(() -> JSON.write(PlanGenerator.any(7), folder.resolve("none/plan.json")));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(empty);
        }
    }

    @Test
    void the_missing_target_of_a_link_is_written(@TempDir Path folder) throws IOException {
        ActionPlan plan = PlanGenerator.any(1);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link-to-link"));
        Files.createSymbolicLink(folder.resolve("link-to-link"), Path.of("target.json"));
        JSON.write(plan, link);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("link-to-link")).isSymbolicLink();
        assertThat(folder.resolve("target.json")).hasBinaryContent(JSON.writeBytes(plan));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> JSON.write(plan, loop));
        assertThat(loop).isSymbolicLink();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(20)
    void a_pipe_or_a_device_is_written_to_and_stays(@TempDir Path folder) throws Exception {
        ActionPlan plan = PlanGenerator.any(1);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        JSON.write(plan, pipe);
        assertThat(read.get()).isEqualTo(JSON.writeBytes(plan));
        assertThat(Files.isRegularFile(pipe)).isFalse();
        JSON.write(plan, Path.of("/dev/null"));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(pipe);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_rejected_by_the_name_of_the_parameter() {
        ActionPlan plan = PlanGenerator.any(1);
        Map<String, ThrowingCallable> calls = Map.ofEntries(
                Map.entry("document", () -> JSON.read((byte[]) null)),
                Map.entry("document ", () -> JSON.read((String) null)),
                Map.entry("document  ", () -> JSON.read((InputStream) null)),
                Map.entry("file", () -> JSON.read((Path) null)),
                Map.entry("file ", () -> JSON.write(plan, (Path) null)),
                Map.entry("out", () -> JSON.write(plan, (OutputStream) null)),
                Map.entry("element", () -> JSON.writeBytes(null)),
                Map.entry("element ", () -> JSON.writeString(null)),
                Map.entry("validator", () -> JSON.withValidator(null)),
                Map.entry("limits", () -> JSON.withLimits(null)));
        calls.forEach((name, call) ->
                assertThatNullPointerException().isThrownBy(call).withMessage(name.strip()));
    }
}
