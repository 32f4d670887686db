package org.mobilityplan.json.migration;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The chain of migrations: a document of any older version becomes one of this version, step by step. */
public final class Migrations {

    private static final String FORMAT = "format";

    private static final List<Migration> STEPS = List.of(new From09To10());

    /** The oldest version that is read. */
    public static final String OLDEST = STEPS.get(0).from();

    private Migrations() {}

    /** Whether documents of a version can be migrated. */
    public static boolean isOlder(String version) {
        return STEPS.stream().anyMatch(step -> step.from().equals(version));
    }

    /**
     * Migrates a document.
     *
     * @param version the version of the document, one that {@link #isOlder}
     * @param parser stands at its first token, which begins an object
     */
    public static Migrated migrate(String version, JsonParser parser) {
        Tree.Node document = (Tree.Node) Tree.read(parser);
        String reached = version;
        for (Migration step : STEPS) {
            if (step.from().equals(reached)) {
                step.apply(document);
                reached = step.to();
            }
        }
        String newest = reached;
        document.members()
                .replaceAll(member -> member.name().equals(FORMAT)
                                && member.value() instanceof Tree.Leaf leaf
                                && leaf.kind() == JsonToken.VALUE_STRING
                        ? new Tree.Member(FORMAT, member.offset(), Tree.Leaf.text(leaf.offset(), newest))
                        : member);
        return Migrated.of(document);
    }
}
