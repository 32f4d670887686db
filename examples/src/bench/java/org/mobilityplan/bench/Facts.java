package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mobilityplan.model.ActionPlan;
import org.openjdk.jol.info.GraphLayout;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the results are compared with: the machine, the size of the documents and the bytes that a plan keeps of them. */
final class Facts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Facts() {}

    static void write(Path directory, String setting) throws IOException {
        ObjectNode facts = MAPPER.createObjectNode();
        facts.put("setting", setting);
        facts.put(
                "machine",
                Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                        + Runtime.version());
        ObjectNode documents = facts.putObject("documents");
        for (String name : List.of(Documents.SMALL, Documents.BRITTANY, Documents.INDENTED, Documents.LARGE)) {
            byte[] document = Documents.named(name);
            ObjectNode of = documents.putObject(name).put("bytes", document.length);
            if (!name.equals(Documents.LARGE)) {
                of.put(
                        "keptBytes",
                        kept(Documents.JSON.withoutValidation().read(document).orElseThrow()));
            }
        }
        Files.writeString(directory.resolve("facts.json"), facts.toPrettyString());
    }

    /** The bytes of the strings and lists that a plan holds. */
    static long kept(ActionPlan plan) {
        GraphLayout layout = GraphLayout.parseInstance(plan);
        return layout.getClasses().stream()
                .filter(type -> type == String.class
                        || type == byte[].class
                        || type == Object[].class
                        || List.class.isAssignableFrom(type))
                .mapToLong(type -> layout.getClassSizes().count(type))
                .sum();
    }

    private static String processor() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        return Files.isReadable(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
