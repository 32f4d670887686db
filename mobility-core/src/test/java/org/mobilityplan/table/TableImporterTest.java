package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;

class TableImporterTest {

    private static final List<List<String>> BRITTANY = brittany();

    /** Without the two empty lines at its start. */
    private static final List<List<String>> TABLE = BRITTANY.subList(2, BRITTANY.size());

    private static List<List<String>> brittany() {
        try {
            return Files.readAllLines(Path.of("../examples/tables/bretagne-2017.tsv")).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Organisation organisation(String id, String... names) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(names[0])
                .addAllAliases(List.of(names).subList(1, names.length))
                .build();
    }

    private static ActionPlan base() {
        return ActionPlan.builder()
                .id(PlanId.of("bretagne-2017"))
                .title("Actions 2017")
                .nature(PlanNature.REPORT)
                .territory(Territory.of(Region.withCode("53").get(0)))
                .addSources(Document.builder()
                        .id(DocumentId.of("tableau-2017"))
                        .title("Tableau")
                        .kind(DocumentKind.TABLE)
                        .build())
                .addOrganisations(
                        organisation("etat", "État"),
                        organisation("region", "Région Bretagne", "Région"),
                        organisation("crij", "CRIJ"),
                        organisation("jtm", "JTM"),
                        organisation("arml", "ARML"),
                        organisation("mapar", "MAPAR"),
                        organisation("ligue", "Ligue de l'enseignement"),
                        organisation("federation-mjc", "Fédération des MJC"),
                        organisation("gwennili", "Gwennili"),
                        organisation("bij-brest", "BIJ de Brest"),
                        organisation("bij-lorient", "BIJ de Lorient"),
                        organisation("fdmfr35", "FDMFR35"),
                        organisation("rectorat", "Rectorat"),
                        organisation("drjscs", "DRJSCS"))
                .build();
    }

    private static Checked<ActionPlan> read(List<List<String>> rows) {
        return TableImporter.into(base()).read(rows);
    }

    /** The words of a text: letters and figures, in any case and without accents. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NameKey.of(text).value().split(" ")));
        words.remove("");
        return words;
    }

    private static Set<String> wordsReportedOrKept(Checked<ActionPlan> read) {
        Set<String> words = new HashSet<>();
        read.value().ifPresent(plan -> Leaves.of(plan).values().forEach(value -> words.addAll(words(value))));
        read.findings().forEach(finding -> finding.arguments().values().forEach(value -> words.addAll(words(value))));
        return words;
    }

    @Test
    void the_version_above_a_table_is_that_of_the_only_source() {
        ActionPlan base = ActionPlan.builder()
                .id(PlanId.of("plan"))
                .title("Plan")
                .addSources(Document.builder()
                        .id(DocumentId.of("tableau"))
                        .title("Tableau")
                        .build())
                .build();
        List<List<String>> rows = List.of(
                List.of("Version validée le 06/11/2026"),
                List.of("Version du 06/11/2026 (V7)"),
                List.of("MAJ 30/09/2025"),
                List.of("Action", "Pilote"),
                List.of("Former", "CRIJ"));
        Checked<ActionPlan> read = TableImporter.into(base).read(rows);
        assertThat(read.value().orElseThrow().getSources().get(0).getEdition()).contains("Version du 06/11/2026 (V7)");
        assertThat(read.findings())
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("MAJ 30/09/2025"))
                .anyMatch(text -> text.contains("Version validée le 06/11/2026"))
                .noneMatch(text -> text.contains("V7"));
    }

    @Test
    void every_word_of_every_cell_of_brittanys_table_is_in_the_plan_or_in_a_finding() {
        Set<String> kept = wordsReportedOrKept(read(BRITTANY));
        List<String> all = BRITTANY.stream()
                .flatMap(List::stream)
                .flatMap(cell -> words(cell).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(300);
        assertThat(kept).containsAll(all);
    }

    @Test
    void every_cell_of_brittanys_table_is_in_the_plan_as_written() {
        Set<String> texts =
                new HashSet<>(Leaves.of(read(BRITTANY).orElseThrow()).values());
        for (List<String> row : TABLE.subList(1, TABLE.size())) {
            assertThat(texts)
                    .containsAll(row.stream().filter(cell -> !cell.isEmpty()).toList());
        }
    }

    @Test
    void brittanys_table_has_5_chantiers_11_actions_and_7_steps_and_nothing_else_is_reported() {
        Checked<ActionPlan> read = read(BRITTANY);
        ActionPlan plan = read.orElseThrow();
        assertThat(plan.getChantiers())
                .extracting(chantier -> chantier.getCode().orElseThrow().value() + ": "
                        + chantier.getActions().size())
                .containsExactly("0: 1", "1: 3", "2: 3", "3: 2", "4: 2");
        assertThat(plan.index().getActionsAndSteps()).hasSize(11 + 5 + 2);
        assertThat(read.findings())
                .extracting(finding -> finding.rule() + " "
                        + finding.location().line().orElseThrow() + ":"
                        + finding.location().column().orElseThrow())
                .containsExactly(
                        "table.header.read 3:1",
                        "notation.status.deduced 3:2",
                        "notation.bracket.unclosed 14:2",
                        "notation.coordination.cut 14:3");
    }

    @Test
    void a_finding_of_a_rule_names_the_row_and_cell_that_the_element_comes_from() {
        Checked<ActionPlan> read = TableImporter.into(base())
                .withSourceName("bretagne-2017.tsv")
                .checkedBy(PlanValidator.standard()::validate)
                .read(BRITTANY);
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().value().equals("coordination.empty"))
                .extracting(finding -> finding.location().toString())
                .containsExactly("bretagne-2017.tsv:6:3: /chantiers/1/actions/1/coordination");
    }

    @Property(tries = 50)
    void columns_in_any_order_give_the_same_plan(@ForAll Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(order, random);
        ActionPlan plan = read(TABLE.stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList())
                .orElseThrow();
        assertThat(withoutSources(plan)).isEqualTo(withoutSources(read(TABLE).orElseThrow()));
    }

    /** The text of the source is the header, in the order of the columns. */
    private static ActionPlan withoutSources(ActionPlan plan) {
        return plan.toBuilder().sources(List.of()).build();
    }

    @Property(tries = 50)
    void shuffled_cells_lose_no_word_and_are_findings(@ForAll Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : TABLE) {
            List<String> cells = new ArrayList<>(row);
            if (!rows.isEmpty()) {
                Collections.shuffle(cells, random);
            }
            rows.add(cells);
        }
        Checked<ActionPlan> shuffled = read(rows);
        Set<String> kept = wordsReportedOrKept(shuffled);
        rows.forEach(row -> row.forEach(cell -> assertThat(kept).containsAll(words(cell))));
        // A shuffled table may also lose findings of the original, so the number of findings says nothing.
        List<Finding> inOrder = read(TABLE).findings();
        if (!rows.equals(TABLE)) {
            assertThat(shuffled.findings()).anyMatch(finding -> !inOrder.contains(finding));
        }
    }

    @Property(tries = 50)
    void rows_in_any_order_give_the_same_actions_where_each_has_its_label(@ForAll Random random) {
        List<List<String>> filled = new ArrayList<>();
        String label = "";
        for (List<String> row : TABLE) {
            label = row.get(0).isEmpty() ? label : row.get(0);
            filled.add(List.of(label, row.get(1), row.get(2)));
        }
        List<List<String>> rows = new ArrayList<>(filled.subList(1, filled.size()));
        Collections.shuffle(rows, random);
        rows.add(0, filled.get(0));
        ActionPlan plan = read(rows).orElseThrow();
        assertThat(actionsByChantier(plan))
                .isEqualTo(actionsByChantier(read(TABLE).orElseThrow()));
    }

    private static Set<String> actionsByChantier(ActionPlan plan) {
        Set<String> actions = new HashSet<>();
        plan.getChantiers()
                .forEach(chantier -> chantier.getActions()
                        .forEach(action -> actions.add(chantier.getId() + " " + action.getId() + " " + action.getText()
                                + " " + action.getCoordination())));
        return actions;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "",
                        "CHANTIERS",
                        "ACTIONS",
                        "COORDINATEUR",
                        "Axe",
                        "Statut",
                        "Budget €",
                        "Date de début",
                        "Calendrier",
                        "Partenaires",
                        "Service pilote",
                        "Personne pilote",
                        "Priorité",
                        "N°",
                        "Quoi",
                        "Indicateurs",
                        "Description"),
                Arbitraries.of(
                        "CHANTIER « 0 » Sens",
                        "Axe III",
                        "- a\n- b",
                        "a : - B - C",
                        "CRIJ et JTM",
                        "45078",
                        "2016-17",
                        "plus de 75",
                        "2 partenaires (CRIJ, JTM",
                        "A discuter",
                        "?",
                        "x".repeat(300),
                        "\ud83d",
                        "\u0000",
                        "\uFEFF",
                        "\u00a0",
                        "…",
                        "1.1",
                        "REALISEES",
                        "é\n\né",
                        "-5",
                        "1e9",
                        "٣",
                        "etc.",
                        "n°"),
                Arbitraries.strings().ofMaxLength(12));
        return cells.list().ofMaxSize(6).list().ofMaxSize(8);
    }

    @Property
    void any_cells_can_be_read(@ForAll("tables") List<List<String>> rows) {
        Checked<ActionPlan> read = TableImporter.into(base())
                .checkedBy(PlanValidator.standard()::validate)
                .read(rows);
        Set<RuleId> known = new HashSet<>();
        TableRules.all().forEach(rule -> known.add(rule.id()));
        assertThat(read.findings())
                .allMatch(finding ->
                        known.contains(finding.rule()) || read.value().isPresent());
        assertThat(read.findings())
                .filteredOn(finding -> known.contains(finding.rule()))
                .allMatch(finding -> finding.location().line().isPresent());
    }

    @Property
    void a_table_read_twice_gives_the_same(@ForAll("tables") List<List<String>> rows) {
        TableImporter importer = TableImporter.into(base());
        assertThat(importer.read(rows)).isEqualTo(importer.read(rows));
    }

    private static List<String> findings(Checked<ActionPlan> read) {
        return read.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void a_cell_that_is_null_is_empty() {
        List<List<String>> rows =
                List.of(List.of("ACTIONS", "PILOTE"), Arrays.asList("Informer", null), Arrays.asList(null, null));
        assertThat(read(rows).orElseThrow().getActions())
                .extracting(action ->
                        action.getCoordination().orElseThrow().getText().orElseThrow())
                .containsExactly("");
    }

    @Test
    void a_byte_order_mark_at_the_start_is_ignored() {
        assertThat(findings(read(List.of(List.of("\uFEFFACTIONS"), List.of("Informer")))))
                .containsExactly("INFO table.header.read 1:1:  columns=ACTIONS = Action");
    }

    @Test
    void a_table_without_a_header_gives_no_plan() {
        assertThat(findings(read(List.of()))).containsExactly("ERROR table.header.missing 1:1:  headers=");
        assertThat(findings(read(List.of(List.of("Informer", "CRIJ")))))
                .containsExactly("ERROR table.header.missing 1:1:  headers=Informer | CRIJ");
        assertThat(findings(read(List.of(List.of("x"), List.of("CHANTIERS", "PILOTE")))))
                .containsExactly(
                        "ERROR table.column.missing 2:1:  column=Action",
                        "INFO table.header.read 2:1:  columns=CHANTIERS = niveau 1; PILOTE = Coordinateur");
    }

    @Test
    void cells_with_characters_that_no_document_can_hold_are_all_reported() {
        assertThat(findings(read(List.of(
                        List.of("ACTIONS", "PILOTE"), List.of("Infor\u0000mer", "CRIJ"), List.of("a", "\ud83d CRIJ")))))
                .containsExactly(
                        "ERROR table.cell.characters 2:1:  text=Infor\\u0000mer",
                        "ERROR table.cell.characters 3:2:  text=\\ud83d CRIJ");
    }

    @Test
    void a_table_larger_than_the_limits_gives_no_plan() {
        List<List<String>> rows = List.of(List.of("ACTIONS"), List.of("Informer"));
        TableLimits limits = TableLimits.standard();
        TableImporter importer = TableImporter.into(base());
        assertThat(findings(importer.withLimits(limits.toBuilder().maxRows(1).build())
                        .read(rows)))
                .containsExactly("ERROR table.limit.rows 2:1:  limit=1");
        assertThat(findings(
                        importer.withLimits(limits.toBuilder().maxCellLength(7).build())
                                .read(rows)))
                .containsExactly("ERROR table.limit.length 2:1:  limit=7");
        assertThat(findings(importer.withLimits(limits.toBuilder().maxCells(1).build())
                        .read(List.of(List.of("ACTIONS", " ", "x")))))
                .containsExactly("ERROR table.limit.cells 1:3:  limit=1");
        assertThat(importer.withLimits(limits.toBuilder().maxCells(1).build())
                        .read(List.of(List.of("ACTIONS", " ", ""), List.of("a")))
                        .isValid())
                .isTrue();
        assertThatThrownBy(() -> limits.toBuilder().maxRows(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findings_are_kept_up_to_the_limit_and_counted_beyond_it() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("ACTIONS", "Calendrier")));
        IntStream.range(0, 10).forEach(i -> rows.add(List.of("a" + i, "un jour " + i)));
        Checked<ActionPlan> read = TableImporter.into(base())
                .withLimits(TableLimits.builder().maxFindings(3).build())
                .read(rows);
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().value().equals("notation.period.unread"))
                .hasSize(3);
        assertThat(read.report().omitted()).isEqualTo(7);
    }

    /** A quadratic reader would time out here. */
    @Test
    @Tag("long")
    void a_table_as_large_as_the_limits_is_read_whole() {
        int actions = 8_000;
        List<List<String>> rows = new ArrayList<>(List.of(TABLE.get(0)));
        for (int i = 0; i < actions; i++) {
            List<String> row = TABLE.get(1 + i % (TABLE.size() - 1));
            rows.add(List.of(i % 7 == 0 ? "Axe " + i + " x" : "", row.get(1), row.get(2)));
        }
        assertThat(read(rows).value().orElseThrow().index().getActions()).hasSize(actions);
    }

    @Test
    void a_plan_with_actions_is_refused() {
        assertThatThrownBy(() -> TableImporter.into(read(BRITTANY).orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the chantiers and actions of the plan come from the table");
    }

    @Test
    void organisations_that_a_registry_finds_are_added_to_the_plan() {
        Organisation crij = organisation("registry-77", "CRIJ Bretagne");
        ActionPlan empty = ActionPlan.builder().id(PlanId.of("p")).title("P").build();
        Checked<ActionPlan> read = TableImporter.into(empty)
                .withOrganisations(
                        (name, plan) -> name.equals("CRIJ") && plan.equals(empty) ? List.of(crij) : List.of())
                .read(List.of(List.of("ACTIONS", "PILOTE"), List.of("a", "CRIJ et JTM"), List.of("b", "CRIJ")));
        assertThat(read.orElseThrow().getOrganisations()).containsExactly(crij);
        assertThat(findings(read))
                .containsExactly(
                        "INFO table.header.read 1:1:  columns=ACTIONS = Action; PILOTE = Coordinateur",
                        "INFO table.organisation.unknown 2:2: /actions/0/coordination/coordinators name=JTM");
    }

    @Test
    void amounts_in_several_columns_of_funding_keep_the_header_that_is_no_funder() {
        TableLayout layout = TableLayout.standard().toBuilder()
                .column(TableColumn.FUNDING, "Autofinancement", "Région", "Enveloppe jeunesse")
                .build();
        Checked<ActionPlan> read = TableImporter.into(base())
                .withLayout(layout)
                .read(List.of(
                        List.of("Action", "Autofinancement", "Région", "Enveloppe jeunesse"),
                        List.of("Informer", "1 000 €", "2 000 €", "3 000 €")));
        assertThat(read.orElseThrow().getActions().get(0).getFunding())
                .extracting(line -> line.getText().orElse(""))
                .containsExactly("Autofinancement : 1 000 €", "2 000 €", "Enveloppe jeunesse : 3 000 €");
    }

    @Test
    void a_layout_defines_the_headers_of_columns() {
        TableLayout layout = TableLayout.builder()
                .column(TableColumn.TITLE, "Ce que nous faisons")
                .column(TableColumn.COORDINATION, "Qui s'en occupe")
                .leftOut("Ligne")
                .build();
        Checked<ActionPlan> read = TableImporter.into(base())
                .withLayout(layout)
                .read(List.of(
                        List.of("Ligne", "Ce que nous faisons en 2017", "Qui s’en occupe", "ACTIONS"),
                        List.of("1", "Informer", "CRIJ", "x")));
        assertThat(findings(read))
                .containsExactly(
                        "INFO table.header.read 1:1:  columns=Ligne = -; Ce que nous faisons en 2017 = Action; Qui s’en"
                                + " occupe = Coordinateur; ACTIONS = x-ACTIONS",
                        "ERROR table.column.unknown 1:4:  header=ACTIONS");
    }

    @Test
    void ids_are_the_same_in_every_edition_and_never_twice_in_one() {
        List<Action> actions = read(List.of(
                        List.of("ACTIONS"),
                        List.of("Informer les jeunes"),
                        List.of("informer les JEUNES."),
                        List.of("«…»"),
                        List.of("Informer " + "longuement ".repeat(20)),
                        List.of("Informer les jeunes 2")))
                .orElseThrow()
                .getActions();
        assertThat(actions)
                .extracting(action -> action.getId().value())
                .containsExactly(
                        "informer-les-jeunes",
                        "informer-les-jeunes-2",
                        "action",
                        "informer-longuement-longuement-longuement-longuement",
                        "informer-les-jeunes-2-2");
    }

    @Test
    void all_rules_are_listed_in_order() {
        assertThat(TableRules.all()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(Stream.of(TableRules.class.getDeclaredFields())
                        .filter(field -> field.getType() == RuleInfo.class)
                        .count())
                .isEqualTo(TableRules.all().stream()
                        .filter(rule -> rule.id().value().startsWith("table."))
                        .count());
    }

    @Test
    void what_was_not_read_of_a_file_is_in_the_report() {
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .withUnread(List.of("Axe 2 (N° | Action | Pilote)"))
                .withNotices(List.of("3 paragraphes hors des tableaux ne sont pas lus"))
                .read(List.of(List.of("Action", "Pilote"), List.of("Créer un portail", "CRIJ")));
        assertThat(read.isValid()).isFalse();
        assertThat(read.value()).isPresent();
        assertThat(read.findings())
                .extracting(Finding::toString)
                .contains(
                        "ERROR table.unread  tables=Axe 2 (N° | Action | Pilote)",
                        "WARNING table.file  notice=3 paragraphes hors des tableaux ne sont pas lus");
    }

    @Test
    void other_tables_of_the_file_are_reported() {
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .withUnread(List.of("Axe B"))
                .read(List.of(List.of("Action", "Pilote"), List.of("Forum", "CRIJ")));
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().equals(TableRules.UNREAD.id()))
                .hasSize(1)
                .first()
                .extracting(finding -> finding.arguments().get("tables"))
                .isEqualTo("Axe B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "à définir", "à désigner", "à confirmer", "à compléter", "N.C.", "#N/A", "?"})
    void a_funder_that_is_not_known_yet_is_no_name(String cell) {
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .read(List.of(List.of("Action", "Pilote", "Financeur"), List.of("Forum", "CRIJ", cell)));
        assertThat(read.value())
                .hasValueSatisfying(plan -> assertThat(plan.getActions().get(0).getFunding())
                        .allSatisfy(line -> assertThat(line.getFunder()).isEmpty()));
    }
}
