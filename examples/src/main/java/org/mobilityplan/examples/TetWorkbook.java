package org.mobilityplan.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;

/**
 * A plan as the workbook that the import of <i>Territoires en Transitions</i> accepts: headers in the second row, one row for each
 * action and step from the fourth, the axes repeated in each, lists with commas, whole days as date cells, amounts as numbers, and
 * the eight words of status. What it cannot hold is reported. Persons and contacts are never written.
 */
final class TetWorkbook {

    private static final List<String> HEADERS = List.of(
            "Axe (x)",
            "Sous-axe (x.x)",
            "Sous-sous axe (x.x.x)",
            "Titre de l'action",
            "Titre de la sous-action",
            "Descriptif",
            "Instances de gouvernance",
            "Objectifs",
            "Indicateurs liés",
            "Structure pilote",
            "Moyens humains et techniques",
            "Partenaires",
            "Direction ou service pilote",
            "Personne pilote",
            "Élu·e référent·e",
            "Participation Citoyenne",
            "Financements",
            "Financeur 1",
            "Montant € HT",
            "Financeur 2",
            "Montant € HT",
            "Financeur 3",
            "Montant € HT",
            "Budget prévisionnel total € HT",
            "Statut",
            "Niveau de priorité",
            "Date de début",
            "Date de fin");

    private static final int ACTION = HEADERS.indexOf("Titre de l'action");
    private static final int STEP = HEADERS.indexOf("Titre de la sous-action");
    private static final int DESCRIPTION = HEADERS.indexOf("Descriptif");
    private static final int NETWORKS = HEADERS.indexOf("Instances de gouvernance");
    private static final int LEADS = HEADERS.indexOf("Structure pilote");
    private static final int PARTNERS = HEADERS.indexOf("Partenaires");
    private static final int SERVICES = HEADERS.indexOf("Direction ou service pilote");
    private static final int FUNDING = HEADERS.indexOf("Financements");
    private static final int FUNDER = HEADERS.indexOf("Financeur 1");
    private static final int TOTAL = HEADERS.indexOf("Budget prévisionnel total € HT");
    private static final int STATUS = HEADERS.indexOf("Statut");
    private static final int PRIORITY = HEADERS.indexOf("Niveau de priorité");
    private static final int START = HEADERS.indexOf("Date de début");
    private static final int END = HEADERS.indexOf("Date de fin");

    /** Columns whose words the importer of tables keeps as properties of the action. */
    private static final List<String> KEPT =
            List.of("Objectifs", "Moyens humains et techniques", "Participation Citoyenne");

    private static final int HEADER_ROW = 1;
    private static final int FIRST_ROW = 3;
    private static final int LEVELS = 3;
    private static final int FUNDERS = 3;
    private static final int MAX_TITLE = 300;
    private static final int MAX_DESCRIPTION = 20_000;
    private static final int MAX_TEXT = 10_000;
    private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(999_999_999_999L);

    private static final Map<StatusCode, String> STATUSES = Map.of(
            StatusCode.TO_COME, "À venir",
            StatusCode.TO_DISCUSS, "A discuter",
            StatusCode.UNDER_WAY, "En cours",
            StatusCode.DONE, "Réalisé",
            StatusCode.LATE, "En retard",
            StatusCode.PAUSED, "En pause",
            StatusCode.BLOCKED, "Bloqué",
            StatusCode.DROPPED, "Abandonné");

    private static final Map<PriorityLevel, String> PRIORITIES =
            Map.of(PriorityLevel.HIGH, "Élevé", PriorityLevel.MEDIUM, "Moyen", PriorityLevel.LOW, "Bas");

    /** The properties that have a cell. Title and period of the plan are typed in where the file is imported. */
    private static final Set<String> WRITTEN = Set.of(
            "plan.format",
            "plan.title",
            "plan.language",
            "plan.period.start",
            "plan.period.end",
            "plan.coordination.coordinators.organisation",
            "plan.coordination.coordinators.network",
            "plan.coordination.coordinators.name",
            "plan.coordination.coordinators.role",
            "chantier.code",
            "chantier.title",
            "chantier.text",
            "chantier.coordination.coordinators.organisation",
            "chantier.coordination.coordinators.network",
            "chantier.coordination.coordinators.name",
            "chantier.coordination.coordinators.role",
            "chantier.coordination.coordinators.service",
            "organisation.id",
            "organisation.name",
            "network.id",
            "network.name",
            "action.code",
            "action.title",
            "action.text",
            "action.description",
            "action.networks",
            "action.coordination.coordinators.organisation",
            "action.coordination.coordinators.network",
            "action.coordination.coordinators.name",
            "action.coordination.coordinators.role",
            "action.coordination.coordinators.service",
            "action.partners.organisation",
            "action.partners.network",
            "action.partners.name",
            "action.status.code",
            "action.priority.level",
            "action.funding.text",
            "action.funding.amount.value",
            "action.funding.amount.upTo",
            "action.funding.currency",
            "action.funding.basis",
            "action.funding.taxIncluded",
            "action.funding.funder.organisation",
            "action.funding.funder.network",
            "action.funding.funder.name",
            "action.plannedPeriods.start",
            "action.plannedPeriods.end",
            "action.plannedPeriods.text",
            "action.x-Objectifs",
            "action.x-Moyens humains et techniques",
            "action.x-Participation Citoyenne",
            "step.code",
            "step.title",
            "step.text",
            "step.description",
            "step.networks",
            "step.coordination.coordinators.organisation",
            "step.coordination.coordinators.network",
            "step.coordination.coordinators.name",
            "step.coordination.coordinators.role",
            "step.coordination.coordinators.service",
            "step.partners.organisation",
            "step.partners.network",
            "step.partners.name",
            "step.status.code",
            "step.priority.level",
            "step.funding.text",
            "step.funding.amount.value",
            "step.funding.amount.upTo",
            "step.funding.currency",
            "step.funding.basis",
            "step.funding.taxIncluded",
            "step.funding.funder.organisation",
            "step.funding.funder.network",
            "step.funding.funder.name",
            "step.plannedPeriods.start",
            "step.plannedPeriods.end",
            "step.plannedPeriods.text");

    private final PlanIndex index;
    private final BiConsumer<String, String> notices;
    private final Sheet sheet;
    private final CellStyle dates;
    private final CellStyle amounts;
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final Map<Action, String> titleOfAction = new java.util.IdentityHashMap<>();
    private int next = FIRST_ROW;

    private TetWorkbook(XSSFWorkbook workbook, ActionPlan plan, BiConsumer<String, String> notices) {
        this.index = plan.index();
        this.notices = notices;
        this.sheet = workbook.createSheet("Fichier d'import");
        this.dates = workbook.createCellStyle();
        this.dates.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        this.amounts = workbook.createCellStyle();
        this.amounts.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param notices receives what the workbook does not hold, and what has to be typed in next to it, in English and in French
     * @return the file
     */
    static byte[] write(ActionPlan plan, BiConsumer<String, String> notices) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new TetWorkbook(workbook, plan, notices).write(plan);
            LostValues.report(plan, WRITTEN, notices);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void write(ActionPlan plan) {
        notices.accept(
                "Type in next to the file: the name of the plan, « " + plan.getTitle() + " »" + period(plan),
                "À saisir à côté du fichier : le nom du plan, « " + plan.getTitle() + " »" + period(plan));
        Row header = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < HEADERS.size(); i++) {
            header.createCell(i).setCellValue(HEADERS.get(i));
        }
        for (PlacedAction placed : plan.index().getActionsAndSteps()) {
            writeAction(placed);
        }
        for (Chantier chantier : plan.index().getChantiers()) {
            if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
                notices.accept(
                        "An axis without actions has no row: " + chantier.getTitle(),
                        "Un axe sans action n’a pas de ligne : " + chantier.getTitle());
            }
        }
    }

    private static String period(ActionPlan plan) {
        String start = plan.getPeriod()
                .flatMap(PlanPeriod::getStart)
                .map(date -> ", " + date.firstDay())
                .orElse("");
        return start
                + plan.getPeriod()
                        .flatMap(PlanPeriod::getEnd)
                        .map(date -> " – " + date.lastDay())
                        .orElse("");
    }

    private void writeAction(PlacedAction placed) {
        Action action = placed.getAction();
        Row row = sheet.createRow(next);
        next++;
        List<String> axes = axes(placed);
        for (int i = 0; i < axes.size(); i++) {
            text(row, i, axes.get(i), MAX_TITLE);
        }
        Optional<Action> top = topAction(placed);
        List<String> description = new ArrayList<>();
        String code = action.getCode().map(each -> each + ". ").orElse("");
        String full = oneLine(code + (action.getTitle().isBlank() ? "(sans titre)" : action.getTitle()));
        if (full.length() > MAX_TITLE) {
            notice(
                    action,
                    "its title is cut; the whole is in the description",
                    "son titre est coupé ; il est entier dans le descriptif");
            description.add(full);
        }
        if (top.isPresent()) {
            text(row, ACTION, titleOfAction.getOrDefault(top.get(), ""), MAX_TITLE);
            text(row, STEP, cut(full, MAX_TITLE), MAX_TITLE);
            boolean deeper = placed.getParent().filter(PlacedAction::isStep).isPresent();
            if (deeper) {
                notice(
                        action,
                        "it is a step of a step and becomes one of the action",
                        "sous-étape, devenue étape de l’action");
            }
        } else {
            String title = unique(cut(full, MAX_TITLE), String.join("\n", axes), action);
            titleOfAction.put(action, title);
            text(row, ACTION, title, MAX_TITLE);
        }
        action.getDescription().ifPresent(description::add);
        action.getText().filter(text -> saysMore(text, action)).ifPresent(description::add);
        for (String kept : KEPT) {
            text(
                    row,
                    HEADERS.indexOf(kept),
                    action.getExtensions().text("x-" + kept).orElse(""),
                    MAX_TEXT);
        }
        writePeople(row, placed);
        writeFunding(row, action);
        writeStatus(row, action, description);
        writePeriod(row, action, description);
        text(row, DESCRIPTION, String.join("\n\n", description), MAX_DESCRIPTION);
    }

    /** Whether the published words of an action have a word that is not in its title, code, description and steps. */
    private static boolean saysMore(String text, Action action) {
        StringBuilder written = new StringBuilder();
        Stream.concat(Stream.of(action), action.getSteps().stream())
                .forEach(each -> written.append(
                                each.getCode().map(Object::toString).orElse(""))
                        .append(' ')
                        .append(each.getTitle())
                        .append(' ')
                        .append(each == action ? "" : each.getText().orElse(""))
                        .append(' ')
                        .append(each.getDescription().orElse(""))
                        .append(' '));
        Set<String> words =
                new HashSet<>(List.of(NameKey.of(written.toString()).value().split(" ")));
        return !words.containsAll(List.of(NameKey.of(text).value().split(" ")));
    }

    /** The headings of the chantiers, at most three; deeper ones are part of the third. */
    private List<String> axes(PlacedAction placed) {
        List<String> axes = new ArrayList<>();
        for (Chantier chantier : placed.getChantiers()) {
            String heading = oneLine(chantier.getCode().map(code -> code + ". ").orElse("") + chantier.getTitle());
            if (axes.size() < LEVELS) {
                axes.add(cut(heading, MAX_TITLE));
            } else {
                axes.set(LEVELS - 1, cut(axes.get(LEVELS - 1) + " – " + heading, MAX_TITLE));
                notice(
                        placed.getAction(),
                        "its levels after the third are one",
                        "ses niveaux après le troisième n’en font qu’un");
            }
        }
        return axes;
    }

    /** The action that a step belongs to, directly or not. */
    private static Optional<Action> topAction(PlacedAction placed) {
        Optional<PlacedAction> parent = placed.getParent();
        while (parent.isPresent() && parent.get().getParent().isPresent()) {
            parent = parent.get().getParent();
        }
        return parent.map(PlacedAction::getAction);
    }

    /** Two actions of one title in one axis are refused. */
    private String unique(String title, String axis, Action action) {
        Set<String> taken = titles.computeIfAbsent(axis, none -> new HashSet<>());
        String unique = title;
        for (int i = 2; !taken.add(unique); i++) {
            unique = cut(title, MAX_TITLE - 8) + " (" + i + ")";
        }
        if (!unique.equals(title)) {
            notice(
                    action,
                    "another action of its axis has its title; a number is added",
                    "une action du même axe porte ce titre ; un numéro est ajouté");
        }
        return unique;
    }

    private void writePeople(Row row, PlacedAction placed) {
        Action action = placed.getAction();
        Optional<Coordination> coordination = placed.isStep()
                ? action.getCoordination()
                : placed.getEffectiveCoordination().map(EffectiveCoordination::getCoordination);
        List<Participant> all = coordination.map(Coordination::getCoordinators).orElse(List.of());
        List<Participant> leads =
                all.stream().filter(each -> each.getRole().isLeading()).toList();
        List<Participant> others = Stream.concat(
                        all.stream().filter(each -> !each.getRole().isLeading()), action.getPartners().stream())
                .filter(each -> !each.getRole().equals(Role.CONTACT))
                .toList();
        if (Stream.concat(all.stream(), action.getPartners().stream())
                .anyMatch(each -> each.getRole().equals(Role.CONTACT))) {
            notice(action, "contacts are left out", "les contacts ne sont pas écrits");
        }
        if (all.size() > leads.size()) {
            notice(
                    action,
                    "those who help to coordinate are partners",
                    "les coordinateurs associés deviennent partenaires");
        }
        text(row, LEADS, list(action, leads.stream().map(index::nameOf).toList()), MAX_TEXT);
        text(row, PARTNERS, list(action, others.stream().map(index::nameOf).toList()), MAX_TEXT);
        text(
                row,
                SERVICES,
                list(
                        action,
                        leads.stream()
                                .flatMap(each -> each.getService().stream())
                                .toList()),
                MAX_TEXT);
        List<String> networks = action.getNetworks().stream()
                .map(id -> index.network(id).map(network -> network.getName()).orElse(id.value()))
                .toList();
        text(row, NETWORKS, list(action, networks), MAX_TEXT);
    }

    /** Names with commas between them; a comma within a name would split it. */
    private String list(Action action, Collection<String> names) {
        Map<String, String> distinct = new LinkedHashMap<>();
        for (String name : names) {
            String line = oneLine(name);
            String whole = withoutCommas(line);
            if (!whole.equals(line)) {
                notice(action, "without its commas: " + line, "sans ses virgules : " + line);
            }
            if (!whole.isEmpty()) {
                distinct.putIfAbsent(whole.toLowerCase(Locale.FRENCH), whole);
            }
        }
        return String.join(", ", distinct.values());
    }

    /** A name without the commas that would split it: those that are not within brackets. */
    private static String withoutCommas(String name) {
        StringBuilder whole = new StringBuilder();
        int depth = 0;
        for (char c : name.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            whole.append(c == ',' && depth <= 0 ? ' ' : c);
        }
        String kept = depth == 0 ? whole.toString() : name.replace(',', ' ');
        return oneLine(kept);
    }

    private void writeFunding(Row row, Action action) {
        List<String> words = new ArrayList<>();
        int funders = 0;
        boolean total = false;
        for (Funding funding : action.getFunding()) {
            Optional<BigDecimal> amount = exact(funding);
            String funder = funding.getFunder().map(index::nameOf).orElse("");
            funding.getText().map(TetWorkbook::oneLine).ifPresent(words::add);
            boolean taxed = funding.getTaxIncluded().orElse(false);
            if (amount.isPresent() && taxed) {
                notice(
                        action,
                        "an amount includes taxes; the column is headed HT",
                        "un montant TTC ; la colonne est intitulée HT");
            }
            if (amount.isPresent() && !funder.isBlank() && funders < FUNDERS) {
                text(row, FUNDER + 2 * funders, oneLine(funder), MAX_TITLE);
                number(row, FUNDER + 2 * funders + 1, amount.get());
                funders++;
            } else if (amount.isPresent() && funder.isBlank() && !total) {
                number(row, TOTAL, amount.get());
                total = true;
            } else {
                String line = describe(funding, funder);
                if (funding.getText().isEmpty()) {
                    words.add(line);
                }
                notice(action, "funding as words: " + line, "financement en toutes lettres : " + line);
            }
        }
        text(row, FUNDING, String.join("\n", words), MAX_TEXT);
    }

    /** An amount in euros that is neither a range nor per head. */
    private static Optional<BigDecimal> exact(Funding funding) {
        boolean total = funding.getBasis().map(FundingBasis.TOTAL::equals).orElse(true);
        boolean euros = funding.getCurrency().map(CurrencyCode.EUR::equals).orElse(true);
        return funding.getAmount()
                .filter(quantity -> total && euros && funding.getCeiling().isEmpty())
                .filter(quantity ->
                        quantity.getUpTo().isEmpty() && quantity.getOutOf().isEmpty())
                .flatMap(Quantity::getValue)
                .filter(value -> value.signum() >= 0 && value.compareTo(MAX_AMOUNT) <= 0);
    }

    private static String describe(Funding funding, String funder) {
        String amount = funding.getAmount()
                .map(quantity ->
                        quantity.getValue().map(BigDecimal::toPlainString).orElse("")
                                + quantity.getUpTo()
                                        .map(most -> " à " + most.toPlainString())
                                        .orElse(""))
                .orElse("");
        String currency = funding.getCurrency().map(CurrencyCode::value).orElse("");
        String basis = funding.getBasis()
                .filter(each -> !each.equals(FundingBasis.TOTAL))
                .map(FundingBasis::code)
                .orElse("");
        return oneLine(funding.getText().orElse(String.join(" ", funder, amount, currency, basis)));
    }

    private void writeStatus(Row row, Action action, List<String> description) {
        Optional<Status> status = action.getStatus();
        String word =
                status.map(each -> STATUSES.getOrDefault(each.getCode(), "")).orElse("");
        text(row, STATUS, word, MAX_TITLE);
        if (status.isPresent() && word.isEmpty()) {
            String code = status.get().getText().orElse(status.get().getCode().code());
            description.add("Statut : " + code);
            notice(action, "its status is in the description: " + code, "son statut est dans le descriptif : " + code);
        }
        if (action.getPriority()
                .filter(each -> !PRIORITIES.containsKey(each.getLevel()))
                .isPresent()) {
            notice(action, "no word for its priority", "aucun mot pour sa priorité");
        }
        action.getPriority()
                .map(priority -> PRIORITIES.getOrDefault(priority.getLevel(), ""))
                .ifPresent(level -> text(row, PRIORITY, level, MAX_TITLE));
    }

    private void writePeriod(Row row, Action action, List<String> description) {
        List<PlanPeriod> periods = action.getPlannedPeriods();
        if (periods.isEmpty()) {
            return;
        }
        PlanPeriod period = periods.get(0);
        Optional<LocalDate> start = period.getStart().map(date -> date.firstDay());
        Optional<LocalDate> end = period.getEnd().map(date -> date.lastDay());
        boolean ordered = start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
        if (ordered) {
            start.ifPresent(day -> date(row, START, day));
            end.ifPresent(day -> date(row, END, day));
        }
        boolean days = Stream.concat(period.getStart().stream(), period.getEnd().stream())
                .allMatch(date -> date.precision() == Precision.DAY);
        boolean whole = periods.size() == 1 && ordered && days && (start.isPresent() || end.isPresent());
        if (!whole) {
            List<String> words = periods.stream().map(TetWorkbook::words).toList();
            description.add("Calendrier : " + String.join(" ; ", words));
            notice(
                    action,
                    "its period is in the description too: " + words,
                    "sa période est aussi dans le descriptif : " + words);
        }
    }

    private static String words(PlanPeriod period) {
        String start = period.getStart().map(Object::toString).orElse("");
        String end = period.getEnd().map(Object::toString).orElse("");
        return period.getText().map(TetWorkbook::oneLine).orElse(start.equals(end) ? start : start + " – " + end);
    }

    private void notice(Action action, String english, String french) {
        String title = cut(oneLine(action.getTitle()), 60);
        notices.accept("« " + title + " »: " + english, "« " + title + " » : " + french);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private void text(Row row, int column, String text, int length) {
        if (!text.isBlank()) {
            row.createCell(column).setCellValue(cut(text, length));
        }
        if (text.length() > length) {
            String cell = HEADERS.get(column) + " " + (row.getRowNum() + 1);
            notices.accept(
                    cell + ": cut after " + length + " characters", cell + " : coupé après " + length + " caractères");
        }
    }

    private void number(Row row, int column, BigDecimal value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(amounts);
    }

    private void date(Row row, int column, LocalDate day) {
        Cell cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(dates);
    }
}
