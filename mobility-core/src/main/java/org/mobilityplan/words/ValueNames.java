package org.mobilityplan.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.structure.ModelType;

/** Names and describes values in sentences of one language; references have the names of what they refer to. */
public final class ValueNames {

    /** The properties of a number that its words contain. */
    private static final List<String> NUMBER = List.of("value", "upTo", "qualifier", "outOf", "unit");

    /** The roles that the property of a participant implies. */
    private static final Map<String, Role> USUAL_ROLES =
            Map.of("coordinators", Role.LEAD, "partners", Role.PARTNER, "members", Role.MEMBER, "funder", Role.FUNDER);

    /** What is described at its own place. */
    private static final Set<Class<?>> PLACED = Set.of(Chantier.class, Action.class);

    private final List<ActionPlan> plans;
    private final Labels labels;
    private final Wording wording;
    private final PropertyNames properties;
    private final Set<String> ambiguous = new LinkedHashSet<>();

    /**
     * Names values.
     *
     * @param plans the editions, in the order in which references are looked up in them
     * @param labels the words of the language
     */
    public ValueNames(List<ActionPlan> plans, Labels labels) {
        this.plans = List.copyOf(plans);
        this.labels = labels;
        this.wording = Wording.in(labels);
        this.properties = PropertyNames.in(labels);
        for (ActionPlan plan : plans) {
            addAmbiguous(plan.getOrganisations().stream().map(Organisation::getName));
            addAmbiguous(plan.getNetworks().stream().map(PartnerNetwork::getName));
            addAmbiguous(plan.getSources().stream().map(Document::getTitle));
        }
    }

    private void addAmbiguous(Stream<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        names.filter(name -> !seen.add(name)).forEach(ambiguous::add);
    }

    /**
     * What an element is named by, and the properties that the name contains.
     *
     * @param kind the label of the property, if another property of the element could have the same words
     */
    private record Name(String text, Set<String> properties, Optional<String> kind) {

        static final Name NONE = of(Optional.empty());

        static Name of(Optional<String> text, String... properties) {
            return new Name(text.orElse(""), Set.of(properties), Optional.empty());
        }
    }

    /** The text of a value of a property: a code in words, a date, a number, the description of an element. */
    public String of(Object value, String property) {
        if (value instanceof PlanElement element) {
            return describe(element, property, false);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> of(each, property)).collect(Collectors.joining(", "));
        }
        return property.equals("id") ? value.toString() : of(value);
    }

    private String of(Object value) {
        if (value instanceof OpenCode code) {
            String word = labels.of(code);
            return code instanceof ProgrammeCode
                    ? word
                    : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        }
        if (value instanceof BigDecimal number) {
            return wording.figures(number);
        }
        if (value instanceof PartialDate date) {
            return wording.date(date);
        }
        if (value instanceof Boolean yes) {
            return labels.of(yes ? "yes" : "no");
        }
        return ofCode(value);
    }

    private String ofCode(Object value) {
        if (value instanceof Direction direction) {
            return labels.of("direction." + direction.code());
        }
        if (value instanceof Origin origin) {
            return labels.of("origin." + origin.code());
        }
        if (value instanceof Qualifier qualifier) {
            return labels.of("qualifier." + qualifier.code());
        }
        if (value instanceof CountryCode country && country.isKnown()) {
            return new Locale("", country.value()).getDisplayCountry(Locale.forLanguageTag(labels.language()));
        }
        if (value instanceof ExternalId id) {
            return id.scheme().code().toUpperCase(Locale.ROOT) + " " + id.value();
        }
        return ofReference(value);
    }

    private String ofReference(Object value) {
        if (value instanceof OrganisationId id) {
            return first(plan -> plan.index().organisation(id).map(Organisation::getName), id.value());
        }
        if (value instanceof NetworkId id) {
            return first(plan -> plan.index().network(id).map(PartnerNetwork::getName), id.value());
        }
        if (value instanceof DocumentId id) {
            return first(plan -> plan.index().document(id).map(Document::getTitle), id.value());
        }
        return value.toString();
    }

    /** The name in the directory, with the id where several have this name; the id if there is no name. */
    private String first(java.util.function.Function<ActionPlan, Optional<String>> name, String id) {
        return plans.stream()
                .flatMap(plan -> name.apply(plan).stream())
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(each -> ambiguous.contains(each) ? each + " (" + id + ")" : each)
                .orElse(id);
    }

    /** What an element is named by: its title, label or name, otherwise its most important value; may be empty. */
    public String name(ElementValues element) {
        return main(element).text();
    }

    /** The name of an element with its id, and in brackets all else that it contains. */
    public String withId(PlanElement element, String property) {
        return describe(element, property, true);
    }

    /** The name of an element, and in brackets all else that it contains, but what goes without saying. */
    private String describe(PlanElement element, String property, boolean withId) {
        ElementValues values = ElementValues.of(element);
        Name name = main(values);
        ElementValues unusual = withId || name.text().isEmpty() ? values : values.without("id");
        if (USUAL_ROLES.containsKey(property)
                && USUAL_ROLES.get(property).equals(values.byProperty().get("role"))) {
            unusual = unusual.without("role");
        }
        String more = Stream.concat(
                        name.kind().stream(),
                        facts(unusual, name.properties(), false).stream()
                                .map(fact -> fact.label()
                                        + labels.of("colon")
                                        + fact.after().orElse("")))
                .collect(Collectors.joining(labels.of("separator")));
        return Stream.of(name.text(), more.isEmpty() ? "" : "(" + more + ")")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What an element contains in addition to its name, each with its label; the id last. */
    public List<Difference> facts(ElementValues element) {
        return facts(element, main(element).properties(), true);
    }

    private List<Difference> facts(ElementValues element, Set<String> named, boolean all) {
        List<Difference> facts = new ArrayList<>();
        element.byProperty().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().equals("id")))
                .filter(entry -> !named.contains(entry.getKey()) && (all || !isUsual(entry.getValue())))
                .filter(entry -> !isPlaced(entry.getValue()))
                .forEach(entry -> facts.add(new Difference(
                        properties.of(element.type(), entry.getKey()),
                        Optional.empty(),
                        Optional.of(of(entry.getValue(), entry.getKey())))));
        element.extensions()
                .forEach((name, json) -> facts.add(new Difference(name, Optional.empty(), Optional.of(json))));
        return facts;
    }

    private static boolean isPlaced(Object value) {
        return value instanceof List<?> list
                && PLACED.contains(list.get(0).getClass().getSuperclass());
    }

    /** Whether a value goes without saying. */
    private static boolean isUsual(Object value) {
        return value == Origin.STATED || value == Qualifier.EXACT || value == Boolean.FALSE;
    }

    /** How two elements of one type differ: what they are named by first. */
    public List<Difference> differences(PlanElement before, PlanElement after) {
        List<Difference> differences = new ArrayList<>();
        addDifferences(ElementValues.of(before), ElementValues.of(after), "", differences);
        return differences;
    }

    private void addDifferences(ElementValues before, ElementValues after, String prefix, List<Difference> into) {
        Name nameBefore = main(before);
        Name nameAfter = main(after);
        // A name from other properties is another kind of name: then each property says what became of it.
        boolean renamed = !nameBefore.text().equals(nameAfter.text())
                && nameBefore.properties().equals(nameAfter.properties());
        if (renamed) {
            into.add(new Difference(prefix, text(nameBefore.text()), text(nameAfter.text())));
        }
        Set<String> names = new LinkedHashSet<>(before.byProperty().keySet());
        names.addAll(after.byProperty().keySet());
        for (String name : names) {
            Object old = before.byProperty().get(name);
            Object now = after.byProperty().get(name);
            boolean isInName = renamed && nameAfter.properties().contains(name);
            if (!Objects.equals(old, now) && !isInName) {
                String label = prefix(prefix) + properties.of(after.type(), name);
                if (old instanceof PlanElement one && now instanceof PlanElement other) {
                    addDifferences(ElementValues.of(one), ElementValues.of(other), label, into);
                } else {
                    into.add(new Difference(
                            label,
                            Optional.ofNullable(old).map(value -> of(value, name)),
                            Optional.ofNullable(now).map(value -> of(value, name))));
                }
            }
        }
        addExtensions(before.extensions(), after.extensions(), prefix(prefix), into);
    }

    private static String prefix(String label) {
        return label.isEmpty() ? "" : label + ", ";
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static void addExtensions(
            Map<String, String> before, Map<String, String> after, String prefix, List<Difference> into) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> into.add(new Difference(
                        prefix + name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)))));
    }

    private Name main(ElementValues element) {
        Class<?> type = element.type();
        if (type == Chantier.class) {
            Optional<String> code = element.get("code", Object.class).map(Object::toString);
            return Name.of(
                    Optional.of(Stream.concat(code.stream(), element.text("title").stream())
                            .collect(Collectors.joining(" – "))),
                    "code",
                    "title");
        }
        if (type == Participant.class) {
            return firstOf(element, "organisation", "network", "name");
        }
        if (type == Funding.class) {
            return firstOf(element, "text", "amount");
        }
        if (type == Programme.class) {
            return firstOf(element, "name", "code");
        }
        if (type == Territory.class) {
            return firstOf(element, "name", "code", "kind");
        }
        if (type == Destination.class) {
            return firstOf(element, "text", "place", "group", "country");
        }
        if (type == Link.class) {
            return firstOf(element, "title", "url");
        }
        if (type == AnnouncedSize.class) {
            return firstOf(element, "quantity");
        }
        if (type == Assessment.class) {
            return firstOf(element, "text");
        }
        return mainOfMeasure(element);
    }

    private Name mainOfMeasure(ElementValues element) {
        Class<?> type = element.type();
        if (type == Quantity.class) {
            return element.byProperty().containsKey("value")
                    ? Name.of(Optional.of(wording.figures(number(element))), NUMBER.toArray(String[]::new))
                    : firstOf(element, "text");
        }
        if (type == PlanPeriod.class) {
            Optional<PartialDate> start = element.get("start", PartialDate.class);
            Optional<PartialDate> end = element.get("end", PartialDate.class);
            return start.isPresent() || end.isPresent()
                    ? Name.of(
                            Optional.of(wording.dates(
                                    PlanPeriod.builder().start(start).end(end).build())),
                            "start",
                            "end")
                    : firstOf(element, "text", "recurrence");
        }
        if (type == ActionReference.class) {
            Optional<ActionId> id = element.get("action", ActionId.class);
            Optional<String> title = plans.stream()
                    .flatMap(plan -> id.flatMap(plan.index()::action).stream())
                    .map(placed -> placed.getAction().getTitle())
                    .filter(each -> !each.isBlank())
                    .findFirst();
            return Name.of(
                    id.map(each -> title.map(words -> words + " (" + each + ")").orElse(each.value())), "action");
        }
        if (type == Coordination.class) {
            return firstOf(element, "text", "coordinators");
        }
        return firstOf(element, "title", "label", "name", "rule", "code", "level");
    }

    private static Quantity number(ElementValues element) {
        return Quantity.builder()
                .value(element.get("value", BigDecimal.class))
                .upTo(element.get("upTo", BigDecimal.class))
                .qualifier(element.get("qualifier", Qualifier.class).orElse(Qualifier.EXACT))
                .outOf(element.get("outOf", BigDecimal.class))
                .unit(element.get("unit", String.class))
                .build();
    }

    private Name firstOf(ElementValues element, String... names) {
        ModelType type = ModelType.of(element.type());
        boolean isFirst = true;
        for (String name : names) {
            Object value = element.byProperty().get(name);
            if (value != null && !(value instanceof String text && text.isBlank())) {
                String words = of(value, name);
                // A reference to nothing has its id as its words, which may be those of another kind of reference.
                boolean isFree = value instanceof String
                        || value instanceof OpenCode code && !code.isKnown()
                        || value instanceof NetworkId id && words.equals(id.value());
                return new Name(
                        words,
                        Set.of(name),
                        isFree && !isFirst ? Optional.of(properties.of(element.type(), name)) : Optional.empty());
            }
            isFirst &= type.property(name).isEmpty();
        }
        return Name.NONE;
    }
}
