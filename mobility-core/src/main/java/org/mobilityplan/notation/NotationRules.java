package org.mobilityplan.notation;

import java.util.List;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** The findings of this package: text that was not understood, and text that was understood in an unusual way. */
public final class NotationRules {

    static final RuleInfo COORDINATION_CUT = RuleInfo.of("notation.coordination.cut", Severity.INFO, "names", "text");
    static final RuleInfo COORDINATION_GUESSED =
            RuleInfo.of("notation.coordination.guessed", Severity.INFO, "names", "text");
    static final RuleInfo COORDINATION_UNREAD = RuleInfo.of("notation.coordination.unread", Severity.INFO, "text");
    static final RuleInfo LIST_OPEN = RuleInfo.of("notation.list.open", Severity.INFO, "text");
    static final RuleInfo PERIOD_AMBIGUOUS = RuleInfo.of("notation.period.ambiguous", Severity.INFO, "text");
    static final RuleInfo PERIOD_SERIAL = RuleInfo.of("notation.period.serial", Severity.INFO, "date", "text");
    static final RuleInfo PERIOD_UNREAD = RuleInfo.of("notation.period.unread", Severity.INFO, "text");
    static final RuleInfo PRIORITY_UNKNOWN = RuleInfo.of("notation.priority.unknown", Severity.WARNING, "text");
    static final RuleInfo QUANTITY_UNREAD = RuleInfo.of("notation.quantity.unread", Severity.INFO, "text");
    static final RuleInfo STATUS_DEDUCED = RuleInfo.of("notation.status.deduced", Severity.INFO, "status", "text");
    static final RuleInfo STATUS_UNKNOWN = RuleInfo.of("notation.status.unknown", Severity.WARNING, "text");

    private static final List<RuleInfo> ALL = List.of(
            COORDINATION_CUT,
            COORDINATION_GUESSED,
            COORDINATION_UNREAD,
            LIST_OPEN,
            PERIOD_AMBIGUOUS,
            PERIOD_SERIAL,
            PERIOD_UNREAD,
            PRIORITY_UNKNOWN,
            QUANTITY_UNREAD,
            STATUS_DEDUCED,
            STATUS_UNKNOWN);

    private NotationRules() {}

    /**
     * All findings of this package.
     *
     * @return the descriptions, sorted by id
     */
    public static List<RuleInfo> all() {
        return ALL;
    }
}
