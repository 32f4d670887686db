package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something that a source states: a part of a plan that may name the document it comes from, the place in it, and further
 * documents that state the same or word it differently.
 *
 * <p>The source of a fact applies to everything within it that names none of its own, so that one source for a whole plan
 * is given once, on the plan. Where two sources disagree on a value of a list, both values are kept, each with its own
 * source; where they only word one value differently, the citations hold the words.
 */
public abstract class Fact extends PlanElement {

    Fact() {}

    /**
     * A remark by the editor of this data, not part of the source.
     *
     * @return the note
     */
    public abstract Optional<String> getNote();

    /**
     * The document this fact comes from, among the sources of the plan; where absent, that of the element it is part of.
     *
     * @return the id of the document
     */
    public abstract Optional<DocumentId> getSource();

    /**
     * The places in documents that state this fact, such as « p. 6 » of the report; several where several documents do.
     *
     * @return the citations, in document order
     */
    public abstract List<@Valid Citation> getCitations();

    /**
     * The documents that this fact names itself: its source and those of its citations.
     *
     * @return the ids of the documents without repetitions, the source first
     */
    public final List<DocumentId> citedDocuments() {
        List<DocumentId> documents = new ArrayList<>();
        getSource().ifPresent(documents::add);
        for (Citation citation : getCitations()) {
            if (!documents.contains(citation.getDocument())) {
                documents.add(citation.getDocument());
            }
        }
        return Collections.unmodifiableList(documents);
    }
}
