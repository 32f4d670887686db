package org.mobilityplan.notation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.testing.Published;

/**
 * What is read in the texts of the files in {@code notation} as they are and after one small edit: a character at the edge of a word removed, a
 * digit one more, the text cut after a word. The files in {@code notation-edits} list each edited text with what is read, and
 * how that is written.
 */
class NotationEditsTest {

    private static final Path FOLDER = Path.of("src/test/resources/notation-edits");

    private static void assertPublished(String file, Function<String, String> reading) throws IOException {
        Set<String> edited = new LinkedHashSet<>();
        for (String line : Files.readAllLines(NotationTest.FILES.resolve(file))) {
            if (!line.startsWith("#")) {
                edited.addAll(edits(line.split(" =>", 2)[0].replace("\\n", "\n").replace('␠', ' ')));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (String text : edited) {
            lines.append(text.replace("\n", "\\n"))
                    .append(" => ")
                    .append(reading.apply(text).replace("\n", "\\n"))
                    .append('\n');
        }
        Published.assertIs(FOLDER.resolve(file), lines.toString().replaceAll(" +\n", "\n"));
    }

    private static Set<String> edits(String text) {
        Set<String> edits = new LinkedHashSet<>(Set.of(text));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetter(c) || !inWord) {
                edits.add(text.substring(0, i) + text.substring(i + 1));
            }
            if (c >= '0' && c <= '9') {
                edits.add(text.substring(0, i) + (c - '0' + 1) % 10 + text.substring(i + 1));
            }
            if (c == ' ') {
                edits.add(text.substring(0, i));
            }
        }
        return edits;
    }

    private static String findings(Checked<?> read) {
        return findings(read.report());
    }

    private static String findings(Report report) {
        return report.findings().stream().map(Finding::toString).collect(joining(", "));
    }

    @Test
    void periods() throws IOException {
        assertPublished("periods.txt", text -> {
            Checked<PlanPeriod> read = PeriodNotation.read(text);
            PlanPeriod period = read.orElseThrow();
            String written = period.getStart().isPresent() || period.getEnd().isPresent()
                    ? PeriodNotation.write(
                            period.toBuilder().text(Optional.empty()).build())
                    : "";
            return period.getStart().map(Object::toString).orElse("") + " | "
                    + period.getEnd().map(Object::toString).orElse("") + " | "
                    + period.getRecurrence().orElse("") + " | " + written + " | " + findings(read);
        });
    }

    private static String quantity(Quantity quantity) {
        return quantity.getQualifier().code() + " "
                + quantity.getValue().map(Object::toString).orElse("?")
                + quantity.getUpTo().map(upTo -> ".." + upTo).orElse("")
                + quantity.getOutOf().map(outOf -> "/" + outOf).orElse("")
                + quantity.getUnit().map(unit -> " " + unit).orElse("");
    }

    @Test
    void quantities() throws IOException {
        assertPublished("quantities.txt", text -> {
            Checked<Quantity> read = QuantityNotation.read(text);
            return quantity(read.orElseThrow()) + " | "
                    + QuantityNotation.write(read.orElseThrow().toBuilder()
                            .text(Optional.empty())
                            .build())
                    + " | "
                    + findings(read);
        });
    }

    @Test
    void headings() throws IOException {
        assertPublished("headings.txt", text -> {
            Heading heading = Heading.read(text);
            return heading.level().orElse("") + " | "
                    + heading.code().map(Object::toString).orElse("") + " | " + heading.title() + " | " + heading
                    + " | " + Heading.readLevel(text).orElse("");
        });
    }

    private static String participant(Participant participant) {
        return participant.getRole() + " " + participant.getName().orElse("")
                + participant.getWording().map(wording -> " [" + wording + "]").orElse("")
                + participant.getService().map(service -> " (" + service + ")").orElse("");
    }

    @Test
    void coordinations() throws IOException {
        CoordinationNotation notation = CoordinationNotation.knowing(NotationTest.knownNames("coordinations.txt"));
        assertPublished("coordinations.txt", text -> {
            var read = notation.read(text);
            List<Participant> coordinators = read.orElseThrow().getCoordinators();
            return coordinators.stream().map(NotationEditsTest::participant).collect(joining(" ; ")) + " | "
                    + CoordinationNotation.write(
                            coordinators, participant -> participant.getName().orElse(""))
                    + " | " + findings(read);
        });
    }

    @Test
    void groups() throws IOException {
        GroupNotation notation = GroupNotation.knowing(NotationTest.knownNames("groups.txt"));
        assertPublished("groups.txt", text -> {
            var read = notation.find(text);
            return read.orElseThrow().stream()
                            .map(group -> group.size()
                                            .getRole()
                                            .map(role -> role + " ")
                                            .orElse("")
                                    + quantity(group.size().getQuantity()) + ": "
                                    + group.members().stream()
                                            .map(NotationEditsTest::participant)
                                            .collect(joining(", "))
                                    + (group.openList() ? " +" : "")
                                    + " < " + group.text())
                            .collect(joining(" ; "))
                    + " | " + findings(read) + " | " + findings(Brackets.check(text));
        });
    }

    private static String tree(List<Bullet> items) {
        return items.stream()
                .map(item -> item.text() + " < " + item.source()
                        + (item.children().isEmpty() ? "" : " [" + tree(item.children()) + "]"))
                .collect(joining(" | "));
    }

    @Test
    void bullets() throws IOException {
        assertPublished("bullets.txt", text -> tree(Bullet.read(text)));
    }

    @Test
    void statuses() throws IOException {
        assertPublished("statuses.txt", text -> {
            var read = StatusNotation.read(text);
            var deduced = StatusNotation.deduce(text);
            return read.orElseThrow().map(StatusNotation::write).orElse("") + " | "
                    + deduced.orElseThrow()
                            .map(status -> status.getCode().code() + " < "
                                    + status.getText().orElse(""))
                            .orElse("")
                    + " | "
                    + findings(read);
        });
    }

    private static String indicator(Indicator indicator) {
        return indicator.getLabel() + "="
                + indicator.getTarget().stream()
                        .map(NotationEditsTest::quantity)
                        .collect(joining(", "))
                + indicator.getParts().stream()
                        .map(NotationEditsTest::indicator)
                        .collect(joining(", ", " (", ")"));
    }

    @Test
    void indicators() throws IOException {
        assertPublished("indicators.txt", text -> {
            var read = IndicatorNotation.readTargets(text);
            return read.orElseThrow().stream().map(NotationEditsTest::indicator).collect(joining(" ; ")) + " | "
                    + findings(read);
        });
    }
}
