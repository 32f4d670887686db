package org.mobilityplan.json;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.json.patch.JsonTree;
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

/** Reads a plan of any size action by action; holds one action and whatever is neither chantier nor action. */
final class ActionStreamReader {

    private static final ObjectCodec<Chantier, ?> CHANTIER = PlanCodecs.chantier();
    private static final ObjectCodec<Action, ?> ACTION = PlanCodecs.action();

    private static final Pointer FORMAT = Pointer.of("/format");

    /** More than the parser reads ahead. */
    private static final int READ_AHEAD = 1 << 16;

    private final JsonFactory factory;
    private final PlanJsonOptions options;
    private final ReadLimits limits;
    private final Path file;
    private final Consumer<? super StreamedAction> actions;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    ActionStreamReader(
            JsonFactory factory, PlanJsonOptions options, Path file, Consumer<? super StreamedAction> actions) {
        this.factory = factory;
        this.options = options;
        this.limits = options.limits();
        this.file = file;
        this.actions = actions;
    }

    /** Thrown if the part that must be held at once exceeds the maximum size. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Thrown if there are more problems than may be reported. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Thrown if the consumer fails, so that its exception is not taken for one of the parser. */
    private static final class ConsumerFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RuntimeException failure;

        private ConsumerFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** Limits the number of bytes that are read between two calls of {@link #restart}. */
    private static final class BoundedInputStream extends FilterInputStream {

        private final long most;
        private long count;

        BoundedInputStream(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        void restart() {
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
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is not a regular file, and is read several times");
        }
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
            report(DocumentProblems.ENCODING, Pointer.ROOT, offset, Map.of("found", found));
        } else {
            try (BoundedInputStream in = new BoundedInputStream(open(), limits.maxBytes() + (long) READ_AHEAD);
                    JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
                plan = new Walk(in, parser).plan();
            }
        }
        Report report = locate();
        return plan.isPresent() && problems.isEmpty() ? Checked.of(plan.get(), report) : Checked.failed(report);
    }

    /** Opens the file after its byte order mark, if it has one; offsets are counted from there. */
    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(PlanReader.BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(PlanReader.BYTE_ORDER_MARK.length), PlanReader.BYTE_ORDER_MARK)) {
            in.reset();
        }
        return in;
    }

    private void report(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments) {
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

    /** Makes the report; line and column of the known offsets are found in one more pass. */
    private Report locate() throws IOException {
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

    /** One pass through the document. */
    private final class Walk {

        private final BoundedInputStream bytes;
        private final JsonParser in;

        /** The bytes of the properties that are held for the plan and the current chantiers. */
        private long held;

        /** How many members and entries of the properties that are kept. */
        private int heldEntries;

        Walk(BoundedInputStream bytes, JsonParser in) {
            this.bytes = bytes;
            this.in = in;
        }

        Optional<ActionPlan> plan() throws IOException {
            try {
                if (in.nextToken() == null) {
                    report(DocumentProblems.EMPTY, Pointer.ROOT, 0, Map.of());
                    return Optional.empty();
                }
                if (in.currentToken() != JsonToken.START_OBJECT) {
                    reportWrongType("{…}");
                    return Optional.empty();
                }
                Optional<ActionPlan> plan = readObject(PlanCodecs.plan(), List.of());
                if (in.nextToken() != null) {
                    report(DocumentProblems.TRAILING, Pointer.ROOT, offset(), Map.of("found", quoted(offset())));
                }
                return plan;
            } catch (ConsumerFailure failed) {
                throw failed.failure;
            } catch (TooLong tooLong) {
                reportTooLong(limits.maxBytes());
            } catch (TooMany | ReadContext.Stopped stopped) {
                // Reported among the problems.
            } catch (JacksonException broken) {
                reportBroken(broken);
            }
            return Optional.empty();
        }

        /** Reads the properties of an object; chantiers and actions are left to the caller, the others are kept. */
        private void readProperties(Map<String, JsonTree> own, Consumer<String> contents) {
            List<String> seen = new ArrayList<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                boolean content = name.equals("chantiers") || name.equals("actions");
                boolean twice = content ? seen.contains(name) : own.containsKey(name);
                if (twice) {
                    reportDuplicate(name);
                }
                in.nextToken();
                if (twice) {
                    in.skipChildren();
                } else if (content) {
                    seen.add(name);
                    contents.accept(name);
                } else {
                    if (name.equals("format") && pointer().equals(FORMAT)) {
                        checkFormat();
                    }
                    bytes.restart();
                    long begin = offset();
                    own.put(name, JsonTree.read(in, this::reportDuplicate, this::countHeldEntry));
                    held += offset() - begin;
                    if (held > limits.maxBytes()) {
                        throw new TooLong();
                    }
                }
            }
        }

        private void countHeldEntry() {
            heldEntries++;
            if (heldEntries > limits.maxElements()) {
                problems.add(new Problem(
                        DocumentProblems.TOO_MANY_ELEMENTS,
                        pointer(),
                        offset(),
                        Map.of("limit", Integer.toString(limits.maxElements()))));
                throw new TooMany();
            }
        }

        /** Stops at an unsupported format, which is then the only finding. */
        private void checkFormat() {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return;
            }
            ReadContext context =
                    new ReadContext(in, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
            try {
                PlanCodecs.checkFormat(context);
            } catch (ReadContext.Stopped stopped) {
                problems.clear();
                notices.clear();
                reportAll(context, FORMAT, offset(), false);
                throw stopped;
            }
        }

        private void readContents(String name, List<Chantier> above) {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                reportWrongType("[…]");
                return;
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                bytes.restart();
                if (in.currentToken() != JsonToken.START_OBJECT) {
                    reportWrongType("{…}");
                } else if (name.equals("actions")) {
                    readAction(above);
                } else {
                    readObject(CHANTIER, above);
                }
            }
        }

        /** Reads a plan or chantier without its chantiers and actions; the actions go to the consumer. */
        private <T extends PlanElement> Optional<T> readObject(ObjectCodec<T, ?> table, List<Chantier> above) {
            Pointer pointer = pointer();
            long begin = offset();
            long heldAbove = held;
            int heldEntriesAbove = heldEntries;
            Map<String, JsonTree> own = new LinkedHashMap<>();
            boolean[] late = new boolean[1];
            readProperties(own, name -> {
                Optional<T> head = readGathered(table, own, pointer, begin, false);
                if (head.isPresent()) {
                    List<Chantier> path = new ArrayList<>(above);
                    head.filter(Chantier.class::isInstance)
                            .map(Chantier.class::cast)
                            .ifPresent(path::add);
                    readContents(name, path);
                } else {
                    late[0] = true;
                    in.skipChildren();
                }
            });
            Optional<T> whole = readGathered(table, own, pointer, begin, true);
            held = heldAbove;
            heldEntries = heldEntriesAbove;
            if (whole.isPresent() && late[0]) {
                report(DocumentProblems.PROPERTY_LATE, pointer, begin, Map.of());
            }
            return whole;
        }

        private void readAction(List<Chantier> above) {
            Pointer pointer = pointer();
            long begin = offset();
            ReadContext context =
                    new ReadContext(in, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
            Optional<Action> action;
            try {
                action = Optional.ofNullable(ACTION.read(context));
            } finally {
                reportAll(context, pointer, begin, false);
            }
            action.ifPresent(each -> consume(new StreamedAction(above, each)));
        }

        private void consume(StreamedAction action) {
            try {
                actions.accept(action);
            } catch (RuntimeException failure) {
                throw new ConsumerFailure(failure);
            }
        }

        /** Reads an object from its gathered properties. */
        private <T extends PlanElement> Optional<T> readGathered(
                ObjectCodec<T, ?> table, Map<String, JsonTree> own, Pointer pointer, long offset, boolean report) {
            byte[] json = new JsonTree.Members(own).toJson().getBytes(StandardCharsets.UTF_8);
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                parser.nextToken();
                ReadContext context = new ReadContext(
                        parser, limits.maxFindings(), limits.maxElements(), options.unknownProperties());
                try {
                    return Optional.ofNullable(table.read(context));
                } catch (ReadContext.Stopped stopped) {
                    return Optional.empty();
                } finally {
                    if (report) {
                        reportAll(context, pointer, offset, true);
                    }
                }
            }
        }

        /** Reports what was found; if it was found in a copy, its offset is where the object begins. */
        private void reportAll(ReadContext context, Pointer base, long begin, boolean copied) {
            for (Problem each : context.problems()) {
                long offset = copied || each.offset() < 0 ? begin : each.offset();
                report(each.rule(), Pointer.of(base.value() + each.pointer().value()), offset, each.arguments());
            }
            for (Problem each : context.notices()) {
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
            return ReadContext.pointer(in);
        }

        private long offset() {
            return in.currentTokenLocation().getByteOffset();
        }

        private void reportDuplicate(String name) {
            report(DocumentProblems.PROPERTY_DUPLICATE, pointer(), offset(), Map.of("property", name));
        }

        private void reportWrongType(String expected) {
            String found = in.currentToken() == JsonToken.START_OBJECT
                    ? "{…}"
                    : in.currentToken() == JsonToken.START_ARRAY ? "[…]" : in.getString();
            report(
                    DocumentProblems.TYPE,
                    pointer(),
                    offset(),
                    Map.of("expected", expected, "found", found == null ? "null" : found));
            in.skipChildren();
        }

        private void reportTooLong(int limit) {
            problems.add(new Problem(
                    DocumentProblems.TOO_LONG,
                    pointer(),
                    Math.max(offset(), 0),
                    Map.of("limit", Integer.toString(limit))));
        }

        private void reportBroken(JacksonException broken) throws IOException {
            if (broken instanceof StreamConstraintsException) {
                boolean deep = in.streamReadContext().getNestingDepth() > limits.maxDepth();
                if (deep) {
                    problems.add(new Problem(
                            DocumentProblems.TOO_DEEP,
                            pointer(),
                            offset(),
                            Map.of("limit", Integer.toString(limits.maxDepth()))));
                } else if (in.currentToken() == JsonToken.VALUE_STRING) {
                    reportTooLong(limits.maxStringLength());
                } else {
                    reportTooLong(limits.maxNumberLength());
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
