package org.mobilityplan.json;

import org.mobilityplan.json.utf8.Utf8Factory;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** What documents are written with, apart from the rest since an application that only reads needs none of it at its start. */
final class Writers {

    /** No deeper than the deepest document that is read. */
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
                // A printer keeps the depth it is at, so each document has its own.
                return printer.createInstance();
            }
        };
    }
}
