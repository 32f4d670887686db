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
import org.mobilityplan.examples.ImportCoverage.Origin;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/**
 * Reads a published table into a plan, tells what was found, writes the plan, and says what of the finished plan the importer found
 * alone. Ends with 0 for a valid plan, 1 for one with errors, 2 where there is no file to read.
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
     * @param arguments the table; the plan as it is known before, without chantiers and actions; the finished plan to compare
     *     with, or {@code -}; the file to write the plan to; and {@code fr} or {@code en}
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
                program.share(ImportCoverage.of(before, found.get(), plan(arguments[FINISHED])));
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

    private void share(ImportCoverage coverage) {
        int given = coverage.count(Origin.GIVEN);
        int found = coverage.count(Origin.FOUND);
        int fromTable = coverage.total() - given;
        out.println();
        out.println(word("== The finished plan, value by value ==", "== Le plan achevé, valeur par valeur =="));
        line(word("values in all", "valeurs en tout"), coverage.total());
        line(word("given before the table was read", "données avant de lire le tableau"), given);
        line(word("found by the importer alone", "trouvées par l’import seul"), found);
        line(
                word("found otherwise, put right by a person", "trouvées autrement, reprises par une personne"),
                coverage.count(Origin.OTHERWISE));
        line(word("added by a person", "ajoutées par une personne"), coverage.count(Origin.ADDED));
        out.println(word(
                        "The importer's share of what is not given before: ",
                        "Part de l’import dans ce qui n’est pas donné avant : ")
                + percent(found, fromTable));
        list(word("Found alone", "Trouvé seul"), coverage.countByProperty(Origin.FOUND));
        list(word("Put right by a person", "Repris par une personne"), coverage.countByProperty(Origin.OTHERWISE));
        list(word("Added by a person", "Ajouté par une personne"), coverage.countByProperty(Origin.ADDED));
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
