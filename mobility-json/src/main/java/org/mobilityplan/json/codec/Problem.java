package org.mobilityplan.json.codec;

import java.util.Map;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/**
 * A structural problem of a document.
 *
 * @param rule the rule that is violated
 * @param pointer its location
 * @param offset the byte where it begins, or -1 if only the pointer is known
 * @param arguments the arguments of its message
 * @param line the line by the parser, for documents of which only the parser knows positions, or 0
 */
public record Problem(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments, int line) {

    /** A problem whose line is found by its offset. */
    public Problem(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments) {
        this(rule, pointer, offset, arguments, 0);
    }

    /** Makes the finding, once the location in the source is known. */
    public Finding at(Location location) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location)
                .arguments(arguments)
                .build();
    }
}
