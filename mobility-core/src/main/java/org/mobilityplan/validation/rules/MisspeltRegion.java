package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A region whose name is close to that of a region of France: « PAYS DE LA LORE ». */
final class MisspeltRegion extends Rule<Territory> {

    private static final Map<String, Region> BY_KEY = byKey();

    private static final Set<String> NAMES = names();

    MisspeltRegion() {
        super(RuleInfo.of("territory.name.misspelt", Severity.INFO, "known", "name"), Territory.class, "name");
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        if (territory.getKind().equals(TerritoryKind.REGION)
                && territory.getName().isPresent()) {
            String name = territory.getName().get();
            Optional<Region> meant = NAMES.contains(name) ? Optional.empty() : meant(NameKey.of(name));
            if (meant.isPresent()) {
                context.report(
                        Pointer.ROOT.child("name"),
                        Map.of("name", name, "known", meant.get().name()));
            }
        }
    }

    /** The region that a name probably means; empty for a correct name, and for one that is close to none. */
    static Optional<Region> meant(NameKey name) {
        if (name.isEmpty() || RegionNames.code(name).isPresent()) {
            return Optional.empty();
        }
        Optional<String> nearest = Spelling.nearest(name.value(), BY_KEY.keySet());
        return nearest.isPresent() ? Optional.ofNullable(BY_KEY.get(nearest.get())) : Optional.empty();
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Region region : Region.all()) {
            names.add(region.name());
        }
        return names;
    }

    private static Map<String, Region> byKey() {
        Map<String, Region> byKey = new LinkedHashMap<>();
        for (Region region : Region.all()) {
            byKey.put(NameKey.of(region.name()).value(), region);
        }
        return byKey;
    }
}
