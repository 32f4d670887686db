package org.mobilityplan.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.examples.ValueOrigins.Origin;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.table.TableLayout;
import org.mobilityplan.table.TableLimits;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/**
 * Reads the table of a file into a plan, prints the report, writes the plan, and counts how many values of a finished plan the
 * importer found. Exit codes: 0 valid, 1 errors found, 2 a file cannot be read or an option is wrong.
 */
public final class ImportTable {

    private static final List<String> OPTIONS = List.of(
            "table",
            "before",
            "finished",
            "out",
            "lang",
            "layout",
            "sheet",
            "separator",
            "charset",
            "title",
            "territory");

    /** The table that is read if none is given, the plan before its import, and the finished plan. */
    private static final Map<String, String> BRITTANY = Map.of(
            "table", "examples/tables/bretagne-2017.tsv",
            "before", "examples/tables/bretagne-2017-before.json",
            "finished", "examples/plans/bretagne-2017.json");

    private static final String NONE = "-";
    private static final int MAX_ROWS = 100_000;

    /** A title is above the header, which is one of the first rows. */
    private static final int TITLE_ROWS = 60;

    private final Map<String, String> options;
    private final PrintStream out;
    private final PrintStream progress;
    private final boolean french;

    private ImportTable(Map<String, String> options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
        this.french = !options.getOrDefault("lang", "fr").equals("en");
    }

    /**
     * Imports a table.
     *
     * @param arguments options of the form {@code --name=value}, all optional: {@code table}; {@code layout}, a {@link LayoutFile};
     *     {@code sheet}, a name or number; {@code separator}, {@code tab} or a character; {@code charset}; {@code title} and
     *     {@code territory} of the plan, the latter the code or name of a region or another territory such as
     *     {@code departement:22}; {@code before}, the plan as known before the import; {@code finished}, the plan to compare with;
     *     {@code out}, the file to write to; {@code lang}, {@code fr} or {@code en}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.utf8(), Console.on(new FileOutputStream(FileDescriptor.err))));
    }

    static int run(String[] arguments, PrintStream out, PrintStream progress) {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.startsWith("--") && equals > 0 ? argument.substring(2, equals) : "";
            if (!OPTIONS.contains(name)) {
                out.println("Unknown option / option inconnue : " + argument + " (--" + String.join("=, --", OPTIONS)
                        + "=)");
                return 2;
            }
            String value = argument.substring(equals + 1).strip();
            if (!value.isEmpty()) {
                options.put(name, value);
            }
        }
        if (!options.containsKey("table")) {
            BRITTANY.forEach(options::putIfAbsent);
        }
        try {
            return new ImportTable(options, out, progress).run();
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile() + ". / Le fichier n’existe pas.");
        } catch (IOException | InvalidPathException unreadable) {
            out.println("The file cannot be read. / Le fichier ne peut pas être lu. (" + unreadable.getMessage() + ")");
        }
        return 2;
    }

    private String option(String name) {
        return options.getOrDefault(name, "");
    }

    private int run() throws IOException {
        Path table = Path.of(option("table"));
        TableLayout layout =
                option("layout").isEmpty() ? TableLayout.standard() : LayoutFile.read(Path.of(option("layout")));
        List<String> ofFile = new ArrayList<>();
        TableFile file = new TableFile(this::notice, row -> progress.println(row + word(" rows read", " lignes lues")))
                .remarks((english, frenchWords) -> ofFile.add(word(english, frenchWords)))
                .sheet(option("sheet"))
                .separator(option("separator"))
                .encoding(option("charset"))
                .layout(layout);
        List<List<TableCell>> rows = file.read(table);
        out.println(rows.size() + word(" rows", " lignes"));
        if (!option("layout").isEmpty()) {
            LayoutFile.unused(Path.of(option("layout")), rows)
                    .forEach(header -> ofFile.add(word(
                            "The table has no column “" + header + "” of the layout.",
                            "Le tableau n’a pas de colonne « " + header + " » de la mise en page.")));
        }
        String name = String.valueOf(table.getFileName());
        TableImporter importer =
                importer(ActionPlan.builder().id(PlanId.of("plan")).title("").build(), name, layout);
        ActionPlan before = before(name, importer, rows, ofFile).toBuilder()
                .addAllEvents(file.meetings())
                .build();
        out.println(word("Plan: ", "Plan : ") + before.getId() + ", « " + before.getTitle() + " »");
        Checked<ActionPlan> read = importer(before, name, layout)
                .withUnread(file.unread())
                .withNotices(ofFile)
                .checkedBy(PlanValidator.standard()::validate)
                .readCells(rows);
        out.print(FindingTexts.in(french ? Locale.FRENCH : Locale.ENGLISH)
                .render(read.report().relocated(file::located)));
        Optional<ActionPlan> found = read.value();
        if (found.isPresent() && !option("out").isEmpty()) {
            Path written = Path.of(option("out"));
            Files.createDirectories(written.toAbsolutePath().getParent());
            PlanJson.standard().write(found.get(), written);
            out.println();
            out.println(word("Written to ", "Écrit dans ") + option("out"));
        }
        String finished = option("finished");
        if (found.isPresent() && !finished.isEmpty() && !finished.equals(NONE)) {
            share(ValueOrigins.of(before, found.get(), plan(finished)));
        }
        return read.isValid() ? 0 : 1;
    }

    private static TableImporter importer(ActionPlan before, String name, TableLayout layout) {
        return TableImporter.into(before)
                .withSourceName(name)
                .withLayout(layout)
                .withLimits(TableLimits.builder().maxRows(MAX_ROWS).build());
    }

    /** The plan that the table is read into: as given, or with the title of the table or the name of its file, which is reported. */
    private ActionPlan before(String name, TableImporter untitled, List<List<TableCell>> rows, List<String> ofFile)
            throws IOException {
        ActionPlan.Builder plan;
        if (!option("before").isEmpty()) {
            plan = plan(option("before")).toBuilder();
        } else {
            String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
            String title = untitled.readCells(rows.subList(0, Math.min(TITLE_ROWS, rows.size())))
                    .value()
                    .map(ActionPlan::getTitle)
                    .orElse("");
            plan = ActionPlan.builder().id(PlanId.of(slug(stem))).title(title.isBlank() ? stem : title);
            if (title.isBlank() && option("title").isEmpty()) {
                ofFile.add(word(
                        "The table has no title; the plan is named after its file: “" + stem + "”.",
                        "Le tableau n’a pas de titre ; le plan prend le nom de son fichier : « " + stem + " »."));
            }
        }
        if (!option("title").isEmpty()) {
            plan.title(option("title"));
        }
        if (!option("territory").isEmpty()) {
            plan.territory(territory(option("territory")));
        }
        return plan.build();
    }

    private static String slug(String words) {
        String slug = NameKey.of(words).value().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "plan" : slug.substring(0, Math.min(80, slug.length()));
    }

    private static Territory territory(String words) throws IOException {
        for (Region region : Region.all()) {
            boolean current = region.validUntil().isEmpty();
            boolean named = NameKey.of(region.name()).equals(NameKey.of(words));
            if (current && (region.code().equals(words) || named)) {
                return Territory.of(region);
            }
        }
        int colon = words.indexOf(':');
        if (colon <= 0) {
            throw new IOException(
                    "no region « " + words + " »; use its INSEE code or name, or KIND:CODE / région inconnue"
                            + " ; indiquez son code INSEE ou son nom, ou GENRE:CODE");
        }
        try {
            return Territory.builder()
                    .kind(TerritoryKind.of(words.substring(0, colon)))
                    .code(words.substring(colon + 1))
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new IOException("territory / territoire : " + wrong.getMessage(), wrong);
        }
    }

    private ActionPlan plan(String file) throws IOException {
        Checked<ActionPlan> read = PlanJson.standard().read(Path.of(file));
        if (read.value().isEmpty()) {
            throw new IOException(file + "\n"
                    + FindingTexts.in(french ? Locale.FRENCH : Locale.ENGLISH).render(read.report()));
        }
        return read.orElseThrow();
    }

    private void notice(String english, String frenchWords) {
        out.println(word(english, frenchWords));
    }

    private void share(ValueOrigins origins) {
        int given = origins.count(Origin.GIVEN);
        int found = origins.count(Origin.FOUND);
        int fromTable = origins.total() - given;
        out.println();
        out.println(word("== The finished plan, value by value ==", "== Le plan achevé, valeur par valeur =="));
        line(word("values in all", "valeurs en tout"), origins.total());
        line(word("given before the table was read", "données avant la lecture du tableau"), given);
        line(word("read by the importer", "lues par l’import"), found);
        line(
                word("read differently, corrected by a person", "lues autrement, corrigées par une personne"),
                origins.count(Origin.OTHERWISE));
        line(word("added by a person", "ajoutées par une personne"), origins.count(Origin.ADDED));
        out.println(word(
                        "The importer's share of the values not given before: ",
                        "Part de l’import dans les valeurs non données avant : ")
                + percent(found, fromTable));
        list(word("Read by the importer", "Lu par l’import"), origins.countByProperty(Origin.FOUND));
        list(word("Corrected by a person", "Corrigé par une personne"), origins.countByProperty(Origin.OTHERWISE));
        list(word("Added by a person", "Ajouté par une personne"), origins.countByProperty(Origin.ADDED));
    }

    private void line(String words, int count) {
        out.println("  " + words + " : ".substring(french ? 0 : 1) + count);
    }

    private void list(String title, Map<String, Integer> counts) {
        out.println(title + (french ? " :" : ":"));
        counts.forEach((property, count) -> out.println("  " + property + " " + count));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : Math.round(100.0 * part / whole) + " % (" + part + "/" + whole + ")";
    }

    private String word(String english, String frenchWords) {
        return french ? frenchWords : english;
    }
}
