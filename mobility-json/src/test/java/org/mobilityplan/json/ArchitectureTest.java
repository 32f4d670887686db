package org.mobilityplan.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dependencies between the packages of this module, and the names of types. */
class ArchitectureTest {

    private static final String ROOT = "org.mobilityplan.json";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Each package and the packages of this module that it may use; a package that is not listed fails the build. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "", List.of(".codec", ".patch", ".position", ".stream", ".utf8"),
            ".codec", List.of(".utf8"),
            ".patch", List.of(".codec", ".utf8"),
            ".position", List.of(".utf8"),
            ".stream", List.of(".codec", ".utf8"),
            ".utf8", List.of());

    @Test
    void each_package_uses_only_the_packages_that_it_may() {
        for (JavaClass type : CLASSES) {
            String own = type.getPackageName().substring(ROOT.length());
            assertThat(MAY_USE)
                    .as("package %s: list here, in MAY_USE, the packages that it may use", type.getPackageName())
                    .containsKey(own);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                if (used.startsWith(ROOT) && !used.equals(type.getPackageName())) {
                    assertThat(MAY_USE.getOrDefault(own, List.of()))
                            .as(
                                    "%s: package %s may not use %s; move the class, or change MAY_USE and say why in"
                                            + " docs/rationale.md",
                                    dependency.getDescription(), type.getPackageName(), used)
                            .contains(used.substring(ROOT.length()));
                }
            }
        }
    }

    /** The sources of all modules, with their benchmarks; generated types have the names of those they are made from. */
    @Test
    void no_two_types_of_the_library_share_a_simple_name() throws IOException {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (String folder : List.of(
                "mobility-core/src/main", "mobility-json/src/main", "examples/src/main", "examples/src/bench")) {
            try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().endsWith("-info.java"))
                        .forEach(file -> byName.computeIfAbsent(
                                        file.getFileName().toString(), name -> new ArrayList<>())
                                .add(file));
            }
        }
        assertThat(byName)
                .hasSizeGreaterThan(200)
                .allSatisfy((name, files) -> assertThat(files)
                        .as("types called %s: rename one of them", name)
                        .hasSize(1));
    }

    @Test
    void packages_have_no_cycles() {
        SlicesRuleDefinition.slices()
                .matching("org.mobilityplan.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_the_facade_and_the_module_see_the_binding_of_jackson() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".utf8..", ROOT + ".position..", ROOT + ".stream..", ROOT + ".patch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(CLASSES);
    }
}
