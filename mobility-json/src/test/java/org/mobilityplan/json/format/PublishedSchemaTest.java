package org.mobilityplan.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.testing.Published;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema that is published is the one that the tables, the annotations and the texts give. */
class PublishedSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void the_schema_in_the_jar_and_in_the_docs_is_that_of_the_tables() throws IOException {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            String file = locale == Locale.FRENCH ? "plan-1.0.schema.fr.json" : "plan-1.0.schema.json";
            for (String folder : new String[] {
                "src/main/resources/org/mobilityplan/json", "target/classes/org/mobilityplan/json", "../docs"
            }) {
                Published.assertIs(Path.of(folder, file), FormatSchema.in(locale));
            }
            assertThat(PlanJson.schema(locale)).isEqualTo(FormatSchema.in(locale));
        }
        assertThat(PlanJson.schema(Locale.CANADA_FRENCH)).isEqualTo(PlanJson.schema(Locale.FRENCH));
        assertThat(PlanJson.schema(Locale.ROOT)).isEqualTo(PlanJson.schema(Locale.ENGLISH));
    }

    @Test
    void the_languages_differ_in_titles_and_descriptions_only() {
        JsonNode english = MAPPER.readTree(PlanJson.schema(Locale.ENGLISH));
        JsonNode french = MAPPER.readTree(PlanJson.schema(Locale.FRENCH));
        assertThat(french).isNotEqualTo(english);
        assertThat(withoutTexts(french)).isEqualTo(withoutTexts(english));
    }

    private static JsonNode withoutTexts(JsonNode schema) {
        JsonNode bare = schema.deepCopy();
        strip(bare);
        return bare;
    }

    private static void strip(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove("title");
            object.remove("description");
            object.path("properties").forEach(PublishedSchemaTest::strip);
            object.path("$defs").forEach(PublishedSchemaTest::strip);
        }
    }

    @Test
    void every_text_exists_in_both_languages_and_is_used() {
        Set<String> used = new TreeSet<>();
        FormatTexts english = FormatTexts.in(Locale.ENGLISH);
        FormatTexts french = FormatTexts.in(Locale.FRENCH);
        for (ObjectCodec<?, ?> table : PlanCodecs.all()) {
            String type = table.type().getSimpleName();
            used.add(type);
            used.add(type + ".@title");
            for (ObjectCodec.Description property : table.properties()) {
                used.add(english.keyOf(type, property.name(), ""));
                used.add(english.keyOf(type, property.name(), ".@title"));
                used.add(property.form().name());
                used.add(property.form().name() + ".@title");
            }
        }
        assertThat(english.keys()).isEqualTo(used);
        assertThat(french.keys()).isEqualTo(used);
        for (String key : used) {
            assertThat(french.description(key)).as("%s in French", key).matches(text -> !text.matches(".* [:;?!»].*"));
            assertThat(french.description(key))
                    .as("%s in French", key)
                    .doesNotContain("'")
                    .doesNotContain("« ");
        }
    }
}
