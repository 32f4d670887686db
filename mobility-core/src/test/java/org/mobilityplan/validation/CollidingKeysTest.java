package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.table.OrganisationDirectory;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.testing.Colliding;
import org.mobilityplan.testing.HashKeys;

/**
 * An input whose keys have one hash code is worth no more work than another one: the library has keys only of classes that a hash
 * map keeps in a tree.
 */
class CollidingKeysTest {

    private static final int MANY = 1 << 11;

    private static final List<String> IDS = Colliding.ids(MANY);
    private static final List<String> WORDS = Colliding.words(MANY);
    private static final List<String> OTHER_IDS = Colliding.not(IDS);
    private static final List<String> OTHER_WORDS = Colliding.not(WORDS);

    @Test
    void keys_of_all_kinds_can_be_made_to_collide() {
        assertThat(IDS)
                .doesNotHaveDuplicates()
                .extracting(String::hashCode)
                .containsOnly(IDS.get(0).hashCode());
        assertThat(WORDS.stream().map(NameKey::of).distinct()).hasSize(MANY);
        assertThat(WORDS)
                .extracting(word -> NameKey.of(word).hashCode())
                .containsOnly(WORDS.get(0).hashCode());
        assertThat(IDS)
                .extracting(id -> NameKey.joined(id).hashCode())
                .containsOnly(IDS.get(0).hashCode());
        assertThat(WORDS)
                .extracting(word -> Code.of(word).comparisonKey().hashCode())
                .containsOnly(Code.of(WORDS.get(0)).comparisonKey().hashCode());
    }

    /** Except for three maps and sets by identity, and for a constant table, to which no input adds a key. */
    @Test
    void all_keys_of_maps_are_comparable_to_themselves_or_equal_to_themselves_only() throws IOException {
        assertThat(HashKeys.unsafe(Path.of("src/main/java")))
                .containsExactly(
                        "QuantityNotation: List",
                        "Suppressions: PlanElement",
                        "Suppressions: Suppression",
                        "Uncoordinated: PlanElement");
    }

    @Test
    void every_record_of_the_model_is_comparable_to_itself() {
        List<Class<?>> values = new ArrayList<>();
        new ClassFileImporter()
                .importPackages("org.mobilityplan.model").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                        .forEach(values::add);
        assertThat(values).contains(NameKey.class, ExternalId.class, Role.class, OrganisationId.class);
        assertThat(values).allMatch(HashKeys::isComparableToItself);
    }

    /** A key that counts how often it is looked at, and has the hash code of all others. */
    private abstract static class Counted {

        static long looks;

        final int number;

        Counted(int number) {
            this.number = number;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            looks++;
            return other.getClass() == getClass() && ((Counted) other).number == number;
        }
    }

    private static final class OneKey extends Counted implements Comparable<OneKey> {

        OneKey(int number) {
            super(number);
        }

        @Override
        public int compareTo(OneKey other) {
            looks++;
            return Integer.compare(number, other.number);
        }
    }

    private static final class OtherKey extends Counted implements Comparable<OtherKey> {

        OtherKey(int number) {
            super(number);
        }

        @Override
        public int compareTo(OtherKey other) {
            looks++;
            return Integer.compare(number, other.number);
        }
    }

    private static final class Remembering extends Rule<ActionPlan> {

        private final int keys;

        Remembering(int keys) {
            super(RuleInfo.of("own.remembering", Severity.INFO), ActionPlan.class);
            this.keys = keys;
        }

        @Override
        public void check(ActionPlan plan, RuleContext context) {
            for (int i = 0; i < keys; i++) {
                assertThat(context.previousOccurrence(new OneKey(i))).isEmpty();
                assertThat(context.previousOccurrence(new OtherKey(i))).isEmpty();
            }
            for (int i = 0; i < keys; i++) {
                assertThat(context.previousOccurrence(new OneKey(i))).isPresent();
                assertThat(context.previousOccurrence(new OtherKey(i))).isPresent();
            }
        }
    }

    @Test
    void a_rule_that_remembers_keys_of_two_classes_looks_at_each_a_few_times() {
        int keys = 1_000;
        Counted.looks = 0;
        PlanValidator.standard().withRules(List.of(new Remembering(keys))).validate(Kind.NAMES.plan(1, IDS, WORDS));
        // Four times, each down a tree of two thousand, at two looks a step.
        assertThat(Counted.looks).isBetween(4L * keys, 4L * keys * 2 * 24);
    }

    /** What of a plan has colliding keys. */
    enum Kind {
        NAMES,
        ACRONYMS,
        ALIASES,
        IDENTIFIERS,
        SCHEMES,
        ORGANISATION_IDS,
        NETWORK_IDS,
        IDS_OF_SEVERAL_KINDS,
        SHARED_IDS,
        DOCUMENT_IDS,
        CODES,
        TITLES,
        LEVELS,
        ROLES,
        MEMBERS,
        UNITS,
        FUNDING_STAGES,
        SUPPRESSIONS,
        LINKS,
        WORDS_OF_COORDINATORS;

        ActionPlan plan(int many, List<String> ids, List<String> words) {
            ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("p")).title("t");
            Action.Builder action = Action.builder().id(ActionId.of("x")).title("x");
            PartnerNetwork.Builder network =
                    PartnerNetwork.builder().id(NetworkId.of("n")).name("n");
            for (int i = 0; i < many; i++) {
                String id = ids.get(i);
                String word = words.get(i);
                Organisation.Builder organisation =
                        Organisation.builder().id(OrganisationId.of("o" + i)).name("o" + i);
                switch (this) {
                    case NAMES -> plan.addOrganisations(organisation.name(word).build());
                    case ACRONYMS ->
                        plan.addOrganisations(organisation.acronym(word).build());
                    case ALIASES ->
                        plan.addOrganisations(organisation.addAliases(word).build());
                    case IDENTIFIERS ->
                        plan.addOrganisations(organisation
                                .addIdentifiers(ExternalId.of(IdScheme.of("s"), word))
                                .build());
                    case SCHEMES ->
                        plan.addOrganisations(organisation
                                .addIdentifiers(ExternalId.of(IdScheme.of(word), "1"))
                                .build());
                    case ORGANISATION_IDS ->
                        plan.addOrganisations(
                                organisation.id(OrganisationId.of(id)).build());
                    case NETWORK_IDS -> plan.addNetworks(network(id));
                    case IDS_OF_SEVERAL_KINDS -> {
                        plan.addOrganisations(
                                organisation.id(OrganisationId.of(id)).build());
                        plan.addNetworks(network(id));
                        action.addPartners(Participant.builder()
                                        .organisation(OrganisationId.of(id))
                                        .role(Role.PARTNER)
                                        .build())
                                .addNetworks(NetworkId.of(id));
                    }
                    case SHARED_IDS ->
                        plan.addNetworks(network(id), network(id))
                                .addActions(action(id), action(id))
                                .addChantiers(chantier(id), chantier(id));
                    case DOCUMENT_IDS ->
                        plan.addSources(Document.builder()
                                .id(DocumentId.of(id))
                                .title("d" + i)
                                .build());
                    case CODES ->
                        plan.addActions(
                                action("a" + i).toBuilder().code(Code.of(word)).build());
                    case TITLES ->
                        plan.addActions(action("a" + i).toBuilder().title(word).build());
                    case LEVELS ->
                        plan.addChantiers(
                                chantier("c" + i).toBuilder().level(word).build());
                    case ROLES ->
                        network.addMembers(Participant.builder()
                                        .name("m" + i)
                                        .role(Role.of(word))
                                        .build())
                                .addAnnouncedSizes(AnnouncedSize.builder()
                                        .role(Role.of(word))
                                        .quantity(Quantity.of(2, "u"))
                                        .build());
                    case MEMBERS ->
                        network.addMembers(Participant.builder()
                                .name(word)
                                .role(Role.MEMBER)
                                .build());
                    case UNITS -> action.addIndicators(indicator(word, i));
                    case FUNDING_STAGES ->
                        action.addFunding(Funding.builder()
                                .stage(FundingStage.of(word))
                                .share(BigDecimal.ONE)
                                .build());
                    case SUPPRESSIONS ->
                        plan.addSuppressions(Suppression.builder()
                                .rule("r." + id)
                                .reason("r")
                                .build());
                    case LINKS ->
                        plan.addLinks(Link.builder()
                                .relation(LinkRelation.WEBSITE)
                                .url("https://" + id)
                                .build());
                    case WORDS_OF_COORDINATORS ->
                        plan.addOrganisations(organisation.name(word).build());
                    default -> throw new IllegalStateException();
                }
            }
            if (this == UNITS) {
                Indicator.Builder units = Indicator.builder().label("l");
                for (int i = 0; i < many; i++) {
                    units.addActual(Quantity.of(i, words.get(i)));
                }
                action.addIndicators(units.build());
            }
            if (this == WORDS_OF_COORDINATORS) {
                Coordination.Builder all = Coordination.builder().text(String.join(", ", words.subList(0, many)));
                for (int i = 0; i < many; i++) {
                    all.addCoordinators(Participant.builder()
                            .organisation(OrganisationId.of("o" + i))
                            .role(Role.LEAD)
                            .build());
                }
                action.coordination(all.build());
            }
            return plan.addActions(action.build()).addNetworks(network.build()).build();
        }

        private static PartnerNetwork network(String id) {
            return PartnerNetwork.builder().id(NetworkId.of(id)).name("n " + id).build();
        }

        private static Action action(String id) {
            return Action.builder().id(ActionId.of(id)).title("a " + id).build();
        }

        private static Chantier chantier(String id) {
            return Chantier.builder().id(ChantierId.of(id)).title("c " + id).build();
        }

        private static Indicator indicator(String label, int number) {
            return Indicator.builder()
                    .label(label)
                    .addActual(Quantity.of(number, "u"))
                    .build();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void colliding_keys_are_not_taken_for_one_another(Kind kind) {
        ActionPlan plan = kind.plan(MANY, IDS, WORDS);
        ActionPlan plain = kind.plan(MANY, OTHER_IDS, OTHER_WORDS);
        assertThat(rules(plan)).isEqualTo(rules(plain));
        assertThat(changes(plan, kind.plan(MANY / 2, IDS, WORDS)))
                .isEqualTo(changes(plain, kind.plan(MANY / 2, OTHER_IDS, OTHER_WORDS)));
    }

    private static List<RuleId> rules(ActionPlan plan) {
        return PlanValidator.standard().validate(plan).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static List<String> changes(ActionPlan before, ActionPlan after) {
        ActionPlan later = after.toBuilder().id(PlanId.of("q")).build();
        return PlanComparison.of(before, later).changes().stream()
                .map(each -> each.getClass().getSimpleName() + " " + each.property())
                .toList();
    }

    @Test
    void colliding_names_in_a_table_are_not_taken_for_one_another() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Chantier", "Action", "Coordination"));
        for (String word : WORDS) {
            rows.add(List.of("Chantier " + word, word, word));
        }
        ActionPlan known = Kind.NAMES.plan(MANY / 4, IDS, WORDS);
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("t").build())
                .withOrganisations(OrganisationDirectory.of(known.getOrganisations()))
                .read(rows);
        assertThat(read.orElseThrow().getChantiers()).hasSize(MANY);
        assertThat(read.orElseThrow().getOrganisations()).isEqualTo(known.getOrganisations());
    }
}
