package org.mobilityplan.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;

/** fastjson2, binding to records. */
final class Fastjson {

    private Fastjson() {}

    static PlanRecord read(byte[] document) {
        return JSON.parseObject(document, PlanRecord.class);
    }

    static byte[] write(PlanRecord plan) {
        return JSON.toJSONBytes(plan, JSONWriter.Feature.LargeObject);
    }
}
