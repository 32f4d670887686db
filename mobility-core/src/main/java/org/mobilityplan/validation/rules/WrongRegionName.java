package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A region whose name is that of a region with another code. Other names, such as that of a merger before it had one, are not compared. */
final class WrongRegionName extends Rule<Territory> {

    WrongRegionName() {
        super(
                RuleInfo.of("territory.region.name", Severity.WARNING, "code", "name", "official"),
                Territory.class,
                "code",
                "name");
    }

    /** Whether the name of a region with a known code is that of another region. */
    static boolean isOther(Territory territory) {
        List<Region> regions = Region.withCode(territory.getCode().orElse(""));
        String written = territory.getName().orElse("");
        for (Region region : regions) {
            if (region.name().equals(written)) {
                return false;
            }
        }
        Optional<String> named = regions.isEmpty() ? Optional.empty() : RegionNames.code(NameKey.of(written));
        return named.isPresent() && !named.get().equals(regions.get(0).code());
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        if (territory.getKind().equals(TerritoryKind.REGION) && isOther(territory)) {
            List<Region> regions = Region.withCode(territory.getCode().orElse(""));
            context.report(
                    Pointer.ROOT.child("name"),
                    Map.of(
                            "name", territory.getName().orElse(""),
                            "code", territory.getCode().orElse(""),
                            "official", regions.get(regions.size() - 1).name()));
        }
    }
}
