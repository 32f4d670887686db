import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sources that Javadoc reads: those of the packages that the module exports to all, with the methods of the builders, which are generated into
 * classes that no reader sees. Each says what its property is, in the words of the accessor.
 *
 * <p>Run by the build: {@code java BuilderJavadoc.java SOURCES GENERATED TARGET}.
 */
final class BuilderJavadoc {

    private static final Pattern BUILDER = Pattern.compile(
            "public static final class Builder extends Immutable(\\w+)\\.Builder \\{\n( +Builder\\(\\) \\{\\}\n)?");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^    exports (\\S+);$");
    private static final Pattern METHOD = Pattern.compile(
            "\n"
                    + "    /\\*\\*((?:(?!\\*/).)*)\\*/\n"
                    + "(?:    @[^\n"
                    + "]*\n"
                    + ")*    public (?:final )?([\\w.]+) (\\w+)\\(([^)]*)\\) \\{",
            Pattern.DOTALL);
    private static final Pattern ACCESSOR = Pattern.compile("\\{@link \\w+#(\\w+)\\(\\)");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));$");

    private final Path sources;
    private final Path generated;

    private BuilderJavadoc(Path sources, Path generated) {
        this.sources = sources;
        this.generated = generated;
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        BuilderJavadoc sources = new BuilderJavadoc(Path.of(arguments[0]), Path.of(arguments[1]));
        Path module = sources.sources.resolve("module-info.java");
        List<Path> files = new ArrayList<>(List.of(module));
        for (MatchResult exported :
                EXPORTED.matcher(Files.readString(module)).results().toList()) {
            try (Stream<Path> folder =
                    Files.list(sources.sources.resolve(exported.group(1).replace('.', '/')))) {
                folder.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        for (Path file : files) {
            Path copy = target.resolve(sources.sources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, sources.withBuilder(file));
        }
    }

    private String withBuilder(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher builder = BUILDER.matcher(source);
        if (!builder.find()) {
            return source;
        }
        String type = builder.group(1);
        Path folder = sources.relativize(file.getParent());
        String code = Files.readString(generated.resolve(folder).resolve("Immutable" + type + ".java"));
        Map<String, String> imports = new HashMap<>();
        IMPORT.matcher(code).results().forEach(found -> imports.put(found.group(2), found.group(1)));
        List<String> methods = new ArrayList<>();
        for (MatchResult method : METHOD.matcher(code.substring(code.indexOf(" class Builder {")))
                .results()
                .toList()) {
            boolean partialCopy =
                    method.group(3).equals("from") && !method.group(4).startsWith(type + ' ');
            if (!partialCopy) {
                methods.add(method(type, method, file.getParent(), imports));
            }
        }
        return source.substring(0, builder.start())
                + "public static final class Builder {\n"
                + Optional.ofNullable(builder.group(2)).orElse("")
                + String.join("", methods)
                + source.substring(builder.end());
    }

    private String method(String type, MatchResult method, Path folder, Map<String, String> imports)
            throws IOException {
        String name = method.group(3);
        // An entry of a map is given as key and value.
        String[] pair = method.group(4).split(", (?=String value$|[A-Z]\\w* value$)");
        String[] parameter = parameter(pair[0], imports);
        String declaration = "public final %s %s(%s) { throw new AssertionError(); }\n"
                .formatted(
                        method.group(2),
                        name,
                        (parameter[0].isEmpty() ? "" : parameter[0] + ' ' + parameter[1])
                                + (pair.length == 1 ? "" : ", " + String.join(" ", parameter(pair[1], imports))));
        String comment = comment(type, name, method, folder, parameter);
        if (pair.length > 1) {
            comment = comment.replace("one of them\n", "the name of one of them\n@param value what it is\n");
        }
        return "\n        /**\n"
                + comment.lines()
                        .map(line -> ("         * " + line).stripTrailing() + '\n')
                        .collect(Collectors.joining())
                + "         */\n        " + declaration;
    }

    private String comment(String type, String name, MatchResult method, Path folder, String[] parameter)
            throws IOException {
        if (name.equals("build")) {
            return "Makes the value.\n\n"
                    + "@return the value\n"
                    + "@throws IllegalStateException if a required property is missing, which it names";
        }
        if (name.equals("from")) {
            return "Takes everything that a value holds: sets its properties, and adds to lists.\n\n"
                    + "@param instance the value\n"
                    + "@return this builder";
        }
        Matcher link = ACCESSOR.matcher(method.group(1));
        if (!link.find()) {
            throw new IllegalStateException(type + '.' + name + ": no accessor in " + method.group(1));
        }
        String[] accessor = accessor(folder, type, link.group(1))
                .orElseThrow(() -> new IllegalStateException(type + " has no comment on " + link.group(1)));
        String property = "{@link %s#%s %s}".formatted(type, link.group(1), property(link.group(1)));
        boolean adds = name.startsWith("add") || name.startsWith("put");
        boolean many =
                parameter[0].endsWith("...") || parameter[0].contains("Iterable<") || parameter[0].contains("Map<");
        String first = adds
                ? "Adds to " + property + ": "
                : parameter[0].contains("Iterable<") ? "Replaces " + property + ": " : "Sets " + property + ": ";
        String text = accessor[0];
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return first + (acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1)) + "\n\n@param "
                + parameter[1] + ' ' + (adds && !many ? "one of them" : what(accessor[1], parameter[0]))
                + "\n@return this builder";
    }

    private static String what(String returned, String type) {
        return type.startsWith("java.util.Optional<") ? returned + "; empty for none" : returned;
    }

    private static String property(String accessor) {
        String words = accessor.substring(accessor.startsWith("is") ? 2 : accessor.startsWith("get") ? 3 : 0);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** The type, by its full name, and the name of the parameter of a method; both are empty if it has none. */
    private static String[] parameter(String declared, Map<String, String> imports) {
        int end = declared.lastIndexOf(' ');
        if (end < 0) {
            return new String[] {"", ""};
        }
        String type = Pattern.compile("(?<![.\\w])[A-Z]\\w*")
                .matcher(declared.substring(0, end).replaceAll("@\\w+ ", ""))
                .replaceAll(found -> imports.getOrDefault(found.group(), found.group()));
        return new String[] {type, declared.substring(end + 1)};
    }

    /** What the comment of an accessor says, and what it says of the returned value. */
    private static Optional<String[]> accessor(Path folder, String type, String name) throws IOException {
        Path file = folder.resolve(type + ".java");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String source = Files.readString(file);
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!/\\*\\*|;).)*\\b" + name + "\\(\\)", Pattern.DOTALL)
                .matcher(source);
        if (comment.find()) {
            String text = comment.group(1)
                    .lines()
                    .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                    .collect(Collectors.joining("\n"))
                    .strip();
            int tag = text.indexOf("\n@");
            String returned = text.contains("@return ")
                    ? text.substring(text.indexOf("@return ") + "@return ".length())
                            .split("\n@")[0]
                            .strip()
                    : property(name);
            return Optional.of(new String[] {(tag < 0 ? text : text.substring(0, tag)).strip(), returned});
        }
        Matcher parent = PARENT.matcher(source);
        return parent.find() ? accessor(folder, parent.group(1), name) : Optional.empty();
    }
}
