package org.mobilityplan.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.Reading;
import org.mobilityplan.json.codec.Surrogates;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.codec.Utf8Factory;
import org.mobilityplan.json.migration.Migrated;
import org.mobilityplan.json.migration.Migrations;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns the bytes of a document into a plan and a report: problems of structure, then findings of rules, all in place. */
final class PlanReader {

    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Longer than any version; what is longer is told as a problem and repeated nowhere. */
    private static final int LONGEST_FORMAT = 20;

    private static final ReportHeader MADE_WITH = ReportHeader.builder().build();

    private final ReadLimits limits;
    private final Optional<PlanValidator> validator;
    private final UnknownProperties unknownProperties;
    private final JsonFactory factory;

    PlanReader(ReadLimits limits, Optional<PlanValidator> validator, UnknownProperties unknownProperties) {
        this.limits = limits;
        this.validator = validator;
        this.unknownProperties = unknownProperties;
        this.factory = new Utf8Factory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(PlanCodecs.MAX_NAME_LENGTH)
                        .maxNumberLength(limits.maxNumberLength())
                        .maxDocumentLength(-1)
                        .build()));
    }

    Checked<ActionPlan> read(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int lone = Surrogates.firstLone(text, 0);
        if (lone < 0) {
            return read(utf8, Optional.empty());
        }
        long offset = text.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
        return failed(
                utf8,
                Optional.empty(),
                DocumentProblems.ENCODING,
                offset,
                Map.of("found", String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(lone))));
    }

    Checked<ActionPlan> read(byte[] bytes, Optional<String> source) {
        return read(bytes, source, utf8 -> readUtf8(utf8, source));
    }

    /** A plan of any length, action by action. */
    Checked<ActionPlan> read(Path file, Consumer<? super StreamedAction> actions) throws IOException {
        return new ActionReader(factory, limits, unknownProperties, file, actions).read();
    }

    /** Any JSON value within the limits, such as a patch. */
    Checked<Tree> readTree(byte[] bytes) {
        return read(bytes, Optional.empty(), this::readTreeUtf8);
    }

    private Checked<Tree> readTreeUtf8(byte[] utf8) {
        List<Problem> problems = new ArrayList<>();
        Optional<Tree> tree = Optional.empty();
        try (JsonParser parser = parser(utf8)) {
            try {
                if (parser.nextToken() == null) {
                    problems.add(new Problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of()));
                } else {
                    tree = Optional.of(Tree.read(parser, name -> duplicate(name, parser, problems)));
                    addTrailing(parser, utf8, problems);
                }
            } catch (JacksonException broken) {
                problems.add(brokenDocument(broken, parser, utf8));
            }
        }
        return tree.isPresent() && problems.isEmpty()
                ? Checked.of(tree.get(), Report.empty())
                : Checked.failed(locate(problems, utf8, Optional.empty()));
    }

    private void duplicate(String name, JsonParser parser, List<Problem> problems) {
        if (problems.size() < limits.maxFindings()) {
            problems.add(new Problem(
                    DocumentProblems.PROPERTY_DUPLICATE,
                    Pointer.of(parser.streamReadContext().pathAsPointer().toString()),
                    parser.currentTokenLocation().getByteOffset(),
                    Map.of("property", name)));
        }
    }

    private <T> Checked<T> read(byte[] bytes, Optional<String> source, Function<byte[], Checked<T>> readUtf8) {
        if (bytes.length > limits.maxBytes()) {
            return failed(
                    bytes,
                    source,
                    DocumentProblems.TOO_LONG,
                    limits.maxBytes(),
                    Map.of("limit", Integer.toString(limits.maxBytes())));
        }
        Optional<String> otherEncoding = otherEncoding(bytes);
        if (otherEncoding.isPresent()) {
            return failed(bytes, source, DocumentProblems.ENCODING, 0, Map.of("found", otherEncoding.get()));
        }
        byte[] utf8 = startsWith(bytes, BYTE_ORDER_MARK)
                ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length)
                : bytes;
        int malformed = Utf8.firstMalformed(utf8);
        if (malformed >= 0) {
            String found = String.format(Locale.ROOT, "0x%02X", utf8[malformed]);
            return failed(utf8, source, DocumentProblems.ENCODING, malformed, Map.of("found", found));
        }
        return readUtf8.apply(utf8);
    }

    /** One plan of many, in its place in their file. */
    Checked<ActionPlan> read(Slice slice, Optional<String> source) {
        if (slice.whatIsWrong().isPresent()) {
            Slice.Problem wrong = slice.whatIsWrong().get();
            return Checked.failed(Report.of(List.of(Finding.builder()
                    .rule(wrong.rule().id())
                    .severity(wrong.rule().severity())
                    .location(slice.place()
                            .apply(Location.builder()
                                    .source(source)
                                    .pointer(Pointer.ROOT)
                                    .build()))
                    .arguments(wrong.arguments())
                    .build())));
        }
        Checked<ActionPlan> read = read(slice.bytes(), source);
        if (read.getFindings().isEmpty()) {
            return read;
        }
        return read.withReport(read.getReport().relocated(slice.place()));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** UTF-16 and UTF-32 by their marks, or by the zero bytes that their ASCII has and JSON never. */
    static Optional<String> otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        boolean zeros = first == 0 || second == 0;
        if (!mark && !zeros) {
            return Optional.empty();
        }
        boolean wide = first == 0 && second == 0 || bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
        return Optional.of(wide ? "UTF-32" : "UTF-16");
    }

    /** What came out of the tokens of a document; the format, where it is another than this version's. */
    private record Parsed(
            Optional<ActionPlan> plan,
            List<Problem> problems,
            List<Problem> notices,
            Optional<String> format,
            Optional<String> otherFormat) {}

    private Checked<ActionPlan> readUtf8(byte[] utf8, Optional<String> source) {
        Parsed parsed = parse(utf8);
        Checked<ActionPlan> read = readParsed(parsed, utf8, source);
        Optional<String> format = parsed.format().isPresent() ? parsed.format() : parsed.otherFormat();
        if (format.isEmpty() || format.get().length() > LONGEST_FORMAT) {
            return read;
        }
        ReportHeader header = read.getReport().getHeader().orElse(MADE_WITH);
        return read.withReport(read.getReport()
                .withHeader(header.toBuilder().format(format.get()).build()));
    }

    private Checked<ActionPlan> readParsed(Parsed parsed, byte[] utf8, Optional<String> source) {
        if (parsed.otherFormat().isPresent()) {
            if (Migrations.isOlder(parsed.otherFormat().get())) {
                return readOlder(parsed, utf8, source);
            }
            return Checked.failed(locate(List.of(unsupported(parsed.problems().get(0))), utf8, source));
        }
        return checked(parsed.plan(), parsed.problems(), parsed.notices(), judge(parsed), utf8, source);
    }

    /** The codecs alone read fewer versions. */
    private static Problem unsupported(Problem problem) {
        Map<String, String> arguments = new HashMap<>(problem.arguments());
        arguments.put("expected", Migrations.OLDEST + " … 1.x");
        return new Problem(problem.rule(), problem.pointer(), problem.offset(), arguments);
    }

    /** A document of an older version is migrated, and what is found is told of the document as it was given. */
    private Checked<ActionPlan> readOlder(Parsed stopped, byte[] utf8, Optional<String> source) {
        String version = stopped.otherFormat().orElseThrow();
        Migrated migrated;
        try (JsonParser parser = parser(utf8)) {
            try {
                parser.nextToken();
                migrated = Migrations.migrate(version, parser);
                List<Problem> behind = new ArrayList<>();
                addTrailing(parser, utf8, behind);
                if (!behind.isEmpty()) {
                    return Checked.failed(locate(behind, utf8, source));
                }
            } catch (JacksonException broken) {
                return Checked.failed(locate(List.of(brokenDocument(broken, parser, utf8)), utf8, source));
            }
        }
        Parsed parsed = parse(migrated.document());
        Report judged = judge(parsed);
        List<Problem> found = new ArrayList<>(parsed.problems());
        found.addAll(parsed.notices());
        OriginalPlaces places = new OriginalPlaces(migrated, found, judged, parser(utf8));
        List<Problem> notices = new ArrayList<>(places.inOriginal(parsed.notices()));
        notices.add(new Problem(
                DocumentProblems.FORMAT_OLDER,
                stopped.problems().get(0).pointer(),
                stopped.problems().get(0).offset(),
                Map.of("found", version)));
        return checked(
                parsed.plan(), places.inOriginal(parsed.problems()), notices, places.inOriginal(judged), utf8, source);
    }

    private Report judge(Parsed parsed) {
        return parsed.plan().isPresent() && validator.isPresent()
                ? validator.get().validate(parsed.plan().get())
                : Report.empty();
    }

    private Checked<ActionPlan> checked(
            Optional<ActionPlan> plan,
            List<Problem> problems,
            List<Problem> notices,
            Report judged,
            byte[] utf8,
            Optional<String> source) {
        if (plan.isEmpty()) {
            List<Problem> told = new ArrayList<>(problems);
            told.addAll(notices);
            return Checked.failed(locate(told, utf8, source));
        }
        Report located = locate(judged, utf8, source);
        return Checked.of(plan.get(), notices.isEmpty() ? located : located.and(locate(notices, utf8, source)));
    }

    private Parsed parse(byte[] utf8) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notices = List.of();
        Optional<String> format = Optional.empty();
        Optional<String> otherFormat = Optional.empty();
        ActionPlan plan = null;
        try (JsonParser parser = parser(utf8)) {
            Reading reading = null;
            try {
                if (parser.nextToken() == null) {
                    problems.add(new Problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of()));
                } else {
                    reading = new Reading(parser, limits.maxFindings(), unknownProperties);
                    plan = PlanCodecs.plan().read(reading);
                    addTrailing(parser, utf8, problems);
                }
            } catch (Reading.Stopped stopped) {
                otherFormat = stopped.otherFormat();
            } catch (JacksonException broken) {
                problems.add(brokenDocument(broken, parser, utf8));
            }
            if (reading != null) {
                problems.addAll(0, reading.problems());
                notices = reading.notices();
                format = reading.format();
            }
        }
        return new Parsed(
                problems.isEmpty() ? Optional.ofNullable(plan) : Optional.empty(),
                problems,
                notices,
                format,
                otherFormat);
    }

    /** What stands behind the plan. */
    private static void addTrailing(JsonParser parser, byte[] utf8, List<Problem> problems) {
        if (parser.nextToken() != null) {
            long offset = parser.currentTokenLocation().getByteOffset();
            problems.add(
                    new Problem(DocumentProblems.TRAILING, Pointer.ROOT, offset, Map.of("found", quote(utf8, offset))));
        }
    }

    private JsonParser parser(byte[] utf8) {
        return factory.createParser(ObjectReadContext.empty(), utf8, 0, utf8.length);
    }

    /** What stopped the parser: the end of the document, a limit, or a character that does not belong there. */
    private Problem brokenDocument(JacksonException broken, JsonParser parser, byte[] utf8) {
        Pointer pointer = Pointer.of(parser.streamReadContext().pathAsPointer().toString());
        if (broken instanceof StreamConstraintsException) {
            long offset = Math.max(parser.currentLocation().getByteOffset(), 0);
            boolean deep = parser.streamReadContext().getNestingDepth() > limits.maxDepth();
            return deep
                    ? new Problem(
                            DocumentProblems.TOO_DEEP,
                            pointer,
                            offset,
                            Map.of("limit", Integer.toString(limits.maxDepth())))
                    : tooLong(pointer, parser, utf8);
        }
        long offset = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
        long at = Math.min(Math.max(offset, 0), utf8.length);
        if (broken instanceof UnexpectedEndOfInputException || at == utf8.length || endsWithinWord(utf8)) {
            return new Problem(DocumentProblems.TRUNCATED, pointer, utf8.length, Map.of());
        }
        // A word that JSON does not have, such as NaN, is noticed at its end; it is told at its beginning.
        boolean inText = parser.currentToken() == JsonToken.VALUE_STRING;
        long told = at;
        while (!inText && told > 0 && Character.isLetter(utf8[(int) told - 1])) {
            told--;
        }
        return new Problem(DocumentProblems.SYNTAX, pointer, told, Map.of("found", quote(utf8, told)));
    }

    /** Whether the document ends in the middle of a number, or of {@code true}, {@code false} or {@code null}. */
    private static boolean endsWithinWord(byte[] utf8) {
        if (utf8.length > 0 && "+-.eE".indexOf(utf8[utf8.length - 1]) >= 0) {
            return true;
        }
        int from = utf8.length;
        while (from > 0 && utf8[from - 1] >= 'a' && utf8[from - 1] <= 'z') {
            from--;
        }
        String word = new String(utf8, from, utf8.length - from, StandardCharsets.US_ASCII);
        return !word.isEmpty()
                && Stream.of("true", "false", "null").anyMatch(each -> each.startsWith(word) && !each.equals(word));
    }

    /** Texts are measured when they are asked for, numbers and names while they are scanned. */
    private Problem tooLong(Pointer pointer, JsonParser parser, byte[] utf8) {
        long token = Math.max(parser.currentTokenLocation().getByteOffset(), 0);
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && textLength(utf8, (int) token) > limits.maxStringLength()) {
            return tooLong(pointer, token, limits.maxStringLength());
        }
        int at = (int) Math.max(parser.currentLocation().getByteOffset(), 0);
        int begin = at;
        while (begin > 0 && "0123456789.eE+-".indexOf(utf8[begin - 1]) >= 0) {
            begin--;
        }
        boolean number = begin < at && (begin == 0 || " \t\r\n:,[".indexOf(utf8[begin - 1]) >= 0);
        if (number) {
            return tooLong(pointer, begin, limits.maxNumberLength());
        }
        // The pointer still names the property before, if there was one.
        boolean property = parser.streamReadContext().inObject()
                && parser.streamReadContext().hasCurrentName();
        String path = pointer.value();
        Pointer object = property ? Pointer.of(path.substring(0, path.lastIndexOf('/'))) : pointer;
        return tooLong(object, at, PlanCodecs.MAX_NAME_LENGTH);
    }

    private static Problem tooLong(Pointer pointer, long offset, int limit) {
        return new Problem(DocumentProblems.TOO_LONG, pointer, offset, Map.of("limit", Integer.toString(limit)));
    }

    /** How many bytes the text has that begins here with a quotation mark: no fewer than it has characters. */
    private static int textLength(byte[] utf8, int begin) {
        int end = begin + 1;
        while (end < utf8.length && utf8[end] != '"') {
            end += utf8[end] == '\\' ? 2 : 1;
        }
        return end - begin - 1;
    }

    /** The character at a place, as it may be quoted to people. */
    private static String quote(byte[] utf8, long offset) {
        int from = (int) offset;
        while (from > 0 && (utf8[from] & 0xC0) == 0x80) {
            from--;
        }
        int to = from + 1;
        while (to < utf8.length && (utf8[to] & 0xC0) == 0x80) {
            to++;
        }
        boolean visible = (utf8[from] & 0xFF) >= ' ';
        return "“"
                + (visible
                        ? new String(utf8, from, to - from, StandardCharsets.UTF_8)
                        : String.format(Locale.ROOT, "\\u%04x", utf8[from]))
                + "”";
    }

    private <T> Checked<T> failed(
            byte[] bytes, Optional<String> source, RuleInfo rule, long offset, Map<String, String> arguments) {
        return Checked.failed(locate(List.of(new Problem(rule, Pointer.ROOT, offset, arguments)), bytes, source));
    }

    /** The report of problems, which know their byte or at least their pointer. */
    private Report locate(List<Problem> problems, byte[] utf8, Optional<String> source) {
        Set<Pointer> pointers = new LinkedHashSet<>();
        List<Long> offsets = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.offset() < 0) {
                pointers.add(problem.pointer());
            } else {
                offsets.add(problem.offset());
            }
        }
        Places places = new Places(pointers, offsets, utf8);
        Report.Builder report = Report.builder().header(MADE_WITH);
        for (Problem problem : problems) {
            long offset = problem.offset() >= 0 ? problem.offset() : places.offsetOf(problem.pointer());
            report.add(Finding.builder()
                    .rule(problem.rule().id())
                    .severity(problem.rule().severity())
                    .location(places.location(problem.pointer(), offset, source))
                    .arguments(problem.arguments())
                    .build());
        }
        return report.build();
    }

    /** The same report with line and column. */
    private Report locate(Report report, byte[] utf8, Optional<String> source) {
        if (report.getFindings().isEmpty()) {
            return report;
        }
        Set<Pointer> pointers = new LinkedHashSet<>();
        for (Finding finding : report.getFindings()) {
            pointers.add(finding.getLocation().getPointer());
        }
        Places places = new Places(pointers, List.of(), utf8);
        return report.relocated(
                place -> places.location(place.getPointer(), places.offsetOf(place.getPointer()), source));
    }

    /** Where in the text things stand, found in a second look at it. */
    private final class Places {

        private final @Nullable PointerLocator locator;
        private final Map<Long, SourcePositions.Position> positions;

        Places(Set<Pointer> pointers, List<Long> offsets, byte[] utf8) {
            this.locator = pointers.isEmpty() ? null : new PointerLocator(pointers, utf8);
            SortedSet<Long> wanted = new TreeSet<>(offsets);
            for (Pointer pointer : pointers) {
                wanted.add(offsetOf(pointer));
            }
            this.positions = SourcePositions.of(utf8, wanted);
        }

        long offsetOf(Pointer pointer) {
            return locator == null ? 0 : locator.offsetOf(pointer);
        }

        Location location(Pointer pointer, long offset, Optional<String> source) {
            Location.Builder location = Location.builder().source(source).pointer(pointer);
            SourcePositions.Position position = positions.get(offset);
            if (position != null) {
                location.line(position.line()).column(position.column());
            }
            return location.build();
        }
    }
}
