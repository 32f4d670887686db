package org.example;

import org.mobilityplan.json.PlanJson;

/** Changes documents. */
final class PartnerPatch {

    private PartnerPatch() {}

    static byte[] merge(byte[] document, byte[] patch) {
        PlanJson json = PlanJson.standard();
        return json.writeBytes(
                json.mergePatch(PartnerPlan.parse(document).plan(), patch).orElseThrow());
    }
}
