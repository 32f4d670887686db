package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;
import org.mobilityplan.page.HtmlPage;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.publish.TableText;
import org.mobilityplan.report.Report;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.testing.Colliding;
import org.mobilityplan.testing.CountedWork;
import org.mobilityplan.text.ChangeTexts;
import org.mobilityplan.text.FindingTexts;

/**
 * Twice the input is twice the work, whatever the input. Counted are the steps of the library's code and the bytes that it
 * allocates, not time.
 */
class GrowthTest {

    private static final int SMALL = 64;

    /** Of four times the input: linear work gives 4, sorting 5.4, the square 16. Tables that are enlarged in steps give up to 6. */
    private static final double MOST = 7;

    /** What is done with a plan. */
    enum Operation {
        VALIDATE {
            @Override
            Object apply(ActionPlan plan) {
                return PlanValidator.standard().validate(plan);
            }
        },
        TEXTS {
            @Override
            Object apply(ActionPlan plan) {
                Report report = PlanValidator.standard().validate(plan);
                return FindingTexts.in(Locale.FRENCH).render(report);
            }
        },
        COMPARE_WITH_ITSELF_REVERSED {
            @Override
            Object apply(ActionPlan plan) {
                return changes(plan, reversed(plan));
            }
        },
        COMPARE_WITH_NOTHING {
            @Override
            Object apply(ActionPlan plan) {
                ActionPlan empty = ActionPlan.builder()
                        .id(plan.getId())
                        .title(plan.getTitle())
                        .build();
                return changes(plan, empty) + changes(empty, plan);
            }
        },
        PAGE {
            @Override
            Object apply(ActionPlan plan) {
                return HtmlPage.in(Locale.FRENCH).render(plan);
            }
        },
        FLAT_TABLE {
            @Override
            Object apply(ActionPlan plan) {
                return TableText.spreadsheetCsv(FlatTable.of(plan).rows());
            }
        },
        TABLE_AND_BACK {
            @Override
            Object apply(ActionPlan plan) {
                return TableImporter.into(ActionPlan.builder()
                                .id(plan.getId())
                                .title(plan.getTitle())
                                .build())
                        .read(PublishedTable.of(plan).rows());
            }
        },
        TABLE_FOR_EACH_ACTION {
            @Override
            Object apply(ActionPlan plan) {
                List<List<String>> rows = new ArrayList<>();
                for (PlacedAction placed : plan.index().getActions()) {
                    // Each header differs from the one above it; the columns of amounts have funders as headers.
                    rows.add(
                            rows.size() % 4 == 0
                                    ? List.of("Action", "Pilote", "Région")
                                    : List.of("Intitulé de l'action", "Partenaires", "CAF"));
                    rows.add(List.of(placed.getAction().getTitle(), "CRIJ", "1 000 €"));
                }
                return TableImporter.into(ActionPlan.builder()
                                .id(plan.getId())
                                .title(plan.getTitle())
                                .build())
                        .read(rows);
            }
        };

        abstract Object apply(ActionPlan plan);

        private static String changes(ActionPlan before, ActionPlan after) {
            return ChangeTexts.in(Locale.FRENCH).render(PlanComparison.of(before, after));
        }

        private static ActionPlan reversed(ActionPlan plan) {
            List<Action> actions = new ArrayList<>(plan.getActions());
            Collections.reverse(actions);
            List<Organisation> organisations = new ArrayList<>(plan.getOrganisations());
            Collections.reverse(organisations);
            List<Chantier> chantiers = new ArrayList<>(plan.getChantiers());
            Collections.reverse(chantiers);
            return plan.toBuilder()
                    .actions(actions)
                    .organisations(organisations)
                    .chantiers(chantiers)
                    .build();
        }
    }

    private static final List<String> IDS = Colliding.ids(4 * SMALL);
    private static final List<String> WORDS = Colliding.words(4 * SMALL);

    /** Plans of any size: those with colliding keys, and further ones. */
    private static final Map<String, IntFunction<ActionPlan>> PLANS = plans();

    private static Map<String, IntFunction<ActionPlan>> plans() {
        Map<String, IntFunction<ActionPlan>> plans = new TreeMap<>();
        for (CollidingKeysTest.Kind kind : CollidingKeysTest.Kind.values()) {
            plans.put(kind.name(), many -> kind.plan(many, IDS, WORDS));
        }
        plans.put("HONEST", GrowthTest::honest);
        plans.put("MERGED", GrowthTest::merged);
        plans.put("SAME_TITLES", GrowthTest::sameTitles);
        plans.put("ONE_LONG_TEXT", many -> longText("Réunir (« le CRIJ », 2017 - ".repeat(many)));
        plans.put("ONE_LONG_NUMBER", many -> longText("12 345 ".repeat(many)));
        plans.put("UNKNOWN_PROPERTIES", GrowthTest::unknownProperties);
        plans.put("NESTED", GrowthTest::nested);
        return plans;
    }

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(PlanId.of("p")).title("Plan régional");
    }

    private static ActionPlan honest(int many) {
        ActionPlan.Builder plan = plan();
        for (int i = 0; i < many; i++) {
            plan.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of("o" + i))
                    .name("Mission locale " + i)
                    .build());
            plan.addActions(Action.builder()
                    .id(ActionId.of("a" + i))
                    .code(Code.of("1." + i))
                    .title("Informer les lycées du secteur " + i)
                    .coordination(Coordination.builder()
                            .text("Mission locale " + i)
                            .addCoordinators(participant(i))
                            .build())
                    .build());
        }
        return plan.build();
    }

    private static Participant participant(int number) {
        return Participant.builder()
                .organisation(OrganisationId.of("o" + number))
                .role(Role.LEAD)
                .build();
    }

    /** All actions continue one of another edition. */
    private static ActionPlan merged(int many) {
        ActionPlan.Builder plan = plan();
        for (int i = 0; i < many; i++) {
            plan.addActions(Action.builder()
                    .id(ActionId.of("a" + i))
                    .title("t" + i)
                    .addContinues(
                            ActionReference.builder().action(ActionId.of("a0")).build())
                    .build());
        }
        return plan.build();
    }

    private static ActionPlan sameTitles(int many) {
        ActionPlan.Builder plan = plan();
        for (int i = 0; i < many; i++) {
            plan.addActions(
                    Action.builder().id(ActionId.of("a" + i)).title("Informer").build());
        }
        return plan.build();
    }

    private static ActionPlan longText(String text) {
        return plan().description(text)
                .addActions(Action.builder()
                        .id(ActionId.of("a"))
                        .title(text)
                        .text(text)
                        .description(text)
                        .coordination(Coordination.builder().text(text).build())
                        .build())
                .build();
    }

    private static ActionPlan unknownProperties(int many) {
        Extensions.Builder extensions = Extensions.builder();
        IntStream.range(0, many).forEach(i -> extensions.putText("x-" + i, "valeur " + i));
        return plan().addActions(Action.builder()
                        .id(ActionId.of("a"))
                        .title("t")
                        .extensions(extensions.build())
                        .build())
                .build();
    }

    /** Chantiers with one action, as deep as they may be. */
    private static ActionPlan nested(int many) {
        ActionPlan.Builder plan = plan();
        for (int i = 0; i < many / 32; i++) {
            Chantier.Builder chantier = chantier(i, 32);
            for (int level = 31; level > 0; level--) {
                Chantier below = chantier.build();
                chantier = chantier(i, level).addChantiers(below);
            }
            plan.addChantiers(chantier.build());
        }
        return plan.build();
    }

    private static Chantier.Builder chantier(int number, int level) {
        String name = "c" + number + "-" + level;
        return Chantier.builder()
                .id(ChantierId.of(name))
                .title(name)
                .addActions(Action.builder()
                        .id(ActionId.of("a" + name))
                        .title("t" + name)
                        .build());
    }

    /** Does everything with the plans of a size; loaded a second time, so that its steps are counted. */
    public static final class Doing implements ToLongFunction<Object[]> {

        @Override
        public long applyAsLong(Object[] input) {
            Operation operation = Operation.valueOf((String) input[0]);
            ActionPlan plan = PLANS.get((String) input[1]).apply((int) input[2]);
            long stepsBefore = CountedWork.steps;
            long bytesBefore = CountedWork.allocatedBytes();
            operation.apply(plan);
            long[] work = (long[]) input[3];
            work[0] = CountedWork.steps - stepsBefore;
            work[1] = CountedWork.allocatedBytes() - bytesBefore;
            return work[0];
        }
    }

    private static final ToLongFunction<Object[]> DOING = CountedWork.counted(Doing.class);

    private static long[] work(Operation operation, String plan, int many) {
        long[] work = new long[2];
        DOING.applyAsLong(new Object[] {operation.name(), plan, many, work});
        return work;
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void work_grows_no_faster_than_the_input(Operation operation) {
        List<String> tooFast = new ArrayList<>();
        for (String plan : PLANS.keySet()) {
            // The first time, messages are loaded.
            work(operation, plan, SMALL);
            long[] one = work(operation, plan, SMALL);
            long[] two = work(operation, plan, 2 * SMALL);
            long[] four = work(operation, plan, 4 * SMALL);
            for (int i = 0; i < one.length; i++) {
                // What is done only once, such as linking code, is done by then.
                if (four[i] > MOST * one[i] && work(operation, plan, 4 * SMALL)[i] > MOST * one[i]) {
                    tooFast.add(plan + (i == 0 ? " steps " : " bytes ") + one[i] + ", " + two[i] + ", " + four[i]);
                }
            }
        }
        assertThat(tooFast).isEmpty();
    }

    @Test
    void the_square_of_the_input_would_be_noticed() {
        ToLongFunction<Integer> square = CountedWork.counted(Square.class);
        assertThat(square.applyAsLong(4 * SMALL)).isGreaterThan((long) MOST * square.applyAsLong(SMALL));
    }

    /** Looks for each key among all keys. */
    public static final class Square implements ToLongFunction<Integer> {

        @Override
        public long applyAsLong(Integer many) {
            List<ActionId> ids =
                    IntStream.range(0, many).mapToObj(i -> ActionId.of("a" + i)).toList();
            return ids.stream().filter(ids::contains).count();
        }
    }
}
