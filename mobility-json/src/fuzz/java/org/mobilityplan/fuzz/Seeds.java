package org.mobilityplan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.RuleCatalogue;

/** Where the fuzzer begins: the examples of the catalogue of rules. */
final class Seeds {

    private Seeds() {}

    /** A bad and a good document of each rule. */
    static Stream<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        for (RuleInfo rule : RuleCatalogue.standard().infos()) {
            RuleCatalogue.standard().example(rule.id()).ifPresent(example -> {
                documents.add(example.bad().getBytes(StandardCharsets.UTF_8));
                documents.add(example.good().getBytes(StandardCharsets.UTF_8));
            });
        }
        return documents.stream();
    }

    /** The same on one line each. */
    static Stream<byte[]> lines() {
        return documents()
                .map(document -> (text(document).replaceAll("\\R *", "") + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same in an array. */
    static Stream<byte[]> arrays() {
        return documents().map(document -> ("[" + text(document) + "]").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
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
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
