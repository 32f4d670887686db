package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.validation.RuleCatalogue;

/**
 * What careful plans contain and a rule could take for a mistake: {@code silent/} has a document for each rule, which resembles what
 * the rule reports and is right. Nothing is reported on it. {@code without.txt} lists the rules that have no such document.
 */
class SilenceTest {

    private static final Path FOLDER = Path.of("src/test/resources/silent");

    static Set<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_reported(String document) throws IOException {
        assertThat(PlanJson.standard()
                        .read(Files.readAllBytes(FOLDER.resolve(document)))
                        .findings())
                .isEmpty();
    }

    @Test
    void every_rule_has_a_document_or_is_listed_without() throws IOException {
        Set<String> rules = documents().stream()
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        rules.addAll(Files.readAllLines(FOLDER.resolve("without.txt")));
        assertThat(RuleCatalogue.standard().infos().stream()
                        .map(rule -> rule.id().value()))
                .as("write silent/<id>.json for a new rule")
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
