package org.mobilityplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every block of Java in README, docs and Javadoc compiles, and the lines for Maven and Gradle name the artifacts of this build.
 */
class CodeBlocksTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\w*)\n(.*?)^ *```");

    /** In Javadoc; one that begins with a brace is JSON. */
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n( *\\* [^{].*?)\\}</pre>");

    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^(@\\w+.*\\n)*((public|final|abstract|sealed) )*(class|interface|record|enum) \\w+");

    private static final Pattern LOOKS_LIKE_JAVA = Pattern.compile("(?m);$|^\\s+\\.\\w+\\(|^import ");

    /** Quotes applications whose dependencies this module does not have; their own tests run them. */
    private static final String HOSTS = "docs/hosts.md";

    /** Shows the test of a partner system, whose classes this module does not have; examples/partner runs one. */
    private static final String TESTKIT = "docs/testkit.md";

    /** The packages that a reader imports without a word about it. */
    private static final List<String> IMPORTS = List.of(
            "java.io",
            "java.math",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent.atomic",
            "java.util.stream",
            "org.mobilityplan.across",
            "org.mobilityplan.compare",
            "org.mobilityplan.json",
            "org.mobilityplan.model",
            "org.mobilityplan.notation",
            "org.mobilityplan.page",
            "org.mobilityplan.publish",
            "org.mobilityplan.report",
            "org.mobilityplan.rule",
            "org.mobilityplan.table",
            "org.mobilityplan.text",
            "org.mobilityplan.validation",
            "tools.jackson.databind.json");

    /** What the text around a block introduces; a block may declare a variable of the same name. */
    private static final String GIVEN = "static ActionPlan plan; static ActionPlan before; static ActionPlan after;"
            + " static PlanSummary summary;"
            + " static byte[] document; static Path file; static Path folder; static List<List<String>> rows;"
            + " static List<Organisation> directory;";

    /** The same for examples of the Javadoc, which have no text around them. */
    private static final String GIVEN_IN_JAVADOC =
            GIVEN + " static ActionPlan edition2016; static ActionPlan edition2017; static Chantier chantier; static"
                    + " Action action; static Organisation crij; static Stream<ActionPlan> plans; static"
                    + " Stream<StreamedPlan> lines; static Report report; static byte[]"
                    + " body; static List<List<String>> rowsOfFile; static Set<String> names; static Log log; static"
                    + " Registry registry; interface Log { void warn(String message); } interface Registry {"
                    + " List<Organisation> search(String name); } static void respond(int status, String type, String"
                    + " body) {}";

    private record Block(String page, int line, String language, String code, String given) {

        /** A unit of one line for the compiler in front of the code, so that its lines are those of the page. */
        String unit(String name) {
            String imports =
                    code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining(" "));
            String body = code.replaceAll("(?m)^import .*$", "");
            String head = imports
                    + IMPORTS.stream().map(each -> "import " + each + ".*;").collect(Collectors.joining(" "))
                    + " class " + name + " { " + given;
            if (body.startsWith("public void ")) {
                return head + "\n" + body + "\n}";
            }
            return DECLARATION.matcher(body).find()
                    ? head + "\n"
                            + body.replaceAll("(?m)^(public |final )*(class|interface|record|enum) ", "static $2 ")
                            + "\n}"
                    : head + " static void run() throws Exception {\n" + body + "\n} }";
        }
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final Block block;
        private final String name;

        private Unit(Block block, String name) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.block = block;
            this.name = name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return block.unit(name);
        }
    }

    /** Where the classes are that an application has when it depends on mobility-json. */
    private static List<Path> classPath() {
        return Stream.of(
                        PlanJson.class,
                        ActionPlan.class,
                        JsonMapper.class,
                        JsonParser.class,
                        JsonProperty.class,
                        Valid.class,
                        NullMarked.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .toList();
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String page : Sources.pages()) {
            String text = Sources.read(page);
            Matcher matcher = BLOCK.matcher(text);
            while (matcher.find()) {
                blocks.add(new Block(
                        page, Sources.line(text, matcher.start()), matcher.group(2), matcher.group(3), GIVEN));
            }
        }
        return blocks;
    }

    private static List<Block> examples() {
        List<Block> examples = new ArrayList<>();
        for (String file : Sources.files()) {
            if (file.matches("mobility-\\w+/src/main/java/.*\\.java")) {
                String text = Sources.read(file);
                Matcher matcher = EXAMPLE.matcher(text);
                while (matcher.find()) {
                    String code =
                            matcher.group(1).replaceAll("(?m)^ *\\* ?", "").stripTrailing();
                    // A value on its own, such as Citation.of(…), is no statement.
                    String statements = code.matches("(?s).*[;}]( //.*)?") ? code : "Object made = " + code + ";";
                    examples.add(
                            new Block(file, Sources.line(text, matcher.start()), "java", statements, GIVEN_IN_JAVADOC));
                }
            }
        }
        return examples;
    }

    private static List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    @Test
    void every_block_of_java_compiles(@TempDir Path classes) {
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks("java")) {
            if (block.page().equals(HOSTS) || block.page().equals(TESTKIT)) {
                continue;
            }
            units.add(new Unit(block, "Block" + units.size()));
        }
        assertThat(units).isNotEmpty();
        assertThat(errors(units, classes))
                .as("blocks of Java that do not compile; correct the page, or add a package or variable to"
                        + " CodeBlocksTest")
                .isEmpty();
    }

    @Test
    void every_example_in_the_javadoc_compiles(@TempDir Path classes) {
        List<Unit> units = new ArrayList<>();
        for (Block example : examples()) {
            units.add(new Unit(example, "Example" + units.size()));
        }
        assertThat(units).hasSizeGreaterThan(60);
        assertThat(errors(units, classes))
                .as("examples in <pre>{@code …}</pre> that do not compile; correct them, or add a package or"
                        + " variable to CodeBlocksTest")
                .isEmpty();
    }

    private static List<String> errors(List<Unit> units, Path classes) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            compiler.getTask(null, files, diagnostics, List.of("-proc:none"), null, units)
                    .call();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null) {
                int number = Integer.parseInt(each.getSource().getName().replaceAll("\\D", ""));
                Block block = units.get(number).block;
                errors.add(block.page() + ":" + (block.line() + each.getLineNumber() - 1) + ": "
                        + each.getMessage(Locale.ROOT));
            }
        }
        return errors;
    }

    @Test
    void every_block_on_hosts_is_quoted_from_a_file_that_a_test_runs() {
        String sources = Sources.files().stream()
                .filter(file -> file.startsWith("examples/hosts/") && file.contains("/src/main/"))
                .map(file -> Sources.read(file).replaceAll("(?m)^ +", ""))
                .collect(Collectors.joining("\n"));
        assertThat(blocks().stream()
                        .filter(block ->
                                block.page().equals(HOSTS) && !block.language().isEmpty())
                        .filter(block -> !sources.contains(block.code().replaceAll("(?m)^ +", "")))
                        .map(block -> block.page() + ":" + block.line())
                        .toList())
                .as("blocks that differ from examples/hosts; copy the file, without package and imports, into the page")
                .isEmpty();
    }

    @Test
    void java_is_marked_as_java() {
        assertThat(blocks("").stream()
                        .filter(block -> LOOKS_LIKE_JAVA.matcher(block.code()).find())
                        .map(block -> block.page() + ":" + block.line())
                        .toList())
                .as("blocks without a language that look like Java; begin them with ```java")
                .isEmpty();
    }

    @Test
    void maven_and_gradle_lines_name_the_artifacts_of_this_build() {
        String pom = Sources.read("pom.xml");
        String version = first("<artifactId>mobility-parent</artifactId>\\s*<version>([^<]+)</version>", pom);
        List<String> modules = all("<module>(mobility-[^<]+)</module>", pom);
        List<String> known = modules.stream()
                .map(module -> "org.mobilityplan:" + module + ":" + version)
                .toList();
        List<String> named = new ArrayList<>();
        for (Block block : blocks()) {
            if (block.language().equals("xml")) {
                Matcher dependency = Pattern.compile("<groupId>(org\\.mobilityplan)</groupId>\\s*"
                                + "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>")
                        .matcher(block.code());
                while (dependency.find()) {
                    named.add(dependency.group(1) + ":" + dependency.group(2) + ":" + dependency.group(3));
                }
            } else if (block.language().equals("kotlin") || block.language().equals("groovy")) {
                named.addAll(all("[\"'](org\\.mobilityplan:[^\"']+)[\"']", block.code()));
            }
        }
        assertThat(named).hasSizeGreaterThanOrEqualTo(2);
        assertThat(named)
                .as("dependencies in README and docs; the group, modules and version are those of pom.xml")
                .isSubsetOf(known);
    }

    private static String first(String pattern, String text) {
        return all(pattern, text).get(0);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
