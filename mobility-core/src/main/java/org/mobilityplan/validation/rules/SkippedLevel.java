package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier whose level, such as « Objectif », has another depth elsewhere in the plan: a level was skipped. */
final class SkippedLevel extends Rule<Chantier> {

    /** The depth of each level at its first occurrence, also by its words, so that few keys are computed. */
    private record Depths(Map<NameKey, Integer> byLevel, Map<String, Integer> byWords) {}

    SkippedLevel() {
        super(
                RuleInfo.of("chantier.level.skipped", Severity.INFO, "depth", "level", "usual", "subject"),
                Chantier.class,
                "level");
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        if (chantier.getLevel().isEmpty()) {
            return;
        }
        int depth = context.ancestors().size();
        String level = chantier.getLevel().get();
        Depths depths = context.computeOnce(Depths.class, plan -> new Depths(new HashMap<>(), new HashMap<>()));
        Integer written = depths.byWords().get(level);
        if (written != null && written == depth) {
            return;
        }
        Integer usual = depths.byLevel().putIfAbsent(NameKey.of(level), depth);
        depths.byWords().putIfAbsent(level, usual == null ? depth : usual);
        if (usual != null && usual != depth) {
            context.report(
                    Pointer.ROOT.child("level"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "level",
                            level,
                            "depth",
                            Integer.toString(depth),
                            "usual",
                            Integer.toString(usual)));
        }
    }
}
