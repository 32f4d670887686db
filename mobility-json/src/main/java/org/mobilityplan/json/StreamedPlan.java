package org.mobilityplan.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.json.position.DocumentLocations;
import org.mobilityplan.json.stream.Slice;
import org.mobilityplan.json.utf8.LongValues;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/**
 * One plan of a file of many, with its findings.
 *
 * <pre>{@code
 * try (Stream<StreamedPlan> plans = PlanJson.standard().readLines(file)) {
 *     plans.filter(each -> !each.checked().isValid()).forEach(each -> System.out.println("line " + each.number()));
 * }
 * }</pre>
 */
public final class StreamedPlan {

    private final Slice slice;
    private final Optional<String> source;
    private final Checked<ActionPlan> checked;

    StreamedPlan(Slice slice, Optional<String> source, Checked<ActionPlan> checked) {
        this.slice = slice;
        this.source = source;
        this.checked = checked;
    }

    /**
     * Its line in a file of lines, or its position in an array.
     *
     * @return the number, from 1
     */
    public long number() {
        return slice.number();
    }

    /**
     * The plan and its report.
     *
     * @return both; no plan if it could not be read completely
     */
    public Checked<ActionPlan> checked() {
        return checked;
    }

    /**
     * What the rules across plans need to know of this plan, with lines and columns of the file; see {@link PlanSummary}. Plans
     * are distinguished by their {@linkplain PlanJson#sha256 canonical hash}.
     *
     * @return the summary, empty if there is no plan
     */
    public PlanSummary summary() {
        Optional<ActionPlan> plan = checked.value();
        return plan.isEmpty()
                ? PlanSummary.empty()
                : PlanSummary.of(plan.get(), PlanJson.contentOf(plan.get()), this::locate);
    }

    private Function<Pointer, Location> locate(Set<Pointer> pointers) {
        byte[] utf8 = PlanReader.withoutMark(slice.bytes());
        DocumentLocations locations = new DocumentLocations(pointers, List.of(), utf8, LongValues.NONE, source);
        return pointer -> slice.toFile(locations.location(pointer));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamedPlan that && number() == that.number() && checked.equals(that.checked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number(), checked);
    }

    @Override
    public String toString() {
        return number() + ": " + checked;
    }
}
