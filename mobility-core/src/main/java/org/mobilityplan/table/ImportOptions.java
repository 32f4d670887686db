package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Report;

/** The options of an importer. */
@Value.Immutable
abstract class ImportOptions {

    ImportOptions() {}

    /** The plan that the table is read into. */
    abstract ActionPlan base();

    @Value.Default
    TableLayout layout() {
        return TableLayout.standard();
    }

    @Value.Default
    OrganisationResolver organisations() {
        return OrganisationDirectory.of(base().getOrganisations());
    }

    @Value.Default
    TableLimits limits() {
        return TableLimits.standard();
    }

    /** Checks the plan once it is read. */
    @Value.Default
    Function<ActionPlan, Report> validation() {
        return plan -> Report.empty();
    }

    abstract Optional<String> sourceName();

    /** Other tables of the file that look like parts of the plan. */
    abstract List<String> unread();

    /** What is worth knowing of the file. */
    abstract List<String> notices();

    static Builder builder() {
        return new Builder();
    }

    final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds options. */
    static final class Builder extends ImmutableImportOptions.Builder {
        Builder() {}
    }
}
