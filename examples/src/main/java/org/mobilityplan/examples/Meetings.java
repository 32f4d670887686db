package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableCell;

/**
 * The meetings in a table of a file next to that of the actions: « Date | Instance | Lieu | Ordre du jour ». They are events of the
 * plan if each row has a day and the name of a meeting; the rest of their rows is only reported.
 */
final class Meetings {

    private static final Pattern DATE = Pattern.compile("(?:dates?|jour|quand)(?: (?:de|des|du) .{1,30})?");
    private static final Pattern BODY = Pattern.compile("(?:instances?|reunions?|comites?|type de reunion|nature)");

    private static final Pattern MEETING = Pattern.compile(
            "(?:reunion|pleniere|seance|assemblee|rencontre|comite|copil|cotech|coremob|bureau|commission|conseil"
                    + "|groupe de travail|gt)\\b.{0,100}");

    /** A person is not part of an event. */
    private static final Pattern PERSON = Pattern.compile("\\b(?:M\\.|Mme|Mlle|Mr)(?!\\p{L})");

    private Meetings() {}

    /** The meetings of a table; none if it is another one, or if one of its rows is not sure. */
    static List<Event> in(List<List<TableCell>> rows) {
        List<List<String>> filled = rows.stream()
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                .toList();
        OptionalInt date = filled.isEmpty() ? OptionalInt.empty() : column(filled.get(0), DATE);
        OptionalInt body = filled.isEmpty() ? OptionalInt.empty() : column(filled.get(0), BODY);
        if (date.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        for (List<String> row : filled.subList(1, filled.size())) {
            Optional<PlanPeriod> day = day(cell(row, date.getAsInt()));
            String title = cell(row, body.getAsInt());
            boolean meeting = MEETING.matcher(NameKey.of(title).value()).matches()
                    && !PERSON.matcher(title).find();
            if (day.isEmpty() || !meeting) {
                return List.of();
            }
            events.add(Event.builder()
                    .title(title)
                    .kind(EventKind.MEETING)
                    .period(day)
                    .build());
        }
        return events;
    }

    private static OptionalInt column(List<String> header, Pattern words) {
        return IntStream.range(0, header.size())
                .filter(i -> words.matcher(NameKey.of(header.get(i)).value()).matches())
                .findFirst();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static Optional<PlanPeriod> day(String words) {
        Checked<PlanPeriod> read = PeriodNotation.read(words);
        return read.value()
                .filter(time -> read.findings().isEmpty()
                        && time.getStart().equals(time.getEnd())
                        && time.getStart().map(PartialDate::precision).equals(Optional.of(Precision.DAY)));
    }
}
