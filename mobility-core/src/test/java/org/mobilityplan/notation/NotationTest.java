package org.mobilityplan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.cells.AnnouncedGroup;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;

/** The written forms, line by line as the files in {@code notation} have them. */
class NotationTest {

    static final Path FILES = Path.of("src/test/resources/notation");

    /** A test a line: what is read in the words on its left is what stands on its right. */
    private static Stream<DynamicTest> lines(String file, Function<String, String> reading) throws IOException {
        return Files.readAllLines(FILES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" =>", 2))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> {
                    String cell = parts[0].replace("\\n", "\n").replace('␠', ' ');
                    assertThat(plain(reading.apply(cell))).isEqualTo(plain(parts[1]));
                }));
    }

    private static String plain(String text) {
        return text.trim().replaceAll(" +", " ");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String findingOf(Checked<?> read) {
        return read.findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule())
                .collect(Collectors.joining(", "));
    }

    /** The names that a comment of a file lists, up to the next comment that says something else. */
    static Predicate<String> knownNames(String file) throws IOException {
        String comment = Files.readAllLines(FILES.resolve(file)).stream()
                .takeWhile(line -> line.startsWith("#") && !line.contains("=>"))
                .map(line -> line.substring(1).trim())
                .collect(Collectors.joining(" "));
        String names = comment.substring(comment.indexOf(':') + 1);
        Set<NameKey> keys = Stream.of(names.split(file.startsWith("coord") ? ", (?!des sports)" : ", "))
                .map(NameKey::of)
                .collect(Collectors.toSet());
        return name -> keys.contains(NameKey.of(name));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> headings() throws IOException {
        return lines("headings.txt", text -> {
            Heading heading = Heading.read(text);
            return text(heading.level()) + " | " + text(heading.code()) + " | " + heading.title();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Région 1. Informer,Région,Région,1,Informer",
        "REGION « 0 » Sens et valeurs,Région,Région,0,Sens et valeurs",
        "1.1 Informer,Région,Région,1.1,Informer",
        "Informer,Région,Région,,Informer",
        "Région Bretagne,Région,Région,,Région Bretagne",
        "Axe 2. Former,Région,Axe,2,Former",
        "Objectif stratégique 2. Former,Objectif,Objectif stratégique,2,Former",
        "Axe A 1. Former,Axe A,Axe A,1,Former",
        "Régional 1. Former,Région,Région,,Régional 1. Former"
    })
    void the_level_of_a_heading_may_be_known(
            String text, String known, String level, @Nullable String code, String title) {
        Heading heading = Heading.read(text, known);
        assertThat(heading.level()).contains(level);
        assertThat(heading.code().map(Code::value)).isEqualTo(Optional.ofNullable(code));
        assertThat(heading.title()).isEqualTo(title);
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> headings_written_in_our_way_read_the_same() throws IOException {
        return lines("headings.txt", text -> {
            Heading heading = Heading.read(Heading.read(text).toString());
            return text(heading.level()) + " | " + text(heading.code()) + " | " + heading.title();
        });
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> periods() throws IOException {
        return lines("periods.txt", text -> {
            Checked<PlanPeriod> read = PeriodNotation.read(text);
            PlanPeriod period = read.orElseThrow();
            assertThat(period.getText()).contains(text.trim());
            return text(period.getStart()) + " | " + text(period.getEnd()) + " | " + text(period.getRecurrence())
                    + " | " + findingOf(read);
        });
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> quantities() throws IOException {
        return lines("quantities.txt", text -> {
            Checked<Quantity> read = QuantityNotation.read(text);
            Quantity quantity = read.orElseThrow();
            assertThat(quantity.getText()).contains(text.trim());
            String value = quantity.getValue().isEmpty()
                    ? "?"
                    : quantity.getQualifier().code() + " " + quantity.getValue().get()
                            + quantity.getUpTo().map(upTo -> ".." + upTo).orElse("")
                            + quantity.getOutOf().map(outOf -> "/" + outOf).orElse("");
            return value + " | " + text(quantity.getUnit()) + " | " + findingOf(read);
        });
    }

    private static String participant(Participant participant) {
        return participant.getRole() + " " + participant.getName().orElseThrow()
                + participant.getWording().map(wording -> " [" + wording + "]").orElse("")
                + participant.getService().map(service -> " (" + service + ")").orElse("");
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> coordinations() throws IOException {
        CoordinationNotation notation = CoordinationNotation.knowing(knownNames("coordinations.txt"));
        return lines("coordinations.txt", cell -> {
            var read = notation.read(cell);
            assertThat(read.orElseThrow().getText()).contains(cell);
            return read.orElseThrow().getCoordinators().stream()
                            .map(NotationTest::participant)
                            .collect(Collectors.joining(" ; "))
                    + " | "
                    + findingOf(read);
        });
    }

    @Test
    void an_empty_cell_has_no_coordinators_and_no_spaces() {
        var read = CoordinationNotation.knowing(name -> false).read(" \u00a0 ");
        assertThat(read.orElseThrow().getText()).contains("");
        assertThat(read.orElseThrow().getCoordinators()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    static String tree(List<Bullet> items) {
        return items.stream()
                .map(item -> item.text() + (item.children().isEmpty() ? "" : " [" + tree(item.children()) + "]"))
                .collect(Collectors.joining(" | "));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> bullets() throws IOException {
        return lines("bullets.txt", cell -> tree(Bullet.read(cell)));
    }

    @Test
    void an_item_keeps_its_source_and_all_items_below_it() {
        List<Bullet> items = Bullet.read("Réseau : - Deux regroupements - Une formation ");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).source()).isEqualTo("Réseau : - Deux regroupements - Une formation");
        assertThat(items.get(0).children())
                .extracting(Bullet::source)
                .containsExactly("- Deux regroupements", "- Une formation");
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> groups() throws IOException {
        GroupNotation notation = GroupNotation.knowing(knownNames("groups.txt"));
        return lines("groups.txt", text -> {
            List<AnnouncedGroup> groups = notation.find(text).orElseThrow();
            return groups.isEmpty()
                    ? "none"
                    : groups.stream().map(NotationTest::group).collect(Collectors.joining(" ; "));
        });
    }

    private static String group(AnnouncedGroup group) {
        Quantity size = group.size().getQuantity();
        Role role = group.size().getRole().orElse(Role.of("all"));
        assertThat(group.members())
                .allMatch(
                        member -> member.getRole().equals(group.size().getRole().orElse(Role.MEMBER)));
        String qualifier = size.getQualifier() == Qualifier.EXACT
                ? ""
                : size.getQualifier().code() + " ";
        return role + " " + qualifier + size.getValue().orElseThrow() + " "
                + size.getUnit().orElseThrow() + ":"
                + (group.members().isEmpty() ? "" : " ")
                + group.members().stream()
                        .map(member -> member.getName().orElseThrow())
                        .collect(Collectors.joining(", "))
                + (group.openList() ? " +" : "");
    }

    @Test
    void a_bracket_that_is_never_closed_is_reported_with_its_position() {
        assertThat(Brackets.check("avec 7 structures (A, B et trois partenaires (C)")
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("INFO notation.bracket.unclosed : position=19 "
                                .replace(" :", " ")
                                .replace("  ", "  ")
                        + "text=(A, B et trois partenaires (C)");
        assertThat(Brackets.check("une (deux [trois]) quatre)").findings()).isEmpty();
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> statuses() throws IOException {
        return lines("statuses.txt", text -> status(StatusNotation.read(text)));
    }

    @Test
    void a_status_that_is_not_known_is_reported() {
        assertThat(StatusNotation.read(" ").orElseThrow()).isEmpty();
        Checked<Optional<Status>> unknown = StatusNotation.read("Très bien");
        assertThat(status(unknown)).isEqualTo("Très bien");
        assertThat(findingOf(unknown)).isEqualTo("WARNING notation.status.unknown");
    }

    private static String status(Checked<Optional<Status>> read) {
        return read.orElseThrow()
                .map(status -> (status.getOrigin() == Origin.DEDUCED ? "? " : "")
                        + status.getCode().code())
                .orElse("none");
    }

    @Test
    void a_status_deduced_from_words_is_marked_as_deduced() {
        assertThat(Stream.of(
                                "Suivi des stages réalisés",
                                "Poursuite du développement du label",
                                "Lancement d'une démarche",
                                "action en cours, à continuer",
                                "(Poursuite des actions déjà menées)",
                                "Intégration des enjeux et stratégie pour 2024 ?",
                                "Informer les jeunes",
                                "")
                        .map(text -> status(StatusNotation.deduce(text))))
                .containsExactly(
                        "none",
                        "? under-way",
                        "? under-way",
                        "? under-way",
                        "? under-way",
                        "? to-discuss",
                        "none",
                        "none");
        assertThat(findingOf(StatusNotation.deduceFromHeader("REALISEES"))).isEqualTo("INFO notation.status.deduced");
        assertThat(StatusNotation.deduceFromHeader("ACTIONS 2017 REALISEES")
                        .orElseThrow()
                        .orElseThrow()
                        .getText())
                .contains("REALISEES");
    }

    @Test
    void statuses_and_priorities_that_we_write_are_read_again() {
        for (StatusCode code : StatusCode.known()) {
            assertThat(status(StatusNotation.read(StatusNotation.write(code)))).isEqualTo(code.code());
        }
        for (PriorityLevel level : PriorityLevel.known()) {
            String written =
                    PriorityNotation.write(Priority.builder().level(level).build());
            assertThat(PriorityNotation.read(written).orElseThrow().map(Priority::getLevel))
                    .contains(level);
        }
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> indicators() throws IOException {
        return lines("indicators.txt", cell -> {
            var read = IndicatorNotation.readTargets(cell);
            return read.orElseThrow().stream().map(NotationTest::indicator).collect(Collectors.joining(" ; ")) + " | "
                    + findingOf(read);
        });
    }

    private static String indicator(Indicator indicator) {
        assertThat(indicator.getActual()).isEmpty();
        return indicator.getLabel() + "="
                + indicator.getTarget().stream()
                        .map(figure -> (figure.getQualifier() == Qualifier.EXACT
                                        ? ""
                                        : figure.getQualifier().code() + " ")
                                + figure.getValue().orElseThrow())
                        .collect(Collectors.joining())
                + (indicator.getParts().isEmpty()
                        ? ""
                        : " ("
                                + indicator.getParts().stream()
                                        .map(NotationTest::indicator)
                                        .collect(Collectors.joining(", "))
                                + ")");
    }

    @Test
    void priorities_are_read_in_the_spelling_of_any_table() {
        assertThat(Stream.of(
                                "Élevé",
                                "eleve",
                                "Haut",
                                "Haute",
                                "Moyen",
                                "MOYENNE",
                                "Bas",
                                "faible",
                                "Urgent",
                                "Top",
                                "Essentiel",
                                "P1",
                                "Niveau 1")
                        .map(text -> PriorityNotation.read(text)
                                .orElseThrow()
                                .map(Priority::getLevel)
                                .map(Objects::toString)
                                .orElseThrow()))
                .containsExactly(
                        "high",
                        "high",
                        "high",
                        "high",
                        "medium",
                        "medium",
                        "low",
                        "low",
                        "high",
                        "high",
                        "high",
                        "high",
                        "Niveau 1");
        assertThat(findingOf(PriorityNotation.read("Niveau 1"))).isEqualTo("WARNING notation.priority.unknown");
        assertThat(PriorityNotation.read("").orElseThrow()).isEmpty();
    }

    @Test
    void names_are_compared_without_case_accents_and_spaces_and_with_their_numbers_apart() {
        assertThat(Stream.of("FDMFR35", "FDMFR 35", "fdmfr-35").map(NameKey::of).distinct())
                .hasSize(1);
        assertThat(Stream.of("Ligue de l'enseignement", "LIGUE DE L’ENSEIGNEMENT ", "ligue  de l enseignement")
                        .map(NameKey::of)
                        .distinct())
                .hasSize(1);
        assertThat(Stream.of("C.R.I.J.", "CRIJ", "Crij").map(NameKey::of).distinct())
                .hasSize(1);
        assertThat(Stream.of("FDMJC 22", "FDMJC 35", "FDMJC", "CD80", "CG80", "1.1", "11")
                        .map(NameKey::of)
                        .distinct())
                .hasSize(7);
    }

    @Test
    void the_unit_of_a_written_day_is_the_day() {
        assertThat(PeriodNotation.write(PartialDate.parse("2023-06-01").orElseThrow()))
                .isEqualTo("1er juin 2023");
        assertThat(PeriodNotation.write(PlanPeriod.since(PartialDate.ofYear(2014))))
                .isEqualTo("depuis 2014");
        assertThat(Code.of("0").comparisonKey())
                .isEqualTo(
                        Heading.read("CHANTIER « 0 » Sens").code().orElseThrow().comparisonKey());
    }
}
