package org.mobilityplan.json.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.compare.Change;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.table.TableRules;
import org.mobilityplan.testing.TableCase;
import org.mobilityplan.testkit.CorpusKind;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the files of the corpus from documents: those that tests of this library use anyway, and those in {@code
 * src/test/resources/corpus}, which are written for it.
 */
final class CorpusMaker {

    private static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 1, 1);
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path OWN = RESOURCES.resolve("corpus");
    private static final Path TABLES = Path.of("../mobility-core/src/test/resources/table");
    private static final Path BRITTANY = Path.of("../examples/plans/bretagne-2017.json");

    /** Rules whose finding means that a document is not JSON. */
    private static final Set<String> SYNTAX = Set.of(
            "document.empty",
            "document.encoding",
            "document.syntax",
            "document.truncated",
            "document.trailing",
            "document.too-long",
            "document.too-deep");

    private static final PlanJson JSON =
            PlanJson.standard().withValidator(PlanValidator.standard().withReferenceDate(REFERENCE_DATE));
    private static final FindingTexts ENGLISH = FindingTexts.in(Locale.ENGLISH);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Map<String, Object>> cases = new ArrayList<>();
    private final ReleasedFiles released;
    private final String version;

    private CorpusMaker(ReleasedFiles released) {
        this.released = released;
        this.version = ReportHeader.builder().build().library().replace("-SNAPSHOT", "");
    }

    /** All files by their path in the corpus. */
    static SortedMap<String, byte[]> files(ReleasedFiles released) throws IOException {
        CorpusMaker maker = new CorpusMaker(released);
        maker.make();
        return maker.files;
    }

    private void make() throws IOException {
        catalogues();
        for (String name : List.of("min", "full", "unknown-members")) {
            document(name, "The published document " + name + " of format 1.0.", version(name));
        }
        document("bretagne-2017", "The plan of Brittany of 2017, with the irregularities of the original.", BRITTANY);
        for (Path file : sorted(OWN.resolve("documents"))) {
            String name = name(file);
            document(name, purpose("documents/" + name), file);
        }
        for (Path file : sorted(RESOURCES.resolve("broken"), ".json")) {
            String name = name(file);
            document(name, "A document with this problem: " + words(name) + ".", file);
        }
        for (RuleInfo rule : RuleCatalogue.standard().infos()) {
            RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
            document("rule." + rule.id(), "An example of " + rule.id() + ".", utf8(example.bad()));
            document("rule." + rule.id() + ".good", "The example corrected: nothing to report.", utf8(example.good()));
        }
        for (Path folder : sorted(OWN.resolve("merge-patch"))) {
            mergePatch(folder);
        }
        for (Path folder : sorted(OWN.resolve("editions"))) {
            editions(folder);
        }
        for (Path folder : sorted(TABLES)) {
            if (Files.isDirectory(folder)) {
                table(folder);
            }
        }
        index();
    }

    private static Path version(String name) {
        return RESOURCES.resolve("versions/1.0/" + name + ".json");
    }

    private void document(String name, String purpose, Path file) throws IOException {
        document(name, purpose, Files.readAllBytes(file));
    }

    private void document(String name, String purpose, byte[] document) {
        Checked<ActionPlan> read = JSON.read(document);
        CorpusKind kind = kind(read);
        String folder = folder(kind);
        Map<String, String> roles = new LinkedHashMap<>();
        put(roles, "document", folder + name + ".json", document);
        describe(kind, folder + name, purpose, read, document, roles);
    }

    private static CorpusKind kind(Checked<ActionPlan> read) {
        if (read.value().isPresent()) {
            return read.isValid() ? CorpusKind.VALID : CorpusKind.RULES;
        }
        boolean syntax = read.findings().stream()
                .anyMatch(finding -> SYNTAX.contains(finding.rule().value()));
        return syntax ? CorpusKind.SYNTAX : CorpusKind.STRUCTURE;
    }

    private static String folder(CorpusKind kind) {
        return code(kind) + "/";
    }

    private static String code(CorpusKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds what must come out of a document: its report, the bytes that are written, its canonical form. */
    private void describe(
            CorpusKind kind,
            String name,
            String purpose,
            Checked<ActionPlan> read,
            byte[] document,
            Map<String, String> roles) {
        putReport(roles, name, read.report());
        Map<String, Object> entry = entry(kind, name, purpose, roles);
        read.value().ifPresent(plan -> {
            byte[] written = JSON.writeBytes(plan);
            if (!Arrays.equals(written, document)) {
                put(roles, "written", name + ".written.json", written);
            }
            canonical(plan).ifPresent(canonical -> {
                if (!name.contains("/rule.") && !name.startsWith("table/")) {
                    put(roles, "canonical", name + ".canonical.json", canonical);
                }
                entry.put("sha256", JSON.sha256(plan));
            });
        });
    }

    private static Optional<byte[]> canonical(ActionPlan plan) {
        try {
            return Optional.of(JSON.canonicalBytes(plan));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void mergePatch(Path folder) throws IOException {
        String name = "merge-patch/" + folder.getFileName();
        byte[] document = Files.readAllBytes(folder.resolve("document.json"));
        byte[] patch = Files.readAllBytes(folder.resolve("patch.json"));
        ActionPlan result = JSON.mergePatch(JSON.read(document).orElseThrow(), patch)
                .value()
                .orElseThrow();
        Map<String, String> roles = new LinkedHashMap<>();
        put(roles, "document", name + ".document.json", document);
        put(roles, "patch", name + ".patch.json", patch);
        put(roles, "result", name + ".result.json", JSON.writeBytes(result));
        entry(CorpusKind.MERGE_PATCH, name, purpose(name), roles);
    }

    private void editions(Path folder) throws IOException {
        String name = "editions/" + folder.getFileName();
        byte[] before = Files.readAllBytes(folder.resolve("before.json"));
        byte[] after = Files.readAllBytes(folder.resolve("after.json"));
        ActionPlan older = JSON.read(before).orElseThrow();
        ActionPlan newer = JSON.read(after).orElseThrow();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Change change : PlanComparison.of(older, newer).changes()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("change", change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            each.put("pointer", change.pointer().value());
            each.put("property", change.property());
            changes.add(each);
        }
        Map<String, String> roles = new LinkedHashMap<>();
        put(roles, "before", name + ".before.json", before);
        put(roles, "after", name + ".after.json", after);
        put(roles, "patch", name + ".patch.json", utf8(JSON.patch(older, newer)));
        put(roles, "changes", name + ".changes.json", json(changes));
        entry(CorpusKind.EDITIONS, name, purpose(name), roles);
    }

    private void table(Path folder) throws IOException {
        String name = "table/" + folder.getFileName();
        TableCase table = TableCase.of(folder);
        if (table.isMerged()) {
            // Rows of texts do not say which cells are merged.
            return;
        }
        Checked<ActionPlan> read =
                TableImporter.into(table.base()).withLayout(table.layout()).read(table.rows());
        Map<String, String> roles = new LinkedHashMap<>();
        put(roles, "rows", name + ".rows.json", json(table.rows()));
        byte[] base = JSON.writeBytes(table.base());
        put(roles, "base", "table/base-" + ReleasedFiles.sha256(base).substring(0, 8) + ".json", base);
        if (!table.merged().isEmpty() || !table.kept().isEmpty()) {
            Map<String, Object> layout = new LinkedHashMap<>();
            layout.put("merged", table.merged());
            layout.put("kept", table.kept());
            put(roles, "layout", name + ".layout.json", json(layout));
        }
        read.value().ifPresent(plan -> put(roles, "plan", name + ".plan.json", JSON.writeBytes(plan)));
        putReport(roles, name, read.report());
        String words = words(folder.getFileName().toString());
        entry(CorpusKind.TABLE, name, "A table of this kind: " + words + ".", roles);
        // The numbered ones are the irregularities of real plans that docs/model.md lists.
        if (Character.isDigit(folder.getFileName().toString().charAt(0)) && roles.containsKey("plan")) {
            byte[] document = files.get(roles.get("plan"));
            Checked<ActionPlan> again = JSON.read(document);
            Map<String, String> plan = new LinkedHashMap<>();
            put(plan, "document", roles.get("plan"), document);
            describe(
                    kind(again),
                    name + ".plan",
                    "A plan with this irregularity: " + words + ".",
                    again,
                    document,
                    plan);
        }
    }

    private Map<String, Object> entry(CorpusKind kind, String name, String purpose, Map<String, String> roles) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("kind", code(kind));
        entry.put("since", since(roles));
        entry.put("catalogue", catalogue(since(roles)));
        entry.put("purpose", purpose);
        entry.put("files", roles);
        cases.add(entry);
        return entry;
    }

    /** The release with the first file of a case, or the next release. */
    private String since(Map<String, String> roles) {
        String first = roles.values().iterator().next();
        return released.versionOf(CorpusTest.FOLDER + "/" + first).orElse(version);
    }

    /** Library and catalogue are versioned together. */
    private static String catalogue(String version) {
        return version.substring(0, version.lastIndexOf('.'));
    }

    private void putReport(Map<String, String> roles, String name, Report report) {
        String since = since(roles);
        Report known = known(report, catalogue(since));
        if (!known.isEmpty()) {
            ReportHeader header = report.header()
                    .map(ReportHeader::toBuilder)
                    .orElseGet(ReportHeader::builder)
                    .library(since)
                    .catalogue(catalogue(since))
                    .build();
            put(roles, "report", name + ".report.json", utf8(ReportJson.write(known.withHeader(header), ENGLISH)));
        }
    }

    /** Without what later rules find in a document that was released before them. */
    private static Report known(Report report, String catalogue) {
        Set<String> later = rules().stream()
                .filter(rule -> rule.since().compareTo(catalogue) > 0)
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        List<Finding> known = report.findings().stream()
                .filter(finding -> !later.contains(finding.rule().value()))
                .toList();
        return known.size() == report.findings().size() ? report : Report.of(known);
    }

    private static List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(RuleCatalogue.standard().infos());
        rules.addAll(DocumentProblems.all());
        rules.addAll(TableRules.all());
        return rules;
    }

    private void catalogues() {
        List<RuleInfo> rules = rules();
        SortedSet<String> versions = new TreeSet<>();
        rules.forEach(rule -> versions.add(rule.since()));
        for (String each : versions) {
            SortedSet<String> ids = new TreeSet<>();
            rules.stream()
                    .filter(rule -> rule.since().compareTo(each) <= 0)
                    .forEach(rule -> ids.add(rule.id().value()));
            files.put("catalogue-" + each + ".txt", utf8(String.join("\n", ids) + "\n"));
        }
    }

    private void index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("version", version);
        index.put("format", "1.0");
        index.put("referenceDate", REFERENCE_DATE.toString());
        index.put("cases", cases);
        files.put("index.json", json(index));
    }

    private void put(Map<String, String> roles, String role, String path, byte[] bytes) {
        files.put(path, bytes);
        roles.put(role, path);
    }

    private static String purpose(String name) throws IOException {
        return Files.readAllLines(OWN.resolve("purposes.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(name))
                .map(cells -> cells[1])
                .findFirst()
                .orElseThrow(() -> new AssertionError("add a line to " + OWN.resolve("purposes.tsv") + ": " + name));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static String words(String name) {
        return name.replaceFirst("^\\d\\d-", "").replace('-', ' ');
    }

    private static List<Path> sorted(Path folder) throws IOException {
        return sorted(folder, "");
    }

    private static List<Path> sorted(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] json(Object value) {
        return utf8(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
