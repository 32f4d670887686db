package org.mobilityplan.json.migration;

/** One step: what changed between one version of the format and the next. */
interface Migration {

    /** The version of the documents that it takes. */
    String from();

    /** The version of the documents that it leaves. */
    String to();

    /**
     * Changes a document, all but its format. What is not as its version has it stays as it is: reading tells of it
     * afterwards.
     */
    void apply(Tree.Node document);
}
