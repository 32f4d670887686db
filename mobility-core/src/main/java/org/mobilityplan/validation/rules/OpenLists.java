package org.mobilityplan.validation.rules;

import java.util.Locale;
import java.util.Set;
import org.mobilityplan.model.OpenCode;

/** Open lists and the words in them that this version does not know. */
public final class OpenLists {

    /** Marks of an open list, and words for what is in none. */
    private static final Set<String> AND_SO_ON = Set.of("etc", "etc.", "…", "...", "other", "autre");

    private OpenLists() {}

    /** The name of the list that a word belongs to, such as {@code role}. */
    public static String name(OpenCode code) {
        String type = code.getClass().getSimpleName();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** Whether a word is unknown, and neither a misspelt known one nor « etc. ». */
    public static boolean isUnknown(OpenCode code) {
        return !code.isKnown() && !isMark(code) && MisspeltCode.meant(code).isEmpty();
    }

    static boolean isMark(OpenCode code) {
        return AND_SO_ON.contains(code.code().toLowerCase(Locale.ROOT));
    }
}
