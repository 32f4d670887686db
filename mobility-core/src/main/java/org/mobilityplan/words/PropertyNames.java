package org.mobilityplan.words;

import java.util.Properties;

/** The names of the properties of the model in sentences, in one language. */
public final class PropertyNames {

    public static final PropertyNames FRENCH = new PropertyNames("fr");
    public static final PropertyNames ENGLISH = new PropertyNames("en");

    private final Properties names;

    private PropertyNames(String language) {
        this.names = Labels.load("property-names_" + language + ".properties");
    }

    public static PropertyNames in(Labels labels) {
        return labels == Labels.FRENCH ? FRENCH : ENGLISH;
    }

    /** The name of a property of a type, one value of it where it has several; an unknown property keeps its own name. */
    public String of(Class<?> type, String property) {
        return names.getProperty(type.getSimpleName() + "." + property, names.getProperty(property, property));
    }
}
