package org.mobilityplan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReadLimits;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanId;

/** The measured documents, all derived from the published plan of Brittany. */
final class Documents {

    /** About 10 KB on one line: chantiers, actions, their coordinators, and the directory, without steps and figures. */
    static final String SMALL = "small";

    /** The plan of Brittany as published, every property of it, on one line. */
    static final String BRITTANY = "brittany";

    /** The same, as the file in the examples: indented. */
    static final String INDENTED = "indented";

    /** 1,000 chantiers of 100 actions each. */
    static final String LARGE = "large";

    static final int LARGE_CHANTIERS = 1_000;

    static final int LARGE_ACTIONS = 100;

    /** Accepts the large plan too, and writes compact documents. */
    static final PlanJson JSON = PlanJson.standard()
            .compact()
            .withLimits(ReadLimits.standard().withMaxBytes(1 << 30).withMaxElements(Integer.MAX_VALUE));

    private Documents() {}

    static byte[] named(String name) {
        return switch (name) {
            case SMALL -> JSON.writeBytes(small());
            case BRITTANY -> JSON.writeBytes(brittany());
            case INDENTED -> file();
            case LARGE -> JSON.writeBytes(large(LARGE_CHANTIERS, LARGE_ACTIONS));
            default -> throw new IllegalArgumentException("no document " + name);
        };
    }

    private static byte[] file() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("bench.plan", "plans/bretagne-2017.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static ActionPlan brittany() {
        return JSON.read(file()).orElseThrow();
    }

    private static ActionPlan small() {
        ActionPlan plan = brittany();
        List<Chantier> chantiers = new ArrayList<>();
        for (Chantier chantier : plan.getChantiers()) {
            chantiers.add(chantier.toBuilder()
                    .actions(
                            chantier.getActions().stream().map(Documents::plain).toList())
                    .build());
        }
        return plan.toBuilder().chantiers(chantiers).networks(List.of()).build();
    }

    /** The cells of the table, without what was read from the long ones. */
    private static Action plain(Action action) {
        return action.toBuilder()
                .steps(List.of())
                .networks(List.of())
                .places(List.of())
                .partners(List.of())
                .audiences(List.of())
                .indicators(List.of())
                .events(List.of())
                .deliverables(List.of())
                .build();
    }

    /** The actions of Brittany repeated, each with an id, a code and a title of its own. */
    static ActionPlan large(int chantiers, int actions) {
        ActionPlan plan = brittany();
        List<Action> originals = plan.getChantiers().stream()
                .flatMap(chantier -> chantier.getActions().stream())
                .map(Documents::plain)
                .filter(action ->
                        action.getCoordination().filter(Coordination::isGiven).isPresent())
                .toList();
        List<Chantier> made = new ArrayList<>();
        for (int i = 0; i < chantiers; i++) {
            List<Action> inside = new ArrayList<>();
            for (int j = 0; j < actions; j++) {
                Action original = originals.get((i * actions + j) % originals.size());
                inside.add(original.toBuilder()
                        .id(ActionId.of("a-" + i + "-" + j))
                        .title(original.getTitle() + " (" + i + "." + j + ")")
                        .build());
            }
            Chantier original = plan.getChantiers().get(i % plan.getChantiers().size());
            made.add(original.toBuilder()
                    .id(ChantierId.of("c-" + i))
                    .code(Code.of(Integer.toString(i)))
                    .title(original.getTitle() + " (" + i + ")")
                    .actions(inside)
                    .build());
        }
        return plan.toBuilder().chantiers(made).networks(List.of()).build();
    }

    /** Many plans, one per line, each with an id of its own. */
    static byte[] lines(int plans) {
        ActionPlan plan = brittany();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < plans; i++) {
            lines.writeBytes(
                    JSON.writeBytes(plan.toBuilder().id(PlanId.of("plan-" + i)).build()));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
