package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A SIRET that does not belong to the SIREN of the same organisation. */
final class MismatchedIdentifiers extends Rule<Organisation> {

    MismatchedIdentifiers() {
        super(
                RuleInfo.of("organisation.identifier.mismatch", Severity.ERROR, "siren", "siret"),
                Organisation.class,
                "identifiers");
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        Optional<ExternalId> siren = siren(organisation);
        for (int i = 0; siren.isPresent() && i < organisation.getIdentifiers().size(); i++) {
            ExternalId siret = organisation.getIdentifiers().get(i);
            boolean foreign = siret.scheme().equals(IdScheme.SIRET)
                    && siret.isValid()
                    && !siret.value().startsWith(siren.get().value());
            if (foreign) {
                context.report(
                        Pointer.ROOT.child("identifiers").child(i),
                        Map.of("siret", siret.value(), "siren", siren.get().value()));
            }
        }
    }

    private static Optional<ExternalId> siren(Organisation organisation) {
        for (ExternalId id : organisation.getIdentifiers()) {
            if (id.scheme().equals(IdScheme.SIREN) && id.isValid()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
