import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a project of what the README and docs/testkit.md say: their first XML blocks become the dependencies, each Java block
 * of the README a class with a {@code main} method, those of docs/testkit.md a test or, on the module path, a program. Run by
 * the script next to it: {@code java Project.java ROOT class|module FOLDER}.
 */
final class Project {

    private static final String IMPORTS = """
        import java.nio.file.*;
        import java.util.*;
        import org.mobilityplan.json.*;
        import org.mobilityplan.model.*;
        import org.mobilityplan.report.*;
        import org.mobilityplan.text.*;
        import org.mobilityplan.validation.*;
        """;

    private static final String TESTKIT = """
        import org.mobilityplan.testkit.*;
        import org.mobilityplan.testkit.generate.*;
        """;

    private static final String JUNIT = """
        import java.util.stream.Stream;
        import org.junit.jupiter.api.DynamicTest;
        import org.junit.jupiter.api.TestFactory;
        """;

    private static final String MODULE = """
        /** Uses the library and its testkit as modules. */
        module org.example.stranger {
            requires org.mobilityplan.json;
            requires org.mobilityplan.testkit;
        }
        """;

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        boolean isModule = arguments[1].equals("module");
        Path folder = Path.of(arguments[2]);
        Path stranger = root.resolve(".ci/stranger");
        Path readme = root.resolve("README.md");
        Path testkit = root.resolve("docs/testkit.md");
        Path main = Files.createDirectories(folder.resolve("src/main/java/org/example"));
        Path tests = isModule ? main : Files.createDirectories(folder.resolve("src/test/java/org/example"));

        String kit = blocks(testkit, "xml").get(0);
        Files.writeString(
                folder.resolve("pom.xml"),
                Files.readString(stranger.resolve("pom.xml"))
                        .replace("<!-- README -->", blocks(readme, "xml").get(0))
                        .replace("<!-- testkit -->", isModule ? kit.replace("<scope>test</scope>", "") : kit));
        Files.copy(root.resolve("examples/plans/bretagne-2017.json"), folder.resolve("plan.json"));
        try (Stream<Path> partner = Files.list(stranger.resolve("partner"))) {
            for (Path file : partner.toList()) {
                Files.copy(file, tests.resolve(file.getFileName()));
            }
        }

        List<String> calls = new ArrayList<>();
        for (String block : blocks(readme, "java")) {
            String name = "Block" + (calls.size() + 1);
            calls.add(name + ".main(arguments);\n");
            String own = String.join("", lines(block, true));
            String statements = String.join("", lines(block, false));
            Files.writeString(main.resolve(name + ".java"), type(name, IMPORTS + own, program(statements)));
        }
        List<String> comparison = blocks(testkit, "java");
        if (isModule) {
            calls.add("Conforms.main(arguments);\n");
            calls.add("Generated.main(arguments);\n");
            String run = "if (conformance.run(System.out) > 0) {\n    System.exit(1);\n}\n";
            Files.writeString(
                    main.resolve("Conforms.java"), type("Conforms", TESTKIT, program(comparison.get(0) + run)));
            Files.writeString(folder.resolve("src/main/java/module-info.java"), MODULE);
        } else {
            Files.writeString(
                    tests.resolve("ConformsTest.java"),
                    type("ConformsTest", TESTKIT + JUNIT, String.join("\n", comparison)));
        }
        Files.writeString(main.resolve("All.java"), type("All", "", program(String.join("", calls))));
    }

    /** The imports of a block, or its other lines. */
    private static List<String> lines(String block, boolean areImports) {
        return block.lines()
                .filter(line -> line.startsWith("import ") == areImports)
                .map(line -> line + "\n")
                .toList();
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        List<String> blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        if (blocks.isEmpty()) {
            throw new IllegalStateException(page + " has no block of " + language);
        }
        return blocks;
    }

    private static String type(String name, String imports, String members) {
        return "package org.example;\n\n" + imports + "\nfinal class " + name + " {\n" + members.indent(4) + "}\n";
    }

    private static String program(String statements) {
        return "public static void main(String[] arguments) throws Exception {\n" + statements.indent(4) + "}\n";
    }
}
