package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A region whose name is nearly that of a region of France: « PAYS DE LA LORE ». */
final class MisspeltRegion extends Rule<Territory> {

    private static final Set<NameKey> RIGHT =
            Region.all().stream().map(region -> NameKey.of(region.name())).collect(Collectors.toUnmodifiableSet());

    MisspeltRegion() {
        super(RuleInfo.of("territory.name.misspelt", Severity.INFO, "known", "name"), Territory.class);
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        if (territory.getKind().equals(TerritoryKind.REGION)
                && territory.getName().isPresent()) {
            String name = territory.getName().get();
            meant(NameKey.of(name))
                    .ifPresent(region ->
                            context.report(Pointer.ROOT.child("name"), Map.of("name", name, "known", region.name())));
        }
    }

    /** The region that a name is probably meant to be; none for a name that is right, or far from all of them. */
    static Optional<Region> meant(NameKey name) {
        return name.isEmpty() || RIGHT.contains(name)
                ? Optional.empty()
                : Spelling.nearest(
                        name.value(),
                        Region.all(),
                        region -> NameKey.of(region.name()).value());
    }
}
