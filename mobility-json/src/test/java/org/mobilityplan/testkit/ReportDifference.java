package org.mobilityplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes how the findings of a report differ from the expected ones; both in the form of {@code report-1.0}. */
final class ReportDifference {

    private ReportDifference() {}

    /**
     * Compares findings.
     *
     * @param expected the expected report; empty if there must be no finding
     * @param actual the report that is compared
     * @param known the rules of the catalogue that the expected report was made with
     * @param checked the rules that the system implements
     */
    static Optional<String> of(Optional<String> expected, String actual, Set<String> known, Predicate<String> checked) {
        JsonNode report;
        try {
            report = JsonMapper.shared().readTree(actual);
        } catch (JacksonException failure) {
            return Optional.of("the report is not JSON: " + failure.getOriginalMessage());
        }
        if (!report.path("findings").isArray()) {
            return Optional.of("the report has no findings; it must have the form of report-1.0");
        }
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode finding : report.get("findings")) {
            String rule = finding.path("rule").asString("");
            if (known.contains(rule) && checked.test(rule)) {
                found.add(finding);
            }
        }
        List<String> lines = new ArrayList<>();
        expected.map(text -> JsonMapper.shared().readTree(text).get("findings"))
                .ifPresent(findings -> findings.forEach(finding -> {
                    if (checked.test(finding.get("rule").asString()) && !removeLike(finding, found)) {
                        lines.add("missing:  " + line(finding));
                    }
                }));
        found.forEach(finding -> lines.add("found:    " + line(finding)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static boolean removeLike(JsonNode finding, List<JsonNode> found) {
        for (int i = 0; i < found.size(); i++) {
            if (isLike(finding, found.get(i))) {
                found.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Positions are compared only if the system gives them; later versions of a rule may have more arguments. */
    private static boolean isLike(JsonNode expected, JsonNode actual) {
        for (String property : List.of("severity", "rule", "pointer")) {
            if (!expected.get(property).equals(actual.get(property))) {
                return false;
            }
        }
        for (String property : List.of("line", "column")) {
            if (actual.has(property) && !actual.get(property).equals(expected.get(property))) {
                return false;
            }
        }
        return arguments(actual).entrySet().containsAll(arguments(expected).entrySet());
    }

    private static Map<String, String> arguments(JsonNode finding) {
        Map<String, String> arguments = new TreeMap<>();
        finding.path("arguments")
                .properties()
                .forEach(argument ->
                        arguments.put(argument.getKey(), argument.getValue().asString("")));
        return arguments;
    }

    private static String line(JsonNode finding) {
        StringBuilder line = new StringBuilder();
        line.append(finding.path("severity").asString("?")).append(' ');
        line.append(finding.path("rule").asString("?")).append(' ');
        if (finding.has("line")) {
            line.append(finding.get("line").asInt()).append(':');
            line.append(finding.path("column").asInt(0)).append(": ");
        }
        line.append(finding.path("pointer").asString("?"));
        arguments(finding)
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value));
        return line.toString();
    }
}
