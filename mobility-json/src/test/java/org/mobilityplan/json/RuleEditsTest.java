package org.mobilityplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.testing.Published;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;

/**
 * What one small edit of the examples of a rule changes in its findings: a value removed, repeated or exchanged with the next, a
 * number one more or one less, a text cut or in capitals. The files {@code rule-edits/<rule>.txt} list the edits that make a
 * difference, with what the rule reports then. An edit that is not listed makes none. They also list what the rule reports of the
 * documents in {@code probes} and {@code silent}, and of those in {@code limits}, which have a value at each limit and next to it.
 */
class RuleEditsTest {

    private static final Path FOLDER = Path.of("src/test/resources/rule-edits");
    private static final String NOTHING = "nothing";
    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    static List<RuleInfo> rules() {
        return List.copyOf(RuleCatalogue.standard().infos());
    }

    /** An edited example, read. They are read once: mutation testing runs a test hundreds of times. */
    private record Edited(String edit, ActionPlan plan) {}

    private static final Map<String, List<Edited>> EDITED = new ConcurrentHashMap<>();
    private static final List<Edited> OTHERS = Stream.of("limits", "probes", "silent")
            .flatMap(folder -> files(Path.of("src/test/resources", folder)))
            .toList();

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_reports_of_each_edited_example_what_is_published(RuleInfo rule) throws IOException {
        RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
        RuleAlone alone = RuleAlone.of(rule);
        StringBuilder lines = new StringBuilder();
        lines.append(lines(alone, "bad", example.bad())).append(lines(alone, "good", example.good()));
        for (Edited other : OTHERS) {
            String findings = text(alone, other.plan());
            if (!findings.equals(NOTHING)) {
                lines.append(other.edit()).append(": ").append(findings).append('\n');
            }
        }
        Published.assertIs(FOLDER.resolve(rule.id() + ".txt"), lines.toString());
    }

    private static String lines(RuleAlone rule, String name, String document) {
        List<Edited> edited = EDITED.computeIfAbsent(document, RuleEditsTest::edit);
        String unchanged = text(rule, edited.get(0).plan());
        StringBuilder lines = new StringBuilder(name + ": " + unchanged + "\n");
        for (Edited each : edited) {
            String findings = text(rule, each.plan());
            if (!findings.equals(unchanged)) {
                lines.append("  ")
                        .append(each.edit())
                        .append(": ")
                        .append(findings)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** The example itself, then what it is after each edit that leaves a plan. */
    private static List<Edited> edit(String document) {
        List<Edited> edited = new ArrayList<>();
        edited.add(new Edited("", JSON.read(document).orElseThrow()));
        for (DocumentEdit edit : DocumentEdit.all(document)) {
            JSON.read(edit.document()).value().ifPresent(plan -> edited.add(new Edited(edit.toString(), plan)));
        }
        return List.copyOf(edited);
    }

    private static Stream<Edited> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> new Edited(folder.getFileName() + "/" + file.getFileName(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActionPlan read(Path file) {
        try {
            return JSON.read(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(RuleAlone rule, ActionPlan plan) {
        List<Finding> findings = rule.findings(plan);
        return findings.isEmpty()
                ? NOTHING
                : findings.stream()
                        .map(finding -> finding.location().pointer() + " "
                                + finding.arguments().values())
                        .collect(Collectors.joining(" & "));
    }
}
