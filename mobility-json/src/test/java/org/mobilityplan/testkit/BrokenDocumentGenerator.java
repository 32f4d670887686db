package org.mobilityplan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates documents with one mistake each, of syntax, structure or content, from seeds.
 *
 * <pre>{@code
 * BrokenDocument broken = BrokenDocumentGenerator.any(seed);
 * assertTrue(mySystem.validate(broken.bytes()).contains(broken.rule()), "seed " + seed + ": " + broken);
 * }</pre>
 */
public final class BrokenDocumentGenerator {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Random random;
    private final ObjectNode tree;
    private final String document;

    private BrokenDocumentGenerator(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 31);
        this.document = PlanJson.standard().writeString(PlanGenerator.valid(random.nextLong()));
        this.tree = (ObjectNode) MAPPER.readTree(document);
    }

    /**
     * Generates a document with one mistake.
     *
     * @param seed any number
     * @return the document and the finding that it must cause; the mistake may have other findings as consequences
     */
    public static BrokenDocument any(long seed) {
        BrokenDocumentGenerator generator = new BrokenDocumentGenerator(seed);
        return switch (generator.random.nextInt(3)) {
            case 0 -> generator.syntax();
            case 1 -> generator.structure();
            default -> generator.content();
        };
    }

    private BrokenDocument syntax() {
        return switch (random.nextInt(4)) {
            case 0 -> new BrokenDocument(beginning(), "document.truncated");
            case 1 -> new BrokenDocument(document + "{}", "document.trailing");
            case 2 -> new BrokenDocument(withoutComma(), "document.syntax");
            default -> new BrokenDocument(inLatin1(), "document.encoding", Optional.empty());
        };
    }

    private String beginning() {
        int characters = document.codePointCount(0, document.lastIndexOf('}'));
        return document.substring(0, document.offsetByCodePoints(0, 1 + random.nextInt(characters)));
    }

    private String withoutComma() {
        List<String> lines = new ArrayList<>(document.lines().toList());
        int line;
        do {
            line = random.nextInt(lines.size());
        } while (!lines.get(line).endsWith(","));
        lines.set(line, lines.get(line).substring(0, lines.get(line).length() - 1));
        return String.join("\n", lines);
    }

    private byte[] inLatin1() {
        String title = "\"title\": \"";
        return document.replaceFirst(title, title + "é").getBytes(StandardCharsets.ISO_8859_1);
    }

    private BrokenDocument structure() {
        return switch (random.nextInt(5)) {
            case 0 -> {
                Pointer place = anyPlace();
                yield changed(place, tree.at(place.value()).isArray() ? "{}" : "[]", "document.type");
            }
            case 1 -> {
                Pointer action = anyAction();
                object(action).remove("title");
                yield new BrokenDocument(text(), "document.property.missing", action);
            }
            case 2 ->
                new BrokenDocument(
                        document.replaceFirst("\\{", "{\"title\": \"Plan\", "),
                        "document.property.duplicate",
                        Pointer.ROOT.child("title"));
            case 3 -> changed(Pointer.ROOT.child("format"), "\"2.0\"", "document.format.unsupported");
            default -> changed(Pointer.ROOT.child("period").child("start"), "\"31/12/2017\"", "document.value");
        };
    }

    private BrokenDocument content() {
        Pointer action = anyAction();
        return switch (random.nextInt(4)) {
            case 0 -> changed(action.child("title"), "\" \"", "action.title.blank");
            case 1 -> {
                Pointer actions =
                        Pointer.of(action.value().substring(0, action.value().lastIndexOf('/')));
                ArrayNode siblings = (ArrayNode) tree.at(actions.value());
                siblings.add(object(action).deepCopy().put("code", "99").put("title", "Une autre action"));
                yield new BrokenDocument(
                        text(),
                        "action.id.duplicate",
                        actions.child(siblings.size() - 1).child("id"));
            }
            case 2 ->
                changed(
                        action.child("partners").child(0).child("organisation"),
                        "\"unknown\"",
                        "reference.organisation.unknown");
            default -> changed(Pointer.ROOT.child("period").child("end"), "\"2010\"", "period.end-before-start");
        };
    }

    /** The document with another value at a place, where the finding is. */
    private BrokenDocument changed(Pointer place, String json, String rule) {
        List<String> segments = place.segments();
        String last = segments.get(segments.size() - 1);
        String parent = place.value().substring(0, place.value().lastIndexOf('/'));
        JsonNode value = MAPPER.readTree(json);
        if (tree.at(parent) instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) tree.at(parent)).set(last, value);
        }
        return new BrokenDocument(text(), rule, place);
    }

    private String text() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private ObjectNode object(Pointer place) {
        return (ObjectNode) tree.at(place.value());
    }

    private Pointer anyAction() {
        Pointer chantiers = Pointer.ROOT.child("chantiers");
        Pointer actions = chantiers
                .child(random.nextInt(tree.at(chantiers.value()).size()))
                .child("actions");
        return actions.child(random.nextInt(tree.at(actions.value()).size()));
    }

    /** Any place in the document but its root. */
    private Pointer anyPlace() {
        List<Pointer> places = new ArrayList<>();
        collect(tree, Pointer.ROOT, places);
        return places.get(1 + random.nextInt(places.size() - 1));
    }

    private static void collect(JsonNode node, Pointer place, List<Pointer> places) {
        places.add(place);
        node.properties().forEach(property -> collect(property.getValue(), place.child(property.getKey()), places));
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            collect(node.get(i), place.child(i), places);
        }
    }
}
