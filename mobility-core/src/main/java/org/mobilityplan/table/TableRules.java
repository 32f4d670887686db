package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.notation.NotationRules;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** The rules of findings about tables. */
public final class TableRules {

    static final RuleInfo BOXES_UNTICKED = RuleInfo.of("table.boxes.unticked", Severity.INFO, "column", "text");
    static final RuleInfo CELL_CHARACTERS = RuleInfo.of("table.cell.characters", Severity.ERROR, "text");
    static final RuleInfo CELL_ERROR = RuleInfo.of("table.cell.error", Severity.WARNING, "text");
    static final RuleInfo CELL_UNREAD = RuleInfo.of("table.cell.unread", Severity.ERROR, "column", "text");
    static final RuleInfo CODES_NESTED = RuleInfo.of("table.codes.nested", Severity.WARNING, "inner", "outer");
    static final RuleInfo COLUMN_DUPLICATE =
            RuleInfo.of("table.column.duplicate", Severity.ERROR, "column", "first", "header");
    static final RuleInfo COLUMN_MISSING = RuleInfo.of("table.column.missing", Severity.ERROR, "column");
    static final RuleInfo COLUMN_UNKNOWN = RuleInfo.of("table.column.unknown", Severity.ERROR, "header");
    static final RuleInfo COLUMN_UNNAMED = RuleInfo.of("table.column.unnamed", Severity.ERROR, "text");
    static final RuleInfo DATES_DRIFTING = RuleInfo.of("table.dates.drifting", Severity.INFO, "date");
    static final RuleInfo FILE = RuleInfo.of("table.file", Severity.WARNING, "notice");
    static final RuleInfo FUNDING_UNREAD = RuleInfo.of("table.funding.unread", Severity.WARNING, "text");
    static final RuleInfo HEADER_MISSING = RuleInfo.of("table.header.missing", Severity.ERROR, "headers");
    static final RuleInfo HEADER_READ = RuleInfo.of("table.header.read", Severity.INFO, "columns");
    static final RuleInfo HEADING_DIFFERENT =
            RuleInfo.of("table.heading.different", Severity.WARNING, "code", "first", "title");
    static final RuleInfo INDICATOR_UNPAIRED =
            RuleInfo.of("table.indicator.unpaired", Severity.WARNING, "column", "text");
    static final RuleInfo LEADS_NOT_BOLD = RuleInfo.of("table.leads.not-bold", Severity.WARNING, "column", "text");
    static final RuleInfo LEADS_UNPAIRED =
            RuleInfo.of("table.leads.unpaired", Severity.ERROR, "actions", "leads", "text");
    static final RuleInfo LEVEL_MISSING = RuleInfo.of("table.level.missing", Severity.INFO);
    static final RuleInfo LEVEL_SKIPPED = RuleInfo.of("table.level.skipped", Severity.INFO, "column");
    static final RuleInfo LIMIT_CELLS = RuleInfo.of("table.limit.cells", Severity.ERROR, "limit");
    static final RuleInfo LIMIT_LENGTH = RuleInfo.of("table.limit.length", Severity.ERROR, "limit");
    static final RuleInfo LIMIT_ROWS = RuleInfo.of("table.limit.rows", Severity.ERROR, "limit");
    static final RuleInfo MATRIX = RuleInfo.of("table.matrix", Severity.ERROR, "headers");
    static final RuleInfo MERGED_COUNTED_ONCE =
            RuleInfo.of("table.merged.counted-once", Severity.INFO, "column", "text");
    static final RuleInfo NAMES_UNLISTED = RuleInfo.of("table.names.unlisted", Severity.INFO, "text");
    static final RuleInfo ORGANISATION_AMBIGUOUS =
            RuleInfo.of("table.organisation.ambiguous", Severity.WARNING, "candidates", "name");
    static final RuleInfo ORGANISATION_UNKNOWN = RuleInfo.of("table.organisation.unknown", Severity.INFO, "name");
    static final RuleInfo PERIOD_YEARS = RuleInfo.of("table.period.years", Severity.INFO, "text");
    static final RuleInfo PERSON_LEFT_OUT = RuleInfo.of("table.person.left-out", Severity.INFO, "header");
    static final RuleInfo PERSON_NAMED =
            RuleInfo.of("table.person.named", Severity.INFO, "bodies", "column", "persons");
    static final RuleInfo PERSON_ORGANISATION = RuleInfo.of("table.person.organisation", Severity.INFO, "name");
    static final RuleInfo PLACEHOLDER = RuleInfo.of("table.placeholder", Severity.WARNING, "text");
    static final RuleInfo PLAN_OTHER = RuleInfo.of("table.plan.other", Severity.WARNING, "plan", "rows");
    static final RuleInfo ROLES_UNSTATED =
            RuleInfo.of("table.roles.unstated", Severity.WARNING, "column", "lead", "text");
    static final RuleInfo ROW_CONTINUED = RuleInfo.of("table.row.continued", Severity.INFO, "title");
    static final RuleInfo ROW_IGNORED = RuleInfo.of("table.row.ignored", Severity.INFO, "text");
    static final RuleInfo ROW_SAME_ACTION = RuleInfo.of("table.row.same-action", Severity.INFO, "title");
    static final RuleInfo ROW_SEVERAL_ACTIONS = RuleInfo.of("table.row.several-actions", Severity.INFO, "actions");
    static final RuleInfo SECOND = RuleInfo.of("table.second", Severity.WARNING, "headers");
    static final RuleInfo SERVICE_UNPAIRED = RuleInfo.of("table.service.unpaired", Severity.WARNING, "leads", "text");
    static final RuleInfo SHEET = RuleInfo.of("table.sheet", Severity.INFO, "headers");
    static final RuleInfo TEXT_NOT_HELD = RuleInfo.of("table.text.not-held", Severity.WARNING, "column", "text");
    static final RuleInfo TIMES_UNCLEAR = RuleInfo.of("table.times.unclear", Severity.ERROR, "headers");
    static final RuleInfo TITLE_OF_PLAN = RuleInfo.of("table.title.taken", Severity.INFO, "title");
    static final RuleInfo TITLES_GUESSED = RuleInfo.of("table.titles.guessed", Severity.WARNING, "header");
    static final RuleInfo UNREAD = RuleInfo.of("table.unread", Severity.ERROR, "tables");

    private static final List<RuleInfo> OWN = List.of(
            BOXES_UNTICKED,
            CELL_CHARACTERS,
            CELL_ERROR,
            CELL_UNREAD,
            CODES_NESTED,
            COLUMN_DUPLICATE,
            COLUMN_MISSING,
            COLUMN_UNKNOWN,
            COLUMN_UNNAMED,
            DATES_DRIFTING,
            FILE,
            FUNDING_UNREAD,
            HEADER_MISSING,
            HEADER_READ,
            HEADING_DIFFERENT,
            INDICATOR_UNPAIRED,
            LEADS_NOT_BOLD,
            LEADS_UNPAIRED,
            LEVEL_MISSING,
            LEVEL_SKIPPED,
            LIMIT_CELLS,
            LIMIT_LENGTH,
            LIMIT_ROWS,
            MATRIX,
            MERGED_COUNTED_ONCE,
            NAMES_UNLISTED,
            ORGANISATION_AMBIGUOUS,
            ORGANISATION_UNKNOWN,
            PERIOD_YEARS,
            PERSON_LEFT_OUT,
            PERSON_NAMED,
            PERSON_ORGANISATION,
            PLACEHOLDER,
            PLAN_OTHER,
            ROLES_UNSTATED,
            ROW_CONTINUED,
            ROW_IGNORED,
            ROW_SAME_ACTION,
            ROW_SEVERAL_ACTIONS,
            SECOND,
            SERVICE_UNPAIRED,
            SHEET,
            TEXT_NOT_HELD,
            TIMES_UNCLEAR,
            TITLE_OF_PLAN,
            TITLES_GUESSED,
            UNREAD);

    private TableRules() {}

    /**
     * Describes every finding that reading a table may report, about its rows and columns and about the text of its cells.
     *
     * @return the descriptions, sorted by id
     */
    public static List<RuleInfo> all() {
        List<RuleInfo> all = new ArrayList<>();
        all.add(Brackets.UNCLOSED);
        all.addAll(NotationRules.all());
        all.addAll(OWN);
        return List.copyOf(all);
    }
}
