package org.mobilityplan.table;

import java.util.regex.Pattern;
import org.mobilityplan.notation.Heading;

/** Recognises rows that name a person to contact, outside of the columns of persons. */
final class ContactRows {

    /** « AM = » before the name of a person. */
    private static final Pattern INITIALS = Pattern.compile("[;,]? ?\\b\\p{Lu}{2,4} ?= ?");

    private ContactRows() {}

    /** Whether the only cell of a row, or a label with its value, names a person to contact. */
    static boolean isContact(GridRow row, TableLayout layout) {
        if (row.isEmpty() || row.filled().size() > 2) {
            return false;
        }
        String first = row.plain(row.filled().get(0));
        boolean labelled = layout.labelOf(row.filled().size() == 1 ? first : first + ":")
                .filter(TableColumn.PERSON::equals)
                .isPresent();
        return labelled || row.filled().size() == 1 && (PersonNames.hasContact(first) || isLabelOfPersons(first));
    }

    /**
     * « Instruction : Anne Martin (sous-préfecture) », « AM = Anne Martin, LB = Luc Briand »: no heading of a level names persons
     * after its label.
     */
    private static boolean isLabelOfPersons(String words) {
        if (NoiseRows.isNote(words) && INITIALS.split(words).length > 2) {
            return INITIALS.splitAsStream(words).skip(1).anyMatch(PersonNames::namesPerson);
        }
        int colon = words.indexOf(':');
        return colon > 0
                && !NoiseRows.isNote(words)
                && Heading.readLevel(words.substring(0, colon)).isEmpty()
                && Heading.read(words).code().isEmpty()
                && PersonNames.namesPerson(words.substring(colon + 1));
    }

    /** The label of a person to contact; the word for it where there is none. */
    static String label(GridRow row) {
        String words = row.plain(row.filled().get(0));
        int colon = words.indexOf(':');
        return colon > 0 ? words.substring(0, colon).strip() : row.filled().size() > 1 ? words : "Contact";
    }
}
