package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link to a web page, or to another plan, chantier, action, network or organisation. One that the source names by its title
 * alone has no address.
 */
@Value.Immutable
public abstract class Link extends PlanElement {

    Link() {}

    /**
     * What the target is to the element that has the link.
     *
     * @return the relation
     */
    public abstract LinkRelation getRelation();

    /**
     * What to call it.
     *
     * @return the title
     */
    public abstract Optional<String> getTitle();

    /**
     * The address, such as {@code https://www.example.org/plan}.
     *
     * @return the address
     */
    public abstract Optional<String> getUrl();

    /**
     * When a service answers or is open, in the words of the source: « mardi et jeudi, 14 h – 17 h », « 24 h/24 ».
     *
     * @return the hours
     */
    public abstract Optional<String> getHours();

    /**
     * The other plan.
     *
     * @return the id of the plan
     */
    public abstract Optional<PlanId> getPlan();

    /**
     * The chantier, of that plan or of this one.
     *
     * @return the id of the chantier
     */
    public abstract Optional<ChantierId> getChantier();

    /**
     * The action, of that plan or of this one.
     *
     * @return the id of the action
     */
    public abstract Optional<ActionId> getAction();

    /**
     * The network, of that plan or of this one.
     *
     * @return the id of the network
     */
    public abstract Optional<NetworkId> getNetwork();

    /**
     * The organisation, of that plan or of this one.
     *
     * @return the id of the organisation
     */
    public abstract Optional<OrganisationId> getOrganisation();

    /**
     * A link to a web page: {@code Link.of(LinkRelation.WEBSITE, "https://www.example.org/plan")}.
     *
     * @param relation what the page is to the element that has the link
     * @param url the address
     * @return the link
     */
    public static Link of(LinkRelation relation, String url) {
        return builder().relation(relation).url(url).build();
    }

    /**
     * A link to something that the source names by its title alone: {@code Link.titled(LinkRelation.FOLLOW_UP_OF, "Plan 2018-2022")}.
     *
     * @param relation what it is to the element that has the link
     * @param title its title
     * @return the link without an address
     */
    public static Link titled(LinkRelation relation, String title) {
        return builder().relation(relation).title(title).build();
    }

    /**
     * A link to a chantier of this plan: {@code Link.of(LinkRelation.ABOUT, chantier)}.
     *
     * @param relation what the chantier is to the element that has the link
     * @param chantier the chantier
     * @return the link
     */
    public static Link of(LinkRelation relation, Chantier chantier) {
        return builder().relation(relation).chantier(chantier.getId()).build();
    }

    /**
     * A link to an action of this plan: {@code Link.of(LinkRelation.RELATED_ACTION, action)}.
     *
     * @param relation what the action is to the element that has the link
     * @param action the action
     * @return the link
     */
    public static Link of(LinkRelation relation, Action action) {
        return builder().relation(relation).action(action.getId()).build();
    }

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a link; not for use by several threads at once. */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
