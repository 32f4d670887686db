package org.mobilityplan.json.codec;

import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/**
 * The structural problems of documents. Those that are not errors do not prevent a plan from being read.
 */
public final class DocumentProblems {

    public static final RuleInfo EMPTY = error("document.empty");
    public static final RuleInfo ENCODING = error("document.encoding", "found");
    public static final RuleInfo SYNTAX = error("document.syntax", "found");
    public static final RuleInfo TRUNCATED = error("document.truncated");
    public static final RuleInfo TRAILING = error("document.trailing", "found");
    public static final RuleInfo TOO_LONG = error("document.too-long", "limit");
    public static final RuleInfo TOO_DEEP = error("document.too-deep", "limit");
    public static final RuleInfo TOO_MANY_ELEMENTS = error("document.too-many-elements", "limit");
    public static final RuleInfo TOO_MANY_FINDINGS = error("document.too-many-findings", "limit");
    public static final RuleInfo TOO_MANY_NOTICES = RuleInfo.of("document.too-many-notices", Severity.INFO, "limit");
    public static final RuleInfo TYPE = error("document.type", "expected", "found");
    public static final RuleInfo NULL = error("document.null", "property");
    public static final RuleInfo VALUE = error("document.value", "expected", "found");
    public static final RuleInfo DATE = error("document.date", "found");
    public static final RuleInfo PROPERTY_MISSING = error("document.property.missing", "property");
    public static final RuleInfo PROPERTY_DUPLICATE = error("document.property.duplicate", "property");
    public static final RuleInfo PROPERTY_LATE = error("document.property.late");
    public static final RuleInfo PROPERTY_UNKNOWN = error("document.property.unknown", "property");
    public static final RuleInfo PROPERTY_NEAR =
            RuleInfo.of("document.property.near", Severity.WARNING, "known", "property");
    public static final RuleInfo PROPERTY_MISPLACED =
            RuleInfo.of("document.property.misplaced", Severity.INFO, "objects", "property");
    public static final RuleInfo FORMAT_LATE = RuleInfo.of("document.format.late", Severity.INFO);
    public static final RuleInfo FORMAT_NEWER =
            RuleInfo.of("document.format.newer", Severity.INFO, "expected", "found");
    public static final RuleInfo FORMAT_MISSING = error("document.format.missing", "expected");
    public static final RuleInfo FORMAT_UNSUPPORTED = error("document.format.unsupported", "expected", "found");

    private DocumentProblems() {}

    private static RuleInfo error(String id, String... arguments) {
        return RuleInfo.of(id, Severity.ERROR, arguments);
    }

    /** All of them, for the catalogue. */
    public static List<RuleInfo> all() {
        return List.of(
                EMPTY,
                ENCODING,
                SYNTAX,
                TRUNCATED,
                TRAILING,
                TOO_LONG,
                TOO_DEEP,
                TOO_MANY_ELEMENTS,
                TOO_MANY_FINDINGS,
                TOO_MANY_NOTICES,
                TYPE,
                NULL,
                VALUE,
                DATE,
                PROPERTY_MISSING,
                PROPERTY_DUPLICATE,
                PROPERTY_LATE,
                PROPERTY_UNKNOWN,
                PROPERTY_NEAR,
                PROPERTY_MISPLACED,
                FORMAT_LATE,
                FORMAT_NEWER,
                FORMAT_MISSING,
                FORMAT_UNSUPPORTED);
    }
}
