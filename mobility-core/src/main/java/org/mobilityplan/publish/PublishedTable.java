package org.mobilityplan.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Phrase;
import org.mobilityplan.words.SourceText;
import org.mobilityplan.words.StepSpan;

/**
 * A plan as the table that committees publish: « CHANTIERS », « ACTIONS 2017 REALISEES », « COORDINATEUR ».
 *
 * <pre>{@code
 * String csv = TableText.csv(PublishedTable.of(plan).rows());
 * }</pre>
 *
 * <p>Chantiers have one column per level: one for most plans, none for a flat one. A heading appears once; an empty cell below it
 * means the same chantier, so the actions of a chantier come before the chantiers below it. A cell holds the published text
 * where the plan has one, with its line breaks; otherwise level, code and title, then the description, then the steps as a
 * list. The last column holds the coordination given at this very place; it is empty where none is given or where a merged
 * cell continues. A chantier with a coordination of its own has a row without an action; so has the plan, as its first.
 *
 * <p>The header is that of the first source of kind « table » whose text, headers separated by tabs, has one for each column of
 * this table. Otherwise it is made so that a reader cannot mistake a column: « Région (niveau 1) ». The actions are called
 * « réalisées » only where the plan says so of every one.
 */
public final class PublishedTable {

    private static final List<TableColumn> LEVELS =
            List.of(TableColumn.LEVEL_1, TableColumn.LEVEL_2, TableColumn.LEVEL_3, TableColumn.LEVEL_4);

    private final List<String> header;
    private final List<List<String>> body;

    private PublishedTable(List<String> header, List<List<String>> body) {
        this.header = header;
        this.body = body;
    }

    /**
     * The table of a plan, in French, the language of the published ones.
     *
     * @param plan the plan
     * @return its table
     */
    public static PublishedTable of(ActionPlan plan) {
        int levels = levels(plan.getChantiers());
        List<String> header = header(plan, levels);
        return new PublishedTable(header, new Rows(plan, header.subList(0, levels)).rows());
    }

    /**
     * The words above the columns.
     *
     * @return one word per column: the levels of chantiers, the actions, the coordinators
     */
    public List<String> header() {
        return header;
    }

    /**
     * The rows below the header.
     *
     * @return the rows, each with a cell for each word of the header
     */
    public List<List<String>> body() {
        return body;
    }

    /**
     * The whole table, as {@link TableText} writes it.
     *
     * @return the header and the rows below it
     */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(body.size() + 1);
        rows.add(header);
        rows.addAll(body);
        return Collections.unmodifiableList(rows);
    }

    @Override
    public String toString() {
        return "PublishedTable " + header + " (" + body.size() + " rows)";
    }

    private static int levels(List<Chantier> chantiers) {
        int deepest = 0;
        for (Chantier chantier : chantiers) {
            deepest = Math.max(deepest, 1 + levels(chantier.getChantiers()));
        }
        return deepest;
    }

    private static List<String> header(ActionPlan plan, int levels) {
        List<TableColumn> columns = new ArrayList<>(LEVELS.subList(0, Math.min(levels, LEVELS.size())));
        columns.add(TableColumn.TITLE);
        columns.add(TableColumn.COORDINATION);
        for (Document source : plan.getSources()) {
            if (source.getKind().filter(DocumentKind.TABLE::equals).isPresent()) {
                List<String> words = columns.stream()
                        .flatMap(column -> header(column, source).stream())
                        .toList();
                if (words.size() == levels + 2 && isTrue(words.get(levels), plan)) {
                    return words;
                }
            }
        }
        List<String> header = new ArrayList<>(levels + 2);
        for (int level = 0; level < levels; level++) {
            header.add(levelHeader(levelWord(plan.getChantiers(), level), level));
        }
        header.add(actionsHeader(plan));
        header.add("COORDINATEUR");
        return Collections.unmodifiableList(header);
    }

    /** The header of a column in a published table, where exactly one of its headers means this column. */
    private static Optional<String> header(TableColumn column, Document source) {
        List<String> headers = Arrays.stream(source.getText().orElse("").split("\t", -1))
                .filter(word -> TableLayout.standard().columnOf(word).equals(Optional.of(column)))
                .toList();
        return headers.size() == 1 ? Optional.of(headers.get(0)) : Optional.empty();
    }

    /** Whether a header does not say of the actions that they are done, or all of them are. */
    private static boolean isTrue(String header, ActionPlan plan) {
        return StatusNotation.deduceFromHeader(header)
                        .value()
                        .flatMap(status -> status)
                        .isEmpty()
                || isDone(plan);
    }

    /** A word that a reader of tables takes for this level; any other word is followed by the number of the level. */
    private static String levelHeader(Optional<String> word, int level) {
        String plain = PlainText.of(word.orElse("CHANTIERS"));
        boolean clear = level < LEVELS.size()
                && TableLayout.standard().columnOf(plain).equals(Optional.of(LEVELS.get(level)))
                && (word.isEmpty() || TableLayout.levelWord(plain).equals(word));
        return clear ? plain : plain + " (niveau " + (level + 1) + ")";
    }

    /** The word for a level, if all its chantiers have the same one, or words that are read as one: « AXE » and « Axe ». */
    private static Optional<String> levelWord(List<Chantier> chantiers, int level) {
        List<Optional<String>> words = new ArrayList<>();
        addLevelWords(chantiers, level, words);
        return only(words)
                .or(() -> only(words.stream()
                        .map(word -> word.map(PublishedTable::asRead))
                        .toList()))
                .flatMap(word -> word);
    }

    private static Optional<Optional<String>> only(List<Optional<String>> words) {
        return words.stream().distinct().count() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** The word that a reader takes from the heading of a chantier with this word and a code. */
    private static String asRead(String word) {
        return Heading.read(Heading.write(word, "1", "")).level().orElse(word);
    }

    private static void addLevelWords(List<Chantier> chantiers, int level, List<Optional<String>> words) {
        for (Chantier chantier : chantiers) {
            if (level == 0) {
                words.add(chantier.getLevel().map(PlainText::of).filter(word -> !word.isEmpty()));
            } else {
                addLevelWords(chantier.getChantiers(), level - 1, words);
            }
        }
    }

    private static String actionsHeader(ActionPlan plan) {
        String year = plan.getPeriod()
                .flatMap(PublishedTable::year)
                .map(unit -> " " + unit)
                .orElse("");
        boolean planned = plan.getNature().filter(PlanNature.PROGRAMME::equals).isPresent()
                && statuses(plan).allMatch(StatusCode.TO_COME::equals);
        return "ACTIONS" + year + (isDone(plan) ? " RÉALISÉES" : planned ? " PRÉVUES" : "");
    }

    private static Stream<StatusCode> statuses(ActionPlan plan) {
        return plan.index().getActionsAndSteps().stream()
                .flatMap(placed -> placed.getAction().getStatus().stream())
                .map(Status::getCode);
    }

    /** Whether the plan says of every action that it is done, and of no step anything else. */
    private static boolean isDone(ActionPlan plan) {
        List<PlacedAction> actions = plan.index().getActions();
        return !actions.isEmpty()
                && actions.stream()
                        .allMatch(placed -> placed.getAction().getStatus().isPresent())
                && statuses(plan).allMatch(StatusCode.DONE::equals);
    }

    private static Optional<PartialDate> year(PlanPeriod period) {
        return period.getStart()
                .filter(start -> period.getEnd().filter(start::equals).isPresent())
                .filter(unit -> unit.precision() == Precision.YEAR || unit.precision() == Precision.SCHOOL_YEAR);
    }

    /** Collects the rows of one plan. */
    private static final class Rows {

        private final ActionPlan plan;
        private final Describer describer;
        private final List<String> levelWords = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        /** The headings of the next row, empty where the one above continues. */
        private final String[] headings;

        Rows(ActionPlan plan, List<String> levelHeaders) {
            this.plan = plan;
            this.describer = new Describer(plan, Labels.FRENCH);
            levelHeaders.forEach(
                    header -> levelWords.add(TableLayout.levelWord(header).orElse("")));
            this.headings = new String[levelHeaders.size()];
            Arrays.fill(headings, "");
        }

        List<List<String>> rows() {
            plan.getCoordination()
                    .map(this::words)
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> add("", words));
            actions(plan.getActions());
            chantiers(plan.getChantiers(), 0);
            return Collections.unmodifiableList(rows);
        }

        private void chantiers(List<Chantier> chantiers, int level) {
            for (Chantier chantier : chantiers) {
                headings[level] = heading(chantier, levelWords.get(level));
                String own = chantier.getCoordination().map(this::words).orElse("");
                boolean empty = chantier.getActions().isEmpty()
                        && chantier.getChantiers().isEmpty();
                if (empty || !own.isBlank()) {
                    add("", own);
                }
                actions(chantier.getActions());
                chantiers(chantier.getChantiers(), level + 1);
            }
        }

        private void actions(List<Action> actions) {
            for (Action action : actions) {
                add(words(action), action.getCoordination().map(this::words).orElse(""));
            }
        }

        private void add(String action, String coordination) {
            List<String> row = new ArrayList<>(headings.length + 2);
            row.addAll(Arrays.asList(headings));
            row.add(action);
            row.add(coordination);
            rows.add(Collections.unmodifiableList(row));
            Arrays.fill(headings, "");
        }

        /** The text, and in brackets what it does not say; the level is not repeated where the header has its word. */
        private String heading(Chantier chantier, String levelWord) {
            boolean inHeader = PlainText.of(chantier.getLevel().orElse("")).equals(levelWord);
            boolean coded = chantier.getCode().isPresent() && chantier.getText().isEmpty();
            Phrase heading = describer.heading(
                    inHeader && !coded
                            ? chantier.toBuilder().level(Optional.empty()).build()
                            : chantier);
            return chantier.getText()
                    .filter(text -> !text.isBlank())
                    .map(text -> text + inBrackets(heading.details()))
                    .orElseGet(() -> heading.write(Labels.FRENCH));
        }

        private static String inBrackets(List<Phrase> details) {
            return details.isEmpty() ? "" : " (" + new Phrase("", List.of(), details).write(Labels.FRENCH) + ")";
        }

        private String words(Action action) {
            StringBuilder cell = new StringBuilder();
            List<Action> steps = action.getSteps();
            String text = action.getText().filter(words -> !words.isBlank()).orElse("");
            SourceText said = SourceText.of(text);
            String code = action.getCode()
                    .map(Code::value)
                    .filter(each -> !said.contains(each))
                    .orElse("");
            String title = action.getTitle().isBlank()
                    // An empty cell would mean « the same as above », so an untitled draft shows its id.
                    ? text.isEmpty() ? action.getId().value() : ""
                    : said.contains(action.getTitle()) ? "" : action.getTitle();
            String level = action.getLevel()
                    .map(PlainText::of)
                    .filter(each -> !said.contains(each))
                    .orElse("");
            String heading = Heading.write(level, code, title);
            if (text.isEmpty()) {
                cell.append(heading);
            } else {
                cell.append(text).append(heading.isEmpty() ? "" : " (" + heading + ")");
                steps = steps.subList(StepSpan.find(text, steps).size(), steps.size());
            }
            action.getDescription()
                    .filter(words -> !words.isBlank() && !said.contains(words))
                    .ifPresent(words -> cell.append('\n').append(words));
            // Below an item of a list, steps without indentation would be further items of that list.
            list(steps, cell.indexOf("- ") == 0 ? "  " : "", cell);
            return cell.toString();
        }

        private void list(List<Action> steps, String indent, StringBuilder cell) {
            for (Action step : steps) {
                String words = words(step);
                boolean marked = words.startsWith("- ");
                cell.append('\n')
                        .append(indent)
                        .append(marked ? "" : "- ")
                        .append(words.replace("\n", "\n  " + indent));
                step.getCoordination()
                        .map(this::words)
                        .filter(own -> !own.isBlank() && !words.contains(own))
                        // On one line, since a further line would be a further item of the list.
                        .map(PlainText::of)
                        .ifPresent(own ->
                                cell.append(" (coordination : ").append(own).append(')'));
            }
        }

        private String words(Coordination coordination) {
            return coordination.getOrigin() == Origin.CARRIED_DOWN || !coordination.isGiven()
                    ? ""
                    : describer.publishedCoordination(coordination).write(Labels.FRENCH);
        }
    }
}
