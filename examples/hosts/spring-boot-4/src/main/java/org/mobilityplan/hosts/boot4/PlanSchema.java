package org.mobilityplan.hosts.boot4;

import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes plans in OpenAPI by the JSON Schema of the library instead of by their accessors. */
@Configuration
class PlanSchema {

    @Bean
    OpenApiCustomizer describePlans() {
        return api -> api.getComponents().getSchemas().put("ActionPlan", new JsonSchema().$ref("/plan.schema.json"));
    }
}
