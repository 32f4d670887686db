package org.mobilityplan.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.AnnouncedGroup;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.IndicatorNotation;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.PriorityNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Makes actions, and the networks that they announce, from the cells of a row. */
final class ActionReader {

    private static final int MAX_CODE_LENGTH = 40;
    private static final int MAX_PROPERTY_LENGTH = 100;
    private static final Currency EURO = Currency.getInstance("EUR");

    private final ActionPlan base;
    private final TableFindings findings;
    private final NameReader names;
    private final Optional<DocumentId> source;
    private final Ids actionIds = new Ids();
    private final Ids networkIds = new Ids();
    private final List<PartnerNetwork> networks = new ArrayList<>();
    private final Map<TableColumn, Run> runs = new EnumMap<>(TableColumn.class);
    private Optional<Status> statusOfHeader = Optional.empty();

    /** Dates that rise by one day from row to row. */
    private record Run(LocalDate last, int length) {}

    ActionReader(ActionPlan base, TableFindings findings, NameReader names, Optional<DocumentId> source) {
        this.base = base;
        this.findings = findings;
        this.names = names;
        this.source = source;
        base.getNetworks().forEach(network -> networkIds.of(network.getId().value(), "network"));
    }

    List<PartnerNetwork> networks() {
        return networks;
    }

    /** « ACTIONS 2017 REALISEES » says of every action that it is done. */
    void statusOfHeader(TableHeader header) {
        int column = header.column(TableColumn.TITLE).orElse(0);
        Checked<Optional<Status>> deduced = StatusNotation.deduceFromHeader(header.header(column));
        statusOfHeader = findings.read(deduced, Pointer.ROOT, new TableFindings.Place(header.row(), column));
    }

    /** Reads the actions of a row: one for each item of a list in the cell of the action. */
    void read(TableRow row, PlanDraft parent) {
        String cell = row.text(TableColumn.TITLE);
        TableFindings.Place place = row.place(TableColumn.TITLE);
        List<Bullet> items = new ArrayList<>(Bullet.read(cell));
        if (items.isEmpty()) {
            items.add(new Bullet("", "", List.of()));
        }
        Pointer first = parent.nextAction();
        findings.tell(Brackets.check(cell), first.child("text"), place);
        if (items.size() > 1) {
            findings.tell(TableRules.ROW_SEVERAL_ACTIONS, first, place, Map.of("actions", "" + items.size()));
        }
        List<String> leads = leads(row, items.size(), first);
        for (int i = 0; i < items.size(); i++) {
            Pointer pointer = parent.nextAction();
            findings.comesFrom(pointer, place);
            Bullet item = items.get(i);
            Action.Builder action = action(item, items.size() == 1 ? cell : item.source(), pointer, place);
            if (row.has(TableColumn.COORDINATION)) {
                boolean shared = i > 0 && leads.size() == 1;
                String lead = leads.get(shared ? 0 : i);
                action.coordination(coordination(row, lead, shared, pointer));
            }
            others(row, i == 0, action, pointer);
            parent.add(action.build());
        }
    }

    /** The words for the leads of each action; one for all, unless each line names the lead of one action. */
    private List<String> leads(TableRow row, int actions, Pointer pointer) {
        String cell = row.text(TableColumn.COORDINATION);
        List<String> lines =
                cell.lines().filter(line -> !PlainText.of(line).isEmpty()).toList();
        if (actions == 1 || lines.size() < 2) {
            return List.of(cell);
        }
        if (lines.size() == actions) {
            return lines;
        }
        findings.tell(
                TableRules.LEADS_UNPAIRED,
                pointer.child("coordination"),
                row.place(TableColumn.COORDINATION),
                Map.of("actions", "" + actions, "leads", "" + lines.size(), "text", PlainText.of(cell)));
        return List.of(cell);
    }

    private Action.Builder action(Bullet item, String text, Pointer pointer, TableFindings.Place place) {
        Heading heading = Heading.read(item.text());
        String title = withoutPoint(heading.title().isEmpty() ? item.text() : heading.title());
        Action.Builder action = Action.builder()
                .id(ActionId.of(actionIds.of(title, "action")))
                .code(heading.code())
                .title(title)
                .text(text);
        for (int i = 0; i < item.children().size(); i++) {
            Bullet step = item.children().get(i);
            Pointer below = pointer.child("steps").child(i);
            action.addSteps(action(step, step.source(), below, place).build());
        }
        network(item, pointer, place).ifPresent(action::addNetworks);
        if (GuidanceText.isPlaceholder(item.text())) {
            findings.tell(TableRules.PLACEHOLDER, pointer.child("title"), place, Map.of("text", item.text()));
        }
        return action;
    }

    private static String withoutPoint(String title) {
        boolean sentence = title.endsWith(".")
                && !title.endsWith("..")
                && !NameKey.of(title).value().endsWith(" etc");
        return sentence ? title.substring(0, title.length() - 1) : title;
    }

    /** The organisations that the item counts and lists, as one network. */
    private Optional<NetworkId> network(Bullet item, Pointer pointer, TableFindings.Place place) {
        List<AnnouncedGroup> groups = findings.read(names.groups().find(item.text()), pointer.child("text"), place);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String name = groups.get(0).size().getQuantity().getUnit().orElse(item.text());
        NetworkId id = NetworkId.of(networkIds.of(name, "network"));
        Pointer at = Pointer.ROOT.child("networks").child(base.getNetworks().size() + networks.size());
        findings.comesFrom(at, place);
        List<Participant> members = new ArrayList<>();
        PartnerNetwork.Builder network = PartnerNetwork.builder()
                .id(id)
                .name(name)
                .kind(NetworkKind.NETWORK)
                .text(groups.stream().map(AnnouncedGroup::text).collect(Collectors.joining(" ")))
                .openList(groups.stream().anyMatch(AnnouncedGroup::openList));
        for (AnnouncedGroup group : groups) {
            Quantity size =
                    group.size().getQuantity().toBuilder().source(source).build();
            network.addAnnouncedSizes(group.size().toBuilder().quantity(size).build());
            members.addAll(names.resolved(group.members(), at.child("members"), place));
        }
        networks.add(network.addAllMembers(members).build());
        return Optional.of(id);
    }

    private Coordination coordination(TableRow row, String cell, boolean shared, Pointer action) {
        Pointer pointer = action.child("coordination");
        TableFindings.Place place = row.place(TableColumn.COORDINATION);
        findings.comesFrom(pointer, place);
        Coordination read = coordination(cell, pointer, place);
        boolean carried = row.isCarried(TableColumn.COORDINATION) || shared && read.isGiven();
        Coordination.Builder coordination = read.toBuilder();
        if (carried) {
            coordination.origin(Origin.CARRIED_DOWN);
        }
        return withServices(row, coordination, read.getCoordinators(), pointer);
    }

    /** Reads a cell of coordinators. */
    Coordination coordination(String cell, Pointer pointer, TableFindings.Place place) {
        Coordination read = findings.read(names.coordinations().read(cell), pointer, place);
        findings.tell(Brackets.check(cell), pointer.child("text"), place);
        return read.toBuilder()
                .coordinators(names.resolved(read.getCoordinators(), pointer.child("coordinators"), place))
                .source(source)
                .build();
    }

    /** One service for one lead; several for as many leads, in their order. */
    private Coordination withServices(
            TableRow row, Coordination.Builder coordination, List<Participant> leads, Pointer pointer) {
        if (!row.isFilled(TableColumn.SERVICE)) {
            return coordination.build();
        }
        String cell = row.text(TableColumn.SERVICE);
        TableFindings.Place place = row.place(TableColumn.SERVICE);
        List<String> services = names.coordinations().read(cell, Role.LEAD).orElseThrow().stream()
                .map(service -> service.getName().orElse(""))
                .toList();
        if (leads.isEmpty()) {
            // A service without an organisation: the words are all there is.
            List<Participant> named = services.stream()
                    .map(name ->
                            Participant.builder().name(name).role(Role.LEAD).build())
                    .toList();
            return coordination
                    .text(PlainText.of(cell))
                    .coordinators(names.resolved(named, pointer.child("coordinators"), place))
                    .build();
        }
        boolean paired = services.size() == leads.size();
        if (leads.size() == 1 || paired) {
            List<Participant> served = new ArrayList<>();
            for (int i = 0; i < leads.size(); i++) {
                String service = leads.size() == 1 ? PlainText.of(cell) : services.get(i);
                served.add(leads.get(i).toBuilder().service(service).build());
            }
            return coordination.coordinators(served).build();
        }
        findings.tell(
                TableRules.SERVICE_UNPAIRED,
                pointer,
                place,
                Map.of("leads", "" + leads.size(), "text", PlainText.of(cell)));
        return coordination
                .note(row.header(TableColumn.SERVICE) + " : " + PlainText.of(cell))
                .build();
    }

    private void others(TableRow row, boolean first, Action.Builder action, Pointer pointer) {
        code(row, action, pointer);
        partners(row, action, pointer);
        status(row, action, pointer);
        if (row.isFilled(TableColumn.PRIORITY)) {
            TableFindings.Place place = cell(row, TableColumn.PRIORITY, pointer.child("priority"));
            findings.read(PriorityNotation.read(row.text(TableColumn.PRIORITY)), pointer.child("priority"), place)
                    .ifPresentOrElse(action::priority, () -> notHeld(row, TableColumn.PRIORITY, pointer));
        }
        if (row.isFilled(TableColumn.DESCRIPTION)) {
            String description = row.text(TableColumn.DESCRIPTION);
            TableFindings.Place place = cell(row, TableColumn.DESCRIPTION, pointer.child("description"));
            action.description(description);
            findings.tell(Brackets.check(description), pointer.child("description"), place);
            if (GuidanceText.isPlaceholder(description)) {
                Map<String, String> text = Map.of("text", PlainText.of(description));
                findings.tell(TableRules.PLACEHOLDER, pointer.child("description"), place, text);
            }
        }
        periods(row, first, action, pointer);
        budget(row, action, pointer);
        indicators(row, action, pointer);
        if (first) {
            persons(row, pointer);
            extra(row, action, pointer);
        }
    }

    /** The place of a cell, which a part of the plan comes from. */
    private TableFindings.Place cell(TableRow row, TableColumn column, Pointer pointer) {
        TableFindings.Place place = row.place(column);
        findings.comesFrom(pointer, place);
        return place;
    }

    private void notHeld(TableRow row, TableColumn column, Pointer pointer) {
        Map<String, String> arguments = Map.of("column", row.header(column), "text", PlainText.of(row.text(column)));
        findings.tell(TableRules.TEXT_NOT_HELD, pointer, row.place(column), arguments);
    }

    private void code(TableRow row, Action.Builder action, Pointer pointer) {
        if (!row.isFilled(TableColumn.CODE)) {
            return;
        }
        String words = PlainText.of(row.text(TableColumn.CODE));
        cell(row, TableColumn.CODE, pointer.child("code"));
        Optional<Code> code = Heading.read(words)
                .code()
                .filter(read -> Heading.read(words).title().isEmpty());
        boolean fits = words.length() <= MAX_CODE_LENGTH
                && words.chars().noneMatch(c -> Character.getType(c) == Character.CONTROL);
        if (code.isPresent()) {
            action.code(code);
        } else if (fits) {
            action.code(Code.of(words));
        } else {
            notHeld(row, TableColumn.CODE, pointer);
        }
    }

    private void partners(TableRow row, Action.Builder action, Pointer pointer) {
        if (!row.isFilled(TableColumn.PARTNERS)) {
            return;
        }
        Pointer partners = pointer.child("partners");
        TableFindings.Place place = cell(row, TableColumn.PARTNERS, partners);
        List<Participant> read = findings.read(
                names.coordinations().read(row.text(TableColumn.PARTNERS), Role.PARTNER), partners, place);
        action.addAllPartners(names.resolved(read, partners, place));
    }

    /** What is stated; else what the header says of all actions; else what the title or the calendar lets one deduce. */
    private void status(TableRow row, Action.Builder action, Pointer pointer) {
        Pointer status = pointer.child("status");
        if (row.isFilled(TableColumn.STATUS)) {
            TableFindings.Place place = cell(row, TableColumn.STATUS, status);
            Optional<Status> stated = findings.read(StatusNotation.read(row.text(TableColumn.STATUS)), status, place);
            if (stated.isEmpty()) {
                notHeld(row, TableColumn.STATUS, pointer);
            }
            stated.map(each -> row.isCarried(TableColumn.STATUS)
                            ? each.toBuilder().origin(Origin.CARRIED_DOWN).build()
                            : each)
                    .map(this::sourced)
                    .ifPresent(action::status);
            return;
        }
        if (statusOfHeader.isPresent()) {
            action.status(statusOfHeader.map(this::sourced));
            return;
        }
        for (TableColumn column : List.of(TableColumn.TITLE, TableColumn.PERIOD)) {
            Checked<Optional<Status>> deduced = StatusNotation.deduce(row.text(column));
            if (deduced.orElseThrow().isPresent()) {
                findings.tell(deduced.report(), status, row.place(column));
                action.status(deduced.orElseThrow().map(this::sourced));
                return;
            }
        }
    }

    private Status sourced(Status status) {
        return status.toBuilder().source(source).build();
    }

    private void periods(TableRow row, boolean first, Action.Builder action, Pointer pointer) {
        boolean report = base.getNature().filter(PlanNature.REPORT::equals).isPresent();
        Pointer periods = pointer.child(report ? "actualPeriods" : "plannedPeriods");
        List<PlanPeriod> read = new ArrayList<>();
        if (row.isFilled(TableColumn.START) || row.isFilled(TableColumn.END)) {
            Optional<PlanPeriod> start = time(row, TableColumn.START, first, periods.child(0));
            Optional<PlanPeriod> end = time(row, TableColumn.END, first, periods.child(0));
            read.add(fromTo(start, end));
        }
        if (row.isFilled(TableColumn.PERIOD)) {
            time(row, TableColumn.PERIOD, first, periods.child(read.size())).ifPresent(read::add);
        }
        List<PlanPeriod> sourced = read.stream()
                .map(period -> period.toBuilder().source(source).build())
                .toList();
        if (report) {
            action.addAllActualPeriods(sourced);
        } else {
            action.addAllPlannedPeriods(sourced);
        }
    }

    private Optional<PlanPeriod> time(TableRow row, TableColumn column, boolean first, Pointer pointer) {
        if (!row.isFilled(column)) {
            runs.remove(column);
            return Optional.empty();
        }
        TableFindings.Place place = cell(row, column, pointer);
        PlanPeriod read = findings.read(PeriodNotation.read(row.text(column)), pointer, place);
        if (first && !row.isCarried(column)) {
            drift(column, read.getStart(), pointer, place);
        }
        return Optional.of(read);
    }

    /** Three rows or more that rise by one day: a spreadsheet that went on counting. */
    private void drift(TableColumn column, Optional<PartialDate> start, Pointer pointer, TableFindings.Place place) {
        @Nullable
        LocalDate day = start.filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::firstDay)
                .orElse(null);
        Run before = runs.get(column);
        if (day == null) {
            runs.remove(column);
            return;
        }
        boolean next = before != null && day.equals(before.last.plusDays(1));
        int length = before != null && next ? before.length + 1 : 1;
        runs.put(column, new Run(day, length));
        if (length == 3) {
            findings.tell(TableRules.DATES_DRIFTING, pointer, place, Map.of("date", day.toString()));
        }
    }

    /** Two cells as one period; their words stay where they are not the standard text of the dates. */
    private static PlanPeriod fromTo(Optional<PlanPeriod> start, Optional<PlanPeriod> end) {
        Optional<PartialDate> first = start.flatMap(PlanPeriod::getStart);
        Optional<PartialDate> last = end.flatMap(PlanPeriod::getEnd);
        String from = start.flatMap(PlanPeriod::getText).orElse("");
        String to = end.flatMap(PlanPeriod::getText).orElse("");
        PlanPeriod.Builder period = PlanPeriod.builder().start(first).end(last);
        boolean standard = from.equals(first.map(PartialDate::toString).orElse(""))
                && to.equals(last.map(PartialDate::toString).orElse(""));
        String words = from.isEmpty() || to.isEmpty() ? from + to : from + " – " + to;
        return standard ? period.build() : period.text(words).build();
    }

    private void budget(TableRow row, Action.Builder action, Pointer pointer) {
        if (!row.isFilled(TableColumn.BUDGET)) {
            return;
        }
        Pointer funding = pointer.child("funding").child(0);
        TableFindings.Place place = cell(row, TableColumn.BUDGET, funding);
        String cell = PlainText.of(row.text(TableColumn.BUDGET));
        Quantity amount = findings.read(QuantityNotation.read(cell), funding.child("amount"), place);
        String header = row.header(TableColumn.BUDGET);
        boolean euro = (header + cell).contains("€")
                || NameKey.of(header + " " + cell).value().contains("euro");
        String words = " " + NameKey.of(header).value() + " ";
        Funding.Builder line = Funding.builder().text(cell).source(source);
        String unit = NameKey.of(amount.getUnit().orElse("")).value();
        if (amount.getValue().isPresent() && (unit.isEmpty() || unit.startsWith("euro"))) {
            line.amount(amount.toBuilder()
                    .text(Optional.empty())
                    .unit(Optional.empty())
                    .build());
        } else if (amount.getValue().isPresent()) {
            line.amount(amount);
        }
        if (euro) {
            line.currency(EURO);
        }
        if (words.contains(" previsionnel ") || words.contains(" prevu ")) {
            line.stage(FundingStage.PLANNED);
        } else if (words.contains(" realise ") || words.contains(" depense ")) {
            line.stage(FundingStage.SPENT);
        }
        if (words.contains(" ht ") || words.contains(" ttc ")) {
            line.taxIncluded(words.contains(" ttc "));
        }
        action.addFunding(line.build());
    }

    private void indicators(TableRow row, Action.Builder action, Pointer pointer) {
        if (!row.isFilled(TableColumn.INDICATORS)) {
            return;
        }
        Pointer indicators = pointer.child("indicators");
        TableFindings.Place place = cell(row, TableColumn.INDICATORS, indicators);
        boolean report = base.getNature().filter(PlanNature.REPORT::equals).isPresent();
        String cell = row.text(TableColumn.INDICATORS);
        action.addAllIndicators(findings.read(
                report ? IndicatorNotation.readActuals(cell) : IndicatorNotation.readTargets(cell), indicators, place));
    }

    /** Persons stay out of the plan; an organisation among them is told. */
    private void persons(TableRow row, Pointer pointer) {
        if (!row.isFilled(TableColumn.PERSON)) {
            return;
        }
        TableFindings.Place place = row.place(TableColumn.PERSON);
        for (Participant named : names.coordinations()
                .read(row.text(TableColumn.PERSON), Role.LEAD)
                .orElseThrow()) {
            String name = named.getName().orElse("");
            if (names.isKnown(name)) {
                findings.tell(TableRules.PERSON_ORGANISATION, pointer, place, Map.of("name", name));
            }
        }
    }

    private void extra(TableRow row, Action.Builder action, Pointer pointer) {
        List<Integer> columns = row.extra();
        if (columns.isEmpty()) {
            return;
        }
        Extensions.Builder own = Extensions.builder();
        for (int column : columns) {
            String header = row.headerOf(column);
            String name = propertyName(header.isEmpty() ? "x-" + (column + 1) : "x-" + header);
            if (own.contains(name)) {
                name = name + "-" + (column + 1);
            }
            own.putText(name, paired(row.cell(column)));
            findings.comesFrom(pointer.child(name), row.place(column));
            if (header.isEmpty()) {
                Map<String, String> text = Map.of("text", PlainText.of(row.cell(column)));
                findings.tell(TableRules.COLUMN_UNNAMED, pointer.child(name), row.place(column), text);
            }
        }
        action.extensions(own.build());
    }

    private static String propertyName(String words) {
        int length = Math.min(words.length(), MAX_PROPERTY_LENGTH);
        return paired(words.substring(0, length));
    }

    /** Half a character cannot stand in JSON. */
    private static String paired(String text) {
        StringBuilder paired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(paired::appendCodePoint);
        return paired.toString();
    }
}
