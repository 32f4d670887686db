import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a project of what the README says: its first XML block becomes the dependency, each Java block a class with a
 * {@code main} method. Run by the script next to it: {@code java Readme.java README.md POM FOLDER}.
 */
final class Readme {

    private static final String IMPORTS = """
        import java.nio.file.*;
        import java.util.*;
        import org.mobilityplan.json.*;
        import org.mobilityplan.model.*;
        import org.mobilityplan.report.*;
        import org.mobilityplan.text.*;
        import org.mobilityplan.validation.*;
        """;

    public static void main(String[] arguments) throws IOException {
        String readme = Files.readString(Path.of(arguments[0]));
        String pom = Files.readString(Path.of(arguments[1]));
        Path folder = Path.of(arguments[2]);
        Files.writeString(
                folder.resolve("pom.xml"),
                pom.replace("<!-- README -->", blocks(readme, "xml").get(0)));
        Path sources = Files.createDirectories(folder.resolve("src/main/java/org/example"));
        List<String> blocks = blocks(readme, "java");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String name = "Block" + (i + 1);
            all.append(name).append(".main(arguments);\n");
            Files.writeString(sources.resolve(name + ".java"), program(name, blocks.get(i)));
        }
        Files.writeString(sources.resolve("All.java"), program("All", all.toString()));
    }

    private static List<String> blocks(String readme, String language) {
        List<String> blocks = new ArrayList<>();
        for (MatchResult block : Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .toList()) {
            blocks.add(block.group(1));
        }
        if (blocks.isEmpty()) {
            throw new IllegalStateException("README.md has no block of " + language);
        }
        return blocks;
    }

    private static String program(String name, String statements) {
        return "package org.example;\n\n" + IMPORTS + "\nfinal class " + name
                + " {\n    private " + name
                + "() {}\n\n    public static void main(String[] arguments) throws Exception {\n"
                + statements.indent(8) + "    }\n}\n";
    }
}
