package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.spelling.Folding;

/** The kinds of bodies that a name can begin with, as far as they exclude each other: a rectorat is not a region. */
final class BodyKinds {

    private static final OrganisationKind STATE = OrganisationKind.STATE_SERVICE;

    /** Beginnings of names that can only be those of one kind of body. */
    private static final Map<String, OrganisationKind> CERTAIN = Map.ofEntries(
            Map.entry("rectorat", STATE),
            Map.entry("prefecture", STATE),
            Map.entry("draaf", STATE),
            Map.entry("drajes", STATE),
            Map.entry("dreets", STATE),
            Map.entry("direccte", STATE),
            Map.entry("drjscs", STATE),
            Map.entry("dsden", STATE),
            Map.entry("conseil regional", OrganisationKind.REGION),
            Map.entry("conseil departemental", OrganisationKind.DEPARTEMENT),
            Map.entry("mairie", OrganisationKind.COMMUNE),
            Map.entry("ville de", OrganisationKind.COMMUNE),
            Map.entry("universite", OrganisationKind.UNIVERSITY));

    private static final String[] BEGINNINGS = CERTAIN.keySet().toArray(new String[0]);

    /** The first letters of these beginnings. */
    private static final String HEADS = "cdmpruv";

    private BodyKinds() {}

    /** The kind of body that a text names by its first words, if there is no doubt. */
    static Optional<OrganisationKind> ofText(String text) {
        char head = text.isEmpty() ? 0 : Folding.fold(text.charAt(0));
        if (head >= 'a' && head <= 'z' && HEADS.indexOf(head) < 0) {
            return Optional.empty();
        }
        if (!mayBeginLikeOne(text)) {
            return Optional.empty();
        }
        String key = NameKey.of(text).value();
        int first = key.indexOf(' ');
        OrganisationKind kind = CERTAIN.get(first < 0 ? key : key.substring(0, first));
        if (kind == null && first >= 0) {
            int second = key.indexOf(' ', first + 1);
            kind = CERTAIN.get(second < 0 ? key : key.substring(0, second));
        }
        return Optional.ofNullable(kind);
    }

    /** Whether the first letters of a text can be those of a beginning: excludes most texts before their keys are computed. */
    private static boolean mayBeginLikeOne(String text) {
        for (String beginning : BEGINNINGS) {
            if (Folding.mayBegin(text, beginning)) {
                return true;
            }
        }
        return false;
    }

    /** The kind of an organisation, if no body of another kind in {@link #ofText} can be the same. */
    static Optional<OrganisationKind> of(Organisation organisation) {
        Optional<OrganisationKind> kind = organisation.getKind();
        if (kind.isEmpty()) {
            return ofName(organisation.getName());
        }
        boolean certain = CERTAIN.containsValue(kind.get()) || kind.get().equals(OrganisationKind.ASSOCIATION);
        return certain ? kind : Optional.empty();
    }

    /** The kind of body that a name begins with; a name is shorter than a text and may be « Région Normandie ». */
    static Optional<OrganisationKind> ofName(String name) {
        Optional<OrganisationKind> kind = ofText(name);
        String key = NameKey.of(name).value();
        if (kind.isEmpty() && key.startsWith("region ") && !key.startsWith("region academique")) {
            return Optional.of(OrganisationKind.REGION);
        }
        return kind.isEmpty() && key.startsWith("association ") ? Optional.of(OrganisationKind.ASSOCIATION) : kind;
    }
}
