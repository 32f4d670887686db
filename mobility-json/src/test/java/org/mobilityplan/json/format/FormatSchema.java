package org.mobilityplan.json.format;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mobilityplan.json.codec.Form;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.testkit.reflection.ElementReflection;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the format, made from the codec tables, the annotations of the model, and the texts of one language. */
final class FormatSchema {

    private static final String ID = "https://mobilityplan.org/schema/plan-1.0.json";

    /** A character that is not white space for Java, as {@link NotBlank} requires. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FormatTexts texts;
    private final Map<String, Form> forms = new TreeMap<>();

    private FormatSchema(FormatTexts texts) {
        this.texts = texts;
    }

    /** The text of the schema. */
    static String in(Locale locale) {
        ObjectNode schema = new FormatSchema(FormatTexts.in(locale)).schema();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        describe(schema, texts.title("ActionPlan"), texts.description("ActionPlan"));
        schema.put("$ref", reference("ActionPlan"));
        ObjectNode definitions = schema.putObject("$defs");
        for (ObjectCodec<?, ?> table : PlanCodecs.all()) {
            definitions.set(table.type().getSimpleName(), type(table));
        }
        forms.forEach((name, form) -> definitions.set(name, form(form)));
        return schema;
    }

    private static void describe(ObjectNode node, String title, String description) {
        node.put("title", title);
        node.put("description", description);
    }

    private static String reference(String name) {
        return "#/$defs/" + name;
    }

    private ObjectNode type(ObjectCodec<?, ?> table) {
        String name = table.type().getSimpleName();
        ObjectNode type = MAPPER.createObjectNode();
        describe(type, texts.title(name), texts.description(name));
        type.put("type", "object");
        List<String> required = table.properties().stream()
                .filter(ObjectCodec.Description::required)
                .map(ObjectCodec.Description::name)
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = type.putArray("required");
            required.forEach(names::add);
        }
        ObjectNode properties = type.putObject("properties");
        for (ObjectCodec.Description property : table.properties()) {
            properties.set(property.name(), property(table.type(), property));
        }
        return type;
    }

    private ObjectNode property(Class<?> type, ObjectCodec.Description property) {
        ObjectNode node = MAPPER.createObjectNode();
        String owner = type.getSimpleName();
        describe(node, texts.title(owner, property.name()), texts.description(owner, property.name()));
        Form form = property.form();
        if (!form.type().equals("object")) {
            forms.put(form.name(), form);
        }
        if (property.many()) {
            node.put("type", "array");
            node.putObject("items").put("$ref", reference(form.name()));
        } else {
            node.put("$ref", reference(form.name()));
        }
        List<Annotation> constraints = constraints(type, property.name());
        if (!constraints.isEmpty()) {
            // Strict validators require it next to the keywords that constrain it.
            node.put("type", form.type());
        }
        constraints.forEach(constraint -> constrain(node, constraint));
        return node;
    }

    private static List<Annotation> constraints(Class<?> type, String property) {
        List<Annotation> found = new ArrayList<>();
        for (Method accessor : ElementReflection.accessors(type)) {
            if (ElementReflection.property(accessor).equals(property)) {
                found.addAll(Arrays.asList(accessor.getAnnotations()));
                if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
                    for (var argument : container.getAnnotatedActualTypeArguments()) {
                        found.addAll(Arrays.asList(argument.getAnnotations()));
                    }
                }
            }
        }
        found.removeIf(each -> !each.annotationType().getPackageName().equals(NotBlank.class.getPackageName()));
        return found;
    }

    private static void constrain(ObjectNode node, Annotation constraint) {
        if (constraint instanceof NotBlank) {
            node.put("pattern", NOT_BLANK);
        } else if (constraint instanceof DecimalMin minimum && minimum.inclusive()) {
            node.put("minimum", new BigDecimal(minimum.value()));
        } else if (constraint instanceof DecimalMax maximum && maximum.inclusive()) {
            node.put("maximum", new BigDecimal(maximum.value()));
        } else if (constraint instanceof Min minimum) {
            node.put("minimum", minimum.value());
        } else if (constraint instanceof Max maximum) {
            node.put("maximum", maximum.value());
        } else {
            throw new AssertionError("the schema has no keyword for " + constraint + " yet");
        }
    }

    private ObjectNode form(Form form) {
        ObjectNode node = MAPPER.createObjectNode();
        describe(node, texts.title(form.name()), texts.description(form.name()));
        node.put("type", form.type());
        new TreeMap<>(form.keywords()).forEach(node::putPOJO);
        if (!form.words().isEmpty()) {
            ArrayNode examples = node.putArray("examples");
            form.words().forEach(examples::add);
        }
        return node;
    }
}
