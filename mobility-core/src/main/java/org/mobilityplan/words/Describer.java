package org.mobilityplan.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Citation;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Fact;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.PriorityNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.words.Phrase.Kind;
import org.mobilityplan.words.Phrase.Run;

/**
 * Describes the values of a plan: the words of the source, and next to them what they do not say.
 *
 * <p>Where the words can be read, as « juin 2017 » or « 75 jeunes », their reading is compared with the value; other values are
 * looked for in the words. So each fact is shown once, and none is lost.
 */
public final class Describer {

    private final ActionPlan plan;
    private @Nullable Set<DocumentId> anchored;
    private final Labels labels;
    private final Wording wording;
    private final Names names;

    public Describer(ActionPlan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.wording = Wording.in(labels);
        this.names = new Names(plan);
    }

    public Labels labels() {
        return labels;
    }

    public Wording wording() {
        return wording;
    }

    public Names names() {
        return names;
    }

    /** Nothing to show. */
    public Phrase nothing() {
        return Phrase.NONE;
    }

    public Phrase nature(PlanNature nature) {
        return Phrase.ofLabel(labels.of("nature", nature));
    }

    public Phrase networkKind(NetworkKind kind) {
        return Phrase.ofLabel(labels.of("network", kind));
    }

    public Phrase direction(Direction direction) {
        return Phrase.ofLabel(labels.of("direction." + direction.code()));
    }

    private Phrase.Builder builder() {
        return new Phrase.Builder(labels);
    }

    public <T> List<Phrase> all(List<T> values, Function<T, Phrase> describe) {
        return values.stream()
                .map(describe)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
    }

    /** The properties of an element that the model does not know, with their names. */
    public List<Phrase> extensions(PlanElement element) {
        List<Phrase> described = new ArrayList<>();
        element.getExtensions()
                .asMap()
                .forEach((name, json) -> described.add(new Phrase(
                        "", List.of(Run.words(name), Run.label(labels.of("colon")), Run.words(json)), List.of())));
        return described;
    }

    /** What every fact may have: a note, its source, citations and unknown properties. */
    private List<Phrase> rest(PlanElement element) {
        List<Phrase> described = new ArrayList<>();
        if (element instanceof Fact fact) {
            described.add(Phrase.ofWords(fact.getNote().orElse("")));
            described.addAll(sources(fact));
        }
        described.addAll(extensions(element));
        return described;
    }

    /** The document that a fact comes from, and the places in documents that show it. */
    public List<Phrase> sources(Fact fact) {
        List<Phrase> sources = new ArrayList<>(all(fact.getCitations(), this::citation));
        Phrase source = source(fact.getSource());
        if (!source.isEmpty()) {
            sources.add(0, source);
        }
        return sources;
    }

    /** « source : Rapport (page 3, « trois réunions ») ». */
    public Phrase citation(Citation citation) {
        return builder()
                .head(document(citation.getDocument()).head().get(0))
                .detail(citation.getPlace())
                .quoted(citation.getText().orElse(""))
                .all(extensions(citation))
                .build()
                .labelled(labels.of("part.source"));
    }

    /** The document that a fact comes from, unless the plan has only this one. */
    private Phrase source(Optional<DocumentId> id) {
        if (id.isEmpty()
                || plan.getSources().size() == 1
                        && plan.getSources().get(0).getId().equals(id)) {
            return Phrase.NONE;
        }
        return document(id.get()).labelled(labels.of("part.source"));
    }

    private Phrase document(DocumentId id) {
        Optional<Document> document = plan.index().document(id);
        String title =
                document.map(Document::getTitle).filter(each -> !each.isBlank()).orElse(id.value());
        return document.isPresent() && anchored().contains(id) ? anchor(title, "d-" + id) : Phrase.ofWords(title);
    }

    /** The documents that are items of their own in an output; those of events and organisations are within a sentence. */
    private Set<DocumentId> anchored() {
        Set<DocumentId> ids = anchored;
        if (ids == null) {
            ids = new HashSet<>();
            PlanIndex index = plan.index();
            Stream<Document> ofNetworks = plan.getNetworks().stream().flatMap(each -> each.getDocuments().stream());
            Stream<Document> ofLevels = Stream.<PlanLevel>concat(Stream.of(plan), index.getChantiers().stream())
                    .flatMap(each -> each.getDocuments().stream());
            Stream<Document> ofActions = index.getActionsAndSteps().stream()
                    .map(PlacedAction::getAction)
                    .flatMap(each -> Stream.concat(each.getDocuments().stream(), each.getDeliverables().stream()));
            for (Document document : Stream.of(plan.getSources().stream(), ofNetworks, ofLevels, ofActions)
                    .flatMap(each -> each)
                    .toList()) {
                if (document.getId().isPresent()) {
                    ids.add(document.getId().get());
                }
            }
            anchored = ids;
        }
        return ids;
    }

    private static Phrase anchor(String text, String target) {
        return new Phrase("", List.of(new Run(Kind.ANCHOR, text, target, List.of())), List.of());
    }

    /** « printemps 2018 », « juin (juin 2017) », « depuis 2014 (chaque année) ». */
    public Phrase period(PlanPeriod period) {
        return period(period, wording.dates(period));
    }

    /** As {@link #period}, with dates as data: {@code 2017-06}, {@code 2018/2020}, {@code 2014/..}. */
    public Phrase isoPeriod(PlanPeriod period) {
        String start = period.getStart().map(PartialDate::toString).orElse("..");
        String end = period.getEnd().map(PartialDate::toString).orElse("..");
        boolean none = period.getStart().isEmpty() && period.getEnd().isEmpty();
        return period(period, none ? "" : start.equals(end) ? start : start + "/" + end);
    }

    private Phrase period(PlanPeriod period, String dates) {
        String text = period.getText().orElse("");
        Phrase.Builder words = builder();
        if (text.isBlank()) {
            words.head(dates);
        } else {
            words.head(text);
            PlanPeriod read = PeriodNotation.read(text).value().orElse(period);
            if (!read.getStart().equals(period.getStart()) || !read.getEnd().equals(period.getEnd())) {
                words.detail(Optional.of(dates));
            }
        }
        return words.detail(period.getRecurrence())
                .detail("part.tied-to", period.getTiedTo())
                .all("part.parts", all(period.getParts(), this::period))
                .all(rest(period))
                .build();
    }

    /** « une soixantaine », « entre 200 et 500 jours (2018) ». */
    public Phrase quantity(Quantity quantity) {
        return quantity(quantity, Optional.empty());
    }

    private Phrase quantity(Quantity quantity, Optional<CurrencyCode> currency) {
        String text = quantity.getText().orElse("");
        String figures = wording.figures(quantity);
        String sign = currency.map(Wording::sign).orElse("");
        Phrase.Builder words = builder();
        if (text.isBlank()) {
            words.head(figures.isEmpty() || sign.isEmpty() ? figures + sign : figures + "\u00a0" + sign);
        } else {
            words.head(text);
            if (!hasSameFigures(quantity, QuantityNotation.read(text).value().orElse(quantity))) {
                words.detail(Optional.of(figures.isEmpty() || sign.isEmpty() ? figures : figures + "\u00a0" + sign));
            } else {
                words.detail(quantity.getUnit());
            }
            currency.filter(each -> !contains(words.said(), each)).ifPresent(each -> words.detail(Optional.of(sign)));
        }
        quantity.getStatus().ifPresent(status -> words.detail(Phrase.ofLabel(labels.of("figure", status))));
        return words.detail("part.sample", quantity.getSampleSize().map(wording::figures))
                .detail(quantity.getLabel())
                .all("indicator.part", all(quantity.getParts(), this::quantity))
                .detail(quantity.getPeriod().map(this::period).orElse(Phrase.NONE))
                .all(rest(quantity))
                .build();
    }

    private static boolean contains(SourceText text, CurrencyCode currency) {
        return text.contains(currency.value())
                || text.contains(Wording.sign(currency))
                || currency.value().equals("EUR") && (text.contains("euros") || text.contains("euro"));
    }

    private static boolean hasSameFigures(Quantity one, Quantity other) {
        return isSame(one.getValue(), other.getValue())
                && isSame(one.getUpTo(), other.getUpTo())
                && isSame(one.getOutOf(), other.getOutOf())
                && one.getQualifier() == other.getQualifier();
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }

    public Phrase size(AnnouncedSize size) {
        Phrase quantity = quantity(size.getQuantity());
        Phrase.Builder words = builder();
        words.head(quantity.head());
        return words.all(quantity.details())
                .detail(size.getRole()
                        .map(role -> Phrase.ofLabel(lowerCase(labels.of("members", role))))
                        .orElse(Phrase.NONE))
                .all(rest(size))
                .build();
    }

    /** « Bretagne, région 53 »; only the name where it is the territory of the plan. */
    public Phrase territory(Territory territory) {
        boolean ofPlan = plan.getTerritory().filter(territory::equals).isPresent();
        return ofPlan && hasWords(territory.getName())
                ? Phrase.ofWords(territory.getName().orElse(""))
                : territoryInFull(territory);
    }

    /** A territory with its kind and code. */
    public Phrase territoryInFull(Territory territory) {
        String name = territory.getName().orElse("");
        String kind = lowerCase(labels.of("territory", territory.getKind()));
        SourceText said = SourceText.of(name);
        Phrase.Builder words = builder().head(name);
        if (!said.contains(kind)) {
            words.head(Run.label(name.isBlank() ? kind : ", " + kind));
        }
        territory
                .getCode()
                .filter(code -> !code.isBlank() && !said.contains(code))
                .ifPresent(code ->
                        words.head(Run.label(said.contains(kind) ? ", " : " ")).head(code));
        return words.detail(territory.getAddress())
                .detail(territory.getCountry().map(this::country).orElse(Phrase.NONE))
                .detail(
                        "part.priority",
                        territory.getPriority().map(this::priority).orElse(Phrase.NONE))
                .detail(territory.getPeriod().map(this::period).orElse(Phrase.NONE))
                .all(rest(territory))
                .build();
    }

    private static String lowerCase(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static boolean hasWords(Optional<String> words) {
        return words.filter(each -> !each.isBlank()).isPresent();
    }

    /** The name of a participant with its part; the roles that the context gives are not repeated. */
    public Phrase participant(Participant participant, Role... given) {
        Phrase.Builder words = builder().head(name(participant));
        if (!List.of(given).contains(participant.getRole())) {
            words.label(labels.of("role", participant.getRole()));
        }
        participant.getOrganisation().ifPresent(id -> {
            participant.getNetwork().ifPresent(network -> words.detail(networkName(network)));
        });
        return words.detail(participant.getName())
                .detail(participant.getWording())
                .detail(participant.getService())
                .detail(participant.getFunction())
                .detail(participant.getScope())
                .detail(participant.getTerritory().map(this::territory).orElse(Phrase.NONE))
                .detail(participant.getPeriod().map(this::period).orElse(Phrase.NONE))
                .detail(participant.getStatus().map(this::status).orElse(Phrase.NONE))
                .detail(participant.getCount().map(this::quantity).orElse(Phrase.NONE))
                .detail(
                        "part.portion",
                        participant.getPortion().map(this::quantity).orElse(Phrase.NONE))
                .detail(participant
                        .getRepresenting()
                        .map(id -> organisation(id).labelled(labels.of("part.representing")))
                        .orElse(Phrase.NONE))
                .all("part.links", all(participant.getLinks(), this::link))
                .all(rest(participant))
                .build();
    }

    /** The name of a participant, and the other names that a text may have for it. */
    private Run name(Participant participant) {
        List<String> synonyms = new ArrayList<>();
        participant.getOrganisation().flatMap(plan.index()::organisation).ifPresent(organisation -> {
            synonyms.add(organisation.getName());
            organisation.getAcronym().ifPresent(synonyms::add);
            synonyms.addAll(organisation.getAliases());
        });
        if (participant.getOrganisation().isEmpty()) {
            participant.getNetwork().flatMap(plan.index()::network).ifPresent(network -> {
                synonyms.add(network.getName());
                network.getAcronym().ifPresent(synonyms::add);
            });
        }
        synonyms.removeIf(String::isBlank);
        String target = participant
                .getNetwork()
                .filter(id -> participant.getOrganisation().isEmpty()
                        && plan.index().network(id).isPresent())
                .map(id -> "n-" + id)
                .orElse("");
        return new Run(
                target.isEmpty() ? Kind.WORDS : Kind.ANCHOR, names.of(participant), target, List.copyOf(synonyms));
    }

    private Phrase organisation(OrganisationId id) {
        return Phrase.ofWords(names.of(
                Participant.builder().organisation(id).role(Role.PARTNER).build()));
    }

    public Phrase networkName(NetworkId id) {
        String name = plan.index()
                .network(id)
                .map(PartnerNetwork::getName)
                .filter(each -> !each.isBlank())
                .orElse(id.value());
        return plan.index().network(id).isPresent() ? anchor(name, "n-" + id) : Phrase.ofWords(name);
    }

    /** The text of the cell; the coordinators next to it, all of them, unless it names each; whether it is a guess. */
    public Phrase coordination(Coordination coordination) {
        return coordination(coordination, ", ").all(rest(coordination)).build();
    }

    /** As published tables write it, without notes: « CRIJ en articulation avec JTM et ARML ». */
    public Phrase publishedCoordination(Coordination coordination) {
        return coordination(coordination, " ").build();
    }

    private Phrase.Builder coordination(Coordination coordination, String separator) {
        String text = coordination.getText().orElse("");
        Phrase.Builder words = builder();
        List<Participant> coordinators = coordination.getCoordinators();
        if (text.isBlank()) {
            words.head(coordinators(coordinators, separator));
        } else {
            words.head(text);
            SourceText said = words.said();
            boolean complete =
                    coordinators.stream().allMatch(each -> coordinator(each).isIn(said))
                            && saysRoles(text, coordinators);
            if (!complete) {
                words.detail(new Phrase("", coordinators(coordinators, separator), List.of()));
            }
        }
        if (coordination.getOrigin() != Origin.STATED) {
            words.label(labels.of("origin." + coordination.getOrigin().code()));
        }
        return words;
    }

    /** Whether a text, as far as it is read as a list of names, gives those who lead and those in liaison the parts that they have. */
    private boolean saysRoles(String text, List<Participant> coordinators) {
        Map<NameKey, Boolean> leading = new HashMap<>();
        for (Participant each : coordinators) {
            Run name = name(each);
            leading.put(NameKey.of(name.text()), each.getRole().isLeading());
            name.synonyms()
                    .forEach(synonym ->
                            leading.put(NameKey.of(synonym), each.getRole().isLeading()));
        }
        return CoordinationNotation.knowing(name -> leading.containsKey(NameKey.of(name)))
                .read(text)
                .value()
                .map(Coordination::getCoordinators)
                .orElse(List.of())
                .stream()
                .allMatch(read -> leading.getOrDefault(
                                NameKey.of(read.getName().orElse("")),
                                read.getRole().isLeading())
                        == read.getRole().isLeading());
    }

    /** « CRIJ et JTM, en articulation avec ARML »; a wording such as « en lien avec » takes the place of ours. */
    private List<Run> coordinators(List<Participant> participants, String separator) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < participants.size(); ) {
            Run opening = opening(participants.get(i));
            List<List<Run>> together = new ArrayList<>();
            for (; i < participants.size() && opening(participants.get(i)).equals(opening); i++) {
                Participant each = participants.get(i);
                boolean opens = opening.kind() == Kind.WORDS;
                together.add(coordinator(
                                opens
                                        ? each.toBuilder()
                                                .wording(Optional.empty())
                                                .build()
                                        : each)
                        .flat(labels));
            }
            if (!runs.isEmpty()) {
                runs.add(Run.label(opening.text().isEmpty() ? ", " : separator));
            }
            if (!opening.text().isEmpty()) {
                runs.add(opening);
                runs.add(Run.label(" "));
            }
            runs.addAll(list(together));
        }
        return runs;
    }

    private Phrase coordinator(Participant participant) {
        return participant(participant, Role.LEAD, Role.LIAISON, Role.PARTNER);
    }

    /** « A, B et C ». */
    private List<Run> list(List<List<Run>> items) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                runs.add(Run.label(i < items.size() - 1 ? ", " : " " + labels.of("and") + " "));
            }
            runs.addAll(items.get(i));
        }
        return runs;
    }

    private Run opening(Participant participant) {
        Role role = participant.getRole();
        if (!role.equals(Role.LIAISON) && !role.equals(Role.PARTNER)) {
            return Run.label("");
        }
        String wording = participant.getWording().orElse("");
        return wording.endsWith(" avec")
                ? Run.words(wording)
                : Run.label(labels.of(role.equals(Role.LIAISON) ? "coordination.liaison" : "coordination.partner"));
    }

    /** As {@link #byRole}, with labels that do not begin a line. */
    private List<Phrase> roles(List<Participant> participants) {
        return byRole(participants).stream()
                .map(group -> group.labelled(lowerCase(group.label())))
                .toList();
    }

    /** The participants of each role as one phrase, labelled with the role. */
    public List<Phrase> byRole(List<Participant> participants) {
        Map<Role, List<Participant>> byRole = new LinkedHashMap<>();
        participants.stream()
                .filter(each -> !participant(each, each.getRole()).isEmpty())
                .forEach(each -> byRole.computeIfAbsent(each.getRole(), role -> new ArrayList<>())
                        .add(each));
        List<Phrase> groups = new ArrayList<>();
        byRole.forEach((role, members) -> groups.add(new Phrase(
                labels.of("members", role),
                list(members.stream()
                        .map(each -> participant(each, role).flat(labels))
                        .toList()),
                List.of())));
        return groups;
    }

    /** The heading of a chantier on one line: its text, and next to it level, code and title that the text does not contain. */
    public Phrase heading(Chantier chantier) {
        String title = chantier.getTitle().isBlank() ? chantier.getId().value() : chantier.getTitle();
        String code = chantier.getCode().map(Code::value).orElse("");
        String level = chantier.getLevel().orElse("").strip();
        String text = PlainText.of(chantier.getText().orElse(""));
        if (text.isEmpty()) {
            return Phrase.ofWords(Heading.write(level, code, title));
        }
        SourceText said = SourceText.of(text);
        boolean named = chantier.getTitle().isBlank() || said.contains(title);
        boolean coded = code.isEmpty() || said.contains(code);
        return builder()
                .head(text)
                .detail(Optional.of(named && coded ? level : Heading.write(level, code, named ? "" : title)))
                .build();
    }

    /** « Réalisé (d'après « REALISEES », juin 2017) ». */
    public Phrase status(Status status) {
        Phrase.Builder words = builder().head(Run.label(labels.of("status", status.getCode())));
        String text = status.getText().orElse("");
        if (status.getOrigin() == Origin.DEDUCED && !text.isBlank()) {
            words.detail(new Phrase(
                    "",
                    List.of(
                            Run.label(labels.of("status.deduced") + " " + labels.of("quote.open")),
                            Run.words(text),
                            Run.label(labels.of("quote.close"))),
                    List.of()));
        } else {
            words.quoted(text);
            if (status.getOrigin() != Origin.STATED) {
                words.label(labels.of("origin." + status.getOrigin().code()));
            }
        }
        return words.detail(status.getDate().map(wording::date))
                .detail(status.getReason())
                .detail("part.delay", status.getDelay().map(this::quantity).orElse(Phrase.NONE))
                .detail(
                        "part.progress",
                        status.getProgress().map(this::quantity).orElse(Phrase.NONE))
                .all("part.history", all(status.getHistory(), this::status))
                .all(rest(status))
                .build();
    }

    /** The words of the source, with the level where it is not the one that they say. */
    public Phrase priority(Priority priority) {
        String text = priority.getText().orElse("");
        String level = labels.of("priority", priority.getLevel());
        Phrase.Builder words = builder().head(text);
        if (text.isBlank()) {
            words.head(Run.label(level));
        } else if (!labels.language().equals("fr") || !isRead(text, priority)) {
            words.label(lowerCase(level));
        }
        return words.all(rest(priority)).build();
    }

    private static boolean isRead(String text, Priority priority) {
        return PriorityNotation.read(text)
                .value()
                .flatMap(read -> read)
                .filter(read -> read.getLevel().equals(priority.getLevel()))
                .isPresent();
    }

    /** « 12 lycéens », « demandeurs d'emploi (18 à 30 ans) ». */
    public Phrase audience(Audience audience) {
        Phrase count = audience.getCount().map(this::quantity).orElse(Phrase.NONE);
        boolean counted = SourceText.of(count.write(labels)).contains(audience.getLabel());
        Phrase.Builder words = builder();
        if (counted && !count.head().isEmpty()) {
            words.head(count.head());
            words.all(count.details());
        } else {
            words.head(audience.getLabel());
        }
        words.detail(audience.getCode().map(Code::value))
                .detail(audience.getKind()
                        .map(kind -> Phrase.ofLabel(labels.of("audience", kind)))
                        .orElse(Phrase.NONE));
        ages(audience).ifPresent(words::label);
        return words.detail(
                        "part.priority",
                        audience.getPriority().map(this::priority).orElse(Phrase.NONE))
                .detail(audience.getStatus())
                .detail(audience.getRemoteness())
                .detail(audience.getCondition())
                .all("indicator.part", all(audience.getParts(), this::audience))
                .detail(counted ? Phrase.NONE : count)
                .all(rest(audience))
                .build();
    }

    private Optional<String> ages(Audience audience) {
        Optional<String> youngest = audience.getMinimumAge().map(Object::toString);
        Optional<String> oldest = audience.getMaximumAge().map(Object::toString);
        String key = youngest.isEmpty() ? "ages.to" : oldest.isEmpty() ? "ages.from" : "ages.between";
        return youngest.isEmpty() && oldest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        labels.of(key).replace("{from}", youngest.orElse("")).replace("{to}", oldest.orElse("")));
    }

    public Phrase destination(Destination destination) {
        return builder()
                .title(destination.getPlace().or(destination::getGroup).orElse(""), destination.getText())
                .detail(destination.getGroup())
                .detail(destination.getCountry().map(this::country).orElse(Phrase.NONE))
                .detail(
                        "part.priority",
                        destination.getPriority().map(this::priority).orElse(Phrase.NONE))
                .detail(destination.getStatus().map(this::status).orElse(Phrase.NONE))
                .all("part.duration", all(destination.getTerms(), this::quantity))
                .detail(
                        "fact.language",
                        destination.getLanguage().map(this::language).orElse(Phrase.NONE))
                .all("detail.audiences", all(destination.getAudiences(), this::audience))
                .all(rest(destination))
                .build();
    }

    private Phrase country(CountryCode country) {
        return Phrase.ofLabel(labels.country(country));
    }

    public Phrase programme(Programme programme) {
        String code = labels.of("programme", programme.getCode());
        Phrase.Builder words = builder().head(programme.getName().orElse(""));
        return (hasWords(programme.getName()) ? words.label(code) : words.head(Run.label(code)))
                .detail(programme.getBranch())
                .all(rest(programme))
                .build();
    }

    /** The lists that the source leaves open, by their names; an unknown name as it is. */
    public List<Phrase> openLists(List<String> properties) {
        return all(properties, property -> {
            String key = "detail." + property;
            return labels.has(key) ? Phrase.ofLabel(lowerCase(labels.of(key))) : Phrase.ofWords(property);
        });
    }

    /** « Rencontre régionale (18 octobre 2017, durée : 3 heures, lieu : Carhaix, présents : JTM et ARML) ». */
    public Phrase event(Event event) {
        Phrase.Builder words = builder()
                .title(event.getTitle(), event.getText())
                .detail(event.getKind()
                        .map(kind -> Phrase.ofLabel(labels.of("event", kind)))
                        .orElse(Phrase.NONE))
                .detail("part.edition", event.getEdition())
                .detail(event.getCount().map(this::quantity).orElse(Phrase.NONE))
                .detail(event.getStatus().map(this::status).orElse(Phrase.NONE))
                .all("part.planned", all(event.getPlannedPeriods(), this::period))
                .detail(event.getPeriod().map(this::period).orElse(Phrase.NONE))
                .detail(event.getHours())
                .all("part.places", all(event.getPlaces(), this::territory))
                .all("part.audiences", all(event.getAudiences(), this::audience))
                .all("part.languages", languages(event.getLanguages()))
                .detail("part.duration", event.getDuration().map(this::quantity).orElse(Phrase.NONE))
                .all("part.attendance", all(event.getAttendance(), this::quantity))
                .all("part.figures", all(event.getFigures(), this::quantity))
                .all("part.funding", all(event.getFunding(), this::funding));
        event.getMode().ifPresent(mode -> words.label(labels.of("mode", mode)));
        return words.all(roles(event.getParticipants()))
                .detail(event.getDescription())
                .all("part.open-lists", openLists(event.getOpenLists()))
                .all("part.parts", all(event.getParts(), this::event))
                .all("part.assessments", all(event.getAssessments(), this::assessment))
                .all("part.documents", all(event.getDocuments(), this::document))
                .all("part.links", all(event.getLinks(), this::link))
                .all(rest(event))
                .build();
    }

    /** The tags of several languages; the names of those that few readers know by their tag. */
    public List<Phrase> languages(List<LanguageCode> languages) {
        return all(languages, this::language);
    }

    private Phrase language(LanguageCode language) {
        String key = "language." + language.value();
        return labels.has(key) ? Phrase.ofLabel(labels.of(key)) : Phrase.ofWords(language.value());
    }

    public Phrase document(Document document) {
        Phrase.Builder words = builder()
                .title(document.getTitle(), document.getText())
                .detail(document.getKind()
                        .map(kind -> Phrase.ofLabel(labels.of("document", kind)))
                        .orElse(Phrase.NONE))
                .detail("part.number", document.getNumber())
                .detail("part.edition", document.getEdition())
                .detail(document.getStatus().map(this::status).orElse(Phrase.NONE))
                .detail(document.getCount().map(this::quantity).orElse(Phrase.NONE))
                .all("part.figures", all(document.getFigures(), this::quantity))
                .detail("part.date", document.getDate().map(wording::date))
                .detail(document.getPeriod().map(this::period).orElse(Phrase.NONE))
                .all("part.renewals", all(document.getRenewals(), this::period));
        Phrase described = words.all(roles(document.getParties()))
                .all("part.languages", languages(document.getLanguages()))
                .all("part.audiences", all(document.getAudiences(), this::audience))
                .detail("part.licence", document.getLicence())
                .detail(document.getDescription())
                .all("part.links", all(document.getLinks(), this::link))
                .all(rest(document))
                .build();
        // Other facts may refer to an untitled document by its id.
        return described.isEmpty()
                ? Phrase.ofWords(document.getId().map(DocumentId::value).orElse(""))
                : described;
    }

    /** « Région Bretagne : entre 200 et 500 € (prévu, HT) ». */
    public Phrase funding(Funding funding) {
        Phrase amount = funding.getAmount()
                .map(each -> quantity(each, funding.getCurrency()))
                .orElse(Phrase.NONE);
        Phrase funder =
                funding.getFunder().map(each -> participant(each, Role.FUNDER)).orElse(Phrase.NONE);
        String text = funding.getText().orElse("");
        Phrase.Builder words = builder();
        boolean funded = !funder.isEmpty() && !funder.isIn(SourceText.of(text));
        if (funded) {
            words.head(funder.head());
        }
        boolean named = !words.build().isEmpty();
        if (named && !(text.isBlank() && amount.head().isEmpty())) {
            words.head(Run.label(labels.of("colon")));
        }
        if (text.isBlank()) {
            words.head(amount.head());
            words.all(amount.details());
        } else {
            words.head(text);
            Quantity read = QuantityNotation.read(text)
                    .value()
                    .orElse(Quantity.builder().text(text).build());
            Quantity value = funding.getAmount().orElse(read);
            boolean same = hasSameFigures(value, read)
                    && value.getPeriod().isEmpty()
                    && value.getUnit().filter(unit -> !text.contains(unit)).isEmpty()
                    && value.getText().filter(own -> !text.contains(own)).isEmpty();
            if (same) {
                words.all(amount.details());
            } else {
                words.detail(amount);
            }
        }
        SourceText shown = SourceText.of(words.build().write(labels));
        funding.getCurrency().filter(each -> !contains(shown, each)).ifPresent(each -> words.label(Wording.sign(each)));
        words.all(funded ? funder.details() : List.of())
                .detail(
                        "part.ceiling",
                        funding.getCeiling()
                                .map(each -> quantity(each, funding.getCurrency()))
                                .orElse(Phrase.NONE));
        funding.getStage().ifPresent(stage -> words.label(labels.of("stage", stage)));
        funding.getTaxIncluded()
                .ifPresent(included -> words.label(labels.of(included ? "tax.included" : "tax.excluded")));
        funding.getBasis().ifPresent(basis -> words.label(labels.of("basis", basis)));
        return words.detail("part.purpose", funding.getPurpose())
                .all("part.programmes", all(funding.getProgrammes(), this::programme))
                .detail(funding.getStatus().map(this::status).orElse(Phrase.NONE))
                .all("part.audiences", all(funding.getAudiences(), this::audience))
                .all("part.destinations", all(funding.getDestinations(), this::destination))
                .detail(funding.getShare().map(each -> wording.figures(each) + "\u00a0%"))
                .detail("part.posts", funding.getFullTimePosts().map(wording::figures))
                .detail("part.budget-line", funding.getBudgetLine())
                .all(roles(funding.getParties()))
                .detail(funding.getPeriod().map(this::period).orElse(Phrase.NONE))
                .detail(
                        "part.duration",
                        funding.getDuration().map(this::quantity).orElse(Phrase.NONE))
                .all(rest(funding))
                .build();
    }

    /** « Volontaires : 9 jeunes (2018) (cible : 20 jeunes, au départ : 5 jeunes) ». */
    public Phrase indicator(Indicator indicator) {
        Phrase.Builder words = builder();
        indicator.getCode().ifPresent(code -> words.head(code.value()).head(". "));
        words.head(indicator.getLabel());
        Phrase actual = builder().join(all(indicator.getActual(), this::quantity));
        if (!actual.isEmpty()) {
            words.head(Run.label(labels.of("colon")));
            words.head(actual.flat(labels));
        }
        // Equal figures have different meanings here, so none is left out for another.
        return words.forgetting()
                .all("indicator.target", all(indicator.getTarget(), this::quantity))
                .forgetting()
                .all("indicator.baseline", all(indicator.getBaseline(), this::quantity))
                .forgetting()
                .all("indicator.part", all(indicator.getParts(), this::indicator))
                .all(measuring(indicator))
                .all(rest(indicator))
                .build();
    }

    /** What an indicator is, and how often and by whom it is measured. */
    public List<Phrase> measuring(Indicator indicator) {
        List<Phrase> described = new ArrayList<>();
        indicator.getCategory().map(Phrase::ofWords).ifPresent(described::add);
        indicator.getDescription().map(Phrase::ofWords).ifPresent(described::add);
        all(indicator.getBreakdowns(), Phrase::ofWords)
                .forEach(each -> described.add(each.labelled(labels.of("part.breakdowns"))));
        indicator.getRhythm().map(Phrase::ofWords).ifPresent(described::add);
        described.addAll(all(indicator.getParties(), each -> participant(each)));
        described.removeIf(Phrase::isEmpty);
        return described;
    }

    /** « Plan régional (plan d'ensemble) », the title as a link to its address. */
    public Phrase link(Link link) {
        String url = link.getUrl().orElse("");
        String title = link.getTitle().filter(each -> !each.isBlank()).orElse(url);
        Phrase.Builder words = builder();
        if (!url.isBlank()) {
            words.head(new Run(Kind.LINK, title, url, List.of(url)));
        } else {
            words.head(title);
        }
        words.label(labels.of("link", link.getRelation()));
        link.getPlan()
                .filter(plan.getId()::equals)
                .map(id -> "")
                .or(() -> link.getPlan().map(Object::toString))
                .ifPresent(id -> words.detail("part.plan", Optional.of(id)));
        link.getAction().ifPresent(id -> {
            boolean here =
                    link.getPlan().filter(each -> !each.equals(plan.getId())).isEmpty();
            words.detail(
                    "part.action",
                    here
                            ? plan.index()
                                    .action(id)
                                    .map(placed -> anchor(
                                            placed.getAction().getTitle().isBlank()
                                                    ? id.value()
                                                    : placed.getAction().getTitle(),
                                            "a-" + id))
                                    .orElse(Phrase.ofWords(id.value()))
                            : Phrase.ofWords(id.value()));
        });
        return words.detail(link.getHours())
                .detail("part.chantier", link.getChantier().map(Object::toString))
                .detail("part.network", link.getNetwork().map(this::networkName).orElse(Phrase.NONE))
                .detail(
                        "part.organisation",
                        link.getOrganisation().map(this::organisation).orElse(Phrase.NONE))
                .all(rest(link))
                .build();
    }

    /** The action of an earlier edition that an action continues. */
    public Phrase reference(ActionReference reference) {
        Phrase.Builder words = builder().head(reference.getAction().value());
        return words.detail("part.plan", reference.getPlan().map(Object::toString))
                .all(rest(reference))
                .build();
    }

    public Phrase assessment(Assessment assessment) {
        Phrase.Builder words = builder();
        assessment
                .getCode()
                .map(Code::value)
                .filter(code -> !assessment.getText().startsWith(code))
                .ifPresent(code -> words.head(code).head(". "));
        return words.head(assessment.getText())
                .label(labels.of("assessment", assessment.getKind()))
                .detail(assessment.getDate().map(wording::date))
                .detail(assessment.getPeriod().map(this::period).orElse(Phrase.NONE))
                .detail(
                        "part.priority",
                        assessment.getPriority().map(this::priority).orElse(Phrase.NONE))
                .detail(assessment.getStatus().map(this::status).orElse(Phrase.NONE))
                .all("part.audiences", all(assessment.getAudiences(), this::audience))
                .all(roles(assessment.getParties()))
                .all("part.figures", all(assessment.getFigures(), this::quantity))
                .all("part.links", all(assessment.getLinks(), this::link))
                .all(rest(assessment))
                .build();
    }

    public Phrase suppression(Suppression suppression) {
        return builder()
                .head(suppression.getReason())
                .detail(Optional.of(suppression.getRule()))
                .label(suppression.isBelow() ? labels.of("suppression.below") : "")
                .all(rest(suppression))
                .build();
    }

    public Phrase identifier(ExternalId id) {
        return new Phrase(labels.of("identifier", id.scheme()), List.of(Run.words(id.value())), List.of());
    }

    /** The name of an organisation in the directory, with all that the plan says of it. */
    public Phrase organisation(Organisation organisation) {
        String name = organisation.getName().isBlank() ? organisation.getId().value() : organisation.getName();
        return builder()
                .head(new Run(Kind.NAME, name, "", List.of()))
                .all(
                        "organisation.aliases",
                        organisation.getAliases().stream().map(Phrase::ofWords).toList())
                .detail(organisation
                        .getKind()
                        .map(kind -> Phrase.ofLabel(labels.of("organisation", kind)))
                        .orElse(Phrase.NONE))
                .detail(organisation.getTerritory().map(this::territory).orElse(Phrase.NONE))
                .all("part.seats", all(organisation.getSeats(), this::territoryInFull))
                .detail(organisation.getPeriod().map(this::period).orElse(Phrase.NONE))
                .detail(
                        "organisation.parent",
                        organisation.getParent().map(this::organisation).orElse(Phrase.NONE))
                .all(organisation.getIdentifiers().stream()
                        .map(this::identifier)
                        .toList())
                .all(all(organisation.getTopics(), Phrase::ofWords))
                .detail(organisation.getDescription())
                .all("part.figures", all(organisation.getFigures(), this::quantity))
                .all("part.assessments", all(organisation.getAssessments(), this::assessment))
                .all("part.documents", all(organisation.getDocuments(), this::document))
                .all("part.links", all(organisation.getLinks(), this::link))
                .all("detail.suppressions", all(organisation.getSuppressions(), this::suppression))
                .all(rest(organisation))
                .build();
    }
}
