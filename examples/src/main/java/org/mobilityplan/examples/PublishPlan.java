package org.mobilityplan.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.page.HtmlPage;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.publish.TableText;
import org.mobilityplan.report.Checked;
import org.mobilityplan.text.FindingTexts;

/**
 * Writes a plan into a folder in every form that a committee publishes: the table as CSV, TSV, Markdown and for a spreadsheet, the
 * page in French and English, and the open data with its schema. The files for <i>Territoires en Transitions</i> and <i>Les
 * Communs</i> are written too, and what they do not hold is printed. Exit codes: 0 written, 1 errors found and nothing written, 2 a
 * file cannot be read or written.
 */
public final class PublishPlan {

    private PublishPlan() {}

    /**
     * Publishes a plan.
     *
     * @param arguments the file of the plan, and the folder to write to
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.utf8()));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 2) {
            out.println("PublishPlan PLAN FOLDER");
            return 2;
        }
        try {
            Checked<ActionPlan> read = PlanJson.standard().read(Path.of(arguments[0]));
            if (!read.isValid()) {
                out.print(FindingTexts.in(Locale.FRENCH).render(read.report()));
                return 1;
            }
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            for (Map.Entry<String, String> file : files(read.orElseThrow()).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
                out.println(folder.resolve(file.getKey()));
            }
            writeForPeers(read.orElseThrow(), folder, out);
            return 0;
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Le fichier ne peut pas être lu ou écrit. / The file cannot be read or written. ("
                    + unreadable.getMessage() + ")");
            return 2;
        }
    }

    private static Map<String, String> files(ActionPlan plan) {
        List<List<String>> table = PublishedTable.of(plan).rows();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.csv", TableText.csv(table));
        files.put("plan.tsv", TableText.tsv(table));
        files.put("plan.md", TableText.markdown(table));
        files.put("plan-tableur.csv", TableText.spreadsheetCsv(table));
        files.put("plan.fr.html", HtmlPage.in(Locale.FRENCH).render(plan));
        files.put("plan.en.html", HtmlPage.in(Locale.ENGLISH).render(plan));
        files.put("actions.csv", TableText.csv(FlatTable.of(plan).rows()));
        files.put("actions.schema.json", FlatTable.schema());
        return files;
    }

    /** Writes the files that other tools import, and what these tools cannot hold. */
    private static void writeForPeers(ActionPlan plan, Path folder, PrintStream out) throws IOException {
        BiConsumer<String, String> notices = (english, french) -> out.println("    " + french);
        Path workbook = folder.resolve("territoires-en-transitions.xlsx");
        out.println(workbook);
        Files.write(workbook, TetWorkbook.write(plan, notices));
        Path plans = folder.resolve("plans-transition.csv");
        Path actions = folder.resolve("fiches-action.csv");
        out.println(plans);
        out.println(actions);
        CommunsTables tables = CommunsTables.of(plan, notices);
        Files.writeString(plans, TableText.csv(tables.plans()));
        Files.writeString(actions, TableText.csv(tables.actions()));
    }
}
