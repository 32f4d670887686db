package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Document;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two documents of one plan have the same id: a fact could come from either. */
final class DuplicateDocumentId implements Rule<Document> {

    private static final RuleInfo INFO = RuleInfo.of("document.id.duplicate", Severity.ERROR, "id", "other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Document> target() {
        return Document.class;
    }

    @Override
    public void check(Document document, RuleContext context) {
        document.getId()
                .ifPresent(id -> context.metBefore(id)
                        .ifPresent(other -> context.report(
                                Pointer.ROOT.child("id"), Map.of("id", id.value(), "other", other.value()))));
    }
}
