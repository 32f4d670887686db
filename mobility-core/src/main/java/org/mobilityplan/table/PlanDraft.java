package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.mobilityplan.spelling.PlainText;

/**
 * A plan or chantier that is being read. Chantiers and actions are only ever appended, so that their pointers are known at once.
 */
final class PlanDraft {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final @Nullable Chantier heading;
    private final Pointer pointer;
    private final Map<String, PlanDraft> chantiers = new LinkedHashMap<>();
    private final Map<NameKey, PlanDraft> chantiersByTitle = new HashMap<>();
    private final List<Action> closed = new ArrayList<>();
    private final List<ActionDraft> open = new ArrayList<>();
    private final Map<NameKey, ActionDraft> byTitle = new HashMap<>();
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

    /**
     * Finds the chantier of a heading: the one with the same level and code, or the same title if there is no code; else one with
     * that title and code, spelt otherwise: « AXE I – INFORMER » for « Axe 1. Informer ».
     */
    @Nullable
    PlanDraft find(Heading wanted) {
        PlanDraft known = chantiers.get(key(wanted));
        if (known != null || wanted.title().isEmpty() || wanted.code().isEmpty()) {
            return known;
        }
        PlanDraft titled = chantiersByTitle.get(NameKey.of(wanted.title()));
        return titled != null && titled.isNamedBy(wanted) ? titled : null;
    }

    private static String key(Heading heading) {
        String level = NameKey.of(heading.level().orElse("")).value();
        return heading.code()
                .map(code -> level + "\n" + code.comparisonKey())
                .orElseGet(() -> "\n\n" + NameKey.of(heading.title()).value());
    }

    /**
     * Whether a heading is that of this chantier, whatever its spelling: no other word for the level, and either the same code, with
     * nothing else or the beginning of the title, or no code and the same title.
     */
    boolean isNamedBy(Heading other) {
        if (heading == null) {
            return false;
        }
        String level = NameKey.of(heading.getLevel().orElse("")).value();
        String otherLevel = NameKey.of(other.level().orElse("")).value();
        boolean levels = level.isEmpty() || otherLevel.isEmpty() || level.equals(otherLevel);
        boolean same = heading.getCode().isPresent()
                && other.code().map(PlanDraft::number).equals(heading.getCode().map(PlanDraft::number));
        String title = NameKey.of(heading.getTitle()).value();
        String otherTitle = NameKey.of(other.title()).value();
        boolean begins =
                otherTitle.isEmpty() || title.startsWith(otherTitle + " ") || otherTitle.startsWith(title + " ");
        return levels && (same && begins || (same || other.code().isEmpty()) && title.equals(otherTitle));
    }

    /** The key of a code; « I » is « 1 ». */
    private static String number(Code code) {
        String key = code.comparisonKey();
        int roman = ROMAN.indexOf(key);
        return roman < 0 ? key : Integer.toString(roman + 1);
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
                .title(read.title().isEmpty() ? PlainText.of(cell) : read.title())
                .text(cell)
                .build();
        PlanDraft added = new PlanDraft(chantier, pointer.child("chantiers").child(chantiers.size()));
        chantiers.put(key(read), added);
        chantiersByTitle.putIfAbsent(NameKey.of(read.title()), added);
        return added;
    }

    /** The pointer to the action that is added next. */
    Pointer nextAction() {
        return pointer.child("actions").child(closed.size() + open.size());
    }

    void add(ActionDraft action) {
        open.add(action);
        byTitle.putIfAbsent(NameKey.of(action.title()), action);
    }

    /** The action with a title, as the rows of its steps repeat it. */
    @Nullable
    ActionDraft action(String title) {
        return byTitle.get(NameKey.of(title));
    }

    /** Finishes the actions, to which no further row belongs. */
    void closeActions() {
        open.forEach(action -> closed.add(action.build()));
        open.clear();
        byTitle.clear();
    }

    private List<Action> buildActions() {
        closeActions();
        return closed;
    }

    boolean hasCoordination() {
        return coordination != null;
    }

    void setCoordination(Coordination given) {
        coordination = given;
    }

    private Chantier build(Chantier start) {
        Chantier.Builder builder =
                start.toBuilder().addAllChantiers(buildChantiers()).addAllActions(buildActions());
        if (coordination != null) {
            builder.coordination(coordination);
        }
        return builder.build();
    }

    private List<Chantier> buildChantiers() {
        List<Chantier> nested = new ArrayList<>();
        for (PlanDraft draft : chantiers.values()) {
            if (draft.heading != null) {
                nested.add(draft.build(draft.heading));
            }
        }
        return nested;
    }

    /** Adds the chantiers, actions and coordination to a plan. */
    void addTo(ActionPlan.Builder plan) {
        plan.addAllChantiers(buildChantiers()).addAllActions(buildActions());
        if (coordination != null) {
            plan.coordination(coordination);
        }
    }
}
