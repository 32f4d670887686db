package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * A link that leads nowhere: a web page, portal or account without an address, or a link without any target and title. A plan,
 * measure or contact that the source names by its title alone is a link too.
 */
final class EmptyLink extends Rule<Link> {

    /** What is an address on the web; anything else may be named by its title alone. */
    private static final Set<LinkRelation> ADDRESSES =
            Set.of(LinkRelation.WEBSITE, LinkRelation.APPLICATION, LinkRelation.SOCIAL_MEDIA);

    EmptyLink() {
        super(RuleInfo.of("link.target.missing", Severity.WARNING, "title"), Link.class);
    }

    @Override
    public void check(Link link, RuleContext context) {
        String title = link.getTitle().orElse("");
        boolean named = !title.isBlank() && !ADDRESSES.contains(link.getRelation());
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
