package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** How large a table may be, and which organisations of one name may be meant. */
class TableLimitsTest {

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(PlanId.of("p")).title("Plan");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,0", "-1,1,1,1"})
    void a_limit_is_at_least_one(int rows, int cells, int length, int findings) {
        TableLimits.Builder limits = TableLimits.builder()
                .maxRows(rows)
                .maxCells(cells)
                .maxCellLength(length)
                .maxFindings(findings);
        assertThatThrownBy(limits::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit is at least 1: " + rows + " rows, " + cells + " cells, " + length + " characters, "
                        + findings + " findings");
    }

    @Test
    void a_limit_may_be_one() {
        TableLimits one = TableLimits.builder()
                .maxRows(1)
                .maxCells(1)
                .maxCellLength(1)
                .maxFindings(1)
                .build();
        assertThat(one).hasToString("1 rows, 1 cells, 1 characters, 1 findings");
        assertThat(one.toBuilder().build()).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"2,2,14,", "1,2,14,table.limit.rows", "2,1,14,table.limit.cells", "2,2,13,table.limit.length"})
    void a_table_may_be_as_large_as_the_limits(int rows, int cells, int length, String rule) {
        TableLimits limits = TableLimits.builder()
                .maxRows(rows)
                .maxCells(cells)
                .maxCellLength(length)
                .build();
        var read = TableImporter.into(plan().build())
                .withLimits(limits)
                .read(List.of(List.of("Action", "Coordination"), List.of("Former des t.", "Coordonnateurs")));
        assertThat(read.value().isPresent()).isEqualTo(rule == null);
        assertThat(read.findings().stream().map(finding -> finding.rule().value()))
                .contains(rule == null ? "table.header.read" : rule);
    }

    private static Organisation office(String id, Territory territory) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name("Bureau")
                .acronym("BIJ")
                .territory(territory)
                .build();
    }

    private static Territory town(String name) {
        return Territory.builder().kind(TerritoryKind.COMMUNE).name(name).build();
    }

    private static List<String> candidates(OrganisationDirectory directory, Territory home) {
        return directory.candidates("bij", plan().territory(home).build()).stream()
                .map(organisation -> organisation.getId().value())
                .toList();
    }

    @Test
    void of_several_organisations_with_a_name_those_of_the_territory_of_the_plan_are_meant() {
        Territory brittany = Territory.of(Region.withCode("53").get(0));
        Territory normandy = Territory.of(Region.withCode("28").get(0));
        Organisation brest = office("brest", town("Brest"));
        Organisation rennes = office("rennes", town("Rennes"));
        Organisation region = office("bretagne", brittany);
        Organisation other = office("normandie", normandy);
        Organisation nowhere = office(
                "nowhere", Territory.builder().kind(TerritoryKind.COMMUNE).build());
        OrganisationDirectory directory = OrganisationDirectory.of(List.of(brest, rennes, region, other, nowhere));
        assertThat(candidates(directory, town("Brest"))).containsExactly("brest");
        assertThat(candidates(directory, town("Quimper")))
                .containsExactly("brest", "rennes", "bretagne", "normandie", "nowhere");
        assertThat(candidates(
                        directory,
                        Territory.builder().kind(TerritoryKind.COMMUNE).build()))
                .hasSize(5);
        assertThat(candidates(OrganisationDirectory.of(List.of(brest, rennes)), town("Brest")))
                .containsExactly("brest");
        assertThat(candidates(OrganisationDirectory.of(List.of(rennes)), town("Brest")))
                .containsExactly("rennes");
        assertThat(candidates(directory, brittany)).containsExactly("bretagne");
        assertThat(candidates(directory, Territory.of(Region.withCode("24").get(0))))
                .containsExactly("brest", "rennes", "nowhere");
    }

    /** Where nobody is known, a name is not one that should be. */
    @ParameterizedTest
    @CsvSource({",,0", "Bureau,,1", ",BIJ,1", "Bureau,BIJ,1"})
    void a_name_is_unknown_if_the_directory_has_others(String name, String acronym, int unknown) {
        List<Organisation> known = name == null && acronym == null
                ? List.of()
                : List.of(Organisation.builder()
                        .id(OrganisationId.of("o"))
                        .name(name == null ? " " : name)
                        .acronym(Optional.ofNullable(acronym))
                        .build());
        var read = TableImporter.into(plan().build())
                .withOrganisations(OrganisationDirectory.of(known))
                .read(List.of(List.of("Action", "Pilote"), List.of("Informer", "Club")));
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().value().contains("organisation"))
                .hasSize(unknown);
    }
}
