package org.mobilityplan.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.report.RuleId;

/**
 * A document that breaks one rule only, and a similar one that breaks none. The tests of this library run these documents.
 *
 * @param bad a plan in JSON that breaks the rule; for a rule across plans, several plans, one per line
 * @param good nearly the same plan, without findings
 */
public record RuleExample(String bad, String good) {

    /**
     * Takes both documents.
     *
     * @param bad a plan in JSON that breaks the rule
     * @param good nearly the same plan, without findings
     */
    public RuleExample {
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
    }

    static Optional<RuleExample> of(RuleId rule) {
        Optional<String> bad = read(rule + ".bad.json").or(() -> read(rule + ".bad.ndjson"));
        Optional<String> good = read(rule + ".good.json").or(() -> read(rule + ".good.ndjson"));
        return bad.isPresent() && good.isPresent()
                ? Optional.of(new RuleExample(bad.get(), good.get()))
                : Optional.empty();
    }

    private static Optional<String> read(String file) {
        try (InputStream bytes = RuleExample.class.getResourceAsStream("examples/" + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the examples of this library cannot be read: " + file, broken);
        }
    }
}
