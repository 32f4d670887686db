package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.words.Labels;

/** Makes the actions of a flat table, each of the cells of its row. */
final class FlatActions {

    private static final Labels FRENCH = Labels.FRENCH;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final ActionPlan base;
    private final TableContext table;
    private final Set<String> networksOfTable = new HashSet<>();
    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
    private final Map<NetworkId, PartnerNetwork> networks = new LinkedHashMap<>();

    FlatActions(ActionPlan base, TableContext table) {
        this.base = base;
        this.table = table;
        base.getOrganisations().forEach(each -> organisations.putIfAbsent(each.getId(), each));
        base.getNetworks().forEach(each -> networks.putIfAbsent(each.getId(), each));
    }

    /** Collects the ids of networks, which other columns may have too. */
    void addNetworks(FlatCells row) {
        networksOfTable.addAll(row.list("reseaux_ids"));
    }

    List<Organisation> addedOrganisations() {
        return organisations.values().stream()
                .skip(base.getOrganisations().stream()
                        .map(Organisation::getId)
                        .distinct()
                        .count())
                .toList();
    }

    List<PartnerNetwork> addedNetworks() {
        return networks.values().stream()
                .skip(base.getNetworks().stream()
                        .map(PartnerNetwork::getId)
                        .distinct()
                        .count())
                .toList();
    }

    /** The value of a text that has to be in a form; absent where it is not. */
    static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parser.apply(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The value of a cell that has to be in a form; the cell is reported where it is not. */
    static <T> Optional<T> parsed(FlatCells row, String column, Function<String, T> parser) {
        Optional<T> read = parsed(row.text(column), parser);
        if (read.isEmpty()) {
            row.unread(column);
        }
        return read;
    }

    /** The action of a row, without its coordination and steps. */
    Action read(FlatCells row, ActionId id, Pointer pointer) {
        Action.Builder action = Action.builder()
                .id(id)
                .title(row.text("action_titre"))
                .code(parsed(row, "action_code", Code::of))
                .level(row.words("action_niveau"))
                .text(row.words("action_texte"))
                .description(row.words("action_description"))
                .status(status(row))
                .priority(priority(row))
                .direction(direction(row))
                .plannedPeriods(periods(row, row.list("periodes_prevues"), "debut_prevu", "fin_prevue"))
                .actualPeriods(periods(row, row.list("periodes_reelles"), "debut_reel", "fin_reelle"))
                .durations(
                        row.list("durees").stream().map(FlatActions::quantity).toList())
                .partners(partners(row, pointer.child("partners")))
                .networks(networks(row))
                .topics(row.list("themes"))
                .audiences(row.list("publics").stream()
                        .map(each -> Audience.builder().label(each).build())
                        .toList())
                .destinations(destinations(row))
                .places(places(row))
                .programmes(row.list("programmes").stream()
                        .map(FlatActions::programme)
                        .toList())
                .indicators(row.list("indicateurs").stream()
                        .map(each -> Indicator.builder().label(each).build())
                        .toList())
                .events(row.list("evenements").stream()
                        .map(each -> Event.builder().title(each).build())
                        .toList())
                .deliverables(documents(row, "productions"))
                .documents(documents(row, "documents"))
                .funding(row.list("financements").stream()
                        .map(each -> Funding.builder().text(each).build())
                        .toList())
                .assessments(row.list("appreciations").stream()
                        .map(FlatActions::assessment)
                        .toList())
                .announcedSizes(row.list("effectifs_annonces").stream()
                        .map(each ->
                                AnnouncedSize.builder().quantity(quantity(each)).build())
                        .toList())
                .openLists(row.list("listes_ouvertes"))
                .links(row.list("liens").stream().map(FlatActions::link).toList())
                .note(row.words("note"));
        continued(row, action);
        source(row, action);
        return action.build();
    }

    private static Optional<Status> status(FlatCells row) {
        String word = row.text("statut");
        Optional<StatusCode> code =
                FRENCH.codeOf("status", word).map(StatusCode::of).or(() -> parsed(word, StatusCode::of));
        if (code.isEmpty()) {
            row.unread("statut");
            return Optional.empty();
        }
        boolean deduced = isTrue(row.text("statut_deduit"));
        return Optional.of(Status.builder()
                .code(code.get())
                .text(row.words("statut_texte"))
                .date(date(row, "statut_date"))
                .origin(deduced ? Origin.DEDUCED : Origin.STATED)
                .reason(row.words("statut_motif"))
                .build());
    }

    /** As spreadsheets in French show a boolean as well. */
    static boolean isTrue(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return word.equals("true") || word.equals("vrai");
    }

    private static Optional<PartialDate> date(FlatCells row, String column) {
        Optional<PartialDate> date = PartialDate.parse(row.text(column).strip());
        if (date.isEmpty()) {
            row.unread(column);
        }
        return date;
    }

    private static Optional<Priority> priority(FlatCells row) {
        String word = row.text("priorite");
        Optional<PriorityLevel> level =
                FRENCH.codeOf("priority", word).map(PriorityLevel::of).or(() -> parsed(word, PriorityLevel::of));
        if (level.isEmpty()) {
            row.unread("priorite");
        }
        return level.map(read ->
                Priority.builder().level(read).text(row.words("priorite_texte")).build());
    }

    private static Optional<Direction> direction(FlatCells row) {
        String word = row.text("sens");
        for (Direction direction : Direction.values()) {
            boolean both = direction == Direction.BOTH;
            boolean outgoing = word.contains("sortante");
            boolean incoming = word.contains("entrante");
            if (outgoing && incoming && both
                    || outgoing && !incoming && direction == Direction.OUTGOING
                    || incoming && !outgoing && direction == Direction.INCOMING) {
                return Optional.of(direction);
            }
        }
        row.unread("sens");
        return Optional.empty();
    }

    /** The periods by their words; the days are those of the only one, where its words do not give any. */
    static List<PlanPeriod> periods(FlatCells row, List<String> words, String start, String end) {
        List<PlanPeriod> periods = new ArrayList<>();
        words.forEach(each -> periods.add(period(each)));
        Optional<PartialDate> first = date(row, start);
        Optional<PartialDate> last = date(row, end);
        boolean days = first.isPresent() || last.isPresent();
        if (periods.isEmpty() && days) {
            periods.add(PlanPeriod.builder().start(first).end(last).build());
        }
        boolean undated = periods.size() == 1
                && periods.get(0).getStart().isEmpty()
                && periods.get(0).getEnd().isEmpty();
        if (undated && days) {
            periods.set(0, periods.get(0).toBuilder().start(first).end(last).build());
        }
        return periods;
    }

    /** « 2017-06 », « 2018/2020 », « 2014/.. », « juin 2017 », « juin (2017-06, chaque année) ». */
    private static PlanPeriod period(String words) {
        Optional<PlanPeriod> dates = dates(words);
        if (dates.isPresent()) {
            return dates.get();
        }
        PlanPeriod all = PeriodNotation.read(words).orElseThrow();
        WordsInBrackets parts = WordsInBrackets.of(words);
        if (all.getStart().isPresent()
                || all.getEnd().isPresent()
                || parts.first().isEmpty()) {
            return all.toBuilder().text(words).build();
        }
        Optional<PlanPeriod> stated = dates(parts.first());
        Optional<PlanPeriod> headDates = dates(parts.head());
        PlanPeriod head = headDates.orElseGet(() -> PeriodNotation.read(parts.head()).orElseThrow().toBuilder()
                .text(parts.head())
                .build());
        Optional<String> note =
                Optional.of(stated.isPresent() ? parts.rest() : parts.inside()).filter(rest -> !rest.isEmpty());
        PlanPeriod.Builder period = head.toBuilder().note(note);
        stated.ifPresent(given -> period.start(given.getStart()).end(given.getEnd()));
        return period.build();
    }

    /** Dates as data. */
    private static Optional<PlanPeriod> dates(String words) {
        int slash = words.indexOf('/');
        String first = slash < 0 ? words : words.substring(0, slash);
        String last = slash < 0 ? words : words.substring(slash + 1);
        Optional<PartialDate> start = PartialDate.parse(first);
        Optional<PartialDate> end = PartialDate.parse(last);
        boolean sound = (start.isPresent() || first.equals("..")) && (end.isPresent() || last.equals(".."));
        return sound && (start.isPresent() || end.isPresent())
                ? Optional.of(PlanPeriod.builder().start(start).end(end).build())
                : Optional.empty();
    }

    private static Quantity quantity(String words) {
        return QuantityNotation.read(words).orElseThrow().toBuilder()
                .text(words)
                .build();
    }

    private List<Participant> partners(FlatCells row, Pointer pointer) {
        List<String> names = row.positions("partenaires", "partenaires_detail", "partenaires_ids");
        List<String> ids = row.aligned("partenaires_ids", names.size());
        List<String> details = row.aligned("partenaires_detail", names.size());
        List<Participant> partners = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Participant partner = participant(row, "partenaires", names.get(i), ids.get(i), Role.PARTNER, "", pointer);
            partners.add(detailed(partner, names.get(i), details.get(i)));
        }
        return partners;
    }

    /** A participant with the role and the words that its detail adds to its name. */
    private Participant detailed(Participant participant, String name, String detail) {
        if (detail.isEmpty() || detail.equals(name)) {
            return participant;
        }
        WordsInBrackets parts = WordsInBrackets.of(detail);
        if (!parts.head().equals(name) && !isAcronym(parts.head(), participant)) {
            return participant.toBuilder().note(detail).build();
        }
        Optional<Role> role = parts.first(FlatActions::role);
        String note = role.isPresent() ? parts.rest() : parts.inside();
        return participant.toBuilder()
                .role(role.orElse(participant.getRole()))
                .note(Optional.of(note).filter(words -> !words.isEmpty()))
                .build();
    }

    /** Whether a word is the acronym of an organisation, which an organisation without one gets. */
    private boolean isAcronym(String word, Participant participant) {
        @Nullable
        Organisation named =
                participant.getOrganisation().map(organisations::get).orElse(null);
        if (named == null) {
            return false;
        }
        boolean added =
                base.getOrganisations().stream().noneMatch(each -> each.getId().equals(named.getId()));
        if (added && named.getAcronym().isEmpty() && NameReader.isAcronymOf(word, named.getName())) {
            organisations.put(named.getId(), named.toBuilder().acronym(word).build());
        }
        return word.equals(named.getName())
                || Optional.ofNullable(organisations.get(named.getId()))
                        .flatMap(Organisation::getAcronym)
                        .filter(word::equals)
                        .isPresent();
    }

    private static Optional<Role> role(String word) {
        return code("role", word, Role::of);
    }

    /** A code by its French word; an unknown code is its own word. */
    private static <T> Optional<T> code(String kind, String word, Function<String, T> of) {
        return FRENCH.codeOf(kind, word)
                .map(of)
                .or(() -> CODE.matcher(word).matches() ? parsed(word, of) : Optional.empty());
    }

    /** Who is meant by a name and an id; an organisation that is new to the plan is added to it. */
    private Participant participant(
            FlatCells row, String column, String name, String id, Role role, String identifiers, Pointer pointer) {
        Optional<String> words = Optional.of(name).filter(given -> !given.isEmpty());
        Participant named = Participant.builder().name(words).role(role).build();
        if (id.isEmpty()) {
            boolean ids = row.has(column + "_ids") || words.isEmpty();
            return ids
                    ? named
                    : table.names().resolve(List.of(named), pointer, row.place(column)).stream()
                            .findFirst()
                            .orElse(named);
        }
        Optional<OrganisationId> organisation = parsed(id, OrganisationId::of);
        if (organisation.isEmpty()) {
            row.unread(column + "_ids");
            return named;
        }
        NetworkId network = NetworkId.of(id);
        if (!organisations.containsKey(organisation.get())
                && (networks.containsKey(network) || networksOfTable.contains(id))) {
            addNetwork(network, name);
            return Participant.builder().network(network).role(role).build();
        }
        organisations.computeIfAbsent(organisation.get(), added -> organisation(added, name, identifiers));
        return Participant.builder().organisation(organisation.get()).role(role).build();
    }

    private static Organisation organisation(OrganisationId id, String name, String identifiers) {
        List<ExternalId> official = new ArrayList<>();
        for (String identifier : identifiers.split(" ", -1)) {
            parsed(identifier, ExternalId::parse).ifPresent(official::add);
        }
        return Organisation.builder().id(id).name(name).identifiers(official).build();
    }

    private void addNetwork(NetworkId id, String name) {
        networks.computeIfAbsent(
                id, added -> PartnerNetwork.builder().id(added).name(name).build());
    }

    private List<NetworkId> networks(FlatCells row) {
        List<String> names = row.list("reseaux");
        List<String> ids = row.aligned("reseaux_ids", names.size());
        List<NetworkId> read = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            NetworkId id = parsed(ids.get(i), NetworkId::of)
                    .or(() -> networks.values().stream()
                            .filter(each -> NameKey.of(each.getName()).equals(NameKey.of(name)))
                            .map(PartnerNetwork::getId)
                            .findFirst())
                    .orElseGet(() -> NetworkId.of(Ids.slug(name).isEmpty() ? "network" : Ids.slug(name)));
            addNetwork(id, name);
            read.add(id);
        }
        return read;
    }

    /** The coordination in force; absent where the row has none. */
    Optional<Coordination> coordination(FlatCells row, Pointer pointer) {
        List<Participant> all = new ArrayList<>();
        List<String> leads = row.positions("coordinateurs", "coordinateurs_services", "coordinateurs_ids");
        List<String> ids = row.aligned("coordinateurs_ids", leads.size());
        List<String> services = row.aligned("coordinateurs_services", leads.size());
        List<String> identifiers = row.aligned("coordinateurs_identifiants", leads.size());
        for (int i = 0; i < leads.size(); i++) {
            Optional<String> service = Optional.of(services.get(i)).filter(words -> !words.isEmpty());
            all.add(
                    participant(row, "coordinateurs", leads.get(i), ids.get(i), Role.LEAD, identifiers.get(i), pointer)
                            .toBuilder()
                            .service(service)
                            .build());
        }
        List<String> others = row.positions("articulation", "articulation_ids");
        List<String> otherIds = row.aligned("articulation_ids", others.size());
        for (int i = 0; i < others.size(); i++) {
            all.add(participant(row, "articulation", others.get(i), otherIds.get(i), Role.LIAISON, "", pointer));
        }
        for (String words : row.list("coordination_autres")) {
            WordsInBrackets parts = WordsInBrackets.of(words);
            Optional<Role> role = parts.first(FlatActions::role);
            String name = role.isPresent() ? parts.head() : words;
            Participant other =
                    participant(row, "coordination_autres", name, "", role.orElse(Role.PARTNER), "", pointer);
            all.add(
                    role.isPresent() && !parts.rest().isEmpty()
                            ? other.toBuilder().note(parts.rest()).build()
                            : other);
        }
        Optional<String> text = row.words("coordination_texte");
        String detail = row.text("coordination_detail");
        if (text.isEmpty() && all.isEmpty() && PlainText.of(detail).isEmpty()) {
            return Optional.empty();
        }
        Coordination.Builder read = Coordination.builder().text(text).coordinators(all);
        Optional<Origin> origin = origin(detail);
        origin.ifPresent(read::origin);
        String said = text.orElse("") + " " + leads + services + others + row.list("coordination_autres");
        for (Participant each : all) {
            said += each.getOrganisation()
                    .map(organisations::get)
                    .map(known -> " " + known.getAcronym().orElse("") + " " + known.getAliases())
                    .orElse("");
        }
        String rest = origin.isPresent() ? withoutLabel(detail, label(origin.get())) : detail;
        WordsInBrackets parts = WordsInBrackets.of(rest);
        boolean noted = !parts.first().isEmpty() && hasAll(said, parts.head());
        if (noted && !hasAll(said, rest)) {
            read.note(unsaid(said, parts.inside()));
        } else if (!hasAll(said, rest)) {
            read.note(rest);
        }
        return Optional.of(read.build());
    }

    private static String label(Origin origin) {
        return FRENCH.of("origin." + origin.code());
    }

    /** « CRIJ (repris de la ligne précédente) »: the origin by its words, which come in the last brackets. */
    private static Optional<Origin> origin(String detail) {
        String inside = ", " + WordsInBrackets.of(detail).inside() + ", ";
        return Stream.of(Origin.values())
                .filter(each -> each != Origin.STATED)
                .filter(each -> inside.contains(", " + label(each) + ", "))
                .findFirst();
    }

    private static String withoutLabel(String detail, String label) {
        WordsInBrackets parts = WordsInBrackets.of(detail);
        String inside = (", " + parts.inside() + ", ").replaceFirst(Pattern.quote(", " + label + ", "), ", ");
        return inside.equals(", ")
                ? parts.head()
                : parts.head() + " (" + inside.substring(2, inside.length() - 2) + ")";
    }

    /** The details after those that other cells say. */
    private static String unsaid(String said, String details) {
        String rest = details;
        for (int comma = rest.indexOf(", ");
                comma > 0 && hasAll(said, rest.substring(0, comma));
                comma = rest.indexOf(", ")) {
            rest = rest.substring(comma + 2);
        }
        return rest;
    }

    /** Whether each word of some words is among others, or one of the library's own. */
    private static boolean hasAll(String said, String words) {
        Set<String> known = new HashSet<>(List.of(NameKey.of(said).value().split(" ")));
        known.addAll(List.of(NameKey.of("et en articulation partenariat avec coordination " + FRENCH.of("role.liaison"))
                .value()
                .split(" ")));
        for (String word : NameKey.of(words).value().split(" ")) {
            if (!word.isEmpty() && !known.contains(word) && !NameReader.isAcronymOf(word, said)) {
                return false;
            }
        }
        return true;
    }

    /** Places by their words, with the countries whose names the words have; the only country is that of the only place. */
    private static List<Destination> destinations(FlatCells row) {
        List<String> words = row.list("destinations");
        Map<String, CountryCode> countries = new LinkedHashMap<>();
        for (String code : row.list("destinations_pays")) {
            parsed(code, CountryCode::of)
                    .ifPresentOrElse(country -> countries.put(code, country), () -> row.unread("destinations_pays"));
        }
        Set<String> used = new HashSet<>();
        List<Destination> destinations = new ArrayList<>();
        for (String each : words) {
            String key = " " + NameKey.of(each).value() + " ";
            Optional<Map.Entry<String, CountryCode>> country = countries.entrySet().stream()
                    .filter(entry -> words.size() == 1 && countries.size() == 1
                            || key.contains(" "
                                    + NameKey.of(FRENCH.country(entry.getValue()))
                                            .value() + " "))
                    .findFirst();
            country.ifPresent(entry -> used.add(entry.getKey()));
            destinations.add(Destination.builder()
                    .text(each)
                    .country(country.map(Map.Entry::getValue))
                    .build());
        }
        countries.forEach((code, country) -> {
            if (!used.contains(code)) {
                destinations.add(Destination.builder().country(country).build());
            }
        });
        return destinations;
    }

    private static List<Territory> places(FlatCells row) {
        List<String> names = row.list("lieux");
        List<String> codes = row.aligned("lieux_codes", names.size());
        List<Territory> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String code = codes.get(i);
            int colon = code.indexOf(':');
            TerritoryKind kind = parsed(colon < 0 ? code : code.substring(0, colon), TerritoryKind::of)
                    .orElse(TerritoryKind.ZONE);
            Optional<String> number = colon < 0 ? Optional.empty() : Optional.of(code.substring(colon + 1));
            String name = names.get(i);
            boolean named = !number.filter(name::equals).isPresent() && !name.equals(FRENCH.of("territory", kind));
            places.add(Territory.builder()
                    .kind(kind)
                    .code(number)
                    .name(named ? Optional.of(name) : Optional.empty())
                    .build());
        }
        return places;
    }

    private static Programme programme(String words) {
        WordsInBrackets parts = WordsInBrackets.of(words);
        Optional<ProgrammeCode> only = FRENCH.codeOf("programme", words).map(ProgrammeCode::of);
        if (only.isPresent()) {
            return Programme.builder().code(only.get()).build();
        }
        Optional<ProgrammeCode> stated = parts.first(word -> code("programme", word, ProgrammeCode::of));
        String key = " " + NameKey.of(words).value() + " ";
        ProgrammeCode code = stated.or(() -> ProgrammeCode.known().stream()
                        .filter(known -> key.contains(
                                " " + NameKey.of(FRENCH.of("programme", known)).value() + " "))
                        .findFirst())
                .or(() -> parsed(words, ProgrammeCode::of))
                .orElse(ProgrammeCode.of("other"));
        boolean noted = stated.isPresent() && !parts.rest().isEmpty();
        return Programme.builder()
                .code(code)
                .name(stated.isPresent() ? parts.head() : words)
                .branch(noted ? Optional.of(parts.rest()) : Optional.empty())
                .build();
    }

    private static List<Document> documents(FlatCells row, String column) {
        return row.list(column).stream()
                .map(each -> Document.builder().title(each).build())
                .toList();
    }

    /** « Peu de candidats (risque, 2017) ». */
    private static Assessment assessment(String words) {
        WordsInBrackets parts = WordsInBrackets.of(words);
        Optional<AssessmentKind> kind = parts.first(word -> code("assessment", word, AssessmentKind::of));
        return Assessment.builder()
                .kind(kind.orElse(AssessmentKind.FINDING))
                .text(kind.isPresent() ? parts.head() : words)
                .note(kind.isPresent() ? Optional.of(parts.rest()).filter(rest -> !rest.isEmpty()) : Optional.empty())
                .build();
    }

    /** « Fiche 4 (https://www.example.org/fiche-4) (voir aussi) ». */
    private static Link link(String words) {
        WordsInBrackets parts = WordsInBrackets.of(words);
        Optional<LinkRelation> relation = parts.first(word -> code("link", word, LinkRelation::of));
        String described = relation.isPresent() ? parts.head() : words;
        WordsInBrackets titled = WordsInBrackets.of(described);
        boolean url = titled.inside().contains("://") || titled.inside().startsWith("www.");
        boolean bare = !url && described.contains("://") && !described.contains(" ");
        Link.Builder link = Link.builder().relation(relation.orElse(LinkRelation.SEE_ALSO));
        if (bare) {
            link.url(described);
        } else {
            link.title(url ? titled.head() : described).url(url ? Optional.of(titled.inside()) : Optional.empty());
        }
        if (relation.isPresent() && !parts.rest().isEmpty()) {
            link.extensions(
                    Extensions.builder().putText("x-liens", parts.rest()).build());
        }
        return link.build();
    }

    private void continued(FlatCells row, Action.Builder action) {
        for (String words : row.list("suite_de")) {
            int slash = words.indexOf('/');
            Optional<ActionId> id = parsed(words.substring(slash + 1), ActionId::of);
            Optional<PlanId> plan = parsed(words.substring(0, Math.max(0, slash)), PlanId::of);
            if (id.isEmpty()) {
                row.unread("suite_de");
                continue;
            }
            action.addContinues(ActionReference.builder()
                    .action(id.get())
                    .plan(plan.filter(each -> !each.equals(base.getId())))
                    .build());
        }
    }

    /** The documents of the plan that a row names; other words are kept. */
    private void source(FlatCells row, Action.Builder action) {
        List<String> other = new ArrayList<>();
        boolean stated = false;
        for (String words : row.list("sources")) {
            Optional<Document> document = base.getSources().stream()
                    .filter(each ->
                            each.getTitle().equals(words) && each.getId().isPresent())
                    .findFirst();
            if (document.isPresent() && !stated) {
                action.source(document.get().getId());
                stated = true;
            } else {
                other.add(words);
            }
        }
        if (!other.isEmpty()) {
            action.extensions(Extensions.builder()
                    .putText("x-sources", String.join("\n", other))
                    .build());
        }
    }
}
