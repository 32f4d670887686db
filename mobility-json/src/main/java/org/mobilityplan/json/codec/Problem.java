package org.mobilityplan.json.codec;

import java.util.Map;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/**
 * Something in a document that cannot be read as a plan.
 *
 * @param rule what is wrong
 * @param pointer where
 * @param offset the byte where it begins, or -1 where only the pointer is known
 * @param arguments the values for its sentence
 */
public record Problem(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments) {}
