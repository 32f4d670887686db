package org.mobilityplan.testkit;

import java.util.Locale;

/** What a case of the corpus shows, and so which files it has; see {@link CorpusCase#file}. */
public enum CorpusKind {

    /**
     * A document without errors: {@code document}; {@code report} unless there is nothing to report; {@code written} if a writer
     * writes other bytes than the document; {@code canonical} for some.
     */
    VALID,

    /** Bytes that are not JSON: {@code document} and {@code report}. No reader may accept them. */
    SYNTAX,

    /** JSON that is not a plan: {@code document} and {@code report}. No reader may accept it. */
    STRUCTURE,

    /** A plan with findings of rules: {@code document} and {@code report}. A reader may accept it. */
    RULES,

    /** A plan and a JSON Merge Patch (RFC 7396): {@code document}, {@code patch} and {@code result}. */
    MERGE_PATCH,

    /**
     * Two editions of a plan: {@code before}, {@code after}, the JSON Patch (RFC 6902) between them in {@code patch}, and in
     * {@code changes} the kind, pointer and property of each change.
     */
    EDITIONS,

    /**
     * A table and the plan that is read from it: {@code rows} (an array of arrays of cells), {@code base} (the plan that the
     * rows are added to), {@code layout} if the table has merged or kept columns, {@code plan} and {@code report}.
     */
    TABLE;

    /** The word in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CorpusKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
