package org.mobilityplan.bench;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.function.Function;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Jackson's data binding to the Immutables builders of the model itself, as an application would use it that takes the model
 * without the codec. The annotations that it would put on the types are supplied by an introspector.
 */
final class JacksonBuilders {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // The version of the format is not part of the model.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    each -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .annotationIntrospector(new Builders())
            .accessorNaming(new IdsOfReferences())
            .addModule(new SimpleModule()
                    .addDeserializer(ExternalId.class, text(ExternalId::parse))
                    .addDeserializer(
                            PartialDate.class,
                            text(each -> PartialDate.parse(each).orElseThrow()))
                    .addDeserializer(Direction.class, text(word(Direction.values(), Direction::code)))
                    .addDeserializer(Origin.class, text(word(Origin.values(), Origin::code)))
                    .addDeserializer(Qualifier.class, text(word(Qualifier.values(), Qualifier::code)))
                    .addSerializer(ExternalId.class, written(ExternalId::toString))
                    .addSerializer(PartialDate.class, written(PartialDate::toString))
                    .addSerializer(Direction.class, written(Direction::code))
                    .addSerializer(Origin.class, written(Origin::code))
                    .addSerializer(Qualifier.class, written(Qualifier::code)))
            .build();

    private JacksonBuilders() {}

    static ActionPlan read(byte[] document) {
        return MAPPER.readValue(document, ActionPlan.class);
    }

    static byte[] write(ActionPlan plan) {
        return MAPPER.writeValueAsBytes(plan);
    }

    private static <E> Function<String, E> word(E[] values, Function<E, String> code) {
        return text -> Arrays.stream(values)
                .filter(each -> code.apply(each).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static <V> ValueDeserializer<V> text(Function<String, V> of) {
        return new ValueDeserializer<>() {
            @Override
            public V deserialize(JsonParser parser, DeserializationContext context) {
                return of.apply(parser.getString());
            }
        };
    }

    private static <V> ValueSerializer<V> written(Function<V, String> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(V value, JsonGenerator out, SerializationContext context) {
                out.writeString(text.apply(value));
            }
        };
    }

    /** Finds the builders of elements, and binds records of one text to that text. */
    private static final class Builders extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            boolean element = PlanElement.class.isAssignableFrom(type.getRawType());
            return Arrays.stream(type.getRawType().getDeclaredClasses())
                    .filter(each -> element && each.getSimpleName().equals("Builder"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
            return one.getRawParameterType(0) == java.util.Optional.class ? other : one;
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getName().equals("getExtensions")
                    || member.getName().equals("extensions")
                    || member.getName().equals("isGiven")
                    || super.hasIgnoreMarker(config, member);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
            return isText(creator.getRawType()) && isFactory(creator)
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, creator);
        }

        private static boolean isFactory(Annotated creator) {
            return creator instanceof AnnotatedMethod method
                    && method.getName().equals("of")
                    && method.getParameterCount() == 1;
        }

        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            boolean component = member instanceof AnnotatedMethod method
                    && isText(method.getDeclaringClass())
                    && (method.getName().equals("value") || method.getName().equals("code"));
            return component ? Boolean.TRUE : super.hasAsValue(config, member);
        }

        private static boolean isText(Class<?> type) {
            return type.isRecord() && type.getRecordComponents().length == 1;
        }
    }

    /** A reference is bound from its id, not by the setter that takes the element that it names. */
    private static final class IdsOfReferences extends DefaultAccessorNamingStrategy.Provider {

        private static final long serialVersionUID = 1L;

        @Override
        public AccessorNamingStrategy forBuilder(
                MapperConfig<?> config, AnnotatedClass builder, BeanDescription value) {
            AccessorNamingStrategy names = super.forBuilder(config, builder, value);
            return new AccessorNamingStrategy.Base() {
                @Override
                public String findNameForMutator(AnnotatedMethod method, String name) {
                    boolean element = PlanElement.class.isAssignableFrom(method.getRawParameterType(0));
                    boolean convenience = element && method.getDeclaringClass() == builder.getRawType();
                    return convenience ? null : names.findNameForMutator(method, name);
                }
            };
        }
    }
}
