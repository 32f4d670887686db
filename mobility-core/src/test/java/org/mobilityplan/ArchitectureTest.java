package org.mobilityplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may use whom: arrows never turn back. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mobilityplan");

    @Test
    void model_and_report_know_nobody_and_arrows_never_turn_back() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.mobilityplan.model..")
                .layer("report")
                .definedBy("org.mobilityplan.report..")
                .layer("text")
                .definedBy("org.mobilityplan.text..")
                .layer("validation")
                .definedBy("org.mobilityplan.validation..")
                .layer("compare")
                .definedBy("org.mobilityplan.compare..")
                .layer("table")
                .definedBy("org.mobilityplan.table..")
                .layer("notation")
                .definedBy("org.mobilityplan.notation..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("report")
                .mayNotAccessAnyLayer()
                .whereLayer("compare")
                .mayOnlyAccessLayers("model")
                .whereLayer("text")
                .mayOnlyAccessLayers("report", "compare", "model")
                .whereLayer("validation")
                .mayOnlyAccessLayers("model", "report")
                .whereLayer("notation")
                .mayOnlyAccessLayers("model", "report")
                .whereLayer("table")
                .mayOnlyAccessLayers("model", "notation", "report")
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
