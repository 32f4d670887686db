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
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.Reading;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.patch.Tree;
import org.mobilityplan.json.position.Places;
import org.mobilityplan.json.stream.Slice;
import org.mobilityplan.json.utf8.Surrogates;
import org.mobilityplan.json.utf8.Utf8;
import org.mobilityplan.json.utf8.Utf8Factory;
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
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
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
                problems.add(BrokenDocument.problem(broken, parser, utf8, limits));
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
                    Reading.pointer(parser),
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
            Location piece =
                    Location.builder().source(source).pointer(Pointer.ROOT).build();
            return Checked.failed(
                    Report.of(List.of(slice.whatIsWrong().get().at(slice.place().apply(piece)))));
        }
        Checked<ActionPlan> read = read(slice.bytes(), source);
        if (read.findings().isEmpty()) {
            return read;
        }
        return read.withReport(read.report().relocated(slice.place()));
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

    private Checked<ActionPlan> readUtf8(byte[] utf8, Optional<String> source) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notices = List.of();
        Optional<String> format = Optional.empty();
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
                // Reported among the problems.
            } catch (JacksonException broken) {
                problems.add(BrokenDocument.problem(broken, parser, utf8, limits));
            }
            if (reading != null) {
                problems.addAll(0, reading.problems());
                notices = reading.notices();
                format = reading.format();
            }
        }
        Checked<ActionPlan> read = checked(plan, problems, notices, utf8, source);
        if (format.isEmpty() || format.get().length() > LONGEST_FORMAT) {
            return read;
        }
        ReportHeader header = read.report().header().orElse(MADE_WITH);
        return read.withReport(
                read.report().withHeader(header.toBuilder().format(format.get()).build()));
    }

    private Checked<ActionPlan> checked(
            @Nullable ActionPlan plan,
            List<Problem> problems,
            List<Problem> notices,
            byte[] utf8,
            Optional<String> source) {
        if (plan == null || !problems.isEmpty()) {
            problems.addAll(notices);
            return Checked.failed(locate(problems, utf8, source));
        }
        Report validated = validator.isPresent() ? validator.get().validate(plan) : Report.empty();
        Report located = locate(validated, utf8, source);
        return Checked.of(plan, notices.isEmpty() ? located : located.and(locate(notices, utf8, source)));
    }

    /** What stands behind the plan. */
    private static void addTrailing(JsonParser parser, byte[] utf8, List<Problem> problems) {
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
        Places places = new Places(pointers, offsets, utf8, source);
        Report.Builder report = Report.builder().header(MADE_WITH);
        for (Problem problem : problems) {
            report.add(problem.at(
                    problem.offset() < 0
                            ? places.location(problem.pointer())
                            : places.location(problem.pointer(), problem.offset())));
        }
        return report.build();
    }

    /** The same report with line and column. */
    private Report locate(Report report, byte[] utf8, Optional<String> source) {
        if (report.findings().isEmpty()) {
            return report;
        }
        Set<Pointer> pointers = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            pointers.add(finding.location().pointer());
        }
        Places places = new Places(pointers, List.of(), utf8, source);
        return report.relocated(place -> places.location(place.pointer()));
    }
}
