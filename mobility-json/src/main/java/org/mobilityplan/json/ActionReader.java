package org.mobilityplan.json;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.Reading;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.patch.Tree;
import org.mobilityplan.json.position.SourcePositions;
import org.mobilityplan.json.utf8.Utf8;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a plan of any length action by action, and holds one action and what is neither chantier nor action. */
final class ActionReader {

    private static final ObjectCodec<Chantier, ?> CHANTIER = PlanCodecs.chantier();
    private static final ObjectCodec<Action, ?> ACTION = PlanCodecs.action();

    private static final Pointer FORMAT = Pointer.of("/format");

    /** Longer than the parser reads ahead. */
    private static final int READ_AHEAD = 1 << 16;

    private final JsonFactory factory;
    private final ReadLimits limits;
    private final UnknownProperties unknownProperties;
    private final Path file;
    private final Consumer<? super StreamedAction> actions;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    ActionReader(
            JsonFactory factory,
            ReadLimits limits,
            UnknownProperties unknownProperties,
            Path file,
            Consumer<? super StreamedAction> actions) {
        this.factory = factory;
        this.limits = limits;
        this.unknownProperties = unknownProperties;
        this.file = file;
        this.actions = actions;
    }

    /** What is held at once is longer than a document may be. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** There are as many problems as may be told. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends where more is read than may be held, counted from the last mark. */
    private static final class Metered extends FilterInputStream {

        private final long most;
        private long count;

        Metered(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        void begin() {
            count = 0;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count += Math.max(read, 0);
            if (count > most) {
                throw new TooLong();
            }
            return read;
        }
    }

    Checked<ActionPlan> read() throws IOException {
        Optional<ActionPlan> plan = Optional.empty();
        Optional<String> otherEncoding;
        try (InputStream in = Files.newInputStream(file)) {
            otherEncoding = PlanReader.otherEncoding(in.readNBytes(4));
        }
        long malformed;
        try (InputStream in = open()) {
            malformed = Utf8.firstMalformed(in);
        }
        if (otherEncoding.isPresent() || malformed >= 0) {
            String found = otherEncoding.isPresent()
                    ? otherEncoding.get()
                    : String.format(Locale.ROOT, "0x%02X", byteAt(malformed));
            long offset = otherEncoding.isPresent() ? 0 : malformed;
            problem(DocumentProblems.ENCODING, Pointer.ROOT, offset, Map.of("found", found));
        } else {
            try (Metered in = new Metered(open(), limits.maxBytes() + (long) READ_AHEAD);
                    JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
                plan = new Walk(in, parser).plan();
            }
        }
        Report report = located();
        return plan.isPresent() && problems.isEmpty() ? Checked.of(plan.get(), report) : Checked.failed(report);
    }

    /** The file behind its byte order mark, if it has one; places are counted from there. */
    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(PlanReader.BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(PlanReader.BYTE_ORDER_MARK.length), PlanReader.BYTE_ORDER_MARK)) {
            in.reset();
        }
        return in;
    }

    private void problem(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments) {
        if (problems.size() >= limits.maxFindings()) {
            problems.add(new Problem(
                    DocumentProblems.TOO_MANY_FINDINGS,
                    pointer,
                    offset,
                    Map.of("limit", Integer.toString(limits.maxFindings()))));
            throw new TooMany();
        }
        problems.add(new Problem(rule, pointer, offset, arguments));
    }

    private int byteAt(long offset) throws IOException {
        try (InputStream in = open()) {
            in.skipNBytes(offset);
            return Math.max(in.read(), 0);
        }
    }

    /** The report, with line and column wherever a byte is known, found in one more pass. */
    private Report located() throws IOException {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(notices);
        if (all.isEmpty()) {
            return Report.empty();
        }
        SortedSet<Long> offsets = new TreeSet<>();
        for (Problem problem : all) {
            if (problem.offset() >= 0) {
                offsets.add(problem.offset());
            }
        }
        SourcePositions positions;
        try (InputStream in = open()) {
            positions = SourcePositions.of(in, offsets);
        }
        Report.Builder report = Report.builder();
        for (Problem each : all) {
            report.add(each.at(positions.location(each.pointer(), each.offset(), Optional.of(file.toString()))));
        }
        return report.build();
    }

    /** One walk through the document. */
    private final class Walk {

        private final Metered bytes;
        private final JsonParser in;
        private long held;

        Walk(Metered bytes, JsonParser in) {
            this.bytes = bytes;
            this.in = in;
        }

        Optional<ActionPlan> plan() throws IOException {
            try {
                if (in.nextToken() == null) {
                    problem(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of());
                    return Optional.empty();
                }
                if (in.currentToken() != JsonToken.START_OBJECT) {
                    wrongType("{…}");
                    return Optional.empty();
                }
                Optional<ActionPlan> plan = object(PlanCodecs.plan(), List.of());
                if (in.nextToken() != null) {
                    problem(DocumentProblems.TRAILING, Pointer.ROOT, offset(), Map.of("found", quoted(offset())));
                }
                return plan;
            } catch (TooLong tooLong) {
                tooLong(limits.maxBytes());
            } catch (TooMany | Reading.Stopped stopped) {
                // Told among the problems.
            } catch (JacksonException broken) {
                broken(broken);
            }
            return Optional.empty();
        }

        /** The properties of an object; chantiers and actions are left to the caller, the others kept. */
        private void properties(Map<String, Tree> own, Consumer<String> contents) {
            List<String> met = new ArrayList<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                boolean content = name.equals("chantiers") || name.equals("actions");
                boolean twice = content ? met.contains(name) : own.containsKey(name);
                if (twice) {
                    duplicate(name);
                }
                in.nextToken();
                if (twice) {
                    in.skipChildren();
                } else if (content) {
                    met.add(name);
                    contents.accept(name);
                } else {
                    if (name.equals("format") && pointer().equals(FORMAT)) {
                        checkFormat();
                    }
                    bytes.begin();
                    long begin = offset();
                    own.put(name, Tree.read(in, this::duplicate));
                    held += offset() - begin;
                    if (held > limits.maxBytes()) {
                        throw new TooLong();
                    }
                }
            }
        }

        /** Stops at a format that is not supported, which is the only finding then. */
        private void checkFormat() {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return;
            }
            Reading reading = new Reading(in, limits.maxFindings(), unknownProperties);
            try {
                PlanCodecs.checkFormat(reading);
            } catch (Reading.Stopped stopped) {
                problems.clear();
                notices.clear();
                tell(reading, FORMAT, offset(), false);
                throw stopped;
            }
        }

        private void contents(String name, List<Chantier> above) {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                wrongType("[…]");
                return;
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                bytes.begin();
                if (in.currentToken() != JsonToken.START_OBJECT) {
                    wrongType("{…}");
                } else if (name.equals("actions")) {
                    action(above);
                } else {
                    object(CHANTIER, above);
                }
            }
        }

        /** A plan or chantier without what stands in it, which goes to the consumer. */
        private <T extends PlanElement> Optional<T> object(ObjectCodec<T, ?> table, List<Chantier> above) {
            Pointer pointer = pointer();
            long begin = offset();
            long heldAbove = held;
            Map<String, Tree> own = new LinkedHashMap<>();
            boolean[] late = new boolean[1];
            properties(own, name -> {
                Optional<T> head = read(table, own, pointer, begin, false);
                if (head.isPresent()) {
                    List<Chantier> path = new ArrayList<>(above);
                    head.filter(Chantier.class::isInstance)
                            .map(Chantier.class::cast)
                            .ifPresent(path::add);
                    contents(name, path);
                } else {
                    late[0] = true;
                    in.skipChildren();
                }
            });
            Optional<T> whole = read(table, own, pointer, begin, true);
            held = heldAbove;
            if (whole.isPresent() && late[0]) {
                problem(DocumentProblems.PROPERTY_LATE, pointer, begin, Map.of());
            }
            return whole;
        }

        private void action(List<Chantier> above) {
            Pointer pointer = pointer();
            long begin = offset();
            Reading reading = new Reading(in, limits.maxFindings(), unknownProperties);
            Optional<Action> action;
            try {
                action = Optional.ofNullable(ACTION.read(reading));
            } finally {
                tell(reading, pointer, begin, false);
            }
            action.ifPresent(each -> actions.accept(new StreamedAction(above, each)));
        }

        /** An object of which the properties have been gathered. */
        private <T extends PlanElement> Optional<T> read(
                ObjectCodec<T, ?> table, Map<String, Tree> own, Pointer pointer, long offset, boolean told) {
            byte[] json = new Tree.Members(own).toJson().getBytes(StandardCharsets.UTF_8);
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                Reading reading = new Reading(parser, limits.maxFindings(), unknownProperties);
                try {
                    return Optional.ofNullable(table.read(reading));
                } catch (Reading.Stopped stopped) {
                    return Optional.empty();
                } finally {
                    if (told) {
                        tell(reading, pointer, offset, true);
                    }
                }
            }
        }

        /** Tells what was found; where it was found in a copy, its place is where the object begins. */
        private void tell(Reading reading, Pointer base, long begin, boolean copied) {
            for (Problem each : reading.problems()) {
                long offset = copied || each.offset() < 0 ? begin : each.offset();
                problem(each.rule(), Pointer.of(base.value() + each.pointer().value()), offset, each.arguments());
            }
            for (Problem each : reading.notices()) {
                if (notices.size() < limits.maxFindings() && each.rule().severity() != Severity.ERROR) {
                    notices.add(new Problem(
                            each.rule(),
                            Pointer.of(base.value() + each.pointer().value()),
                            begin,
                            each.arguments()));
                }
            }
        }

        private Pointer pointer() {
            return Reading.pointer(in);
        }

        private long offset() {
            return in.currentTokenLocation().getByteOffset();
        }

        private void duplicate(String name) {
            problem(DocumentProblems.PROPERTY_DUPLICATE, pointer(), offset(), Map.of("property", name));
        }

        private void wrongType(String expected) {
            String found = in.currentToken() == JsonToken.START_OBJECT
                    ? "{…}"
                    : in.currentToken() == JsonToken.START_ARRAY ? "[…]" : in.getString();
            problem(
                    DocumentProblems.TYPE,
                    pointer(),
                    offset(),
                    Map.of("expected", expected, "found", found == null ? "null" : found));
            in.skipChildren();
        }

        private void tooLong(int limit) {
            problems.add(new Problem(
                    DocumentProblems.TOO_LONG,
                    pointer(),
                    Math.max(offset(), 0),
                    Map.of("limit", Integer.toString(limit))));
        }

        private void broken(JacksonException broken) throws IOException {
            if (broken instanceof StreamConstraintsException) {
                boolean deep = in.streamReadContext().getNestingDepth() > limits.maxDepth();
                if (deep) {
                    problems.add(new Problem(
                            DocumentProblems.TOO_DEEP,
                            pointer(),
                            offset(),
                            Map.of("limit", Integer.toString(limits.maxDepth()))));
                } else if (in.currentToken() == JsonToken.VALUE_STRING) {
                    tooLong(limits.maxStringLength());
                } else {
                    tooLong(limits.maxNumberLength());
                }
                return;
            }
            long at = broken.getLocation() == null ? -1 : broken.getLocation().getByteOffset();
            long size = end();
            problems.add(
                    broken instanceof UnexpectedEndOfInputException || at < 0 || at >= size
                            ? new Problem(DocumentProblems.TRUNCATED, pointer(), size, Map.of())
                            : new Problem(DocumentProblems.SYNTAX, pointer(), at, Map.of("found", quoted(at))));
        }

        private long end() throws IOException {
            try (InputStream all = open()) {
                return all.skip(Long.MAX_VALUE);
            }
        }

        private String quoted(long offset) throws IOException {
            int b = byteAt(offset);
            return b > ' ' && b < 0x7F ? "“" + (char) b + "”" : String.format(Locale.ROOT, "0x%02X", b);
        }
    }
}
