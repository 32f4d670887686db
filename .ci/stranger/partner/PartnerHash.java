package org.example;

import org.mobilityplan.json.PlanJson;

/** Identifies documents. */
final class PartnerHash {

    private PartnerHash() {}

    static String sha256(byte[] document) {
        return PlanJson.standard().sha256(PartnerPlan.parse(document).plan());
    }
}
