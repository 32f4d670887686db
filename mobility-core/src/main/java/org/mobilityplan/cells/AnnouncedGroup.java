package org.mobilityplan.cells;

import java.io.Serializable;
import java.util.List;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Participant;

/**
 * Organisations that a text counts and then lists: « 7 structures de coordination partenaires (Ligue de l'enseignement,
 * MAPAR, …) ».
 *
 * @param text the words, from the number to the end of the list
 * @param size the size that is announced, for all or for one role
 * @param members those who are listed, by the names as written
 * @param openList whether the list is marked as incomplete: « etc. », « notamment », « voir liste »
 */
public record AnnouncedGroup(String text, AnnouncedSize size, List<Participant> members, boolean openList)
        implements Serializable {

    /**
     * Keeps the members as they are.
     *
     * @param text the words
     * @param size the size that is announced
     * @param members those who are listed
     * @param openList whether the list is open
     */
    public AnnouncedGroup {
        members = List.copyOf(members);
    }
}
