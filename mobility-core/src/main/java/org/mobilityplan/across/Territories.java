package org.mobilityplan.across;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/** Keys of territories: a region has one key, whether its code or its name is given. */
final class Territories {

    private static final Map<NameKey, String> CODES = codes();

    private Territories() {}

    private static Map<NameKey, String> codes() {
        Map<NameKey, String> codes = new TreeMap<>();
        for (Region region : Region.all()) {
            codes.put(NameKey.joined(region.name()), region.code());
        }
        return codes;
    }

    /** The kind and the code or name; empty if there is neither. */
    static String key(Optional<Territory> territory) {
        if (territory.isEmpty()) {
            return "";
        }
        Territory here = territory.get();
        NameKey name = NameKey.joined(here.getName().orElse(""));
        Optional<String> code = here.getCode();
        if (code.isEmpty() && here.getKind().equals(TerritoryKind.REGION)) {
            code = Optional.ofNullable(CODES.get(name));
        }
        String place = code.orElse(name.value());
        return place.isEmpty() ? "" : FactCollector.clip(here.getKind() + "\n" + place);
    }

    /** A territory from its key and name. */
    static Territory of(String key, String name) {
        int end = key.indexOf('\n');
        String place = key.substring(end + 1);
        Territory.Builder territory = Territory.builder()
                .kind(TerritoryKind.of(key.substring(0, end)))
                .name(name);
        return (place.equals(NameKey.joined(name).value()) ? territory : territory.code(place)).build();
    }

    /** The name, or the code. */
    static String name(Optional<Territory> territory) {
        return FactCollector.clip(
                territory.flatMap(here -> here.getName().or(here::getCode)).orElse(""));
    }
}
