package org.mobilityplan.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.examples.ValueOrigins.Origin;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/**
 * Reads a published table into a plan, prints the report, writes the plan, and counts how many values of the finished plan the
 * importer found. Exit codes: 0 valid, 1 errors found, 2 file not found or not readable.
 */
public final class ImportTable {

    private static final int TABLE = 0;
    private static final int BEFORE = 1;
    private static final int FINISHED = 2;
    private static final int OUT = 3;
    private static final int LANGUAGE = 4;

    private final PrintStream out;
    private final boolean french;

    private ImportTable(PrintStream out, Locale locale) {
        this.out = out;
        this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /**
     * Imports a table.
     *
     * @param arguments the table; the plan as known before the import, without chantiers and actions; the finished plan to
     *     compare with, or {@code -}; the file to write the plan to; and {@code fr} or {@code en}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.utf8()));
    }

    static int run(String[] arguments, PrintStream out) {
        Locale locale = Locale.forLanguageTag(arguments[LANGUAGE]);
        ImportTable program = new ImportTable(out, locale);
        try {
            Path table = Path.of(arguments[TABLE]);
            TableFile file = TableFile.read(table);
            ActionPlan before = plan(arguments[BEFORE]);
            Checked<ActionPlan> read = read(file, table.getFileName().toString(), before);
            program.source(file);
            out.print(FindingTexts.in(locale).render(read.report()));
            Optional<ActionPlan> found = read.value();
            if (found.isPresent()) {
                Path written = Path.of(arguments[OUT]);
                Files.createDirectories(written.toAbsolutePath().getParent());
                Files.writeString(written, PlanJson.standard().writeString(found.get()));
                out.println();
                out.println(program.word("Written to ", "Écrit dans ") + arguments[OUT]);
            }
            if (found.isPresent() && !arguments[FINISHED].equals("-")) {
                program.share(ValueOrigins.of(before, found.get(), plan(arguments[FINISHED])));
            }
            return read.isValid() ? 0 : 1;
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile() + ". / Le fichier n’existe pas.");
        } catch (IOException | InvalidPathException | CsvParseException unreadable) {
            out.println("The file cannot be read. / Le fichier ne peut pas être lu. (" + unreadable.getMessage() + ")");
        }
        return 2;
    }

    static Checked<ActionPlan> read(TableFile file, String name, ActionPlan before) {
        return TableImporter.into(before)
                .withSourceName(name)
                .checkedBy(PlanValidator.standard()::validate)
                .read(file.rows());
    }

    private static ActionPlan plan(String file) throws IOException {
        return PlanJson.standard().read(Path.of(file)).orElseThrow();
    }

    private void source(TableFile file) {
        String separator = file.separator() == '\t' ? "tab" : Character.toString(file.separator());
        out.println(word("Read as ", "Lu en ") + file.charset() + ", " + word("separator ", "séparateur ") + separator
                + ", " + file.rows().size() + word(" rows", " lignes"));
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
