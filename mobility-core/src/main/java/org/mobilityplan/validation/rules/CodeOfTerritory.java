package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A country, département or commune whose name is that of another code: 35 and « Morbihan ». Regions have a rule of their own. */
final class CodeOfTerritory extends Rule<Territory> {

    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");

    /** Communes whose arrondissements have codes of their own. */
    private static final Set<String> DIVIDED = Set.of("75056", "69123", "13055");

    private static final int DEPARTEMENT_LENGTH = 2;

    CodeOfTerritory() {
        super(
                RuleInfo.of("territory.code.differs", Severity.WARNING, "code", "known", "name"),
                Territory.class,
                "code",
                "name");
    }

    @Override
    public void check(Territory territory, RuleContext context) {
        String code = territory.getCode().orElse("");
        String name = territory.getName().orElse("");
        Optional<String> known = Optional.empty();
        if (territory.getKind().equals(TerritoryKind.COUNTRY)) {
            known = CountryNames.isCode(code) && CountryNames.exclude(name, code)
                    ? CountryNames.code(name)
                    : Optional.empty();
        } else if (territory.getKind().equals(TerritoryKind.DEPARTEMENT)) {
            known = FrenchPlaces.isDepartement(code) ? FrenchPlaces.departement(name) : Optional.empty();
        } else if (territory.getKind().equals(TerritoryKind.COMMUNE)
                && COMMUNE.matcher(code).matches()) {
            known = FrenchPlaces.commune(name);
            checkCountry(territory, known, context);
        }
        if (known.isPresent()
                && !known.get().equals(code)
                && !isAbroad(territory)
                && !isArrondissement(code, known.get())) {
            context.report(Pointer.ROOT.child("code"), Map.of("code", code, "known", known.get(), "name", name));
        }
    }

    /** Name and code are those of a commune of France, but the country is another one. */
    private static void checkCountry(Territory territory, Optional<String> known, RuleContext context) {
        if (known.equals(territory.getCode()) && isAbroad(territory)) {
            String code = territory.getCode().orElseThrow();
            context.report(
                    Pointer.ROOT.child("country"),
                    Map.of(
                            "code",
                            territory.getCountry().orElseThrow().value() + " " + code,
                            "known",
                            "FR " + code,
                            "name",
                            territory.getName().orElse("")));
        }
    }

    private static boolean isAbroad(Territory territory) {
        return territory.getCountry().isPresent()
                && !CountryNames.isFrench(territory.getCountry().get().value());
    }

    private static boolean isArrondissement(String code, String known) {
        return DIVIDED.contains(known) && code.startsWith(known.substring(0, DEPARTEMENT_LENGTH));
    }
}
