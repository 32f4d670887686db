package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;

/**
 * A plan or a chantier that is being read: what it holds so far. Chantiers and actions are only ever added behind the others, so
 * that their places in the plan are known at once.
 */
final class PlanDraft {

    private final @Nullable Chantier heading;
    private final Pointer pointer;
    private final Map<String, PlanDraft> chantiers = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private @Nullable Coordination coordination;

    private PlanDraft(@Nullable Chantier heading, Pointer pointer) {
        this.heading = heading;
        this.pointer = pointer;
    }

    /** An empty plan. */
    static PlanDraft ofPlan() {
        return new PlanDraft(null, Pointer.ROOT);
    }

    Pointer pointer() {
        return pointer;
    }

    /** The title of a chantier; empty for a plan. */
    String title() {
        return heading == null ? "" : heading.getTitle();
    }

    /** The chantier of a heading, if it was met before: the same level and code, or without a code the same title. */
    @Nullable
    PlanDraft find(Heading wanted) {
        return chantiers.get(key(wanted));
    }

    private static String key(Heading heading) {
        String level = NameKey.of(heading.level().orElse("")).value();
        return heading.code()
                .map(code -> level + "\n" + code.comparisonKey())
                .orElseGet(() -> "\n\n" + NameKey.of(heading.title()).value());
    }

    PlanDraft add(Heading read, String cell, Ids ids) {
        String above = heading == null ? "" : heading.getId().value() + " ";
        String label = read.code()
                .map(Code::value)
                .map(code -> read.level().orElse("chantier") + " " + code)
                .orElseGet(read::title);
        Chantier chantier = Chantier.builder()
                .id(ChantierId.of(ids.of(above + label, "chantier")))
                .level(read.level())
                .code(read.code())
                .title(read.title())
                .text(cell)
                .build();
        PlanDraft added = new PlanDraft(chantier, pointer.child("chantiers").child(chantiers.size()));
        chantiers.put(key(read), added);
        return added;
    }

    /** Where the next action will stand. */
    Pointer nextAction() {
        return pointer.child("actions").child(actions.size());
    }

    void add(Action action) {
        actions.add(action);
    }

    boolean hasCoordination() {
        return coordination != null;
    }

    void coordinate(Coordination given) {
        coordination = given;
    }

    private Chantier chantier(Chantier start) {
        Chantier.Builder builder = start.toBuilder().addAllChantiers(nested()).addAllActions(actions);
        if (coordination != null) {
            builder.coordination(coordination);
        }
        return builder.build();
    }

    private List<Chantier> nested() {
        List<Chantier> nested = new ArrayList<>();
        for (PlanDraft draft : chantiers.values()) {
            if (draft.heading != null) {
                nested.add(draft.chantier(draft.heading));
            }
        }
        return nested;
    }

    /** Puts chantiers, actions and who coordinates into a plan. */
    void fill(ActionPlan.Builder plan) {
        plan.addAllChantiers(nested()).addAllActions(actions);
        if (coordination != null) {
            plan.coordination(coordination);
        }
    }
}
