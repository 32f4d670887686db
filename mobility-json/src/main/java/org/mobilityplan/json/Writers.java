package org.mobilityplan.json;

import org.mobilityplan.json.utf8.Utf8Factory;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The factory and format of written documents; a class of its own, so that applications that only read do not load it. */
final class Writers {

    /** Limited to the maximum depth of documents that are read. */
    static final JsonFactory FACTORY = new Utf8Factory(JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(ReadLimits.standard().maxDepth())
                    .build()));

    static final ObjectWriteContext INDENTING = indenting();

    private Writers() {}

    private static ObjectWriteContext indenting() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                // A printer holds the current depth, so each document has its own.
                return printer.createInstance();
            }
        };
    }
}
