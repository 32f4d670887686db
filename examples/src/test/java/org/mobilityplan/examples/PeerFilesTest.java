package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.table.TableImporter;

/** Plans as the files that other tools import, checked by the rules of these tools. */
class PeerFilesTest {

    private static final Path BRITTANY = Path.of("plans/bretagne-2017.json");
    private static final Set<String> STATUSES =
            Set.of("À venir", "A discuter", "En cours", "Réalisé", "En retard", "En pause", "Bloqué", "Abandonné");

    private final List<String> notices = new ArrayList<>();

    @TempDir
    private Path directory;

    private static Participant named(String name, Role role) {
        return Participant.named(name, role);
    }

    private static Funding funding(String funder, long amount) {
        Funding.Builder funding = Funding.builder().amount(Quantity.of(amount)).currency("EUR");
        return (funder.isEmpty() ? funding.basis(FundingBasis.TOTAL) : funding.funder(named(funder, Role.FUNDER)))
                .build();
    }

    private static Action.Builder action(String id, String title) {
        return Action.builder().id(ActionId.of(id)).title(title);
    }

    /** A plan that a community could have, with everything that has a cell. */
    private static ActionPlan example() {
        Action desk = action("guichet", "Ouvrir un guichet régional d'information")
                .description("Un point d'accueil dans chaque département.")
                .status(Status.of(StatusCode.UNDER_WAY))
                .priority(Priority.builder().level(PriorityLevel.HIGH).build())
                .addPlannedPeriods(PlanPeriod.of("2026-09-01/2027-08-31"))
                .coordination(Coordination.builder()
                        .addCoordinators(named("CRIJ Exemple", Role.LEAD), named("Ligue Exemple", Role.LEAD))
                        .build())
                .addPartners(
                        named("Rectorat", Role.PARTNER), named("Réseau Exemple (missions locales, BIJ)", Role.PARTNER))
                .addFunding(funding("Région Exemple", 12_000), funding("Agence Exemple", 8_000), funding("", 20_000))
                .extensions(Extensions.builder()
                        .putText("x-Objectifs", "Informer 500 jeunes")
                        .build())
                .build();
        Action referents = action("referents", "Former les référents mobilité")
                .status(Status.of(StatusCode.TO_COME))
                .addPlannedPeriods(PlanPeriod.of("2027-06"))
                .coordination(Coordination.builder()
                        .addCoordinators(named("Ligue Exemple", Role.LEAD))
                        .build())
                .addSteps(action("module", "Écrire le module de formation")
                        .status(Status.of(StatusCode.TO_COME))
                        .build())
                .build();
        return ActionPlan.builder()
                .id(PlanId.of("exemple-2027"))
                .title("Plan d'exemple 2027")
                .addChantiers(Chantier.builder()
                        .id(ChantierId.of("informer"))
                        .code(Code.of("1"))
                        .title("Informer")
                        .addActions(desk, referents)
                        .build())
                .build();
    }

    private Sheet tet(ActionPlan plan) throws IOException {
        byte[] file = TetWorkbook.write(plan, (english, french) -> notices.add(english));
        Files.write(directory.resolve("tet.xlsx"), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(refusals(sheet)).isEmpty();
            return sheet;
        }
    }

    private static String text(Row row, String column) {
        Cell cell = row.getCell(CellReference.convertColStringToIndex(column));
        return cell == null ? "" : cell.toString();
    }

    /** What the import refuses or reads otherwise than it is written, by the rules measured on its code. */
    private static List<String> refusals(Sheet sheet) {
        List<String> refused = new ArrayList<>();
        if (!text(sheet.getRow(1), "A").equals("Axe (x)")
                || !text(sheet.getRow(1), "D").equals("Titre de l'action")) {
            refused.add("header");
        }
        Set<String> titles = new HashSet<>();
        Set<String> parents = new HashSet<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 3; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String axis = text(row, "A") + "\n" + text(row, "B") + "\n" + text(row, "C") + "\n";
            String title = text(row, "D");
            String step = text(row, "E");
            if (title.isBlank() || title.length() > 300 || step.length() > 300) {
                refused.add(i + ": title");
            }
            if (step.isEmpty()) {
                parents.add(axis + title);
                refused.addAll(titles.add(axis + title) ? List.of() : List.of(i + ": title twice"));
            } else {
                wanted.add(axis + title);
            }
            for (String column : List.of("A", "B", "C", "D", "E", "F", "J", "L", "R", "T", "V", "Y", "Z")) {
                Cell cell = row.getCell(CellReference.convertColStringToIndex(column));
                if (cell != null && cell.getCellType() != CellType.STRING) {
                    refused.add(i + column + ": not text");
                }
            }
            for (String column : List.of("S", "U", "W", "X")) {
                Cell cell = row.getCell(CellReference.convertColStringToIndex(column));
                if (cell != null && (cell.getCellType() != CellType.NUMERIC || cell.getNumericCellValue() < 0)) {
                    refused.add(i + column + ": not an amount");
                }
            }
            for (int funder = 17; funder < 23; funder += 2) {
                if ((row.getCell(funder) == null) != (row.getCell(funder + 1) == null)) {
                    refused.add(i + ": funder without amount");
                }
            }
            LocalDate[] days = new LocalDate[2];
            for (int n = 0; n < 2; n++) {
                Cell cell = row.getCell(26 + n);
                if (cell != null && !DateUtil.isCellDateFormatted(cell)) {
                    refused.add(i + ": not a date");
                } else if (cell != null) {
                    days[n] = cell.getLocalDateTimeCellValue().toLocalDate();
                }
            }
            if (days[0] != null && days[1] != null && days[1].isBefore(days[0])) {
                refused.add(i + ": end before start");
            }
            if (!text(row, "Y").isEmpty() && !STATUSES.contains(text(row, "Y"))) {
                refused.add(i + ": status");
            }
            if (!(text(row, "N") + text(row, "O")).isEmpty()) {
                refused.add(i + ": person");
            }
        }
        wanted.stream().filter(each -> !parents.contains(each)).forEach(each -> refused.add("no parent: " + each));
        return refused;
    }

    @Test
    void a_plan_is_written_in_the_cells_that_territoires_en_transitions_reads() throws IOException {
        Sheet sheet = tet(example());
        Row desk = sheet.getRow(3);
        assertThat(List.of(text(desk, "A"), text(desk, "D"), text(desk, "F"), text(desk, "H"), text(desk, "J")))
                .containsExactly(
                        "1. Informer",
                        "Ouvrir un guichet régional d'information",
                        "Un point d'accueil dans chaque département.",
                        "Informer 500 jeunes",
                        "CRIJ Exemple, Ligue Exemple");
        assertThat(List.of(text(desk, "R"), text(desk, "S"), text(desk, "T"), text(desk, "U"), text(desk, "X")))
                .containsExactly("Région Exemple", "12000.0", "Agence Exemple", "8000.0", "20000.0");
        assertThat(List.of(text(desk, "Y"), text(desk, "Z"))).containsExactly("En cours", "Élevé");
        assertThat(desk.getCell(26).getLocalDateTimeCellValue()).isEqualTo("2026-09-01T00:00:00");
        assertThat(desk.getCell(27).getLocalDateTimeCellValue()).isEqualTo("2027-08-31T00:00:00");
        Row step = sheet.getRow(5);
        assertThat(List.of(text(step, "A"), text(step, "D"), text(step, "E"), text(step, "J"), text(step, "Y")))
                .containsExactly(
                        "1. Informer", "Former les référents mobilité", "Écrire le module de formation", "", "À venir");
        assertThat(text(sheet.getRow(4), "F")).isEqualTo("Calendrier : 2027-06");
        assertThat(notices)
                .contains("« Former les référents mobilité »: its period is in the description too: [2027-06]")
                .noneMatch(notice -> notice.contains("« Ouvrir"));
    }

    @Test
    void what_the_import_would_refuse_is_written_otherwise_and_reported() throws IOException {
        String longTitle = "Accompagner " + "les jeunes ".repeat(40).strip();
        Chantier deep = Chantier.builder()
                .id(ChantierId.of("c4"))
                .title("Quatrième niveau")
                .addActions(action("deep", "Agir").build())
                .build();
        for (int level = 3; level >= 1; level--) {
            deep = Chantier.builder()
                    .id(ChantierId.of("c" + level))
                    .title("Niveau " + level)
                    .addChantiers(deep)
                    .build();
        }
        Action step = action("step", "Étape")
                .addSteps(action("sub", "Sous-étape").build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("P")
                .addChantiers(
                        deep,
                        Chantier.builder()
                                .id(ChantierId.of("vide"))
                                .title("Vide")
                                .build())
                .addActions(
                        action("long", longTitle).build(),
                        action("one", "Informer").addSteps(step).build(),
                        action("two", "Informer")
                                .status(Status.of(StatusCode.POSTPONED))
                                .addPlannedPeriods(PlanPeriod.builder()
                                        .text("de 2027 à 2025")
                                        .start(org.mobilityplan.model.PartialDate.of("2027"))
                                        .end(org.mobilityplan.model.PartialDate.of("2025"))
                                        .build())
                                .addPartners(
                                        named("Direction régionale, jeunesse et sports", Role.PARTNER),
                                        named("Camille Exemple", Role.CONTACT))
                                .addFunding(funding("A", 1), funding("B", 2), funding("C", 3), funding("D", 4))
                                .addFunding(Funding.builder()
                                        .amount(Quantity.builder()
                                                .value(BigDecimal.ONE)
                                                .upTo(BigDecimal.TEN)
                                                .build())
                                        .currency("EUR")
                                        .build())
                                .build())
                .build();
        Sheet sheet = tet(plan);
        List<String> titles = new ArrayList<>();
        for (int i = 3; i <= sheet.getLastRowNum(); i++) {
            titles.add(text(sheet.getRow(i), "D") + "|" + text(sheet.getRow(i), "E"));
        }
        assertThat(titles.stream().map(title -> title.length() > 40 ? "long" : title))
                .containsExactlyInAnyOrder(
                        "Agir|", "long", "Informer|", "Informer|Étape", "Informer|Sous-étape", "Informer (2)|");
        Row two = sheet.getRow(3 + titles.indexOf("Informer (2)|"));
        assertThat(text(two, "L")).isEqualTo("Direction régionale jeunesse et sports");
        assertThat(text(two, "F")).isEqualTo("Statut : postponed\n\nCalendrier : de 2027 à 2025");
        assertThat(text(two, "Q")).isEqualTo("D 4 EUR\n1 à 10 EUR");
        assertThat(text(two, "AA") + text(two, "Y")).isEmpty();
        assertThat(String.join("\n", notices))
                .doesNotContain("Camille")
                .contains(
                        "its title is cut",
                        "another action of its axis has its title",
                        "it is a step of a step",
                        "its levels after the third are one",
                        "its status is in the description: postponed",
                        "its period is in the description too: [de 2027 à 2025]",
                        "without its commas: Direction régionale, jeunesse et sports",
                        "contacts are left out",
                        "funding as words: D 4 EUR",
                        "funding as words: 1 à 10 EUR",
                        "An axis without actions has no row: Vide");
    }

    @Test
    void the_plan_of_brittany_is_accepted_and_its_losses_are_reported() throws IOException {
        ActionPlan plan = PlanJson.standard().read(BRITTANY).orElseThrow();
        Sheet sheet = tet(plan);
        assertThat(sheet.getLastRowNum() - 2)
                .isEqualTo(plan.index().getActionsAndSteps().size());
        assertThat(text(sheet.getRow(3), "A")).isEqualTo("0. Sens, valeurs et promotion de la mobilité internationale");
        assertThat(notices)
                .contains("action.events: 75 not in the file, the first at /chantiers/1/actions/0/events/0/title")
                .anyMatch(notice -> notice.startsWith("network.members: "));
    }

    @Test
    void the_workbook_is_read_back() throws IOException {
        tet(example());
        ActionPlan read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .readCells(new TableFile((english, french) -> {}, row -> {}).read(directory.resolve("tet.xlsx")))
                .value()
                .orElseThrow();
        assertThat(read.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer");
        Action desk = read.getChantiers().get(0).getActions().get(0);
        assertThat(desk.getStatus().orElseThrow().getCode()).isEqualTo(StatusCode.UNDER_WAY);
        assertThat(desk.getDescription()).contains("Un point d'accueil dans chaque département.");
        assertThat(desk.getPlannedPeriods().get(0).getEnd().orElseThrow().lastDay())
                .isEqualTo("2027-08-31");
    }

    @Test
    void a_plan_is_written_as_the_tables_of_les_communs() {
        CommunsTables tables = CommunsTables.of(example(), (english, french) -> notices.add(english));
        List<String> plan = tables.plans().get(1);
        assertThat(tables.plans().get(0)).hasSize(8).startsWith("id", "nom", "type");
        assertThat(plan.get(1)).isEqualTo("Plan d'exemple 2027");
        assertThat(plan.get(0)).matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(tables.actions()).hasSize(3).allMatch(row -> row.size() == 11);
        assertThat(tables.actions().get(1))
                .contains("Ouvrir un guichet régional d'information", "En cours", "Informer 500 jeunes")
                .contains("1. Informer\n\nUn point d'accueil dans chaque département.")
                .contains("[\"" + plan.get(0) + "\"]");
        assertThat(tables.actions().get(2).get(2)).isEqualTo("1. Informer\n\n- Écrire le module de formation");
        assertThat(tables).isEqualTo(CommunsTables.of(example(), (english, french) -> {}));
        assertThat(notices)
                .anyMatch(notice -> notice.startsWith("action.coordination: 6 not in the file"))
                .anyMatch(notice -> notice.startsWith("action.funding: "))
                .anyMatch(notice -> notice.startsWith("action.plannedPeriods: "))
                .anyMatch(notice -> notice.startsWith("step.status: "));
    }
}
