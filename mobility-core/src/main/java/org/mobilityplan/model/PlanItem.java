package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * An item of a plan: a chantier or an action. Both have a code and a title, somebody who coordinates them, partners, dates, a
 * status, and everything else that plans state at each {@linkplain PlanLevel level}.
 */
public abstract class PlanItem extends PlanLevel {

    PlanItem() {}

    /**
     * The word this plan uses for the level, such as « Chantier », « Axe » or « Fiche action ».
     *
     * @return the name of the level
     */
    public abstract Optional<String> getLevel();

    /**
     * The code as typed: « 0 », « IV », « 7 - A », « 1.1 ».
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The cell or heading exactly as published, level and code included.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * Priority.
     *
     * @return the priority
     */
    public abstract Optional<@Valid Priority> getPriority();

    /**
     * When it is planned; several where sources or sub-projects differ.
     *
     * @return the planned periods, in document order
     */
    public abstract List<@Valid PlanPeriod> getPlannedPeriods();

    /**
     * When it took place.
     *
     * @return the actual periods, in document order
     */
    public abstract List<@Valid PlanPeriod> getActualPeriods();

    /**
     * The organisations, networks and groups that take part in addition to the coordinators.
     *
     * @return the partners, in document order
     */
    public abstract List<@Valid Participant> getPartners();
}
