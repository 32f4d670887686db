package org.mobilityplan.table;

/** What a column of a table says. */
public enum TableColumn {
    /** The chantier: axe, orientation, thématique. */
    LEVEL_1("level-1"),

    /** The chantier below it: objectif stratégique, sous-axe. */
    LEVEL_2("level-2"),

    /** The chantier below that: objectif opérationnel, sous-sous-axe. */
    LEVEL_3("level-3"),

    /** The code of the action. */
    CODE("code"),

    /** The action: its title, or all that is said of it. The one column that every table has. */
    TITLE("title"),

    /** More about the action. */
    DESCRIPTION("description"),

    /** Who coordinates: coordinateur, pilote, chef de file. */
    COORDINATION("coordination"),

    /** The service within the organisation that leads. */
    SERVICE("service"),

    /** The person in charge, who stays out of the plan. */
    PERSON("person"),

    /** The partners. */
    PARTNERS("partners"),

    /** How far it is. */
    STATUS("status"),

    /** How much it matters. */
    PRIORITY("priority"),

    /** When it is: calendrier, échéance. */
    PERIOD("period"),

    /** When it begins. */
    START("start"),

    /** When it ends. */
    END("end"),

    /** Its money. */
    BUDGET("budget"),

    /** What is counted: indicateurs, one figure a line. */
    INDICATORS("indicators");

    private final String code;

    TableColumn(String code) {
        this.code = code;
    }

    /**
     * The word for it in findings.
     *
     * @return the word, such as {@code level-1}
     */
    public String code() {
        return code;
    }
}
