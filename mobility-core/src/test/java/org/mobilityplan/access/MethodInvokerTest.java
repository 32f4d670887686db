package org.mobilityplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Valid;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;

/** Methods return the same result through handles, as in the first calls, and through generated lambdas, as in later ones. */
class MethodInvokerTest {

    private static final int CALLS = MethodInvoker.CALLS_BY_HANDLE + 10;

    private final Action action =
            Action.builder().id(ActionId.of("a")).title("Titre").build();

    @Test
    void accessors_read_together_return_the_same_as_one_by_one() {
        Accessors<Action> accessors = new Accessors<>(Action.class);
        accessors.add("getTitle", String.class);
        accessors.add("getCode", Optional.class);
        accessors.add("getId", ActionId.class);
        accessors.add("getSteps", List.class);
        for (int i = 0; i < CALLS; i++) {
            Object[] read = accessors.read(action);
            assertThat(read).containsExactly("Titre", Optional.empty(), ActionId.of("a"), List.of());
            assertThat(read).extracting(Accessors::isAbsent).containsExactly(false, true, false, true);
        }
    }

    @Test
    void an_empty_group_of_accessors_reads_nothing() {
        Accessors<Action> none = new Accessors<>(Action.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(none.read(action)).isEmpty();
        }
    }

    @Test
    void exceptions_of_a_factory_are_not_wrapped() {
        MethodFunction<String, ActionId> of =
                MethodFunction.ofStatic(ActionId.class, "of", ActionId.class, String.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(of.apply("a")).isEqualTo(ActionId.of("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply("a b"))
                    .withMessageContaining("id");
        }
    }

    @Test
    void builders_are_filled_the_same_way() {
        MethodSupplier<Action.Builder> builder = MethodSupplier.of(Action.class, "builder", Action.Builder.class);
        MethodBiConsumer<Action.Builder, String> title =
                MethodBiConsumer.of(Action.Builder.class, "title", String.class);
        MethodFunction<Action.Builder, Action> build =
                MethodFunction.virtual(Action.Builder.class, "build", Action.class);
        for (int i = 0; i < CALLS; i++) {
            Action.Builder open = builder.get();
            title.accept(open, "Titre");
            assertThat(build.apply(open.id(ActionId.of("a")))).isEqualTo(action);
        }
    }

    @Test
    void a_method_remains_a_handle_where_no_lambda_can_be_generated() {
        MethodFunction<Action, String> title = MethodFunction.virtual(Action.class, "getTitle", String.class);
        Object otherwise = new Object();
        // No interface, as a class of a native image is none that can be defined.
        assertThat(title.compile(Object.class, "apply", MethodType.methodType(Object.class, Object.class), otherwise))
                .isSameAs(otherwise);
    }

    /** Run by the test below in another JVM: a class without lambdas, whose methods become hot. */
    static final class Hot {

        private Hot() {}

        public static void main(String[] arguments) {
            MethodInvokerTest test = new MethodInvokerTest();
            test.accessors_read_together_return_the_same_as_one_by_one();
            test.builders_are_filled_the_same_way();
        }
    }

    private static String classPath() {
        return Stream.of(MethodInvokerTest.class, Action.class, Valid.class, Test.class, Assertions.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The classes that the JVM generates for this package while {@link Hot} runs. */
    private static List<String> generated(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:stdout"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), Hot.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            lines = log.lines()
                    .filter(line -> line.contains("org.mobilityplan.access.") && line.contains("$$Lambda"))
                    .toList();
        }
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    @Test
    void a_native_image_generates_no_lambda_for_a_hot_method() throws IOException, InterruptedException {
        assertThat(generated()).anyMatch(line -> line.contains("MethodInvoker$$Lambda"));
        assertThat(generated("-Dorg.graalvm.nativeimage.imagecode=runtime"))
                .noneMatch(line -> line.contains("MethodInvoker$$Lambda"));
    }
}
