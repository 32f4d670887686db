package org.mobilityplan.bench;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * dsl-json, binding to records as it finds them at run time. Its annotation processor takes the component {@code issuers} for the
 * getter of a flag and does not compile.
 */
final class DslJsonRecords {

    private static final DslJson<Object> JSON =
            new DslJson<>(Settings.withRuntime().skipDefaultValues(true));

    private DslJsonRecords() {}

    static PlanRecord read(byte[] document) {
        try {
            return JSON.deserialize(PlanRecord.class, document, document.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] write(PlanRecord plan) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            JSON.serialize(plan, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }
}
