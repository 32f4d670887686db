package org.mobilityplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mobilityplan.testing.Published;

/** What a native image keeps of this module: methods that are found by name, and resources. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Path CONFIGURATION = RESOURCES.resolve("META-INF/native-image/org.mobilityplan/mobility-core");

    @Test
    void every_public_type_of_the_model_keeps_its_methods() throws IOException {
        String types = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.mobilityplan.model")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnnotation())
                        .map(JavaClass::getName)
                        .sorted()
                        .map(name -> "  {\"name\": \"" + name + "\", \"allPublicMethods\": true},\n")
                        .collect(Collectors.joining());
        Published.assertIs(
                CONFIGURATION.resolve("reflect-config.json"),
                "[\n" + types + "  {\"name\": \"org.mobilityplan.validation.ConsistentPlanValidator\","
                        + " \"allPublicConstructors\": true}\n]\n");
    }

    @Test
    void every_resource_is_kept() throws IOException {
        Matcher pattern = Pattern.compile("\"pattern\": \"(.*?)\"")
                .matcher(Files.readString(CONFIGURATION.resolve("resource-config.json")));
        List<Pattern> kept = pattern.results()
                .map(each -> Pattern.compile(each.group(1).replace("\\\\", "\\")))
                .toList();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("META-INF/")))
                    .isNotEmpty()
                    .allMatch(file ->
                            kept.stream().anyMatch(each -> each.matcher(file).matches()));
        }
        // The second copy of the messages, which the build makes for Hibernate Validator.
        assertThat(kept)
                .anyMatch(each -> each.matcher("ContributorValidationMessages_fr.properties")
                        .matches());
    }
}
