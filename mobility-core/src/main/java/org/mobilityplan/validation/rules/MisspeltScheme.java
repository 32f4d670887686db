package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A scheme of identifiers that is nearly a known one, so that its identifiers are not checked: « SIRET », « siern ». */
final class MisspeltScheme extends Rule<ExternalId> {

    /** Shorter names of schemes that differ in a letter are different schemes. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final List<String> KNOWN =
            IdScheme.known().stream().map(IdScheme::code).toList();

    MisspeltScheme() {
        super(RuleInfo.of("organisation.identifier.scheme", Severity.WARNING, "known", "scheme"), ExternalId.class);
    }

    @Override
    public void check(ExternalId id, RuleContext context) {
        if (id.scheme().isKnown()) {
            return;
        }
        String scheme = id.scheme().code().toLowerCase(Locale.ROOT);
        Optional<String> known = KNOWN.contains(scheme)
                ? Optional.of(scheme)
                : scheme.length() < SHORTEST_MISSPELT ? Optional.empty() : Spelling.nearest(scheme, KNOWN);
        if (known.isPresent()) {
            context.report(
                    Pointer.ROOT,
                    Map.of("known", known.get(), "scheme", id.scheme().code()));
        }
    }
}
