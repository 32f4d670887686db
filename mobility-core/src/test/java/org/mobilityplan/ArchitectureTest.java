package org.mobilityplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which package may use which. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mobilityplan");

    /** Each package and the packages of this library that it may use; a package that is not listed fails the build. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("access", List.of()),
            Map.entry("spelling", List.of()),
            Map.entry("report", List.of("access")),
            Map.entry("model", List.of("access", "spelling")),
            Map.entry("structure", List.of("access", "model")),
            Map.entry("notation", List.of("model", "report", "spelling")),
            Map.entry("cells", List.of("model", "notation", "report", "spelling")),
            Map.entry("rule", List.of("model", "report")),
            Map.entry("validation.rules", List.of("model", "notation", "report", "rule", "spelling", "structure")),
            Map.entry("across", List.of("access", "model", "report", "spelling", "structure", "validation.rules")),
            Map.entry(
                    "validation",
                    List.of(
                            "access",
                            "across",
                            "model",
                            "report",
                            "rule",
                            "structure",
                            "spelling",
                            "validation.rules")),
            Map.entry("compare", List.of("access", "model", "report", "structure")),
            Map.entry("words", List.of("model", "notation", "report", "spelling", "structure")),
            Map.entry("text", List.of("compare", "model", "report", "words")),
            Map.entry("table", List.of("access", "cells", "model", "notation", "report", "spelling", "words")),
            Map.entry("publish", List.of("across", "model", "notation", "report", "spelling", "table", "words")),
            Map.entry("page", List.of("model", "words")));

    @Test
    void each_package_uses_only_the_packages_that_it_may() {
        String root = "org.mobilityplan.";
        for (JavaClass type : CLASSES) {
            String own = type.getPackageName().substring(root.length());
            assertThat(MAY_USE)
                    .as("package %s: say here, in MAY_USE, which packages it may use", own)
                    .containsKey(own);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                if (used.startsWith(root) && !used.equals(type.getPackageName())) {
                    assertThat(MAY_USE.getOrDefault(own, List.of()))
                            .as(
                                    "%s: package %s may not use %s; move the class, or change MAY_USE and say why in"
                                            + " docs/rationale.md",
                                    dependency.getDescription(), own, used)
                            .contains(used.substring(root.length()));
                }
            }
        }
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
    void the_core_never_sees_jackson() {
        noClasses()
                .that()
                .resideInAPackage("org.mobilityplan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void only_the_bridge_to_hosts_sees_hibernate_validator() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.mobilityplan.validation.MessageTemplates$HibernateParameters")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.lang.System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
