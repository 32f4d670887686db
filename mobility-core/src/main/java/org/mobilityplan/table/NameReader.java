package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.spelling.BodyWords;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.TranslatedNames;

/** Reads names in cells: looks each of them up once, and collects the organisations that the table names. */
final class NameReader {

    private static final int MAX_NAME_LENGTH = 200;

    /** In headers of columns with persons and their bodies. */
    private static final Pattern PERSONS =
            Pattern.compile("\\b(?:referente?s?|personnes?|contacts?|noms?|interlocut|responsables?)");

    /** Groups of people in short, folded. */
    private static final Set<String> GROUPS =
            Set.of("neet", "neets", "qpv", "mna", "ase", "rsa", "brsa", "deld", "rqth", "zrr", "frr", "pmr", "sna");

    private static final RuleId OPEN_LIST = RuleId.of("notation.list.open");

    private final OrganisationResolver resolver;
    private final boolean hasDirectory;
    private final ActionPlan base;
    private final TableFindings findings;
    private final Map<NameKey, NetworkId> networks = new HashMap<>();
    private final Map<String, List<Organisation>> asked = new HashMap<>();
    private final Map<OrganisationId, Organisation> named = new LinkedHashMap<>();
    private final Set<NameKey> reportedUnknown = new HashSet<>();
    private final CoordinationNotation coordinations = CoordinationNotation.knowing(this::isKnown);
    private final PersonNames persons = new PersonNames(this::isKnown);
    private final GroupNotation groups = GroupNotation.knowing(this::isKnown);

    /**
     * Creates a reader.
     *
     * @param hasDirectory whether there are organisations among which a name should be
     */
    NameReader(OrganisationResolver resolver, boolean hasDirectory, ActionPlan base, TableFindings findings) {
        this.resolver = resolver;
        this.hasDirectory = hasDirectory;
        this.base = base;
        this.findings = findings;
        base.getNetworks().forEach(this::addNetwork);
        base.getOrganisations().forEach(organisation -> named.put(organisation.getId(), organisation));
    }

    /** A network is known by its name, and by its acronym where it comes first with it. */
    private void addNetwork(PartnerNetwork network) {
        networks.put(NameKey.of(network.getName()), network.getId());
        network.getAcronym()
                .filter(acronym -> !acronym.isBlank())
                .map(NameKey::of)
                .ifPresent(acronym -> networks.putIfAbsent(acronym, network.getId()));
    }

    /** Makes a network of the table known by its name. */
    void addNetwork(String name, NetworkId id) {
        networks.putIfAbsent(NameKey.of(name), id);
    }

    CoordinationNotation coordinations() {
        return coordinations;
    }

    GroupNotation groups() {
        return groups;
    }

    boolean isKnown(String name) {
        return !candidates(name).isEmpty() || networks.containsKey(NameKey.of(name));
    }

    private List<Organisation> candidates(String name) {
        return name.isEmpty() || name.length() > MAX_NAME_LENGTH ? List.of() : asked.computeIfAbsent(name, this::find);
    }

    /** Finds a name, and « Name (ACRONYM) » or « ACRONYM (Name) » by the part that is known. */
    private List<Organisation> find(String name) {
        List<Organisation> found = List.copyOf(resolver.candidates(name, base));
        int slash = name.indexOf(" / ");
        if (found.isEmpty()
                && slash > 0
                && TranslatedNames.areOne(name.substring(0, slash), name.substring(slash + 3))) {
            List<Organisation> first = find(name.substring(0, slash));
            return first.isEmpty() ? find(name.substring(slash + 3)) : first;
        }
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        if (!found.isEmpty() || open <= 0) {
            return found;
        }
        String outer = name.substring(0, open).trim();
        String inner = name.substring(open + 1, name.length() - 1).trim();
        List<Organisation> byOuter = List.copyOf(resolver.candidates(outer, base));
        boolean abbreviates = isAcronymOf(inner, outer) || isAcronymOf(outer, inner);
        return !byOuter.isEmpty() || !abbreviates ? byOuter : List.copyOf(resolver.candidates(inner, base));
    }

    /** Whether the letters of an acronym begin words of the name, in their order. */
    static boolean isAcronymOf(String acronym, String name) {
        String letters = NameKey.joined(acronym).value();
        int at = 0;
        for (String word : NameKey.of(name).value().split(" ")) {
            at += at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at) ? 1 : 0;
        }
        return letters.length() >= 2 && at == letters.length();
    }

    /** A cell without the persons that it names, who are reported without their names. */
    String withoutPersons(String text, Pointer pointer, CellPlace place, String header) {
        PersonNames.Bodies bodies = persons.leaveOut(
                text, PERSONS.matcher(NameKey.of(header).value()).find());
        if (bodies.persons() > 0) {
            findings.report(
                    TableRules.PERSON_NAMED,
                    pointer,
                    place,
                    Map.of(
                            "column",
                            header,
                            "persons",
                            Integer.toString(bodies.persons()),
                            "bodies",
                            PlainText.of(bodies.text()).isEmpty() ? "-" : PlainText.of(bodies.text())));
        }
        return bodies.text();
    }

    /** Words for a finding: « … » for the persons that they name. */
    String maskPersons(String text) {
        return Stream.of(PersonNames.masked(text).split(" \\| ", -1))
                .map(this::maskPart)
                .collect(Collectors.joining(" | "));
    }

    private String maskPart(String text) {
        // The words may be cut after a first name.
        boolean cut = text.endsWith(" …");
        String words = cut ? text.substring(0, text.length() - 2) : text;
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String before = words.substring(0, words.length() - last.length());
        if (cut && PersonNames.isFirstName(last) && !before.isBlank()) {
            return before + "…";
        }
        PersonNames.Bodies bodies = persons.leaveOut(text, false);
        String rest = PlainText.of(bodies.text());
        return bodies.persons() == 0 ? text : rest.isEmpty() ? "…" : rest + " …";
    }

    /** Whether a list consists of nothing but names of those who pay for plans: « Région, État », « fonds propres + CAF ». */
    boolean areFunders(String text) {
        List<String> all = coordinations.read(text, Role.FUNDER).orElseThrow().stream()
                .map(each -> each.getName().orElse(""))
                .toList();
        return all.stream().anyMatch(this::isFunder)
                && all.stream()
                        .allMatch(name -> isFunder(name) || FundingPart.isNotBody(name) || FundingPart.isAcronym(name));
    }

    private boolean isFunder(String name) {
        return FunderHeaders.isFunder(name, this::isKnown) && !FundingPart.isNotBody(name);
    }

    /** Whether cells are nothing but lists of bodies, of which one at least is sure. */
    boolean areBodies(List<String> cells) {
        List<String> all = cells.stream()
                .flatMap(cell -> coordinations.read(cell, Role.PARTICIPANT).orElseThrow().stream())
                .map(each -> each.getName().orElse(""))
                .toList();
        return all.stream().anyMatch(this::isSurelyBody)
                && all.stream()
                        .allMatch(name -> isSurelyBody(name) || FundingPart.isAcronym(name) && !isAudience(name));
    }

    private boolean isSurelyBody(String name) {
        return isKnown(name) || BodyWords.mayBeginBody(NameKey.of(name).value().split(" ", 2)[0]);
    }

    private static boolean isAudience(String name) {
        return GROUPS.contains(NameKey.of(name).value().split(" ", 2)[0]);
    }

    /** Whether a cell is nothing but persons. */
    boolean isOnlyPersons(String text) {
        PersonNames.Bodies bodies = persons.leaveOut(text, false);
        return bodies.persons() > 0 && PlainText.of(bodies.text()).isEmpty();
    }

    /** Reads a list of names, and resolves them. */
    List<Participant> read(String text, Role role, Pointer pointer, CellPlace place) {
        return resolve(findings.valueOf(coordinations.read(text, role), pointer, place), pointer, place);
    }

    /** Reads a list of names, without resolving them. */
    List<Participant> readWritten(String text, Role role, Pointer pointer, CellPlace place) {
        return findings.valueOf(coordinations.read(text, role), pointer, place);
    }

    /** Whether a list of names ends with « etc. » or begins with « notamment ». */
    boolean isOpenList(String text) {
        return coordinations.read(text, Role.PARTNER).report().findings().stream()
                .anyMatch(each -> each.rule().equals(OPEN_LIST));
    }

    /** Replaces each name that means one organisation by a reference to it; other names are kept, and reported. */
    List<Participant> resolve(List<Participant> participants, Pointer pointer, CellPlace place) {
        List<Participant> resolved = new ArrayList<>();
        for (Participant participant : participants) {
            String name = participant.getName().orElse("");
            if (SpreadsheetText.isError(name)) {
                String wording =
                        participant.getWording().map(words -> words + " ").orElse("");
                findings.reportError(place, wording + name);
                continue;
            }
            boolean vacant = GuidanceText.isNotYetKnown(name) && !isKnown(name);
            if (vacant
                    || GuidanceText.namesNobody(name) && !isKnown(name)
                    || SameAsAbove.isReference(name)
                    || SameAsAbove.isMark(name)) {
                findings.report(
                        vacant ? TableRules.PLACEHOLDER : TableRules.NAMES_UNLISTED,
                        pointer,
                        place,
                        Map.of("text", name));
                continue;
            }
            List<Organisation> candidates = candidates(name);
            NetworkId network = networks.get(NameKey.of(name));
            if (candidates.isEmpty() && network != null) {
                resolved.add(Participant.builder()
                        .network(network)
                        .role(participant.getRole())
                        .wording(participant.getWording())
                        .service(participant.getService())
                        .note(participant.getNote())
                        .build());
                continue;
            }
            if (candidates.size() == 1) {
                Organisation organisation = candidates.get(0);
                named.putIfAbsent(organisation.getId(), organisation);
                Participant.Builder changed = Participant.builder()
                        .organisation(organisation.getId())
                        .role(participant.getRole())
                        .wording(participant.getWording())
                        .service(participant.getService());
                changed.note(participant.getNote());
                if (!isNamed(organisation, name)) {
                    changed.note(participant
                            .getNote()
                            .map(note -> name + ", " + note)
                            .orElse(name));
                }
                resolved.add(changed.build());
                continue;
            }
            if (candidates.size() > 1) {
                String ids = candidates.stream()
                        .map(candidate -> candidate.getId().value())
                        .collect(Collectors.joining(", "));
                findings.report(
                        TableRules.ORGANISATION_AMBIGUOUS, pointer, place, Map.of("name", name, "candidates", ids));
            } else if (hasDirectory && reportedUnknown.add(NameKey.of(name))) {
                findings.report(TableRules.ORGANISATION_UNKNOWN, pointer, place, Map.of("name", name));
            }
            resolved.add(participant);
        }
        return withoutDoubles(resolved);
    }

    private static boolean isNamed(Organisation organisation, String name) {
        NameKey key = NameKey.of(name);
        return NameKey.of(organisation.getName()).equals(key)
                || organisation
                        .getAcronym()
                        .map(NameKey::of)
                        .filter(key::equals)
                        .isPresent()
                || organisation.getAliases().stream().map(NameKey::of).anyMatch(key::equals);
    }

    /** Nobody is in a list twice with the same role and service. */
    static List<Participant> withoutDoubles(List<Participant> participants) {
        // One text as key, since texts are comparable: a map of lists is slow when their hash codes are equal.
        Map<String, Participant> first = new LinkedHashMap<>();
        for (Participant each : participants) {
            String key = String.join(
                    "\u0000",
                    each.getOrganisation().map(OrganisationId::value).orElse(""),
                    each.getNetwork().map(NetworkId::value).orElse(""),
                    each.getName().map(name -> NameKey.of(name).value()).orElse(""),
                    each.getRole().code(),
                    each.getService().orElse(""));
            Participant before = first.get(key);
            boolean noted = before != null
                    && before.getNote().isEmpty()
                    && each.getNote().isPresent();
            if (before == null || noted) {
                first.put(key, each);
            }
        }
        return List.copyOf(first.values());
    }

    /** The organisations of the plan, followed by those that the table names. */
    List<Organisation> organisations() {
        return List.copyOf(named.values());
    }
}
