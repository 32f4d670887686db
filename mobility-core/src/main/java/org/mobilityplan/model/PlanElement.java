package org.mobilityplan.model;

import java.io.Serializable;
import org.immutables.value.Value;
import org.mobilityplan.access.CheckedTexts;

/**
 * A part of a plan that is an object of its own in a document: the plan itself, a chantier, an action, a quantity, …
 *
 * <p>All of them are immutable values, equal when all they hold is equal, and made by the builder of their type. Building
 * throws an {@link IllegalArgumentException} that names the property if a text contains half a surrogate pair or U+0000.
 */
public abstract class PlanElement implements Serializable {

    PlanElement() {}

    /**
     * What the document carried here that this version of the library does not know; kept, and written back.
     *
     * @return the unknown properties, none for most elements
     */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Rejects texts that no document can hold; a reader has reported them already. */
    @Value.Check
    void checkTexts() {
        if (!CheckedTexts.areChecked()) {
            ElementTexts.check(this);
        }
    }
}
