package org.mobilityplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the target of a link is: an open list that keeps a word it does not know.
 *
 * @param code the word on the wire, such as {@code website}
 */
public record LinkRelation(String code) implements OpenCode, Comparable<LinkRelation> {

    /** A web site. */
    public static final LinkRelation WEBSITE = new LinkRelation("website");

    /** The plan that this one is a part of. */
    public static final LinkRelation PARENT_PLAN = new LinkRelation("parent-plan");

    /** A national measure that is quoted. */
    public static final LinkRelation NATIONAL_MEASURE = new LinkRelation("national-measure");

    /** What this follows up. */
    public static final LinkRelation FOLLOW_UP_OF = new LinkRelation("follow-up-of");

    /** A related action. */
    public static final LinkRelation RELATED_ACTION = new LinkRelation("related-action");

    /** The action this one was split from. */
    public static final LinkRelation SPLIT_FROM = new LinkRelation("split-from");

    /** The action this one was merged into. */
    public static final LinkRelation MERGED_INTO = new LinkRelation("merged-into");

    /** Something else worth reading. */
    public static final LinkRelation SEE_ALSO = new LinkRelation("see-also");

    /** What an event or document is about. */
    public static final LinkRelation ABOUT = new LinkRelation("about");

    /** A further chantier that an action belongs to. */
    public static final LinkRelation ALSO_IN = new LinkRelation("also-in");

    /** What this prepares: a later action or plan. */
    public static final LinkRelation PREPARES = new LinkRelation("prepares");

    /** What has to be done or decided before this. */
    public static final LinkRelation DEPENDS_ON = new LinkRelation("depends-on");

    /** A plan, objective or action of others that this contributes to: « articulation avec le SRADDET ». */
    public static final LinkRelation CONTRIBUTES_TO = new LinkRelation("contributes-to");

    /** What this replaces. */
    public static final LinkRelation REPLACES = new LinkRelation("replaces");

    /** The agreement or text that this one amends: « avenant ». */
    public static final LinkRelation AMENDS = new LinkRelation("amends");

    /** What replaces this. */
    public static final LinkRelation REPLACED_BY = new LinkRelation("replaced-by");

    /** What this is a part of, in addition to its parent. */
    public static final LinkRelation PART_OF = new LinkRelation("part-of");

    /** Where to write or call: the address of a service. */
    public static final LinkRelation CONTACT = new LinkRelation("contact");

    /** The plan whose unfinished actions this one takes over: « reprend les actions non achevées ». */
    public static final LinkRelation TAKES_OVER = new LinkRelation("takes-over");

    /** Where to apply or register: a portal, also one that the source names without an address. */
    public static final LinkRelation APPLICATION = new LinkRelation("application");

    /** An account in social media. */
    public static final LinkRelation SOCIAL_MEDIA = new LinkRelation("social-media");

    /** What this is a version of: a translation, an edition that is easy to read, a summary. */
    public static final LinkRelation VERSION_OF = new LinkRelation("version-of");

    /** What this is based on or takes up: « issu de », « s’appuie sur ». */
    public static final LinkRelation BASED_ON = new LinkRelation("based-on");

    private static final List<LinkRelation> IN_ORDER = List.of(
            WEBSITE,
            PARENT_PLAN,
            NATIONAL_MEASURE,
            FOLLOW_UP_OF,
            RELATED_ACTION,
            SPLIT_FROM,
            MERGED_INTO,
            SEE_ALSO,
            ABOUT,
            ALSO_IN,
            PREPARES,
            DEPENDS_ON,
            CONTRIBUTES_TO,
            REPLACES,
            AMENDS,
            REPLACED_BY,
            PART_OF,
            CONTACT,
            TAKES_OVER,
            APPLICATION,
            SOCIAL_MEDIA,
            VERSION_OF,
            BASED_ON);

    /**
     * Checks the form.
     *
     * @param code the word on the wire, such as {@code website}
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, begins or ends with a space, or has
     *     control characters
     */
    public LinkRelation {
        WordSyntax.checkCode("a relation", code);
    }

    /**
     * A code from its word, known or not.
     *
     * @param code the word
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of a code
     */
    public static LinkRelation of(String code) {
        return new LinkRelation(code);
    }

    /**
     * The codes this version knows.
     *
     * @return the known codes in the order of this page
     */
    public static List<LinkRelation> known() {
        return IN_ORDER;
    }

    @Override
    public boolean isKnown() {
        return IN_ORDER.contains(this);
    }

    @Override
    public int compareTo(LinkRelation other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkRelation that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
