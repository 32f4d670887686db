package org.mobilityplan.across;

import java.io.Serializable;
import java.math.BigDecimal;
import org.mobilityplan.model.NameKey;

/**
 * An announced size of a network.
 *
 * @param network the name of the network
 * @param territory the key of its territory, or that of its plan
 * @param date the period of the number, or that of its plan with its nature
 * @param counted the role, and the keys of label and unit
 * @param least the least number it can mean
 * @param most the greatest number it can mean
 * @param text the number in figures
 * @param place where it is
 * @serial exclude
 */
record SizeFact(
        String network,
        String territory,
        String date,
        String counted,
        BigDecimal least,
        BigDecimal most,
        String text,
        FactPlace place)
        implements Serializable {

    /** The same fact with line and column. */
    SizeFact at(FactPlace here) {
        return new SizeFact(network, territory, date, counted, least, most, text, here);
    }

    /** What it counts: two sizes of one network at one date have the same subject. */
    String subject() {
        return String.join("\n", NameKey.joined(network).value(), territory, date, counted);
    }

    boolean contradicts(SizeFact other) {
        return least.compareTo(other.most) > 0 || other.least.compareTo(most) > 0;
    }
}
