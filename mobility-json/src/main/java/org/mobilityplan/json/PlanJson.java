package org.mobilityplan.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.codec.WriteContext;
import org.mobilityplan.json.patch.CanonicalJson;
import org.mobilityplan.json.patch.JsonTree;
import org.mobilityplan.json.patch.MergePatch;
import org.mobilityplan.json.patch.PatchMaker;
import org.mobilityplan.json.stream.ArraySlicer;
import org.mobilityplan.json.stream.LineRanges;
import org.mobilityplan.json.stream.LineSlicer;
import org.mobilityplan.json.stream.Slice;
import org.mobilityplan.json.stream.SliceSpliterator;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Reads and writes action plans as JSON.
 *
 * <p>Reading reports every problem of a document at once, structural errors as well as rule violations, each with JSON
 * Pointer, line and column. It never throws because of the content of a document. Output is the same to the byte on every
 * machine: properties in a fixed order, UTF-8, line feeds.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = PlanJson.standard().read(Path.of("plan.json"));
 * System.err.print(FindingTexts.in(Locale.FRENCH).render(read.report()));
 * ActionPlan plan = read.orElseThrow();
 * }</pre>
 *
 * <p>Instances are immutable, serializable and safe for use by several threads.
 *
 * @serial exclude
 */
public final class PlanJson implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final PlanJson STANDARD = new PlanJson(PlanJsonOptions.STANDARD);

    private final PlanJsonOptions options;
    private final transient PlanReader reader;

    private PlanJson(PlanJsonOptions options) {
        this.options = options;
        this.reader = new PlanReader(options);
    }

    /** Only the options are stored. */
    private Object readResolve() {
        return new PlanJson(options);
    }

    /**
     * Reads within the {@linkplain ReadLimits#standard() standard limits}, validates with {@link PlanValidator#standard()} and
     * writes indented.
     *
     * @return the standard reader and writer
     */
    public static PlanJson standard() {
        return STANDARD;
    }

    /**
     * The JSON Schema (2020-12) of the format, for tools in any language. It accepts every document that is read without an
     * error; whatever it rejects, reading reports.
     *
     * @param locale French for French titles and descriptions; any other locale gives English. Nothing else differs
     * @return the text of the schema
     */
    public static String schema(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        String file = french ? "plan-1.0.schema.fr.json" : "plan-1.0.schema.json";
        try (InputStream schema = Objects.requireNonNull(PlanJson.class.getResourceAsStream(file), file)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the schema in this library cannot be read: " + file, broken);
        }
    }

    PlanJsonOptions options() {
        return options;
    }

    /**
     * Returns a copy with another validator, such as one with another profile.
     *
     * @param validator validates the plans that are read
     * @return a reader and writer
     */
    public PlanJson withValidator(PlanValidator validator) {
        Objects.requireNonNull(validator, "validator");
        return new PlanJson(options.toBuilder().validator(validator).build());
    }

    /**
     * Returns a copy that runs no rules: reading reports structural errors only.
     *
     * @return a reader and writer
     */
    public PlanJson withoutValidation() {
        return new PlanJson(options.toBuilder().validator(Optional.empty()).build());
    }

    /**
     * Returns a copy with other limits.
     *
     * @param limits how much is read before a document is rejected
     * @return a reader and writer
     */
    public PlanJson withLimits(ReadLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new PlanJson(options.toBuilder().limits(limits).build());
    }

    /**
     * Returns a copy that rejects properties that the format does not define, instead of keeping them: for callers that want
     * to know that other readers lose nothing of a document.
     *
     * @return a reader and writer
     */
    public PlanJson refusingUnknownProperties() {
        return withUnknownProperties(UnknownProperties.REFUSE);
    }

    /**
     * Returns a copy that ignores properties that the format does not define, instead of keeping them.
     *
     * @return a reader and writer
     */
    public PlanJson ignoringUnknownProperties() {
        return withUnknownProperties(UnknownProperties.IGNORE);
    }

    private PlanJson withUnknownProperties(UnknownProperties unknownProperties) {
        return new PlanJson(
                options.toBuilder().unknownProperties(unknownProperties).build());
    }

    /**
     * Returns a copy that writes a plan on one line, without spaces and without a line feed at the end.
     *
     * @return a reader and writer
     */
    public PlanJson compact() {
        return new PlanJson(options.toBuilder().compact(true).build());
    }

    /**
     * Reads a document.
     *
     * @param document the bytes of the document, UTF-8 with or without a byte order mark
     * @return the plan and all findings; no plan if the document could not be read completely
     */
    public Checked<ActionPlan> read(byte[] document) {
        return reader.readBytes(Objects.requireNonNull(document, "document"), Optional.empty());
    }

    /**
     * Reads a document.
     *
     * @param document the text of the document
     * @return the plan and all findings; no plan if the document could not be read completely
     */
    public Checked<ActionPlan> read(String document) {
        return reader.readText(Objects.requireNonNull(document, "document"), PlanCodecs.plan());
    }

    /**
     * Reads a document from a stream, to the end of the stream or the limit of length; does not close it.
     *
     * @param document the stream
     * @return the plan and all findings; no plan if the document could not be read completely
     * @throws IOException if the stream cannot be read
     */
    public Checked<ActionPlan> read(InputStream document) throws IOException {
        Objects.requireNonNull(document, "document");
        return reader.readBytes(document.readNBytes(oneMoreThanAllowed()), Optional.empty());
    }

    /**
     * Reads a file; its path appears in the locations of the findings.
     *
     * @param file the file
     * @return the plan and all findings; no plan if the document could not be read completely
     * @throws IOException if there is no such file, or it cannot be read
     */
    public Checked<ActionPlan> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream document = Files.newInputStream(file)) {
            return reader.readBytes(document.readNBytes(oneMoreThanAllowed()), Optional.of(file.toString()));
        }
    }

    /**
     * Checks what reading requires of any document, whatever its content: its encoding, its syntax, and the limits of length and
     * depth. A host calls it for a body that has a plan inside something else and that its own mapper reads: a broken body then
     * has the same findings, with line and column, as one that is a plan.
     *
     * @param document the bytes of the document, UTF-8 with or without a byte order mark
     * @return the finding, or none if it is JSON within the limits
     */
    public Report checkSyntax(byte[] document) {
        return reader.checkSyntax(Objects.requireNonNull(document, "document"));
    }

    /**
     * Reads an element alone, such as one action that a form sends: {@code readElement(Action.class, document)}. The document
     * is the object that the element is within a plan; it has no {@code format}.
     *
     * <p>The findings are those that it would have within a plan, except those that need the plan; {@link
     * PlanValidator#validateElement} lists what is not checked. Their pointers are relative to the element.
     *
     * @param <T> the type of the element
     * @param type the type, such as {@code Action.class}, {@code Chantier.class} or {@code Organisation.class}
     * @param document the bytes of the document, UTF-8 with or without a byte order mark
     * @return the element and its findings; no element if the document could not be read completely
     * @throws IllegalArgumentException if no element of a plan has exactly this type
     */
    public <T extends PlanElement> Checked<T> readElement(Class<T> type, byte[] document) {
        return reader.readBytes(
                Objects.requireNonNull(document, "document"),
                Optional.empty(),
                PlanCodecs.of(Objects.requireNonNull(type, "type")));
    }

    /**
     * Reads an element alone from a text, otherwise as {@link #readElement(Class, byte[])} does.
     *
     * @param <T> the type of the element
     * @param type the type
     * @param document the text of the document
     * @return the element and its findings; no element if the document could not be read completely
     * @throws IllegalArgumentException if no element of a plan has exactly this type
     */
    public <T extends PlanElement> Checked<T> readElement(Class<T> type, String document) {
        return reader.readText(
                Objects.requireNonNull(document, "document"), PlanCodecs.of(Objects.requireNonNull(type, "type")));
    }

    private int oneMoreThanAllowed() {
        return (int) Math.min(options.limits().maxBytes() + 1L, Integer.MAX_VALUE);
    }

    /**
     * Writes a plan, or an element alone: the object that it is within a plan, without {@code format}.
     *
     * @param element the plan or element
     * @return the document in UTF-8
     * @throws IllegalArgumentException if no reader could read it back: objects and lists are nested deeper than 100 levels,
     *     an extension has the name of a property of its element, or a name in it is longer than 1,000 bytes
     */
    public byte[] writeBytes(PlanElement element) {
        Objects.requireNonNull(element, "element");
        ObjectWriteContext context = options.compact() ? ObjectWriteContext.empty() : Writers.INDENTING;
        ByteArrayBuilder bytes = new ByteArrayBuilder(1 << 14);
        try (JsonGenerator out = Writers.FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            write(element, out);
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException(
                    "the element is nested deeper than " + ReadLimits.standard().maxDepth() + " levels", tooDeep);
        }
        if (!options.compact()) {
            bytes.append('\n');
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked") // The superclass of a generated class is the type of its element.
    private static <T extends PlanElement> void write(T element, JsonGenerator out) {
        PlanCodecs.of((Class<T>) element.getClass().getSuperclass()).write(element, new WriteContext(out));
    }

    /**
     * Writes a plan, or an element alone.
     *
     * @param element the plan or element
     * @return the document
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public String writeString(PlanElement element) {
        return new String(writeBytes(element), StandardCharsets.UTF_8);
    }

    /**
     * Writes a plan, or an element alone, to a stream; does not close it.
     *
     * @param element the plan or element
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public void write(PlanElement element, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(writeBytes(element));
    }

    /**
     * Writes a plan, or an element alone, to a file, completely or not at all: a complete copy replaces the file. An existing
     * file keeps its permissions; if the path is a link, its target is written. A pipe or device is written to and never
     * replaced.
     *
     * @param element the plan or element
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public void write(PlanElement element, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, writeBytes(element));
    }

    /**
     * Reads a file with one plan per line (NDJSON, JSON Lines), lazily as the stream is consumed. Memory holds only the
     * current plan, whose line may be as long as the {@link ReadLimits} allow. Empty lines are skipped. Lines may end as on
     * Windows, the last line may have no line feed, and the file may begin with a byte order mark.
     *
     * <p>A line that is not a plan gives a {@link StreamedPlan} without a plan, whose report says why, with the line of the file;
     * reading continues with the next line.
     *
     * <pre>{@code
     * try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(Path.of("plans.ndjson"))) {
     *     plans.filter(each -> !each.checked().isValid()).forEach(each -> System.out.println(each.number()));
     * }
     * }</pre>
     *
     * <p>{@code parallel()} reads and validates lines in several threads, each in its own part of the file. Ordered operations
     * keep the order of the file. Nothing is buffered, except by operations that must preserve order.
     *
     * @param file the file; its path appears in the locations of the findings
     * @return the plans in the order of the file; closing the stream closes the file. Its operations throw {@link
     *     java.io.UncheckedIOException} if the file cannot be read further
     * @throws IOException if there is no such file, or it cannot be opened
     */
    public Stream<StreamedPlan> readLines(Path file) throws IOException {
        Optional<String> source = Optional.of(file.toString());
        if (file.getFileSystem() == FileSystems.getDefault() && Files.isRegularFile(file)) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                return stream(LineRanges.of(channel, options.limits().maxBytes()), source, channel);
            } catch (IOException failure) {
                channel.close();
                throw failure;
            }
        }
        InputStream in = open(file);
        return stream(new SliceSpliterator(new LineSlicer(in, options.limits().maxBytes())), source, in);
    }

    /**
     * Reads lines from a stream, as {@link #readLines(Path)} does from a file. With {@code parallel()}, at most 32 MiB of lines
     * are queued. Beyond that one thread reads and validates the rest, so prefer the path of a file.
     *
     * @param lines the stream; closed together with the returned stream
     * @return the plans in their order; its operations throw {@link java.io.UncheckedIOException} if the stream cannot be
     *     read
     */
    public Stream<StreamedPlan> readLines(InputStream lines) {
        Objects.requireNonNull(lines, "lines");
        return stream(
                new SliceSpliterator(new LineSlicer(lines, options.limits().maxBytes())), Optional.empty(), lines);
    }

    /**
     * Reads one line of a file of lines, which a program has cut into lines itself, such as an engine that reads the parts of a
     * file on several machines. The result is the same as that of {@link #readLines(Path)}.
     *
     * @param line the bytes of the line without its line feed, not blank
     * @param number its number in the file, from 1
     * @param source the path of the file, for the locations of the findings
     * @return the plan and its findings
     */
    public StreamedPlan readLine(byte[] line, long number, String source) {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(source, "source");
        return streamed(LineSlicer.slice(line, number), Optional.of(source));
    }

    /**
     * Reads a file that is one array of plans, lazily as the stream is consumed, otherwise as {@link #readLines(Path)} does.
     * The limits apply to each plan. An element that is not a plan gives a {@link StreamedPlan} without a plan; reading
     * continues with the next element as long as brackets and quotation marks show where it begins. A problem of the array
     * itself is reported as an element of its own, at its position in the array.
     *
     * @param file the file; its path appears in the locations of the findings
     * @return the plans in the order of the array; closing the stream closes the file. Its operations throw {@link
     *     java.io.UncheckedIOException} if the file cannot be read further
     * @throws IOException if there is no such file, or it cannot be opened
     */
    public Stream<StreamedPlan> readArray(Path file) throws IOException {
        InputStream in = open(file);
        return stream(
                new SliceSpliterator(new ArraySlicer(in, options.limits().maxBytes())),
                Optional.of(file.toString()),
                in);
    }

    /**
     * Reads an array from a stream, as {@link #readArray(Path)} does from a file.
     *
     * @param array the stream; closed together with the returned stream
     * @return the plans in their order; its operations throw {@link java.io.UncheckedIOException} if the stream cannot be
     *     read
     */
    public Stream<StreamedPlan> readArray(InputStream array) {
        Objects.requireNonNull(array, "array");
        return stream(
                new SliceSpliterator(new ArraySlicer(array, options.limits().maxBytes())), Optional.empty(), array);
    }

    /**
     * Reads one very large plan and passes its actions to a consumer one by one, in the order of the document, for tools that
     * count or convert. Memory holds one action, the chantiers that contain it, and whatever is neither chantier nor action,
     * such as the directory of organisations; the maximum size applies to an action and to the rest, not to the document.
     *
     * <p>Only structural errors are reported: rules need the whole plan and are not run, references are not resolved, and
     * coordination is not inherited. Format, id and title of the plan and of each chantier must come before its chantiers and
     * actions, as they do in documents that this library writes; other actions are not passed on, and the report says so. An
     * action that cannot be read is reported and skipped.
     *
     * <pre>{@code
     * LongAdder done = new LongAdder();
     * Checked<ActionPlan> rest = PlanJson.standard().readActions(file, each -> done.increment());
     * }</pre>
     *
     * @param file the file, read three times
     * @param actions receives the actions, each with its steps
     * @return the plan without its chantiers and actions, and all findings; no plan if anything in the document could not be
     *     read, even though actions may have been passed on
     * @throws IOException if there is no such file, or it cannot be read, or it is not a regular file, such as a pipe
     */
    public Checked<ActionPlan> readActions(Path file, Consumer<? super StreamedAction> actions) throws IOException {
        Objects.requireNonNull(file, "file");
        return reader.readActions(file, Objects.requireNonNull(actions, "actions"));
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(Objects.requireNonNull(file, "file"));
    }

    private Stream<StreamedPlan> stream(Spliterator<Slice> slices, Optional<String> source, Closeable in) {
        return StreamSupport.stream(slices, false)
                .map(slice -> streamed(slice, source))
                .onClose(() -> close(in));
    }

    private StreamedPlan streamed(Slice slice, Optional<String> source) {
        return new StreamedPlan(slice, source, reader.readSlice(slice, source));
    }

    private static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes one plan per line (NDJSON), even if this writer indents single plans. Holds one plan at a time; does not close
     * the stream it writes to.
     *
     * @param plans the plans, consumed in their order
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}; the plans that precede it are written
     */
    public void writeLines(Stream<ActionPlan> plans, OutputStream out) throws IOException {
        writeAll(plans, out, "", "\n", "\n");
    }

    /**
     * Writes plans as one array, one per line. Holds one plan at a time; does not close the stream it writes to.
     *
     * @param plans the plans, consumed in their order
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}; the plans that precede it are written, and the array has no end
     */
    public void writeArray(Stream<ActionPlan> plans, OutputStream out) throws IOException {
        writeAll(plans, out, "[\n", ",\n", "\n]\n");
    }

    private void writeAll(Stream<ActionPlan> plans, OutputStream out, String before, String between, String after)
            throws IOException {
        Objects.requireNonNull(out, "out");
        PlanJson oneLine = compact();
        String next = before;
        for (Iterator<ActionPlan> each = plans.iterator(); each.hasNext(); ) {
            byte[] plan = oneLine.writeBytes(each.next());
            out.write(next.getBytes(StandardCharsets.UTF_8));
            out.write(plan);
            next = between;
        }
        if (next.equals(between)) {
            out.write(after.getBytes(StandardCharsets.UTF_8));
        } else if (!before.isEmpty()) {
            out.write("[]\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Computes the changes from one edition to another as a JSON Patch (RFC 6902): applied to the document of the first, it
     * gives that of the second. Elements with an id are matched by it, so an action that moves up in its list is moved.
     * Changes within elements follow those of their list, with the positions of the second document. Numbers are compared
     * digit by digit: 1250.0 is changed to 1250.00.
     *
     * <p>JSON objects are unordered, so an unknown property may appear elsewhere in its object.
     *
     * @param before the first edition
     * @param after the second edition
     * @return the patch, one operation per line; on one line if this writer is {@linkplain #compact() compact}
     * @throws IllegalArgumentException as for {@link #writeBytes}
     * @see org.mobilityplan.compare.PlanComparison
     */
    public String patch(ActionPlan before, ActionPlan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        List<JsonTree> operations = PatchMaker.between(json(before), json(after));
        String between = options.compact() ? "," : ",\n  ";
        String lines = operations.stream().map(JsonTree::toJson).collect(Collectors.joining(between));
        if (options.compact()) {
            return "[" + lines + "]";
        }
        return lines.isEmpty() ? "[]\n" : "[\n  " + lines + "\n]\n";
    }

    /**
     * Changes a plan by a JSON Merge Patch (RFC 7396): a document that holds only the changes, with null for a property to
     * remove; a list is replaced as a whole. The result is read and validated like any document.
     *
     * <p>Problems of the patch itself are reported with line and column of the patch. Problems of the result, which has no
     * text, are reported with a JSON Pointer only. The limits apply to both.
     *
     * <pre>{@code
     * {"title": "Plan d'actions 2018", "edition": null}
     * }</pre>
     *
     * @param plan the plan
     * @param patch the patch in UTF-8
     * @return the changed plan and its findings; no plan if the patch is not JSON or its result is not a plan
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public Checked<ActionPlan> mergePatch(ActionPlan plan, byte[] patch) {
        Objects.requireNonNull(plan, "plan");
        JsonTree target = json(plan);
        Checked<JsonTree> read = reader.readValue(Objects.requireNonNull(patch, "patch"));
        if (read.value().isEmpty()) {
            return Checked.failed(read.report());
        }
        String merged = MergePatch.apply(target, read.value().get()).toJson();
        Checked<ActionPlan> result = reader.readBytes(merged.getBytes(StandardCharsets.UTF_8), Optional.empty());
        Report report = result.report().relocated(place -> Location.of(place.pointer()));
        return result.withReport(report);
    }

    private JsonTree json(ActionPlan plan) {
        return CanonicalJson.read(compact().writeBytes(plan));
    }

    /**
     * The canonical form of a plan: its document by RFC 8785 (JSON Canonicalization Scheme), on one line, names sorted. Two
     * plans have the same canonical form if their documents have the same content: the order of properties, spaces, escapes
     * and trailing zeros of a number (1250.00 and 1250) make no difference, the order of lists does. Any tool for RFC 8785
     * computes it from the document.
     *
     * <p>RFC 8785 represents numbers as doubles. A number that a double cannot represent has no canonical form here, so plans
     * with different numbers never share one.
     *
     * @param plan the plan
     * @return the canonical form in UTF-8
     * @throws IllegalArgumentException if it has none: a number has more digits than a double holds, or is larger than any;
     *     and as for {@link #writeBytes}
     */
    public byte[] canonicalBytes(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return CanonicalJson.of(compact().writeBytes(plan), true);
    }

    /** What distinguishes the contents of plans: their hash, also of a plan without a canonical form. */
    static String contentOf(ActionPlan plan) {
        try {
            return STANDARD.sha256(plan);
        } catch (IllegalArgumentException unusualNumber) {
            return hash(STANDARD.compact().writeBytes(plan));
        }
    }

    /**
     * The SHA-256 of the {@linkplain #canonicalBytes canonical form} of a plan, by which two parties can agree that they have
     * the same plan.
     *
     * @param plan the plan
     * @return 64 hexadecimal digits, in lower case
     * @throws IllegalArgumentException as for {@link #canonicalBytes}
     */
    public String sha256(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return hash(canonicalBytes(plan));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
