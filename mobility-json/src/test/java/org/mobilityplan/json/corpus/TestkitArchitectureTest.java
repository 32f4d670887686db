package org.mobilityplan.json.corpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The testkit uses what applications can use, and no framework for tests. */
class TestkitArchitectureTest {

    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    @Test
    void the_testkit_uses_only_exported_packages_of_the_library_and_its_dependencies() throws IOException {
        List<String> allowed =
                new ArrayList<>(List.of("java..", "org.jspecify..", "tools.jackson..", "org.mobilityplan.testkit.."));
        for (String module : List.of("../mobility-core", "../mobility-json")) {
            Path declaration = Path.of(module, "src/main/java/module-info.java");
            EXPORTS.matcher(Files.readString(declaration)).results().forEach(each -> allowed.add(each.group(1)));
        }
        classes()
                .that()
                .resideInAPackage("org.mobilityplan.testkit..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .check(new ClassFileImporter()
                        .importPackages("org.mobilityplan.testkit")
                        .that(DescribedPredicate.describe(
                                "published", type -> !type.getName().contains("Test"))));
    }
}
