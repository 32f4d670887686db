package org.mobilityplan.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mobilityplan.report.RuleId;

/**
 * A document that breaks a rule and no other, and one that breaks none: the very ones that the tests of this library run.
 *
 * @param bad a plan in JSON that breaks the rule
 * @param good nearly the same plan, in which nothing is found
 */
public record RuleExample(String bad, String good) {

    static Optional<RuleExample> of(RuleId rule) {
        Optional<String> bad = read(rule + ".bad.json");
        Optional<String> good = read(rule + ".good.json");
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
