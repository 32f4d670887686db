package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.Classes;

/** The index of classes in the jars, by which Quarkus finds the constraints of the model. */
class ClassIndexTest {

    @ParameterizedTest
    @ValueSource(classes = {ActionPlan.class, PlanJson.class})
    void each_jar_has_an_index_of_its_classes(Class<?> type) throws IOException {
        // Only Maven makes the index; an IDE compiles elsewhere or without it.
        assumeThat(Classes.location(type).resolveSibling("maven-status")).exists();
        Index index = Classes.use(type, root -> {
            Index read;
            try (InputStream file = Files.newInputStream(root.resolve("META-INF/jandex.idx"))) {
                read = new IndexReader(file).read();
            }
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.map(file -> root.relativize(file).toString())
                                .filter(file -> file.endsWith(".class") && !file.contains("-info")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(read.getClassByName(DotName.createSimple(
                                        file.replace('/', '.').replace(".class", ""))))
                                .isNotNull());
            }
            return read;
        });
        if (type == ActionPlan.class) {
            assertThat(index.getAnnotations(DotName.createSimple(NotBlank.class)))
                    .map(each -> each.target())
                    .anyMatch(target -> target.kind() == AnnotationTarget.Kind.METHOD
                            && target.asMethod()
                                    .declaringClass()
                                    .name()
                                    .toString()
                                    .equals(Action.class.getName()));
        }
    }
}
