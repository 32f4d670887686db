package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads the cells that name the coordinators and their services. */
final class CoordinationCells {

    private static final String CO_LEAD = "Co-pilote : ";

    private static final Set<TableColumn> LEADS = Set.of(TableColumn.COORDINATION, TableColumn.CO_COORDINATION);

    /** A header that says how leads are written: « Pilote (en gras) / partenaires ». */
    private static final Pattern IN_BOLD = Pattern.compile("\\b(?:en |in )?(?:gras|bold|fett)(?![a-z])");

    /** What separates names, at the ends of a list and between two of them. */
    private static final Pattern SEPARATORS = Pattern.compile("(?:\\s*[,;/+\n]\\s*)+");

    /** « Chef de file (FR) »: a kind of lead. */
    private static final Pattern KIND_OF_LEAD = Pattern.compile("(?<lead>[^()]+) \\((?<kind>[^()]+)\\)");

    private CoordinationCells() {}

    /** Whether two headers name different kinds of the same lead: « Pilote (Région) », « Pilote (Département) ». */
    static boolean areLeadsOfOneGroup(String first, String second) {
        Matcher one = KIND_OF_LEAD.matcher(first);
        Matcher other = KIND_OF_LEAD.matcher(second);
        return one.matches()
                && other.matches()
                && NameKey.of(one.group("lead")).equals(NameKey.of(other.group("lead")))
                && !NameKey.of(first).equals(NameKey.of(second));
    }

    /** The kind of lead in the header of a cell, if the table has several kinds in columns of their own. */
    private static Optional<String> kindOfLead(RowCell cell, ActionDraft action) {
        Matcher kind = KIND_OF_LEAD.matcher(cell.header());
        boolean several = kind.matches()
                && action.row().cells().stream()
                        .filter(other -> LEADS.contains(other.column()))
                        .anyMatch(other -> areLeadsOfOneGroup(cell.header(), other.header()));
        return several ? Optional.of(kind.group("kind")) : Optional.empty();
    }

    /** The leads with their kind as a note. */
    private static Coordination withKind(Coordination read, RowCell cell, ActionDraft action) {
        Optional<String> kind = kindOfLead(cell, action);
        return kind.isEmpty()
                ? read
                : read.toBuilder()
                        .coordinators(read.getCoordinators().stream()
                                .map(lead -> lead.toBuilder()
                                        .note(lead.getNote()
                                                .map(note -> kind.get() + ", " + note)
                                                .orElse(kind.get()))
                                        .build())
                                .toList())
                        .build();
    }

    /** Reads the coordinators of an action; an empty cell gives an empty coordination. */
    static void readCoordination(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("coordination", cell);
        if (isOfLeadsInBold(cell.header()) && !cell.isEmpty() && !cell.isCarried()) {
            readLeadsInBold(cell, action, pointer);
            return;
        }
        if (asksWho(cell) && statesRoles(cell.text(), action.table().names())) {
            readParticipants(cell, action);
            return;
        }
        String ofAction = wordsFor(cell, action, pointer);
        boolean shared = !action.isFirstOfRow() && ofAction.equals(cell.text());
        String words = action.table().names().withoutPersons(ofAction, pointer, cell.place(), cell.header());
        Coordination read = withKind(read(words, action.table(), pointer, cell.place()), cell, action);
        boolean carried = cell.isCarried() || shared && read.isGiven();
        Optional<Coordination> before = action.coordination().filter(given -> action.isContinued() && given.isGiven());
        action.setCoordination(
                carried
                        ? read.toBuilder().origin(Origin.CARRIED_DOWN).build()
                        : before.map(above -> join(above, read)).orElse(read));
    }

    /** « Qui ? », « Qui fait ? »: leads, unless the cell says who has another role. */
    private static boolean asksWho(RowCell cell) {
        return NameKey.of(cell.header()).value().startsWith("qui");
    }

    private static boolean statesRoles(String words, NameReader names) {
        return names.coordinations().read(words, Role.PARTICIPANT).orElseThrow().stream()
                .anyMatch(each -> !each.getRole().equals(Role.PARTICIPANT));
    }

    /** Whether the leads are the names in bold, and the others take part: « Pilote (en gras) / partenaires ». */
    static boolean isOfLeadsInBold(String header) {
        return IN_BOLD.matcher(Folding.fold(header)).find();
    }

    /** The words of such a header without « en gras », divided: « Pilote », « partenaires ». */
    static List<String> namesInBold(String header) {
        String words = IN_BOLD.matcher(Folding.fold(header)).replaceAll("");
        return Stream.of(words.split("[()/,&+:]| et | and | und | est "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Names in bold lead, and the others are partners; where nothing is in bold, the cell is kept. */
    private static void readLeadsInBold(RowCell cell, ActionDraft action, Pointer pointer) {
        String others = cell.text();
        List<String> leads = new ArrayList<>();
        for (String part : cell.bold()) {
            int at = others.indexOf(part);
            others = at < 0 ? others : others.substring(0, at) + "\n" + others.substring(at + part.length());
            leads.add(trimmed(part));
        }
        NameReader names = action.table().names();
        if (leads.isEmpty()) {
            String kept = names.withoutPersons(cell.text(), pointer, cell.place(), cell.header());
            action.addExtension("x-" + cell.header(), kept);
            action.table()
                    .findings()
                    .report(
                            TableRules.LEADS_NOT_BOLD,
                            action.pointer(),
                            cell.place(),
                            Map.of("column", cell.header(), "text", PlainText.of(kept)));
            return;
        }
        String words = names.withoutPersons(String.join(", ", leads), pointer, cell.place(), cell.header());
        action.setCoordination(read(words, action.table(), pointer, cell.place()));
        String rest = trimmed(others);
        if (!rest.isEmpty()) {
            Pointer partners = action.pointerTo("partners", cell);
            String bodies = names.withoutPersons(rest, partners, cell.place(), cell.header());
            action.builder().addAllPartners(names.read(bodies, Role.PARTNER, partners, cell.place()));
        }
    }

    /** A list without separators at its ends, or twice. */
    private static String trimmed(String list) {
        return SEPARATORS
                .splitAsStream(list.strip())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Adds those who lead together with the coordinators: « Co-pilote ». */
    static void readCoCoordination(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointer().child("coordination");
        String ofAction = wordsFor(cell, action, pointer);
        String words = action.table().names().withoutPersons(ofAction, pointer, cell.place(), cell.header());
        if (PlainText.of(words).isEmpty()) {
            return;
        }
        String written = kindOfLead(cell, action).isPresent() ? words : CO_LEAD + words;
        Coordination read = withKind(read(written, action.table(), pointer, cell.place()), cell, action);
        action.setCoordination(action.coordination()
                .filter(Coordination::isGiven)
                .map(above -> join(above, read))
                .orElse(read));
    }

    /**
     * Reads a column of several roles, such as « Pilote / partenaires »: the words of the cell say who leads, or the order of the header
     * where the cell has two parts as well and no other cell names a lead. Otherwise all take part, without a role.
     */
    static void readParticipants(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("partners", cell);
        NameReader names = action.table().names();
        String words = names.withoutPersons(cell.text(), pointer, cell.place(), cell.header());
        if (PlainText.of(words).isEmpty()) {
            return;
        }
        String lead = "";
        String others = words;
        boolean stated = statesRoles(words, names);
        boolean roles = !NameKey.of(cell.header()).value().startsWith("participant");
        if (!stated && roles && !GuidanceText.namesNobody(PlainText.of(words))) {
            boolean led = action.coordination().filter(Coordination::isGiven).isPresent();
            lead = !led && leadsFirst(cell.header()) ? firstOfTwo(words, cell.header(), names) : "";
            others = words.substring(words.indexOf(lead) + lead.length()).replaceFirst("^\\s*/", "");
            Map<String, String> arguments = Map.of(
                    "column",
                    cell.header(),
                    "text",
                    PlainText.of(words),
                    "lead",
                    lead.isEmpty() ? "-" : PlainText.of(lead));
            action.table().findings().report(TableRules.ROLES_UNSTATED, pointer, cell.place(), arguments);
        }
        Role rest = lead.isEmpty() ? Role.PARTICIPANT : Role.PARTNER;
        List<Participant> leads =
                new ArrayList<>(lead.isEmpty() ? List.of() : names.read(lead, Role.LEAD, pointer, cell.place()));
        List<Participant> named =
                PlainText.of(others).isEmpty() ? List.of() : names.read(others, rest, pointer, cell.place());
        List<Participant> completed = stated && roles ? completed(named) : named;
        boolean led = completed.stream().anyMatch(each -> each.getRole().isLeading());
        for (Participant each : completed) {
            if (each.getRole().isLeading() || led && each.getRole().equals(Role.LIAISON)) {
                leads.add(each);
            } else {
                action.builder().addPartners(each);
            }
        }
        if (names.isOpenList(words)) {
            action.builder().addOpenLists("partners");
        }
        if (!leads.isEmpty()) {
            if (action.coordination().filter(Coordination::isGiven).isEmpty()) {
                action.pointerTo("coordination", cell);
            }
            Coordination read = Coordination.builder()
                    .text(lead.isEmpty() ? words : lead)
                    .addAllCoordinators(leads)
                    .origin(cell.isCarried() ? Origin.CARRIED_DOWN : Origin.STATED)
                    .source(action.table().source())
                    .build();
            action.setCoordination(action.coordination()
                    .filter(Coordination::isGiven)
                    .map(above -> join(above, read))
                    .orElse(read));
        }
    }

    /** Those without a role lead where the others are partners, and are partners where others lead. */
    private static List<Participant> completed(List<Participant> named) {
        boolean led = named.stream().anyMatch(each -> each.getRole().isLeading());
        return named.stream()
                .map(each -> each.getRole().equals(Role.PARTICIPANT)
                        ? each.toBuilder().role(led ? Role.PARTNER : Role.LEAD).build()
                        : each)
                .toList();
    }

    private static boolean leadsFirst(String header) {
        return beginsWith(header, TableColumn.COORDINATION);
    }

    private static boolean beginsWith(String header, TableColumn column) {
        String roles = header.substring(header.indexOf('(') + 1);
        return TableLayout.standard()
                .columnOf(TableLayout.rolesOf(roles).get(0))
                .filter(column::equals)
                .isPresent();
    }

    /** The first of two parts: « CRIJ / Région, DRAJES », two lines, or the only name; empty for other lists. */
    private static String firstOfTwo(String words, String header, NameReader names) {
        List<String> lines =
                words.lines().filter(line -> !PlainText.of(line).isEmpty()).toList();
        if (lines.size() == 2) {
            return lines.get(0);
        }
        int count = names.coordinations()
                .read(words, Role.PARTICIPANT)
                .orElseThrow()
                .size();
        List<String> parts = List.of(words.split(" / ", -1));
        boolean two = lines.size() == 1 && parts.size() == 2 && (header.contains("/") || count > 2);
        return two ? parts.get(0) : count == 1 ? words : "";
    }

    /** The coordination of two rows about one action. */
    private static Coordination join(Coordination above, Coordination below) {
        List<Participant> all = new ArrayList<>(above.getCoordinators());
        all.addAll(below.getCoordinators());
        return above.toBuilder()
                .text(above.getText().orElse("") + "\n" + below.getText().orElse(""))
                .coordinators(NameReader.withoutDoubles(all))
                .build();
    }

    /** The part of the cell that is about this action: all of it, unless it has one line for each action of the row. */
    private static String wordsFor(RowCell cell, ActionDraft action, Pointer pointer) {
        String text = cell.text();
        List<String> lines =
                text.lines().filter(line -> !PlainText.of(line).isEmpty()).toList();
        if (action.count() == 1 || lines.size() < 2) {
            return text;
        }
        if (lines.size() == action.count()) {
            return lines.get(action.index());
        }
        if (action.isFirstOfRow()) {
            Map<String, String> arguments =
                    Map.of("actions", "" + action.count(), "leads", "" + lines.size(), "text", cell.plainText());
            action.table().findings().report(TableRules.LEADS_UNPAIRED, pointer, cell.place(), arguments);
        }
        return text;
    }

    /** Reads the words of a coordination. */
    static Coordination read(String words, TableContext table, Pointer pointer, CellPlace place) {
        TableFindings findings = table.findings();
        Coordination read = findings.valueOf(table.names().coordinations().read(words), pointer, place);
        findings.report(Brackets.check(words), pointer.child("text"), place);
        return read.toBuilder()
                .coordinators(table.names().resolve(read.getCoordinators(), pointer.child("coordinators"), place))
                .source(table.source())
                .build();
    }

    /**
     * Reads services: one for one lead, or as many as there are leads, in their order. Where it is not known whose they are, they lead
     * by themselves: a service is no body, unless its name is known as one.
     */
    static void readService(RowCell cell, ActionDraft action) {
        Coordination coordination = action.coordination()
                .orElseGet(() ->
                        Coordination.builder().source(action.table().source()).build());
        Pointer pointer = action.pointer().child("coordination");
        List<Participant> leads = coordination.getCoordinators();
        String words = action.table().names().withoutPersons(cell.text(), pointer, cell.place(), cell.header());
        if (PlainText.of(words).isEmpty()) {
            return;
        }
        List<String> services = new ArrayList<>();
        List<Participant> named = new ArrayList<>();
        for (Participant each :
                action.table().names().coordinations().read(words, Role.LEAD).orElseThrow()) {
            String service = written(each);
            if (GuidanceText.namesNobody(service)) {
                action.table()
                        .findings()
                        .report(TableRules.PLACEHOLDER, pointer, cell.place(), Map.of("text", service));
            } else {
                services.add(service);
                named.add(each);
            }
        }
        if (services.isEmpty()) {
            return;
        }
        Coordination.Builder served = coordination.toBuilder();
        if (leads.isEmpty()) {
            // The service of a body that the table does not name, as a rule the one whose plan it is.
            String text = coordination.getText().orElse("");
            served.text(text.isEmpty() ? PlainText.of(words) : text + "\n" + PlainText.of(words))
                    .coordinators(ownServices(named, action.table().names(), pointer, cell.place()));
        } else if (leads.size() == 1) {
            served.coordinators(withServices(leads, List.of(PlainText.of(words))));
        } else if (leads.size() == services.size()) {
            served.coordinators(withServices(leads, services));
        } else {
            Map<String, String> arguments = Map.of("leads", "" + leads.size(), "text", PlainText.of(words));
            action.table().findings().report(TableRules.SERVICE_UNPAIRED, pointer, cell.place(), arguments);
            served.coordinators(withOwnServices(leads, services));
        }
        action.setCoordination(served.build());
    }

    /** A service with the words about it: « Europe (pilote) ». */
    private static String written(Participant service) {
        String unit = service.getService().map(words -> " – " + words).orElse("");
        String about = Stream.of(service.getWording(), service.getNote())
                .flatMap(Optional::stream)
                .map(words -> " (" + words + ")")
                .collect(Collectors.joining());
        return service.getName().orElse("") + unit + about;
    }

    private static List<Participant> ownServices(
            List<Participant> named, NameReader names, Pointer pointer, CellPlace place) {
        List<Participant> leads = new ArrayList<>();
        for (Participant each : named) {
            String name = each.getName().orElse("");
            // « Éducation, avec l'association e-Respect »: those with whom a service works are bodies.
            boolean outside = each.getWording()
                    .filter(words -> Folding.fold(words).contains("avec"))
                    .isPresent();
            boolean service = !outside
                    && each.getService().isEmpty()
                    && !names.isKnown(name)
                    && !SpreadsheetText.isError(name)
                    && !SameAsAbove.isReference(name)
                    && !SameAsAbove.isMark(name);
            leads.addAll(
                    service
                            ? List.of(Participant.builder()
                                    .service(name)
                                    .role(each.getRole())
                                    .wording(each.getWording())
                                    .note(each.getNote())
                                    .build())
                            : names.resolve(List.of(each), pointer.child("coordinators"), place));
        }
        return NameReader.withoutDoubles(leads);
    }

    private static List<Participant> withOwnServices(List<Participant> leads, List<String> services) {
        List<Participant> served = new ArrayList<>(leads);
        for (String service : services) {
            served.add(Participant.builder().service(service).role(Role.LEAD).build());
        }
        return NameReader.withoutDoubles(served);
    }

    private static List<Participant> withServices(List<Participant> leads, List<String> services) {
        List<Participant> served = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            served.add(leads.get(i).toBuilder().service(services.get(i)).build());
        }
        return served;
    }
}
