package org.mobilityplan.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.json.patch.JsonTree;
import org.mobilityplan.json.position.DocumentLocations;
import org.mobilityplan.json.stream.Slice;
import org.mobilityplan.json.utf8.LongValues;
import org.mobilityplan.json.utf8.Utf8;
import org.mobilityplan.json.utf8.Utf8Factory;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.Surrogates;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a document into a plan or element and a report: structural problems, or the findings of rules, each with its location. */
final class PlanReader {

    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Longer than any version; a longer one is reported as a problem and does not appear in the header. */
    private static final int LONGEST_FORMAT = 20;

    /** The problems of single values and objects, after which the rest of the document is read all the same. */
    private static final List<RuleInfo> OF_VALUES = List.of(
            DocumentProblems.TYPE,
            DocumentProblems.NULL,
            DocumentProblems.VALUE,
            DocumentProblems.DATE,
            DocumentProblems.PROPERTY_MISSING,
            DocumentProblems.PROPERTY_DUPLICATE,
            DocumentProblems.PROPERTY_UNKNOWN);

    private static final ReportHeader MADE_WITH = ReportHeader.builder().build();

    private final PlanJsonOptions options;
    private final ReadLimits limits;
    private final JsonFactory factory;

    PlanReader(PlanJsonOptions options) {
        this.options = options;
        this.limits = options.limits();
        this.factory = new Utf8Factory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(PlanCodecs.MAX_NAME_LENGTH)
                        .maxNumberLength(limits.maxNumberLength())
                        .maxDocumentLength(-1)
                        .build()));
    }

    <T extends PlanElement> Checked<T> readText(String text, ObjectCodec<T, ?> codec) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int lone = Surrogates.firstLone(text, 0);
        if (lone < 0) {
            return readBytes(utf8, Optional.empty(), codec);
        }
        long offset = text.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
        return failed(
                utf8,
                Optional.empty(),
                DocumentProblems.ENCODING,
                offset,
                Map.of("found", String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(lone))));
    }

    Checked<ActionPlan> readBytes(byte[] bytes, Optional<String> source) {
        return readBytes(bytes, source, PlanCodecs.plan());
    }

    /** Reads a plan, or an element alone. */
    <T extends PlanElement> Checked<T> readBytes(byte[] bytes, Optional<String> source, ObjectCodec<T, ?> codec) {
        return decode(bytes, source, utf8 -> readUtf8(utf8, source, codec));
    }

    /** Reads a plan of any size action by action. */
    Checked<ActionPlan> readActions(Path file, Consumer<? super StreamedAction> actions) throws IOException {
        return new ActionStreamReader(factory, options, file, actions).read();
    }

    /** Reads any JSON value within the limits, such as a patch. */
    Checked<JsonTree> readValue(byte[] bytes) {
        return decode(bytes, Optional.empty(), this::readValueUtf8);
    }

    private Checked<JsonTree> readValueUtf8(byte[] utf8) {
        List<Problem> problems = new ArrayList<>();
        Optional<JsonTree> value = Optional.empty();
        try (JsonParser parser = parser(utf8)) {
            ReadContext context =
                    new ReadContext(parser, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
            try {
                if (parser.nextToken() == null) {
                    problems.add(new Problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of()));
                } else {
                    value = Optional.of(JsonTree.read(parser, context::reportDuplicate, context::countElement));
                    reportTrailing(parser, utf8, problems);
                }
            } catch (ReadContext.Stopped stopped) {
                // Reported among the problems.
            } catch (JacksonException broken) {
                problems.add(BrokenDocument.problem(broken, parser, utf8, limits));
            }
            problems.addAll(0, context.problems());
        }
        return value.isPresent() && problems.isEmpty()
                ? Checked.of(value.get(), Report.empty())
                : Checked.failed(locate(problems, utf8, LongValues.NONE, Optional.empty()));
    }

    /** Checks that a document of any content is JSON within the limits. */
    Report checkSyntax(byte[] bytes) {
        return decode(bytes, Optional.empty(), this::checkSyntaxUtf8).report();
    }

    private Checked<byte[]> checkSyntaxUtf8(byte[] utf8) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = parser(utf8)) {
            try {
                if (parser.nextToken() == null) {
                    problems.add(new Problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of()));
                } else {
                    scanValue(parser);
                    reportTrailing(parser, utf8, problems);
                }
            } catch (JacksonException broken) {
                problems.add(BrokenDocument.problem(broken, parser, utf8, limits));
            }
        }
        return problems.isEmpty()
                ? Checked.of(utf8, Report.empty())
                : Checked.failed(locate(problems, utf8, LongValues.NONE, Optional.empty()));
    }

    /** Goes to the end of the value whose first token is the current one. The parser measures texts when they are requested. */
    private static void scanValue(JsonParser parser) {
        int open = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_STRING) {
                parser.getString();
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (open > 0 && parser.nextToken() != null);
    }

    /** Checks size and encoding, and removes a byte order mark. */
    private <T> Checked<T> decode(byte[] bytes, Optional<String> source, Function<byte[], Checked<T>> readUtf8) {
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
        byte[] utf8 = withoutMark(bytes);
        int malformed = Utf8.firstMalformed(utf8);
        if (malformed >= 0) {
            String found = String.format(Locale.ROOT, "0x%02X", utf8[malformed]);
            return failed(utf8, source, DocumentProblems.ENCODING, malformed, Map.of("found", found));
        }
        return readUtf8.apply(utf8);
    }

    /** Reads one plan of a file of many. */
    Checked<ActionPlan> readSlice(Slice slice, Optional<String> source) {
        if (slice.problem().isPresent()) {
            Location inSlice =
                    Location.builder().source(source).pointer(Pointer.ROOT).build();
            return Checked.failed(Report.of(List.of(slice.problem().get().at(slice.toFile(inSlice)))));
        }
        Checked<ActionPlan> read = readBytes(slice.bytes(), source);
        if (read.findings().isEmpty()) {
            return read;
        }
        return read.withReport(read.report().relocated(slice::toFile));
    }

    static byte[] withoutMark(byte[] bytes) {
        return startsWith(bytes, BYTE_ORDER_MARK)
                ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length)
                : bytes;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Recognises UTF-16 and UTF-32 by their byte order marks, or by the zero bytes of their ASCII, which JSON never contains. */
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

    private <T extends PlanElement> Checked<T> readUtf8(byte[] utf8, Optional<String> source, ObjectCodec<T, ?> codec) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notices = List.of();
        LongValues longValues = LongValues.NONE;
        Optional<String> format = Optional.empty();
        T element = null;
        try (JsonParser parser = parser(utf8)) {
            ReadContext context = null;
            try {
                if (parser.nextToken() == null) {
                    problems.add(new Problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of()));
                } else {
                    context = new ReadContext(
                            parser, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
                    element = codec.read(context);
                    reportTrailing(parser, utf8, problems);
                }
            } catch (ReadContext.Stopped stopped) {
                // Reported among the problems.
            } catch (JacksonException broken) {
                problems.add(BrokenDocument.problem(broken, parser, utf8, limits));
            }
            if (context != null) {
                problems.addAll(0, context.problems());
                notices = context.notices();
                longValues = context.longValues();
                format = context.format();
            }
        }
        Report rest = element == null || !problems.isEmpty()
                ? rest(problems, utf8, longValues, source, codec)
                : Report.empty();
        Checked<T> read = checked(element, problems, notices, rest, utf8, longValues, source);
        if (format.isEmpty() || format.get().length() > LONGEST_FORMAT) {
            return read;
        }
        ReportHeader header = read.report().header().orElse(MADE_WITH);
        return read.withReport(
                read.report().withHeader(header.toBuilder().format(format.get()).build()));
    }

    private <T extends PlanElement> Checked<T> checked(
            @Nullable T element,
            List<Problem> problems,
            List<Problem> notices,
            Report rest,
            byte[] utf8,
            LongValues longValues,
            Optional<String> source) {
        if (element == null || !problems.isEmpty()) {
            problems.addAll(notices);
            Report located = locate(problems, utf8, longValues, source);
            return Checked.failed(rest.findings().isEmpty() ? located : located.and(rest));
        }
        Optional<PlanValidator> validator = options.validator();
        Report validated = validator.isPresent() ? validator.get().validateElement(element) : Report.empty();
        Report located = locate(validated, utf8, longValues, source);
        return Checked.of(
                element, notices.isEmpty() ? located : located.and(locate(notices, utf8, longValues, source)));
    }

    /**
     * Validates what can be read of a document with values that cannot: it is read again, and its elements without a problem are
     * validated, each alone, so that nothing is reported because something else is missing.
     */
    private <T extends PlanElement> Report rest(
            List<Problem> problems,
            byte[] utf8,
            LongValues longValues,
            Optional<String> source,
            ObjectCodec<T, ?> codec) {
        Optional<PlanValidator> validator = options.validator();
        for (Problem problem : problems) {
            if (!OF_VALUES.contains(problem.rule())) {
                return Report.empty();
            }
        }
        if (validator.isEmpty()) {
            return Report.empty();
        }
        List<ReadContext.Part> parts;
        try (JsonParser parser = parser(utf8)) {
            parser.nextToken();
            ReadContext context =
                    new ReadContext(parser, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
            parts = context.keepParts();
            codec.read(context);
        }
        return locate(
                PartialReport.of(parts, problems, validator.get(), limits.maxFindings()), utf8, longValues, source);
    }

    /** Reports text after the end of the value. */
    private static void reportTrailing(JsonParser parser, byte[] utf8, List<Problem> problems) {
        if (parser.nextToken() != null) {
            long offset = parser.currentTokenLocation().getByteOffset();
            problems.add(new Problem(
                    DocumentProblems.TRAILING,
                    Pointer.ROOT,
                    offset,
                    Map.of("found", BrokenDocument.quote(utf8, offset))));
        }
    }

    private JsonParser parser(byte[] utf8) {
        return factory.createParser(ObjectReadContext.empty(), utf8, 0, utf8.length);
    }

    private <T> Checked<T> failed(
            byte[] bytes, Optional<String> source, RuleInfo rule, long offset, Map<String, String> arguments) {
        return Checked.failed(
                locate(List.of(new Problem(rule, Pointer.ROOT, offset, arguments)), bytes, LongValues.NONE, source));
    }

    /** Makes the report of problems, each of which has an offset or at least a pointer. */
    private Report locate(List<Problem> problems, byte[] utf8, LongValues longValues, Optional<String> source) {
        Set<Pointer> pointers = new LinkedHashSet<>();
        List<Long> offsets = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.offset() < 0) {
                pointers.add(problem.pointer());
            } else {
                offsets.add(problem.offset());
            }
        }
        DocumentLocations locations = new DocumentLocations(pointers, offsets, utf8, longValues, source);
        Report.Builder report = Report.builder().header(MADE_WITH);
        for (Problem problem : problems) {
            report.add(problem.at(
                    problem.offset() < 0
                            ? locations.location(problem.pointer())
                            : locations.location(problem.pointer(), problem.offset())));
        }
        return report.build();
    }

    /** Adds line and column to the findings of a report. */
    private Report locate(Report report, byte[] utf8, LongValues longValues, Optional<String> source) {
        if (report.findings().isEmpty()) {
            return report;
        }
        Set<Pointer> pointers = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            pointers.add(finding.location().pointer());
        }
        DocumentLocations locations = new DocumentLocations(pointers, List.of(), utf8, longValues, source);
        return report.relocated(location -> locations.location(location.pointer()));
    }
}
