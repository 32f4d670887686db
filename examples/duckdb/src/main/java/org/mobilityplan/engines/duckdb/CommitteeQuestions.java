package org.mobilityplan.engines.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.TableText;

/**
 * Answers what a committee asks, by SQL over a file of plans, one per line, and over its flat table.
 *
 * <pre>
 * java … CommitteeQuestions plans.ndjson [FOLDER]
 * </pre>
 */
public final class CommitteeQuestions implements AutoCloseable {

    /** The questions, one file of SQL each. */
    public static final List<String> QUESTIONS = List.of(
            "1-actions-per-coordinator",
            "2-share-with-lead",
            "3-destinations-by-year",
            "4-networks-by-size",
            "5-changes");

    private final Connection connection;

    /**
     * Opens the files; nothing is read until a question is asked.
     *
     * @param lines a file of plans, one per line, or several by a pattern such as plans/*.ndjson
     * @param actions the flat table of these plans, as {@link #writeFlatTable} writes it
     */
    public CommitteeQuestions(String lines, Path actions) throws SQLException, IOException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    sql("views").replace("${lines}", quoted(lines)).replace("${actions}", quoted(actions.toString())));
        }
    }

    private static String quoted(String path) {
        return path.replace("'", "''");
    }

    private static String sql(String name) throws IOException {
        String file = name + ".sql";
        try (InputStream text = Objects.requireNonNull(CommitteeQuestions.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes the flat table of the plans of a file that could be read; memory holds one of them at a time. */
    public static void writeFlatTable(Path lines, Path actions) throws IOException {
        try (var plans = PlanJson.standard().withoutValidation().readLines(lines);
                var out = Files.newBufferedWriter(actions)) {
            TableText.writeCsv(FlatTable.rows(plans.flatMap(each -> each.checked().value().stream())), out);
        }
    }

    /**
     * Answers a question.
     *
     * @return the names of the columns, and the rows
     */
    public List<List<String>> answer(String question) throws SQLException, IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql(question))) {
            int columns = result.getMetaData().getColumnCount();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                header.add(result.getMetaData().getColumnName(i));
            }
            rows.add(header);
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(Objects.requireNonNullElse(result.getString(i), ""));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    public static void main(String[] arguments) throws Exception {
        Path lines = Path.of(arguments[0]);
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : ".");
        Path actions = folder.resolve("actions.csv");
        writeFlatTable(lines, actions);
        try (CommitteeQuestions committee = new CommitteeQuestions(lines.toString(), actions)) {
            for (String question : QUESTIONS) {
                Files.writeString(folder.resolve(question + ".csv"), TableText.csv(committee.answer(question)));
            }
        }
    }
}
