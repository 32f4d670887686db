package org.mobilityplan.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.validation.rules.Interval;
import org.mobilityplan.validation.rules.OpenLists;
import org.mobilityplan.validation.rules.Span;

/** Collects the facts of one plan, in document order, as many as the limits allow. */
final class FactCollector {

    /** Longer texts are cut. */
    private static final int MAX_TEXT = 200;

    /** More aliases, identifiers or roles of one organisation, or continued actions of one action, are omitted. */
    private static final int MAX_LIST = 20;

    /** What a fact costs in addition to its characters. */
    private static final int OVERHEAD = 64;

    /** A number of characters that the facts of one kind may have together. */
    private static final class Budget {

        private int left = PlanSummary.MAX_CHARACTERS;
        private boolean isComplete = true;

        boolean take(int characters) {
            boolean enough = isComplete && characters + OVERHEAD <= left;
            left -= enough ? characters + OVERHEAD : 0;
            isComplete = enough;
            return enough;
        }
    }

    private final ActionPlan plan;
    private final Map<OrganisationId, Set<String>> roles = new HashMap<>();
    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final Set<Pointer> pointers = new LinkedHashSet<>();
    private final List<Function<Function<Pointer, FactPlace>, OrganisationFact>> organisations = new ArrayList<>();
    private final List<Function<Function<Pointer, FactPlace>, ActionFact>> actions = new ArrayList<>();
    private final List<Function<Function<Pointer, FactPlace>, SizeFact>> sizes = new ArrayList<>();
    private final Budget ofOrganisations = new Budget();
    private final Budget ofActions = new Budget();
    private final Budget ofSizes = new Budget();
    private final Budget ofWords = new Budget();

    private FactCollector(ActionPlan plan) {
        this.plan = plan;
    }

    /**
     * The facts of a plan.
     *
     * @param locate finds the locations of pointers, all at once
     */
    static PlanFacts of(
            ActionPlan plan,
            String content,
            Function<? super Set<Pointer>, ? extends Function<Pointer, Location>> locate) {
        FactCollector facts = new FactCollector(plan);
        facts.visit(plan);
        facts.addOrganisations();
        facts.addSizes();
        facts.addChantiers(plan.getChantiers(), Pointer.ROOT);
        facts.addActions(plan.getActions(), Pointer.ROOT.child("actions"));
        facts.pointers.add(Pointer.ROOT);
        Function<Pointer, Location> locations = locate.apply(facts.pointers);
        return facts.build(clip(content), locations);
    }

    static String clip(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1));
        return text.substring(0, pair ? MAX_TEXT - 1 : MAX_TEXT);
    }

    private PlanFacts build(String content, Function<Pointer, Location> locations) {
        Function<Pointer, FactPlace> places = pointer -> FactPlace.of(locations.apply(pointer));
        Location root = locations.apply(Pointer.ROOT);
        Optional<Span> span = plan.getPeriod().flatMap(Span::of);
        return new PlanFacts(
                plan.getId().value(),
                content,
                root.source().orElse(""),
                FactPlace.of(root),
                clip(plan.getTitle()),
                Territories.key(plan.getTerritory()),
                Territories.name(plan.getTerritory()),
                plan.getNature().map(OpenCode::code).orElse(""),
                span.map(Span::first).filter(day -> !day.equals(LocalDate.MIN)).orElse(null),
                span.map(Span::last).filter(day -> !day.equals(LocalDate.MAX)).orElse(null),
                organisations.stream().map(fact -> fact.apply(places)).toList(),
                actions.stream().map(fact -> fact.apply(places)).toList(),
                ofActions.isComplete,
                sizes.stream().map(fact -> fact.apply(places)).toList(),
                Collections.unmodifiableSortedMap(words));
    }

    /** Finds the roles of organisations and the unknown words. */
    private void visit(PlanElement element) {
        if (element instanceof Participant participant
                && participant.getOrganisation().isPresent()) {
            Set<String> known =
                    roles.computeIfAbsent(participant.getOrganisation().get(), none -> new TreeSet<>());
            if (known.size() < MAX_LIST) {
                known.add(participant.getRole().code());
            }
        }
        ModelType type = ModelType.of(element);
        Object[] values = type.read(element);
        for (int i = 0; i < values.length; i++) {
            ModelProperty property = type.properties().get(i);
            if (!Accessors.isAbsent(values[i]) && (property.holdsElements() || holdsWords(property.valueType()))) {
                visitAll(values[i]);
            }
        }
    }

    private static boolean holdsWords(Class<?> type) {
        return OpenCode.class.isAssignableFrom(type) || type == ExternalId.class;
    }

    private void visitAll(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visitOne);
        } else if (value instanceof List<?> list) {
            list.forEach(this::visitOne);
        } else {
            visitOne(value);
        }
    }

    private void visitOne(Object value) {
        if (value instanceof PlanElement element) {
            visit(element);
        } else if (value instanceof ExternalId id) {
            addWord(id.scheme());
        } else if (value instanceof OpenCode code) {
            addWord(code);
        }
    }

    private void addWord(OpenCode code) {
        if (code.isKnown()) {
            return;
        }
        String word = OpenLists.name(code) + " " + code.code();
        Integer count = words.get(word);
        if (count != null) {
            words.put(word, count + 1);
        } else if (OpenLists.isUnknown(code) && ofWords.take(word.length())) {
            words.put(word, 1);
        }
    }

    private void addOrganisations() {
        for (int i = 0; i < plan.getOrganisations().size(); i++) {
            Organisation organisation = plan.getOrganisations().get(i);
            Pointer at = Pointer.ROOT.child("organisations").child(i);
            OrganisationFact fact = new OrganisationFact(
                    organisation.getId().value(),
                    clip(organisation.getName()),
                    clip(organisation.getAcronym().orElse("")),
                    organisation.getAliases().stream()
                            .limit(MAX_LIST)
                            .map(FactCollector::clip)
                            .toList(),
                    organisation.getKind().map(OrganisationKind::code).orElse(""),
                    Territories.key(organisation.getTerritory()),
                    Territories.name(organisation.getTerritory()),
                    organisation.getIdentifiers().stream().limit(MAX_LIST).toList(),
                    List.copyOf(roles.getOrDefault(organisation.getId(), Set.of())),
                    FactPlace.of(at));
            if (!ofOrganisations.take(characters(fact))) {
                return;
            }
            pointers.add(at);
            organisations.add(places -> fact.at(places.apply(at)));
        }
    }

    private static int characters(OrganisationFact fact) {
        int characters = fact.id().length()
                + fact.name().length()
                + fact.acronym().length()
                + fact.kind().length();
        characters += fact.territory().length() + fact.territoryName().length();
        return characters + characters(fact.aliases()) + characters(fact.roles()) + characters(fact.identifiers());
    }

    private static int characters(Collection<?> texts) {
        int characters = 0;
        for (Object text : texts) {
            characters += text.toString().length() + OVERHEAD;
        }
        return characters;
    }

    private void addSizes() {
        for (int i = 0; i < plan.getNetworks().size(); i++) {
            PartnerNetwork network = plan.getNetworks().get(i);
            for (int j = 0; j < network.getAnnouncedSizes().size(); j++) {
                Pointer at = Pointer.ROOT
                        .child("networks")
                        .child(i)
                        .child("announcedSizes")
                        .child(j);
                if (!addSize(network, network.getAnnouncedSizes().get(j), at)) {
                    return;
                }
            }
        }
    }

    private boolean addSize(PartnerNetwork network, AnnouncedSize size, Pointer at) {
        Quantity quantity = size.getQuantity();
        Optional<Interval> interval = Interval.of(quantity);
        String date = Span.text(quantity.getPeriod());
        if (date.isEmpty() && plan.getPeriod().isPresent()) {
            date = Span.text(plan.getPeriod()) + " "
                    + plan.getNature().map(OpenCode::code).orElse("");
        }
        if (interval.isEmpty() || date.isEmpty() || network.getName().isBlank()) {
            return true;
        }
        String counted = size.getRole().map(OpenCode::code).orElse("") + "\n"
                + clip(NameKey.joined(quantity.getLabel().orElse("")).value()) + "\n"
                + clip(NameKey.joined(quantity.getUnit().orElse("")).value());
        String here = network.getTerritory().isPresent()
                ? Territories.key(network.getTerritory())
                : Territories.key(plan.getTerritory());
        SizeFact fact = new SizeFact(
                clip(network.getName()),
                here,
                date,
                counted,
                interval.get().least(),
                interval.get().most(),
                clip(Interval.text(quantity)),
                FactPlace.of(at));
        boolean fits = ofSizes.take(fact.network().length()
                + here.length()
                + date.length()
                + counted.length()
                + fact.text().length());
        if (fits) {
            pointers.add(at);
            sizes.add(places -> fact.at(places.apply(at)));
        }
        return fits;
    }

    private void addChantiers(List<Chantier> chantiers, Pointer above) {
        for (int i = 0; i < chantiers.size(); i++) {
            Pointer at = above.child("chantiers").child(i);
            addChantiers(chantiers.get(i).getChantiers(), at);
            addActions(chantiers.get(i).getActions(), at.child("actions"));
        }
    }

    private void addActions(List<Action> siblings, Pointer list) {
        for (int i = 0; i < siblings.size(); i++) {
            Action action = siblings.get(i);
            Pointer at = list.child(i);
            if (!addAction(action, at)) {
                return;
            }
            addActions(action.getSteps(), at.child("steps"));
        }
    }

    private boolean addAction(Action action, Pointer at) {
        List<ActionFact.Continued> continued = new ArrayList<>();
        int characters = action.getId().value().length() + at.value().length();
        for (int i = 0; i < Math.min(action.getContinues().size(), MAX_LIST); i++) {
            ActionReference reference = action.getContinues().get(i);
            if (reference.getPlan().isPresent() && !reference.getPlan().get().equals(plan.getId())) {
                Pointer here = at.child("continues").child(i);
                continued.add(new ActionFact.Continued(
                        reference.getPlan().get().value(), reference.getAction().value(), FactPlace.of(here)));
                characters += here.value().length() + 2 * OVERHEAD;
            }
        }
        if (!ofActions.take(characters)) {
            return false;
        }
        ActionFact fact = new ActionFact(
                action.getId().value(), hash(action.getTitle()), FactPlace.of(at), List.copyOf(continued));
        pointers.add(at);
        continued.forEach(each -> pointers.add(Pointer.of(each.place().pointer())));
        actions.add(places -> fact.at(places));
        return true;
    }

    /** A 64-bit hash (FNV-1a) of a title. Another title with the same hash does no harm unless its action has the same id. */
    private static long hash(String title) {
        String key = NameKey.joined(clip(title)).value();
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
