package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;

/** What the readers of cells share while one table is read. */
final class TableContext {

    private final ActionPlan base;
    private final TableFindings findings;
    private final NameReader names;
    private final NetworkReader networks;
    private final DriftDetector drift;
    private final Ids actionIds = new Ids();
    private final Map<TableColumn, TwoYears> twoYears = new HashMap<>();
    private final Set<TableColumn> columnsOfCodes = new HashSet<>();
    private final FootnoteMarks footnotes = new FootnoteMarks();
    private final Map<String, PriorityLevel> priorities = new HashMap<>();
    private final Map<String, StatusCode> statuses = new HashMap<>();
    private final Set<Integer> columnsOfEnglish = new HashSet<>();
    private final Set<Integer> columnsUnnamed = new HashSet<>();
    private Optional<Status> statusOfHeader = Optional.empty();
    private String unitOfAmounts = "";
    private Optional<CurrencyCode> currency = Optional.empty();
    private Optional<PlanPeriod> timeOfAmounts = Optional.empty();
    private boolean titlesDivided;

    TableContext(ActionPlan base, OrganisationResolver resolver, boolean hasDirectory, TableFindings findings) {
        this.base = base;
        this.findings = findings;
        this.names = new NameReader(resolver, hasDirectory, base, findings);
        this.networks = new NetworkReader(base, names, findings, sourceOf(base));
        this.drift = new DriftDetector(findings);
    }

    private static Optional<DocumentId> sourceOf(ActionPlan base) {
        return base.getSources().size() == 1 ? base.getSources().get(0).getId() : Optional.empty();
    }

    TableFindings findings() {
        return findings;
    }

    NameReader names() {
        return names;
    }

    NetworkReader networks() {
        return networks;
    }

    DriftDetector drift() {
        return drift;
    }

    Ids actionIds() {
        return actionIds;
    }

    /** The only source of the plan, which everything in the table comes from. */
    Optional<DocumentId> source() {
        return sourceOf(base);
    }

    /** Whether the plan reports on what was done. */
    boolean isReport() {
        return base.getNature().filter(PlanNature.REPORT::equals).isPresent();
    }

    /** Records what two years in a cell of the column are. */
    void setTwoYears(TableColumn column, TwoYears meaning) {
        twoYears.put(column, meaning);
    }

    /** What « 2024-2025 » is in a column. */
    TwoYears twoYearsIn(TableColumn column) {
        return twoYears.getOrDefault(column, TwoYears.UNCLEAR);
    }

    /** Records that the titles of the column begin with codes such as « A1 » and « WP1 ». */
    void addColumnOfCodes(TableColumn column) {
        columnsOfCodes.add(column);
    }

    /** The words of a heading in the column, in which its code is marked. */
    String heading(TableColumn column, String text) {
        return columnsOfCodes.contains(column) ? LetteredCodes.marked(text) : text;
    }

    /** The marks of the footnotes of the table. */
    FootnoteMarks footnotes() {
        return footnotes;
    }

    /** Records what the priorities of the column mean by its header and by each other. */
    void addPriorities(Map<String, PriorityLevel> scale) {
        priorities.putAll(scale);
    }

    /** The level of a folded word in the scale of the column. */
    Optional<PriorityLevel> priorityOf(String word) {
        return Optional.ofNullable(priorities.get(word));
    }

    /** Records what the signs of the column of statuses mean. */
    void addStatuses(Map<String, StatusCode> legend) {
        statuses.putAll(legend);
    }

    /** The status of a folded word by the legend of the column. */
    Optional<StatusCode> statusOf(String word) {
        return Optional.ofNullable(statuses.get(word));
    }

    /** Records that commas separate thousands in the amounts of a column. */
    void addColumnOfEnglish(int index) {
        columnsOfEnglish.add(index);
    }

    /** Whether commas separate thousands in a column, because its amounts leave no doubt: « 96,250.00 ». */
    boolean isEnglish(int index) {
        return columnsOfEnglish.contains(index);
    }

    /** Whether commas separate thousands in any column. */
    boolean hasEnglish() {
        return !columnsOfEnglish.isEmpty();
    }

    /** Whether no cell of a column without a header was reported yet. */
    boolean isFirstUnnamed(int column) {
        return columnsUnnamed.add(column);
    }

    /** The unit of amounts that have none in their cells and headers, as at the end of a header; empty where it is not known. */
    String unitOfAmounts() {
        return unitOfAmounts;
    }

    void setUnitOfAmounts(String unit) {
        unitOfAmounts = unit;
    }

    /** The only currency that headers and cells with money name. */
    Optional<CurrencyCode> currency() {
        return currency;
    }

    void setCurrency(Optional<CurrencyCode> ofAmounts) {
        currency = ofAmounts;
    }

    /** The year of all amounts whose header has none. */
    Optional<PlanPeriod> timeOfAmounts() {
        return timeOfAmounts;
    }

    void setTimeOfAmounts(Optional<PlanPeriod> time) {
        timeOfAmounts = time;
    }

    /** Whether the lines below the titles of the column are descriptions. */
    boolean areTitlesDivided() {
        return titlesDivided;
    }

    void setTitlesDivided(boolean divided) {
        titlesDivided = divided;
    }

    /** The status that the header gives to all actions. */
    Optional<Status> statusOfHeader() {
        return statusOfHeader;
    }

    void setStatusOfHeader(Optional<Status> status) {
        statusOfHeader = status;
    }

    /** Reports a row that is not part of the plan. */
    void reportIgnored(GridRow row) {
        reportIgnored(row, List.of());
    }

    /** Reports a row of a sheet that is not understood: its first words name it. */
    void reportUnread(GridRow row) {
        List<String> words = row.texts().stream().map(names::maskPersons).toList();
        findings.report(
                TableRules.CELL_UNREAD,
                row.firstFilledPlace(),
                Map.of("column", words.get(0), "text", String.join(" | ", words)));
    }

    /** Reports a row without the words of columns of persons. */
    void reportIgnored(GridRow row, List<Integer> persons) {
        String text = row.filled().stream()
                .filter(column -> !persons.contains(column))
                .map(row::plain)
                .distinct()
                .map(names::maskPersons)
                .collect(Collectors.joining(" | "));
        findings.report(TableRules.ROW_IGNORED, row.firstFilledPlace(), Map.of("text", text.isEmpty() ? "…" : text));
    }
}
