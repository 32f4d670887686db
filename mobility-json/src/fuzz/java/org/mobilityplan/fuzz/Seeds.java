package org.mobilityplan.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;

/**
 * Where the fuzzer begins: the examples of the catalogue of rules, and files of other tests. Each entrance gets few enough to be
 * past them after some seconds.
 */
final class Seeds {

    /** The broken documents of the other tests. */
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** The tables of the tests of mobility-core. */
    private static final Path TABLES = Path.of("../mobility-core/src/test/resources/table");

    /** One of so many examples is a seed of an entrance whose own code any plan reaches. */
    private static final int SPARSE = 8;

    private static final int LONGEST_DOCUMENT = 4_000;

    private Seeds() {}

    /** The bad example of each rule, and documents that are broken. */
    static Stream<byte[]> documents() {
        return Stream.concat(examples().map(RuleExample::bad).map(Seeds::bytes), files(BROKEN, ".json"))
                .filter(document -> document.length < LONGEST_DOCUMENT);
    }

    /** The good examples of some rules. */
    static Stream<byte[]> plans() {
        List<RuleExample> all = examples().toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + SPARSE)
                .map(i -> bytes(all.get(i).good()));
    }

    /** The same on one line each. */
    static Stream<byte[]> lines() {
        return plans().map(plan -> bytes(text(plan).replaceAll("\\R *", "") + "\n"));
    }

    /** The same in an array. */
    static Stream<byte[]> arrays() {
        return plans().map(plan -> bytes("[" + text(plan) + "]"));
    }

    /** The tables of other tests. */
    static Stream<byte[]> tables() {
        return Stream.concat(texts(), files(TABLES, ".tsv"));
    }

    private static Stream<RuleExample> examples() {
        return RuleCatalogue.standard().infos().stream()
                .map(rule -> RuleCatalogue.standard().example(rule.id()).orElseThrow());
    }

    private static Stream<byte[]> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Seeds::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Texts as people write them, and a table of them. */
    static Stream<byte[]> texts() {
        return Stream.of(
                        "CHANTIER « 0 » Sens et valeurs",
                        "Objectif stratégique n°2. Le public jeune",
                        "7 - A : Informer",
                        "du 1er juin 2023 au 15 août 2023",
                        "2e trimestre 2017",
                        "d'ici 2027",
                        "entre 200 et 500 jeunes",
                        "près d'un lycée sur 6",
                        "CRIJ, JTM et ARML en articulation avec la Région",
                        "trois partenaires (CRIJ, JTM, ARML)",
                        "Réalisé",
                        "Élevé",
                        "Chantier\tAction\tCoordination\tÉchéance\n"
                                + "CHANTIER 1 Informer\t1.1 Former\tCRIJ et JTM\tjuin 2017\n"
                                + "\t- Accueillir 60 jeunes\tRégion\t2017-2018\n")
                .map(Seeds::bytes);
    }
}
