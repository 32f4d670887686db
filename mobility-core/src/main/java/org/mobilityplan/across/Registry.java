package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;

/**
 * The bodies of all plans. Organisations are one body if they have one name in one territory and no different SIREN, or one
 * identifier and names that can be those of one body.
 */
final class Registry {

    /** More names of one identifier are not compared. */
    private static final int MAX_NAMES = 16;

    /** Organisations of one name in one territory, as an element of a union-find structure. */
    private static final class Group {
        private final List<Occurrence> occurrences = new ArrayList<>();
        private Group parent = this;

        private Group root() {
            Group root = this;
            while (root.parent != root) {
                root = root.parent;
            }
            for (Group each = this; each != root; ) {
                Group next = each.parent;
                each.parent = root;
                each = next;
            }
            return root;
        }

        private int number() {
            return occurrences.get(0).number();
        }

        private boolean mayBe(Group other) {
            return BodyName.of(occurrences.get(0).organisation().name())
                    .mayBe(BodyName.of(other.occurrences.get(0).organisation().name()));
        }
    }

    private Registry() {}

    static List<RegistryEntry> of(Corpus corpus) {
        List<Group> groups = groups(corpus);
        joinByIdentifiers(groups);
        Map<Integer, List<Occurrence>> bodies = new TreeMap<>();
        for (Group group : groups) {
            bodies.computeIfAbsent(group.root().number(), none -> new ArrayList<>())
                    .addAll(group.occurrences);
        }
        List<RegistryEntry> entries = new ArrayList<>();
        bodies.values().forEach(body -> entries.add(entry(body)));
        entries.sort(Comparator.comparing((RegistryEntry each) ->
                        NameKey.joined(each.organisation().getName()))
                .thenComparing(each -> each.organisation().getName())
                .thenComparing(each -> String.join("|", each.territories()))
                .thenComparing(each -> each.organisation().getIdentifiers().toString())
                .thenComparing(each -> each.plans().toString()));
        return withOwnIds(entries);
    }

    private static List<Group> groups(Corpus corpus) {
        Map<String, List<Occurrence>> byName = corpus.organisationsBy(each -> List.of(each.territory() + "\n"
                + BodyName.keyOutsideBrackets(each.organisation().name())));
        List<Group> groups = new ArrayList<>();
        for (List<Occurrence> named : byName.values()) {
            Set<String> sirens = new TreeSet<>();
            named.forEach(each -> sirens.add(siren(each)));
            sirens.remove("");
            Map<String, Group> bySiren = new TreeMap<>();
            for (Occurrence each : named) {
                String key = sirens.size() > 1 ? siren(each) : "";
                bySiren.computeIfAbsent(key, none -> new Group()).occurrences.add(each);
            }
            groups.addAll(bySiren.values());
        }
        groups.sort(Comparator.comparingInt(Group::number));
        return groups;
    }

    private static String siren(Occurrence occurrence) {
        for (ExternalId id : occurrence.identifiers()) {
            if (id.scheme().equals(IdScheme.SIREN)) {
                return id.value();
            }
        }
        return "";
    }

    private static void joinByIdentifiers(List<Group> groups) {
        Map<ExternalId, List<Group>> firstByIdentifier = new TreeMap<>();
        for (Group group : groups) {
            Set<ExternalId> ids = new TreeSet<>();
            group.occurrences.forEach(each -> ids.addAll(each.identifiers()));
            for (ExternalId id : ids) {
                List<Group> others = firstByIdentifier.computeIfAbsent(id, none -> new ArrayList<>());
                boolean joined = false;
                for (Group other : others) {
                    if (group.mayBe(other)) {
                        join(group, other);
                        joined = true;
                    }
                }
                if (!joined && others.size() < MAX_NAMES) {
                    others.add(group);
                }
            }
        }
    }

    private static void join(Group one, Group other) {
        Group first = one.root().number() <= other.root().number() ? one.root() : other.root();
        Group last = first == one.root() ? other.root() : one.root();
        last.parent = first;
    }

    private static RegistryEntry entry(List<Occurrence> body) {
        String name = most(body, OrganisationFact::name);
        String acronym = most(body, OrganisationFact::acronym);
        String id = most(body, OrganisationFact::id);
        String kind = most(body, OrganisationFact::kind);
        Set<String> plans = new TreeSet<>();
        Set<String> roles = new TreeSet<>();
        Set<ExternalId> identifiers = new TreeSet<>();
        Map<String, String> territories = new TreeMap<>();
        Map<NameKey, String> aliases = new TreeMap<>();
        for (Occurrence each : body) {
            plans.add(each.plan().id());
            roles.addAll(each.organisation().roles());
            identifiers.addAll(each.organisation().identifiers());
            if (!each.territory().isEmpty()) {
                territories.merge(each.territory(), each.territoryName(), (one, other) -> one);
            }
            List<String> names = new ArrayList<>(each.organisation().aliases());
            names.add(each.organisation().name());
            names.add(each.organisation().acronym());
            names.forEach(alias -> aliases.merge(
                    NameKey.joined(alias), alias, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        for (String own : List.of("", name, acronym)) {
            aliases.remove(NameKey.joined(own));
        }
        Organisation.Builder organisation = Organisation.builder()
                .id(OrganisationId.of(id))
                .name(name)
                .addAllAliases(aliases.values())
                .addAllIdentifiers(identifiers);
        if (!acronym.isEmpty()) {
            organisation.acronym(acronym);
        }
        if (!kind.isEmpty()) {
            organisation.kind(OrganisationKind.of(kind));
        }
        if (territories.size() == 1) {
            territories.forEach((key, label) -> organisation.territory(Territories.of(key, label)));
        }
        Set<String> places = new TreeSet<>(territories.values());
        organisation.extensions(Extensions.builder()
                .putTexts("x-plans", plans)
                .putTexts("x-roles", roles)
                .putTexts("x-territories", places)
                .build());
        return new RegistryEntry(
                organisation.build(),
                plans.stream().map(PlanId::of).toList(),
                roles.stream().map(Role::of).toList(),
                List.copyOf(places));
    }

    /** The most frequent text that is not empty; of several, the first in alphabetical order. */
    private static String most(List<Occurrence> body, Function<OrganisationFact, String> text) {
        Map<String, Integer> counts = new TreeMap<>();
        body.forEach(each -> counts.merge(text.apply(each.organisation()), 1, Integer::sum));
        counts.remove("");
        String most = "";
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (most.isEmpty() || each.getValue() > counts.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        return most;
    }

    /** Ids of plans are used again; where two bodies have one, the second gets a number. */
    private static List<RegistryEntry> withOwnIds(List<RegistryEntry> entries) {
        Map<String, Integer> used = new TreeMap<>();
        entries.forEach(each -> used.put(each.organisation().getId().value(), 0));
        List<RegistryEntry> unique = new ArrayList<>();
        for (RegistryEntry each : entries) {
            String id = each.organisation().getId().value();
            int number = used.merge(id, 1, Integer::sum);
            String own = id;
            while (number > 1 && used.containsKey(own)) {
                own = id.substring(0, Math.min(id.length(), 110)) + "-" + number++;
            }
            if (!own.equals(id)) {
                used.put(own, 1);
                used.put(id, number - 1);
            }
            unique.add(new RegistryEntry(
                    each.organisation().toBuilder().id(OrganisationId.of(own)).build(),
                    each.plans(),
                    each.roles(),
                    each.territories()));
        }
        return List.copyOf(unique);
    }
}
