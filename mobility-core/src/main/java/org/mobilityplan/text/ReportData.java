package org.mobilityplan.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.Severity;

/**
 * Converts a report to plain data, to be serialised: maps, lists, texts, numbers and booleans, in a fixed order, with the
 * sentences of one language. Any JSON library can write it; {@code ReportJson} of mobility-json does.
 *
 * <pre>{@code
 * Map<String, Object> data = ReportData.of(report, FindingTexts.in(Locale.FRENCH));
 * }</pre>
 */
public final class ReportData {

    /** The type of the problem that {@link #problem} describes. */
    public static final String PROBLEM_TYPE = "https://mobilityplan.org/problems/invalid-plan";

    /** Unprocessable Content (RFC 9110): the document was read, but its content is not valid. */
    private static final int STATUS = 422;

    private ReportData() {}

    /**
     * The whole report: header, totals by severity and rule, and findings, as the JSON Schema {@code report-1.0.schema.json}
     * describes.
     *
     * @param report the report
     * @param texts the language
     * @return the report as data
     */
    public static Map<String, Object> of(Report report, FindingTexts texts) {
        Map<String, Object> data = new LinkedHashMap<>();
        report.header().ifPresent(header -> data.put("header", header(header)));
        data.put("language", texts.locale().toLanguageTag());
        data.put("valid", report.isValid());
        data.put("totals", totals(report));
        data.put("findings", findings(report.findings(), texts));
        return Collections.unmodifiableMap(data);
    }

    /**
     * The errors of a report as problem details for HTTP ({@code application/problem+json}, RFC 9457): {@code type}, {@code title},
     * {@code status} 422, {@code detail}, under {@code errors} each error with its message, its location as a JSON Pointer in the
     * form of a URI fragment, and line and column if they are known, and under {@code omitted} the number of findings that are
     * counted but not listed.
     *
     * @param report the report of a plan that was rejected
     * @param texts the language
     * @return the problem as data
     * @throws IllegalArgumentException if the report has no errors, and so is not a problem
     */
    public static Map<String, Object> problem(Report report, FindingTexts texts) {
        Objects.requireNonNull(texts, "texts");
        if (report.isValid()) {
            throw new IllegalArgumentException("a report without errors is not a problem");
        }
        List<Object> errors = new ArrayList<>();
        for (Finding error : report.findings(Severity.ERROR)) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("detail", texts.render(error));
            each.put("pointer", "#" + fragment(error.location().pointer().value()));
            error.location().line().ifPresent(line -> each.put("line", line));
            error.location().column().ifPresent(column -> each.put("column", column));
            each.put("rule", error.rule().value());
            each.put("arguments", error.arguments());
            errors.add(Collections.unmodifiableMap(each));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", PROBLEM_TYPE);
        data.put("title", texts.word("report.problem"));
        data.put("status", STATUS);
        data.put("detail", texts.summary(report));
        data.put("errors", Collections.unmodifiableList(errors));
        data.put("omitted", report.omitted());
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> header(ReportHeader header) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("library", header.library());
        putIfPresent(data, "format", header.format());
        putIfPresent(data, "catalogue", header.catalogue());
        putIfPresent(data, "profile", header.profile());
        return Collections.unmodifiableMap(data);
    }

    private static void putIfPresent(Map<String, Object> data, String name, Optional<String> value) {
        value.ifPresent(present -> data.put(name, present));
    }

    private static Map<String, Object> totals(Report report) {
        Map<String, Object> byRule = new LinkedHashMap<>();
        report.totals().forEach((rule, total) -> byRule.put(rule.value(), total));
        Map<String, Object> data = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            data.put(word(severity), report.count(severity));
        }
        data.put("omitted", report.omitted());
        data.put("suppressed", report.suppressed());
        data.put("byRule", Collections.unmodifiableMap(byRule));
        return Collections.unmodifiableMap(data);
    }

    private static List<Object> findings(List<Finding> findings, FindingTexts texts) {
        List<Object> data = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("severity", word(finding.severity()));
            each.put("rule", finding.rule().value());
            Location location = finding.location();
            putIfPresent(each, "source", location.source());
            location.line().ifPresent(line -> each.put("line", line));
            location.column().ifPresent(column -> each.put("column", column));
            each.put("pointer", location.pointer().value());
            each.put("arguments", finding.arguments());
            each.put("message", texts.render(finding));
            data.add(Collections.unmodifiableMap(each));
        }
        return Collections.unmodifiableList(data);
    }

    /** The same in every language, for programs. */
    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Encodes characters that are not allowed in a URI fragment (RFC 6901, section 6). */
    private static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder(pointer.length());
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || "/-._~!$&'()*+,;=:@".indexOf(c) >= 0;
            if (plain) {
                fragment.append(c);
            } else {
                fragment.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return fragment.toString();
    }
}
