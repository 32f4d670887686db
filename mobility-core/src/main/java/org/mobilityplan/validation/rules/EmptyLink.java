package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * A link that leads nowhere: a web page without an address, or a link without any target and title. A plan, measure, contact or
 * service for applications that the source names by its title alone is a link too.
 */
final class EmptyLink extends Rule<Link> {

    EmptyLink() {
        super(RuleInfo.of("link.target.missing", Severity.WARNING, "title"), Link.class);
    }

    @Override
    public void check(Link link, RuleContext context) {
        String title = link.getTitle().orElse("");
        boolean named = !title.isBlank() && !link.getRelation().equals(LinkRelation.WEBSITE);
        if (!named
                && link.getUrl().orElse("").isBlank()
                && link.getPlan().isEmpty()
                && link.getChantier().isEmpty()
                && link.getAction().isEmpty()
                && link.getNetwork().isEmpty()
                && link.getOrganisation().isEmpty()) {
            context.report(Pointer.ROOT, Map.of("title", title.isBlank() ? Subject.around(context) : title));
        }
    }
}
