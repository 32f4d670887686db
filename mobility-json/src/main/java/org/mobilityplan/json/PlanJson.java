package org.mobilityplan.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.patch.CanonicalJson;
import org.mobilityplan.json.patch.MergePatch;
import org.mobilityplan.json.patch.PatchMaker;
import org.mobilityplan.json.patch.Tree;
import org.mobilityplan.json.stream.ArraySlicer;
import org.mobilityplan.json.stream.LineRanges;
import org.mobilityplan.json.stream.LineSlicer;
import org.mobilityplan.json.stream.Slice;
import org.mobilityplan.json.stream.SliceSpliterator;
import org.mobilityplan.model.ActionPlan;
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
 * <p>Reading tells everything that is wrong with a document at once, each with JSON Pointer, line and column: what is no
 * plan at all, and what breaks a rule. It never throws for what stands in the document. Writing is the same to the byte,
 * whatever the machine: properties in a fixed order, UTF-8, line feeds.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = PlanJson.standard().read(Path.of("plan.json"));
 * System.err.print(FindingTexts.in(Locale.FRENCH).render(read.report()));
 * ActionPlan plan = read.orElseThrow();
 * }</pre>
 *
 * <p>It is immutable and safe for threads.
 */
public final class PlanJson {

    private static final PlanJson STANDARD =
            new PlanJson(ReadLimits.standard(), Optional.of(PlanValidator.standard()), UnknownProperties.KEEP, false);

    private final ReadLimits limits;
    private final Optional<PlanValidator> validator;
    private final UnknownProperties unknownProperties;
    private final boolean compact;
    private final PlanReader reader;

    private PlanJson(
            ReadLimits limits,
            Optional<PlanValidator> validator,
            UnknownProperties unknownProperties,
            boolean compact) {
        this.limits = limits;
        this.validator = validator;
        this.unknownProperties = unknownProperties;
        this.compact = compact;
        this.reader = new PlanReader(limits, validator, unknownProperties);
    }

    /**
     * Reads and judges by {@link PlanValidator#standard()}, within the {@link ReadLimits#standard() usual limits}, and
     * writes indented.
     *
     * @return the standard reader and writer
     */
    public static PlanJson standard() {
        return STANDARD;
    }

    /**
     * The JSON Schema (2020-12) of the format, for tools in any language. A document that is read without an error is one that
     * it accepts; what it refuses, reading reports.
     *
     * @param locale French for titles and descriptions in French; any other locale gives English. Nothing else differs
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

    /**
     * The same with another validator, such as one of another profile.
     *
     * @param other the validator that judges what is read
     * @return a reader and writer
     */
    public PlanJson withValidator(PlanValidator other) {
        return new PlanJson(limits, Optional.of(Objects.requireNonNull(other, "other")), unknownProperties, compact);
    }

    /**
     * The same without judging by rules: reading tells only what makes a document no plan.
     *
     * @return a reader and writer
     */
    public PlanJson withoutValidation() {
        return new PlanJson(limits, Optional.empty(), unknownProperties, compact);
    }

    /**
     * The same with other limits.
     *
     * @param other how much is read before a document is refused
     * @return a reader and writer
     */
    public PlanJson withLimits(ReadLimits other) {
        return new PlanJson(Objects.requireNonNull(other, "other"), validator, unknownProperties, compact);
    }

    /**
     * The same, but refusing properties that the format does not have, instead of keeping them: for who wants to know that
     * nothing in a document is lost on other readers.
     *
     * @return a reader and writer
     */
    public PlanJson refusingUnknownProperties() {
        return new PlanJson(limits, validator, UnknownProperties.REFUSE, compact);
    }

    /**
     * The same, but passing over properties that the format does not have, instead of keeping them.
     *
     * @return a reader and writer
     */
    public PlanJson ignoringUnknownProperties() {
        return new PlanJson(limits, validator, UnknownProperties.IGNORE, compact);
    }

    /**
     * The same, but writing a plan on one line without spaces and without a line feed at its end.
     *
     * @return a reader and writer
     */
    public PlanJson compact() {
        return new PlanJson(limits, validator, unknownProperties, true);
    }

    /**
     * Reads a document.
     *
     * @param document the bytes of the document, UTF-8 with or without a byte order mark
     * @return the plan and everything that was found; no plan where the document cannot be understood whole
     */
    public Checked<ActionPlan> read(byte[] document) {
        return reader.read(Objects.requireNonNull(document, "document"), Optional.empty());
    }

    /**
     * Reads a document.
     *
     * @param document the text of the document
     * @return the plan and everything that was found; no plan where the document cannot be understood whole
     */
    public Checked<ActionPlan> read(String document) {
        return reader.read(Objects.requireNonNull(document, "document"));
    }

    /**
     * Reads a document from a stream, to the end of the stream or the limit of length; does not close it.
     *
     * @param document the stream
     * @return the plan and everything that was found; no plan where the document cannot be understood whole
     * @throws IOException if the stream cannot be read
     */
    public Checked<ActionPlan> read(InputStream document) throws IOException {
        Objects.requireNonNull(document, "document");
        return reader.read(document.readNBytes(oneMoreThanAllowed()), Optional.empty());
    }

    /**
     * Reads a file; its path stands in the locations of the findings.
     *
     * @param file the file
     * @return the plan and everything that was found; no plan where the document cannot be understood whole
     * @throws IOException if there is no such file, or it cannot be read
     */
    public Checked<ActionPlan> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream document = Files.newInputStream(file)) {
            return reader.read(document.readNBytes(oneMoreThanAllowed()), Optional.of(file.toString()));
        }
    }

    private int oneMoreThanAllowed() {
        return (int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE);
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the document in UTF-8
     * @throws IllegalArgumentException if no reader could read it back: objects and lists stand in each other deeper than
     *     100 levels, an extension has the name of a property of its element, or a name in it is longer than 1,000 bytes
     *     or has half a surrogate pair
     */
    public byte[] writeBytes(ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        ObjectWriteContext context = compact ? ObjectWriteContext.empty() : Writers.INDENTING;
        ByteArrayBuilder bytes = new ByteArrayBuilder(1 << 14);
        try (JsonGenerator out = Writers.FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            PlanCodecs.plan().write(plan, out);
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException(
                    "the plan is nested deeper than " + ReadLimits.standard().maxDepth() + " levels", tooDeep);
        }
        if (!compact) {
            bytes.append('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the document
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public String writeString(ActionPlan plan) {
        return new String(writeBytes(plan), StandardCharsets.UTF_8);
    }

    /**
     * Writes a plan to a stream; does not close it.
     *
     * @param plan the plan
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public void write(ActionPlan plan, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(writeBytes(plan));
    }

    /**
     * Writes a plan to a file, whole or not at all: it takes the place of the file once it is complete. A file that was there
     * keeps its permissions; where the path is a link, what it leads to is written.
     *
     * @param plan the plan
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public void write(ActionPlan plan, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        byte[] document = writeBytes(plan);
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            // Moving a file onto an empty directory would replace it.
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        Path complete = exists ? writeBeside(target, document) : writeNew(target, document);
        try {
            Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(complete);
        }
    }

    /** Open to nobody else until it has the permissions of the file it replaces. */
    private static Path writeBeside(Path target, byte[] document) throws IOException {
        Path complete = Files.createTempFile(Objects.requireNonNull(target.getParent(), "directory"), ".plan", ".json");
        try {
            Files.write(complete, document);
            PosixFileAttributeView replaced = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (replaced != null) {
                Files.setPosixFilePermissions(
                        complete, replaced.readAttributes().permissions());
            }
            return complete;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(complete);
            throw failure;
        }
    }

    /** With the permissions that any new file gets, which a temporary file does not. */
    private static Path writeNew(Path target, byte[] document) throws IOException {
        Path complete = target.resolveSibling(".plan" + UUID.randomUUID() + ".json");
        try {
            return Files.write(complete, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(complete);
            throw failure;
        }
    }

    /**
     * Reads a file of lines (NDJSON, JSON Lines), each a plan, one by one as the stream is consumed. Memory holds no more than
     * the plan at hand, whose line may be as long as the {@link ReadLimits} say. Empty lines are passed over; lines may end
     * as on Windows, the last one without a line feed, and the file may begin with a byte order mark.
     *
     * <p>A line that is no plan gives a {@link StreamedPlan} without one, whose report says why, with the line of the file; the
     * next line is read as if nothing had happened.
     *
     * <pre>{@code
     * try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(Path.of("plans.ndjson"))) {
     *     plans.filter(each -> !each.checked().isValid()).forEach(each -> System.out.println(each.number()));
     * }
     * }</pre>
     *
     * <p>{@code parallel()} reads and judges lines in several threads, each a part of the file of its own, and operations that
     * keep an order keep that of the file; nothing waits in memory, but where such an operation has to hold what overtakes.
     *
     * @param file the file; its path stands in the locations of the findings
     * @return the plans in the order of the file, to be closed, which closes the file; its operations throw {@link
     *     java.io.UncheckedIOException} where the file cannot be read further
     * @throws IOException if there is no such file, or it cannot be opened
     */
    public Stream<StreamedPlan> readLines(Path file) throws IOException {
        Optional<String> source = Optional.of(file.toString());
        if (file.getFileSystem() == FileSystems.getDefault() && Files.isRegularFile(file)) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                return stream(LineRanges.of(channel, limits.maxBytes()), source, channel);
            } catch (IOException failure) {
                channel.close();
                throw failure;
            }
        }
        InputStream in = open(file);
        return stream(new SliceSpliterator(new LineSlicer(in, limits.maxBytes())), source, in);
    }

    /**
     * Reads lines from a stream, as {@link #readLines(Path)} does from a file. With {@code parallel()}, up to 32 MiB of lines wait
     * for a thread; of a longer stream the rest is read and judged by one, so that a file is better given by its path.
     *
     * @param lines the stream; closed with what is returned
     * @return the plans in their order; its operations throw {@link java.io.UncheckedIOException} where the stream cannot be
     *     read
     */
    public Stream<StreamedPlan> readLines(InputStream lines) {
        Objects.requireNonNull(lines, "lines");
        return stream(new SliceSpliterator(new LineSlicer(lines, limits.maxBytes())), Optional.empty(), lines);
    }

    /**
     * Reads a file that is one array of plans, one by one as the stream is consumed, otherwise as {@link #readLines(Path)}
     * does. The limits hold for each plan. An element that is no plan gives a {@link StreamedPlan} without one; the next is read
     * as long as brackets and quotation marks tell where it begins. What is wrong with the array itself stands at its place among
     * them.
     *
     * @param file the file; its path stands in the locations of the findings
     * @return the plans in the order of the array, to be closed, which closes the file; its operations throw {@link
     *     java.io.UncheckedIOException} where the file cannot be read further
     * @throws IOException if there is no such file, or it cannot be opened
     */
    public Stream<StreamedPlan> readArray(Path file) throws IOException {
        InputStream in = open(file);
        return stream(new SliceSpliterator(new ArraySlicer(in, limits.maxBytes())), Optional.of(file.toString()), in);
    }

    /**
     * Reads an array from a stream, as {@link #readArray(Path)} does from a file.
     *
     * @param array the stream; closed with what is returned
     * @return the plans in their order; its operations throw {@link java.io.UncheckedIOException} where the stream cannot be
     *     read
     */
    public Stream<StreamedPlan> readArray(InputStream array) {
        Objects.requireNonNull(array, "array");
        return stream(new SliceSpliterator(new ArraySlicer(array, limits.maxBytes())), Optional.empty(), array);
    }

    /**
     * Reads one very large plan and hands out its actions one by one, in the order of the document, for tools that count or
     * convert. Memory holds an action, the chantiers it stands in, and what is neither chantier nor action, such as the
     * directory; the limit of length holds for an action and for the rest, not for the document.
     *
     * <p>Only what makes an action no action can be told: rules, which look at the whole plan, are not run, references are not
     * looked up, and who coordinates an action is what it says itself. Format, id and title of the plan and of each chantier
     * must stand before its chantiers and actions, as they do in what this library writes; other actions are not handed
     * out, and the report says so. An action that cannot be understood is told and passed over.
     *
     * <pre>{@code
     * LongAdder done = new LongAdder();
     * Checked<ActionPlan> rest = PlanJson.standard().readActions(file, each -> done.increment());
     * }</pre>
     *
     * @param file the file, read three times
     * @param actions what takes the actions, each with its steps
     * @return the plan without its chantiers and actions, and what was found; no plan where anything in the document could not be
     *     understood, though actions may have been handed out
     * @throws IOException if there is no such file, or it cannot be read
     */
    public Checked<ActionPlan> readActions(Path file, Consumer<? super StreamedAction> actions) throws IOException {
        Objects.requireNonNull(file, "file");
        return reader.read(file, Objects.requireNonNull(actions, "actions"));
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(Objects.requireNonNull(file, "file"));
    }

    private Stream<StreamedPlan> stream(Spliterator<Slice> slices, Optional<String> source, Closeable in) {
        return StreamSupport.stream(slices, false)
                .map(slice -> new StreamedPlan(slice.number(), reader.read(slice, source)))
                .onClose(() -> close(in));
    }

    private static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes plans as lines (NDJSON), each on one line whatever this writer does with single plans. Holds one plan at a time;
     * does not close the stream it writes to.
     *
     * @param plans the plans, consumed in their order
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}; the plans before it are written
     */
    public void writeLines(Stream<ActionPlan> plans, OutputStream out) throws IOException {
        writeAll(plans, out, "", "\n", "\n");
    }

    /**
     * Writes plans as one array, each on a line of its own. Holds one plan at a time; does not close the stream it writes to.
     *
     * @param plans the plans, consumed in their order
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as for {@link #writeBytes}; the plans before it are written, and the array has no end
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
     * What changed from one edition to another, as a JSON Patch (RFC 6902): applied to the document of the first, it gives that
     * of the second. What has an id is followed through its list, so that an action that moves up is moved; changes within
     * come behind those of the list, with the places of the second document. Numbers count digit by digit: 1250.0 becomes
     * 1250.00.
     *
     * <p>JSON knows no order of properties, so that a property which is not known may come to stand elsewhere in its object.
     *
     * @param before the first edition
     * @param after the second edition
     * @return the patch, an operation a line; on one line as this writer writes plans
     * @throws IllegalArgumentException as for {@link #writeBytes}
     * @see org.mobilityplan.compare.PlanComparison
     */
    public String patch(ActionPlan before, ActionPlan after) {
        List<Tree> operations = PatchMaker.between(tree(before), tree(after));
        String between = compact ? "," : ",\n  ";
        String lines = operations.stream().map(Tree::toJson).collect(Collectors.joining(between));
        if (compact) {
            return "[" + lines + "]";
        }
        return lines.isEmpty() ? "[]\n" : "[\n  " + lines + "\n]\n";
    }

    /**
     * Changes a plan by a JSON Merge Patch (RFC 7396): a document that holds only what is to change, null for what is to go; a
     * list is replaced whole. The result is read and judged like any document.
     *
     * <p>What is wrong with the patch itself is told with line and column of the patch. What is wrong with the result, which no
     * one has as a text, is told by JSON Pointer alone. The limits hold for both.
     *
     * <pre>{@code
     * {"title": "Plan d'actions 2018", "edition": null}
     * }</pre>
     *
     * @param plan the plan
     * @param patch the patch in UTF-8
     * @return the changed plan and what was found in it; no plan where the patch is no JSON, or its result no plan
     * @throws IllegalArgumentException as for {@link #writeBytes}
     */
    public Checked<ActionPlan> mergePatch(ActionPlan plan, byte[] patch) {
        Tree target = tree(plan);
        Checked<Tree> read = reader.readTree(Objects.requireNonNull(patch, "patch"));
        if (read.value().isEmpty()) {
            return Checked.failed(read.report());
        }
        String merged = MergePatch.apply(target, read.value().get()).toJson();
        Checked<ActionPlan> result = reader.read(merged.getBytes(StandardCharsets.UTF_8), Optional.empty());
        Report report = result.report().relocated(place -> Location.of(place.pointer()));
        return result.withReport(report);
    }

    private Tree tree(ActionPlan plan) {
        return CanonicalJson.tree(compact().writeBytes(plan));
    }

    /**
     * The canonical form of a plan: its document by RFC 8785 (JSON Canonicalization Scheme), on one line, names sorted. Two
     * plans have the same canonical form when their documents say the same: the order of properties, spaces, escapes and
     * zeros at the end of a number (1250.00 and 1250) make no difference, the order of lists does. Anybody can make it from
     * the document, whatever wrote it, with any tool for RFC 8785.
     *
     * <p>RFC 8785 knows numbers as doubles only. A number that a double would change has no canonical form here, so that
     * plans with different numbers never have the same one.
     *
     * @param plan the plan
     * @return the canonical form in UTF-8
     * @throws IllegalArgumentException if it has none: a number has more digits than a double holds, or is larger than any, or
     *     a text has half a surrogate pair; and as for {@link #writeBytes}
     */
    public byte[] canonicalBytes(ActionPlan plan) {
        return CanonicalJson.of(compact().writeBytes(plan), true);
    }

    /**
     * The SHA-256 of the {@link #canonicalBytes canonical form} of a plan, by which two parties can say « the same plan ».
     *
     * @param plan the plan
     * @return 64 hexadecimal digits, in lower case
     * @throws IllegalArgumentException as for {@link #canonicalBytes}
     */
    public String sha256(ActionPlan plan) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonicalBytes(plan));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
