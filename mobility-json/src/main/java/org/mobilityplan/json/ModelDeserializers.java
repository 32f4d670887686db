package org.mobilityplan.json;

import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** The deserializers of the model, also for the class of a given element, which a mapper sees if it updates one. */
final class ModelDeserializers extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        ValueDeserializer<?> found = super.findBeanDeserializer(type, config, description);
        boolean implementation = found == null && PlanElement.class.isAssignableFrom(type.getRawClass());
        return implementation
                ? super.findBeanDeserializer(
                        config.constructType(type.getRawClass().getSuperclass()), config, description)
                : found;
    }
}
