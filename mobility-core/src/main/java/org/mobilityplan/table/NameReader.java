package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.report.Pointer;

/** Reads names in cells: looks each of them up once, and collects the organisations that the table names. */
final class NameReader {

    private static final int MAX_NAME_LENGTH = 200;

    private final OrganisationResolver resolver;
    private final ActionPlan base;
    private final TableFindings findings;
    private final Map<String, List<Organisation>> asked = new HashMap<>();
    private final Map<OrganisationId, Organisation> named = new LinkedHashMap<>();
    private final Set<NameKey> reportedUnknown = new HashSet<>();
    private final CoordinationNotation coordinations = CoordinationNotation.knowing(this::isKnown);
    private final GroupNotation groups = GroupNotation.knowing(this::isKnown);

    NameReader(OrganisationResolver resolver, ActionPlan base, TableFindings findings) {
        this.resolver = resolver;
        this.base = base;
        this.findings = findings;
        base.getOrganisations().forEach(organisation -> named.put(organisation.getId(), organisation));
    }

    CoordinationNotation coordinations() {
        return coordinations;
    }

    GroupNotation groups() {
        return groups;
    }

    boolean isKnown(String name) {
        return !candidates(name).isEmpty();
    }

    private List<Organisation> candidates(String name) {
        return name.isEmpty() || name.length() > MAX_NAME_LENGTH
                ? List.of()
                : asked.computeIfAbsent(name, wanted -> List.copyOf(resolver.candidates(wanted, base)));
    }

    /** Reads a list of names, and resolves them. */
    List<Participant> read(String text, Role role, Pointer pointer, CellPlace place) {
        return resolve(findings.valueOf(coordinations.read(text, role), pointer, place), pointer, place);
    }

    /** Replaces each name that means one organisation by a reference to it; other names are kept, and reported. */
    List<Participant> resolve(List<Participant> participants, Pointer pointer, CellPlace place) {
        List<Participant> resolved = new ArrayList<>();
        for (Participant participant : participants) {
            String name = participant.getName().orElse("");
            List<Organisation> candidates = candidates(name);
            if (candidates.size() == 1) {
                Organisation organisation = candidates.get(0);
                named.putIfAbsent(organisation.getId(), organisation);
                Participant.Builder changed = Participant.builder()
                        .organisation(organisation.getId())
                        .role(participant.getRole())
                        .wording(participant.getWording())
                        .service(participant.getService());
                resolved.add(changed.build());
                continue;
            }
            if (candidates.size() > 1) {
                String ids = candidates.stream()
                        .map(candidate -> candidate.getId().value())
                        .collect(Collectors.joining(", "));
                findings.report(
                        TableRules.ORGANISATION_AMBIGUOUS, pointer, place, Map.of("name", name, "candidates", ids));
            } else if (reportedUnknown.add(NameKey.of(name))) {
                findings.report(TableRules.ORGANISATION_UNKNOWN, pointer, place, Map.of("name", name));
            }
            resolved.add(participant);
        }
        return resolved;
    }

    /** The organisations of the plan, followed by those that the table names. */
    List<Organisation> organisations() {
        return List.copyOf(named.values());
    }
}
