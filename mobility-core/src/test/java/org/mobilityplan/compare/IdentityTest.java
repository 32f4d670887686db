package org.mobilityplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;

/** Which elements of two lists are the same: equal ones, then those with the same identity, then those with one edit. */
class IdentityTest {

    private static int[] pairs(Class<?> type, List<?> before, List<?> after) {
        return Pairs.of(before, after, Identity.keys(type));
    }

    private static boolean arePaired(Class<?> type, Object before, Object after) {
        return pairs(type, List.of(before), List.of(after))[0] == 0;
    }

    private static Document.Builder document(String title) {
        return Document.builder().title(title);
    }

    private static Participant.Builder participant(Role role) {
        return Participant.builder().role(role);
    }

    private static Link link(String extension) {
        return Link.builder()
                .relation(LinkRelation.WEBSITE)
                .action(ActionId.of("a"))
                .extensions(Extensions.builder().putText("x-a", extension).build())
                .build();
    }

    private static Quantity quantity(long value) {
        return Quantity.builder().value(BigDecimal.valueOf(value)).build();
    }

    @Test
    void values_that_are_no_elements_are_paired_with_equal_ones_only() {
        assertThat(pairs(String.class, List.of("a", "b"), List.of("b", "c", "a")))
                .containsExactly(1, Pairs.NONE, 0);
        assertThat(pairs(String.class, List.of(), List.of("a"))).containsExactly(Pairs.NONE);
    }

    @Test
    void elements_with_the_same_identity_are_paired_whatever_else_was_edited() {
        Document old = document("Rapport").number("7").text("oui").build();
        assertThat(arePaired(
                        Document.class,
                        old,
                        document("Rapport").number("8").text("non").build()))
                .isTrue();
        assertThat(arePaired(
                        Document.class,
                        old,
                        document("Bilan").number("8").text("non").build()))
                .isFalse();
    }

    @Test
    void an_element_that_a_stronger_key_paired_is_paired_once() {
        Document.Builder first = document("Rapport").id(DocumentId.of("d"));
        Document.Builder second = document("Rapport");
        assertThat(pairs(
                        Document.class,
                        List.of(first.build()),
                        List.of(first.number("1").build(), second.number("2").build())))
                .containsExactly(0, Pairs.NONE);
    }

    @Test
    void elements_are_paired_if_one_property_was_edited_and_the_others_say_something() {
        Document old = document("Rapport").number("7").build();
        assertThat(arePaired(Document.class, old, document("Bilan").number("7").build()))
                .isTrue();
        assertThat(arePaired(
                        Document.class,
                        old,
                        document("Bilan").number("7").text("oui").build()))
                .isFalse();
        assertThat(arePaired(
                        Document.class,
                        document("Rapport").build(),
                        document("Bilan").build()))
                .isFalse();
        assertThat(arePaired(Link.class, link("1"), link("2"))).isTrue();
    }

    @Test
    void codes_alone_do_not_make_elements_the_same() {
        assertThat(arePaired(
                        Document.class,
                        document("Rapport").kind(DocumentKind.REPORT).build(),
                        document("Bilan").kind(DocumentKind.REPORT).build()))
                .isFalse();
        assertThat(arePaired(
                        Document.class,
                        document("Rapport")
                                .kind(DocumentKind.REPORT)
                                .number("7")
                                .build(),
                        document("Bilan").kind(DocumentKind.REPORT).number("7").build()))
                .isTrue();
    }

    @Test
    void unequal_extensions_count_when_another_property_was_edited() {
        assertThat(arePaired(
                        Link.class,
                        link("1"),
                        link("2").toBuilder().relation(LinkRelation.PARENT_PLAN).build()))
                .isFalse();
    }

    @Test
    void participants_and_indicators_are_never_renamed() {
        Participant crij = participant(Role.PARTNER)
                .organisation(OrganisationId.of("crij"))
                .wording("avec")
                .build();
        assertThat(arePaired(
                        Participant.class,
                        crij,
                        crij.toBuilder().organisation(OrganisationId.of("jtm")).build()))
                .isFalse();
        assertThat(arePaired(
                        Participant.class,
                        crij,
                        crij.toBuilder().role(Role.LEAD).build()))
                .isTrue();
        assertThat(arePaired(
                        Indicator.class,
                        Indicator.builder()
                                .label("jours")
                                .addActual(quantity(3))
                                .build(),
                        Indicator.builder()
                                .label("heures")
                                .addActual(quantity(3))
                                .build()))
                .isFalse();
    }

    @Test
    void a_participant_without_a_name_is_found_by_the_rest() {
        assertThat(arePaired(
                        Participant.class,
                        participant(Role.PARTNER).wording("avec").build(),
                        participant(Role.LEAD).wording("avec").build()))
                .isTrue();
    }

    @Test
    void the_one_figure_without_a_unit_is_the_same_figure() {
        assertThat(arePaired(Quantity.class, quantity(3), quantity(5))).isTrue();
        assertThat(arePaired(Quantity.class, Quantity.of(3, "jours"), Quantity.of(5, "heures")))
                .isFalse();
    }

    @Test
    void single_elements_are_the_same_if_one_of_their_identities_is() {
        Document rapport = document("Rapport").build();
        assertThat(Identity.areSame(rapport, document("Rapport").number("7").build()))
                .isTrue();
        assertThat(Identity.areSame(rapport, document("Bilan").build())).isFalse();
        assertThat(Identity.areSame(link("1"), link("1"))).isFalse();
        assertThat(Identity.areSame(
                        Coordination.builder().text("CRIJ").build(),
                        Coordination.builder().text("JTM").build()))
                .isTrue();
    }

    @Test
    void a_status_is_compared_as_a_whole_and_a_document_property_by_property() {
        assertThat(Identity.isComparedByProperty(Document.class)).isTrue();
        assertThat(Identity.isComparedByProperty(Status.class)).isFalse();
        assertThat(Identity.isComparedByProperty(String.class)).isFalse();
    }
}
