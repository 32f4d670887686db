package org.mobilityplan.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.words.Names;
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
 * <p>The header is that of the first source of kind « table » whose text has one word per column, separated by tabs.
 */
public final class PublishedTable {

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
        return new PublishedTable(header(plan, levels), new Rows(plan, levels).rows());
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
        for (Document source : plan.getSources()) {
            if (source.getKind().filter(DocumentKind.TABLE::equals).isPresent()) {
                List<String> words = Arrays.asList(source.getText().orElse("").split("\t", -1));
                if (words.size() == levels + 2) {
                    return Collections.unmodifiableList(words);
                }
            }
        }
        List<String> header = new ArrayList<>(levels + 2);
        for (int level = 0; level < levels; level++) {
            String word = levelWord(plan.getChantiers(), level).orElse("Chantier");
            boolean usual = word.equalsIgnoreCase("chantier");
            header.add(!usual ? word : level == 0 ? "CHANTIERS" : "CHANTIERS (niveau " + (level + 1) + ")");
        }
        header.add(actionsHeader(plan));
        header.add("COORDINATEUR");
        return Collections.unmodifiableList(header);
    }

    /** The first word that the chantiers of a level use for it. */
    private static Optional<String> levelWord(List<Chantier> chantiers, int level) {
        return chantiers.stream()
                .map(chantier -> level == 0
                        ? chantier.getLevel().filter(word -> !word.isBlank())
                        : levelWord(chantier.getChantiers(), level - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String actionsHeader(ActionPlan plan) {
        String year = plan.getPeriod()
                .flatMap(PublishedTable::year)
                .map(unit -> " " + unit)
                .orElse("");
        PlanNature nature = plan.getNature().orElse(PlanNature.STRATEGY);
        String state =
                nature.equals(PlanNature.REPORT) ? " RÉALISÉES" : nature.equals(PlanNature.PROGRAMME) ? " PRÉVUES" : "";
        return "ACTIONS" + year + state;
    }

    private static Optional<PartialDate> year(PlanPeriod period) {
        return period.getStart()
                .filter(start -> period.getEnd().filter(start::equals).isPresent())
                .filter(unit -> unit.precision() == Precision.YEAR || unit.precision() == Precision.SCHOOL_YEAR);
    }

    /** Collects the rows of one plan. */
    private static final class Rows {

        private final ActionPlan plan;
        private final Names names;
        private final List<List<String>> rows = new ArrayList<>();
        /** The headings of the next row, empty where the one above continues. */
        private final String[] headings;

        Rows(ActionPlan plan, int levels) {
            this.plan = plan;
            this.names = new Names(plan);
            this.headings = new String[levels];
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
                headings[level] = heading(chantier);
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

        private static String heading(Chantier chantier) {
            return chantier.getText()
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> title(
                            chantier.getLevel().orElse(""),
                            chantier.getCode(),
                            chantier.getTitle(),
                            chantier.getId().value()));
        }

        private static String title(String level, Optional<Code> code, String title, String id) {
            // An empty cell would mean « the same as above », so an untitled draft shows its id.
            return Heading.write(level, code.map(Code::value).orElse(""), title.isBlank() ? id : title);
        }

        private String words(Action action) {
            StringBuilder cell = new StringBuilder();
            List<Action> steps = action.getSteps();
            Optional<String> text = action.getText().filter(words -> !words.isBlank());
            if (text.isPresent()) {
                cell.append(text.get());
                steps = steps.subList(StepSpan.find(text.get(), steps).size(), steps.size());
            } else {
                cell.append(title(
                        "", action.getCode(), action.getTitle(), action.getId().value()));
                action.getDescription()
                        .filter(words -> !words.isBlank())
                        .ifPresent(words -> cell.append('\n').append(words));
            }
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
                        .ifPresent(own ->
                                cell.append(" (coordination : ").append(own).append(')'));
            }
        }

        private String words(Coordination coordination) {
            if (coordination.getOrigin() == Origin.CARRIED_DOWN) {
                return "";
            }
            return CoordinationNotation.write(coordination, names::described);
        }
    }
}
