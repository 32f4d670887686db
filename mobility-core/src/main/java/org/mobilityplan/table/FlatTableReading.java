package org.mobilityplan.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.words.Labels;

/** Reads the flat table that {@code FlatTable} writes: one row for each action and each step. */
final class FlatTableReading {

    /** Columns that only this table has, one of which names the action. */
    private static final Set<String> MARKS = Set.of(
            "plan_id",
            "plan_titre",
            "chantier_id",
            "chantier_titre",
            "chantier_chemin",
            "action_id",
            "action_parent_id",
            "action_texte",
            "coordination_texte",
            "coordinateurs_ids");

    /** The columns, whose names are those of {@code FlatTable}. */
    static final Set<String> COLUMNS = Set.of(
            "plan_id",
            "plan_titre",
            "plan_edition",
            "plan_nature",
            "plan_debut",
            "plan_fin",
            "plan_periode",
            "plan_langue",
            "territoire_type",
            "territoire_code",
            "territoire_nom",
            "rang",
            "type",
            "chantier_id",
            "chantier_code",
            "chantier_titre",
            "chantier_chemin",
            "action_id",
            "action_parent_id",
            "action_code",
            "action_niveau",
            "action_titre",
            "action_texte",
            "action_description",
            "statut",
            "statut_texte",
            "statut_date",
            "statut_deduit",
            "statut_motif",
            "priorite",
            "priorite_texte",
            "sens",
            "debut_prevu",
            "fin_prevue",
            "periodes_prevues",
            "debut_reel",
            "fin_reelle",
            "periodes_reelles",
            "coordination_texte",
            "coordination_niveau",
            "coordination_heritee",
            "coordination_detail",
            "coordinateurs",
            "coordinateurs_ids",
            "coordinateurs_services",
            "coordinateurs_identifiants",
            "articulation",
            "articulation_ids",
            "coordination_autres",
            "partenaires",
            "partenaires_ids",
            "partenaires_detail",
            "reseaux",
            "reseaux_ids",
            "publics",
            "destinations",
            "destinations_pays",
            "lieux",
            "lieux_codes",
            "programmes",
            "evenements",
            "indicateurs",
            "productions",
            "documents",
            "financements",
            "appreciations",
            "liens",
            "themes",
            "durees",
            "effectifs_annonces",
            "listes_ouvertes",
            "note",
            "sources",
            "suite_de");

    private static final String TITLE = "action_titre";
    private static final int MIN_MARKS = 2;

    /** What a row is about appears in its other cells. */
    private static final List<String> DERIVED = List.of("rang", "type");

    private static final int MAX_DEPTH = 20;

    private final ActionPlan base;
    private final TableFindings findings;
    private final TableContext table;
    private final FlatActions actions;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Part plan = new Part(Pointer.ROOT, "");
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Ids ids = new Ids();

    /** A plan or chantier that is being read. */
    private static final class Part {
        private final Pointer pointer;
        private String title;
        private String id = "";
        private Optional<Code> code = Optional.empty();
        private Optional<Coordination> coordination = Optional.empty();
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, Part> byId = new HashMap<>();
        private final Map<String, Part> byTitle = new HashMap<>();
        private final List<Entry> actions = new ArrayList<>();
        private final Set<String> reported = new HashSet<>();

        Part(Pointer pointer, String title) {
            this.pointer = pointer;
            this.title = title;
        }

        /** A chantier within this one; the last one of this title where the id is not known. */
        Part part(String wanted, String words) {
            Part known = wanted.isEmpty() ? byTitle.get(words) : byId.get(wanted);
            if (known == null && !wanted.isEmpty()) {
                known = Optional.ofNullable(byTitle.get(words))
                        .filter(named -> named.id.isEmpty())
                        .orElse(null);
            }
            if (known == null) {
                known = new Part(pointer.child("chantiers").child(parts.size()), words);
                parts.add(known);
                byTitle.put(words, known);
            }
            if (!wanted.isEmpty()) {
                known.id = wanted;
                byId.put(wanted, known);
            }
            return known;
        }
    }

    /** An action or step that is being read. */
    private static final class Entry {
        private final Pointer pointer;
        private final int depth;
        private Action action;
        private final List<Entry> steps = new ArrayList<>();

        Entry(Pointer pointer, int depth, Action action) {
            this.pointer = pointer;
            this.depth = depth;
            this.action = action;
        }

        Action build() {
            return action.toBuilder()
                    .steps(steps.stream().map(Entry::build).toList())
                    .build();
        }
    }

    FlatTableReading(ActionPlan base, TableContext table) {
        this.base = base;
        this.table = table;
        this.findings = table.findings();
        this.actions = new FlatActions(base, table);
    }

    /** The position of the header; absent where the table is not a flat table. */
    static OptionalInt header(List<GridRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), HeaderRows.MAX_ROWS); i++) {
            List<String> names = rows.get(i).texts();
            if (names.contains(TITLE) && names.stream().filter(MARKS::contains).count() >= MIN_MARKS) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    ActionPlan read(List<GridRow> rows, int header) {
        for (GridRow above : rows.subList(0, header)) {
            if (!above.isEmpty()) {
                report(
                        TableRules.ROW_IGNORED,
                        Pointer.ROOT,
                        above.firstFilledPlace(),
                        Map.of("text", String.join(" | ", above.texts())));
            }
        }
        GridRow names = rows.get(header);
        names.filled().forEach(i -> columns.putIfAbsent(PlainText.of(names.text(i)), i));
        List<FlatCells> cells = ofPlan(rows.subList(header + 1, rows.size()).stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new FlatCells(columns, row))
                .toList());
        ActionPlan.Builder read = base.toBuilder();
        if (!cells.isEmpty()) {
            readPlan(cells.get(0), read);
        }
        cells.forEach(actions::addNetworks);
        cells.forEach(row -> taken.add(row.text("chantier_id")));
        cells.forEach(row -> taken.add(row.text("action_id")));
        readRows(cells);
        reportColumns(names);
        Map<Integer, String> namesByColumn = new HashMap<>();
        columns.forEach((name, column) -> namesByColumn.put(column, name));
        cells.forEach(row -> keepOthers(row, namesByColumn));
        List<Organisation> organisations = new ArrayList<>(table.names().organisations());
        Set<OrganisationId> named =
                organisations.stream().map(Organisation::getId).collect(Collectors.toSet());
        actions.addedOrganisations().stream()
                .filter(added -> !named.contains(added.getId()))
                .forEach(organisations::add);
        if (base.getCoordination().isEmpty()) {
            read.coordination(plan.coordination);
        }
        return read.organisations(organisations)
                .addAllNetworks(actions.addedNetworks())
                .addAllChantiers(chantiers(plan))
                .addAllActions(plan.actions.stream().map(Entry::build).toList())
                .build();
    }

    private void report(RuleInfo rule, Pointer pointer, CellPlace place, Map<String, String> arguments) {
        findings.report(rule, pointer, place, arguments);
    }

    /** The rows of one plan: the one that is read into, else the first; the others are reported. */
    private List<FlatCells> ofPlan(List<FlatCells> rows) {
        Map<String, List<FlatCells>> plans = new LinkedHashMap<>();
        rows.forEach(row -> plans.computeIfAbsent(row.text("plan_id"), none -> new ArrayList<>())
                .add(row));
        if (plans.size() < 2) {
            return rows;
        }
        String own = base.getId().value();
        String wanted = plans.containsKey(own) ? own : plans.keySet().iterator().next();
        plans.forEach((id, other) -> {
            if (!id.equals(wanted)) {
                report(
                        TableRules.PLAN_OTHER,
                        Pointer.ROOT,
                        other.get(0).place("plan_id"),
                        Map.of("plan", id, "rows", Integer.toString(other.size())));
            }
        });
        return plans.getOrDefault(wanted, List.of());
    }

    /** What the plan that is read into does not have. */
    private void readPlan(FlatCells row, ActionPlan.Builder read) {
        String title = row.text("plan_titre");
        if (PlainText.of(base.getTitle()).isEmpty() && !title.isEmpty()) {
            read.title(title);
        }
        if (base.getEdition().isEmpty()) {
            read.edition(row.words("plan_edition"));
        }
        String nature = row.text("plan_nature");
        if (base.getNature().isEmpty()) {
            read.nature(Labels.FRENCH
                    .codeOf("nature", nature)
                    .map(PlanNature::of)
                    .or(() -> FlatActions.parsed(nature, PlanNature::of)));
        }
        List<String> words = row.words("plan_periode").stream().toList();
        List<PlanPeriod> periods = FlatActions.periods(row, words, "plan_debut", "plan_fin");
        if (base.getPeriod().isEmpty()) {
            read.period(periods.stream().findFirst());
        }
        Optional<LanguageCode> language = FlatActions.parsed(row.text("plan_langue"), LanguageCode::of);
        if (base.getLanguage().isEmpty()) {
            read.language(language);
        }
        String kind = row.text("territoire_type");
        Optional<TerritoryKind> territory = Labels.FRENCH
                .codeOf("territory", kind)
                .map(TerritoryKind::of)
                .or(() -> FlatActions.parsed(kind, TerritoryKind::of));
        if (base.getTerritory().isEmpty()) {
            read.territory(territory.map(known -> Territory.builder()
                    .kind(known)
                    .code(row.words("territoire_code"))
                    .name(row.words("territoire_nom"))
                    .build()));
        }
    }

    /** Reads the actions in the order of their rows, and the steps after those that they are part of. */
    private void readRows(List<FlatCells> rows) {
        Map<String, List<FlatCells>> byKey = new LinkedHashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        for (FlatCells row : rows) {
            byKey.computeIfAbsent(key(row), none -> new ArrayList<>()).add(row);
        }
        Deque<String> waiting = new ArrayDeque<>();
        byKey.forEach((key, about) -> {
            String parent = about.get(0).text("action_parent_id");
            boolean known = !parent.isEmpty() && !parent.equals(key) && byKey.containsKey(parent);
            if (known) {
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(key);
            } else {
                waiting.add(key);
                if (!parent.isEmpty()) {
                    about.get(0).unread("action_parent_id");
                }
            }
        });
        Deque<String> rest = new ArrayDeque<>(byKey.keySet());
        while (!rest.isEmpty()) {
            while (!waiting.isEmpty()) {
                String key = waiting.remove();
                readAction(key, byKey.getOrDefault(key, List.of()));
                waiting.addAll(children.getOrDefault(key, List.of()));
            }
            // What is left are steps of each other in a circle.
            String left = rest.remove();
            if (!entries.containsKey(left)) {
                byKey.getOrDefault(left, List.of()).forEach(row -> row.unread("action_parent_id"));
                waiting.add(left);
                rest.addFirst(left);
            }
        }
    }

    /** The id of the action of a row, or what identifies it without one. */
    private static String key(FlatCells row) {
        String id = row.text("action_id");
        return id.isEmpty()
                ? String.join(
                        "\u0000",
                        row.text("chantier_id"),
                        row.text("chantier_chemin"),
                        row.text("action_parent_id"),
                        row.text("action_code"),
                        row.text(TITLE))
                : id;
    }

    private void readAction(String key, List<FlatCells> rows) {
        FlatCells first = rows.get(0);
        @Nullable Entry parent = entries.get(first.text("action_parent_id"));
        if (parent != null && parent.depth >= MAX_DEPTH) {
            first.unread("action_parent_id");
            parent = null;
        }
        Part part = part(first);
        List<Entry> siblings = parent == null ? part.actions : parent.steps;
        Pointer pointer =
                (parent == null ? part.pointer.child("actions") : parent.pointer.child("steps")).child(siblings.size());
        ActionId id = FlatActions.parsed(first.text("action_id"), ActionId::of)
                .orElseGet(() -> ActionId.of(free(first.text(TITLE), "action")));
        if (!id.value().equals(first.text("action_id"))) {
            first.unread("action_id");
        }
        findings.recordOrigin(pointer, first.place(TITLE));
        Entry entry = new Entry(pointer, parent == null ? 0 : parent.depth + 1, actions.read(first, id, pointer));
        addCoordination(first, entry, part);
        for (FlatCells more : rows.subList(1, rows.size())) {
            part(more);
            report(TableRules.ROW_SAME_ACTION, pointer, more.place(TITLE), Map.of("title", entry.action.getTitle()));
            entry.action = merged(entry.action, actions.read(more, id, pointer), more);
            addCoordination(more, entry, part);
        }
        siblings.add(entry);
        entries.put(key, entry);
    }

    private String free(String words, String ifNone) {
        String id = ids.of(words, ifNone);
        while (!taken.add(id)) {
            id = ids.of(words, ifNone);
        }
        return id;
    }

    /** The chantier of a row, which its id and the titles of its path name. */
    private Part part(FlatCells row) {
        String id = row.text("chantier_id");
        String title = row.text("chantier_titre");
        List<String> path = row.list("chantier_chemin");
        if (id.isEmpty() && title.isEmpty() && path.isEmpty()) {
            return plan;
        }
        boolean named =
                !path.isEmpty() && (title.isEmpty() || path.get(path.size() - 1).equals(title));
        String nearest = named ? path.get(path.size() - 1) : title;
        List<String> outer = named ? path.subList(0, path.size() - 1) : path;
        if (outer.size() > MAX_DEPTH) {
            row.unread("chantier_chemin");
            outer = outer.subList(0, MAX_DEPTH);
        }
        Part part = plan;
        for (String each : outer) {
            part = part.part("", each);
        }
        part = part.part(id, nearest);
        if (part.title.isEmpty()) {
            part.title = nearest;
        }
        if (!part.title.equals(nearest) && !nearest.isEmpty() && part.reported.add(nearest)) {
            report(
                    TableRules.HEADING_DIFFERENT,
                    part.pointer.child("title"),
                    row.place("chantier_titre"),
                    Map.of("code", id, "first", part.title, "title", nearest));
        }
        Optional<Code> code = FlatActions.parsed(row, "chantier_code", Code::of);
        if (part.code.isEmpty()) {
            part.code = code;
        } else if (code.isPresent() && !code.equals(part.code)) {
            row.unread("chantier_code");
        }
        return part;
    }

    /** Gives the coordination of a row to whom its columns say: the plan, the chantier, or the action. */
    private void addCoordination(FlatCells row, Entry entry, Part part) {
        String level = row.text("coordination_niveau");
        boolean inherited = FlatActions.isTrue(row.text("coordination_heritee"));
        Optional<Coordination> read = actions.coordination(row, entry.pointer.child("coordination"));
        if (read.isEmpty() || inherited && (level.equals("action") || level.equals("etape"))) {
            return;
        }
        Part above = level.equals("plan") ? plan : part;
        boolean shared = inherited && (level.equals("plan") || level.equals("chantier") && part != plan);
        Optional<Coordination> given =
                shared && above == plan && base.getCoordination().isPresent()
                        ? base.getCoordination()
                        : above.coordination;
        if (shared && given.isEmpty()) {
            above.coordination = read;
        } else if (!shared || !isSame(given.orElseThrow(), read.get())) {
            Optional<Coordination> before = entry.action.getCoordination();
            entry.action = entry.action.toBuilder()
                    .coordination(before.isEmpty() ? read : Optional.of(joined(before.get(), read.get())))
                    .build();
        }
    }

    private static boolean isSame(Coordination one, Coordination other) {
        return one.getText().equals(other.getText()) && one.getCoordinators().equals(other.getCoordinators());
    }

    private static Coordination joined(Coordination first, Coordination second) {
        List<Participant> all = new ArrayList<>(first.getCoordinators());
        all.addAll(second.getCoordinators());
        boolean more = second.getText().isPresent() && !second.getText().equals(first.getText());
        return first.toBuilder()
                .text(
                        more
                                ? Optional.of(Stream.concat(first.getText().stream(), second.getText().stream())
                                        .collect(Collectors.joining("\n")))
                                : first.getText())
                .coordinators(NameReader.withoutDoubles(all))
                .build();
    }

    /** One action of two rows: their lists together, and of other properties the first; a second value is not read. */
    private static Action merged(Action first, Action second, FlatCells row) {
        Action.Builder merged = first.toBuilder();
        merged.text(one(first.getText(), second.getText(), row, "action_texte"))
                .description(one(first.getDescription(), second.getDescription(), row, "action_description"))
                .level(one(first.getLevel(), second.getLevel(), row, "action_niveau"))
                .code(one(first.getCode(), second.getCode(), row, "action_code"))
                .status(one(first.getStatus(), second.getStatus(), row, "statut"))
                .priority(one(first.getPriority(), second.getPriority(), row, "priorite"))
                .direction(one(first.getDirection(), second.getDirection(), row, "sens"))
                .note(one(first.getNote(), second.getNote(), row, "note"));
        if (!first.getTitle().equals(second.getTitle()) && !second.getTitle().isEmpty()) {
            row.unread(TITLE);
        }
        return merged.plannedPeriods(both(first.getPlannedPeriods(), second.getPlannedPeriods()))
                .actualPeriods(both(first.getActualPeriods(), second.getActualPeriods()))
                .durations(both(first.getDurations(), second.getDurations()))
                .partners(both(first.getPartners(), second.getPartners()))
                .networks(both(first.getNetworks(), second.getNetworks()))
                .topics(both(first.getTopics(), second.getTopics()))
                .audiences(both(first.getAudiences(), second.getAudiences()))
                .destinations(both(first.getDestinations(), second.getDestinations()))
                .places(both(first.getPlaces(), second.getPlaces()))
                .programmes(both(first.getProgrammes(), second.getProgrammes()))
                .indicators(both(first.getIndicators(), second.getIndicators()))
                .events(both(first.getEvents(), second.getEvents()))
                .deliverables(both(first.getDeliverables(), second.getDeliverables()))
                .documents(both(first.getDocuments(), second.getDocuments()))
                .funding(both(first.getFunding(), second.getFunding()))
                .assessments(both(first.getAssessments(), second.getAssessments()))
                .announcedSizes(both(first.getAnnouncedSizes(), second.getAnnouncedSizes()))
                .openLists(both(first.getOpenLists(), second.getOpenLists()))
                .continues(both(first.getContinues(), second.getContinues()))
                .links(both(first.getLinks(), second.getLinks()))
                .build();
    }

    private static <T> Optional<T> one(Optional<T> first, Optional<T> second, FlatCells row, String column) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            row.unread(column);
        }
        return first.isPresent() ? first : second;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private void reportColumns(GridRow names) {
        String described = names.filled().stream()
                .map(i -> PlainText.of(names.text(i)))
                .map(name -> COLUMNS.contains(name) ? name : name + " = x-" + name)
                .collect(Collectors.joining("; "));
        report(TableRules.HEADER_READ, Pointer.ROOT, names.firstFilledPlace(), Map.of("columns", described));
        for (int i : names.filled()) {
            String name = PlainText.of(names.text(i));
            if (!COLUMNS.contains(name)) {
                report(TableRules.COLUMN_UNKNOWN, Pointer.ROOT, names.place(i), Map.of("header", name));
            } else if (!Integer.valueOf(i).equals(columns.get(name))) {
                Map<String, String> arguments = Map.of("header", name, "first", name, "column", name);
                report(TableRules.COLUMN_DUPLICATE, Pointer.ROOT, names.place(i), arguments);
            }
        }
    }

    /** Keeps the cells of unknown columns, and reports what no reader consumed. */
    private void keepOthers(FlatCells row, Map<Integer, String> names) {
        Entry entry = entries.get(key(row));
        Map<String, String> own = new LinkedHashMap<>();
        for (int column : row.unread()) {
            String name = names.getOrDefault(column, "");
            String text = row.text(column);
            if (entry != null && !name.isEmpty() && !COLUMNS.contains(name)) {
                own.put("x-" + name, text);
            } else if (!DERIVED.contains(name) && !isOfPlan(name)) {
                report(
                        TableRules.CELL_UNREAD,
                        entry == null ? Pointer.ROOT : entry.pointer,
                        row.place(column),
                        Map.of("column", name, "text", PlainText.of(text)));
            }
        }
        if (entry != null && !own.isEmpty()) {
            Extensions.Builder all = Extensions.builder();
            entry.action.getExtensions().asMap().forEach(all::put);
            own.forEach(all::putText);
            entry.action = entry.action.toBuilder().extensions(all.build()).build();
        }
    }

    /** Whether each row of a plan repeats the cells of the column. */
    private static boolean isOfPlan(String column) {
        return column.startsWith("plan_") || column.startsWith("territoire_");
    }

    private List<Chantier> chantiers(Part above) {
        List<Chantier> chantiers = new ArrayList<>();
        for (Part part : above.parts) {
            ChantierId id = FlatActions.parsed(part.id, ChantierId::of)
                    .orElseGet(() -> ChantierId.of(free(part.title, "chantier")));
            chantiers.add(Chantier.builder()
                    .id(id)
                    .code(part.code)
                    .title(part.title)
                    .coordination(part.coordination)
                    .chantiers(chantiers(part))
                    .actions(part.actions.stream().map(Entry::build).toList())
                    .build());
        }
        return chantiers;
    }
}
