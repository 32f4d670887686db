package org.mobilityplan.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's data binding to records. */
final class JacksonRecords {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(each -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    private JacksonRecords() {}

    static PlanRecord read(byte[] document) {
        return MAPPER.readValue(document, PlanRecord.class);
    }

    static byte[] write(PlanRecord plan) {
        return MAPPER.writeValueAsBytes(plan);
    }
}
