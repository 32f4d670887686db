package org.mobilityplan.validation.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Link;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An address that a browser cannot or should not open: with spaces, or with a scheme such as javascript. */
final class UnusableUrl extends Rule<Link> {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp", "tel");

    UnusableUrl() {
        super(RuleInfo.of("link.url.unusable", Severity.WARNING, "url"), Link.class, "url");
    }

    @Override
    public void check(Link link, RuleContext context) {
        String url = link.getUrl().orElse("");
        if (isUnusable(url)) {
            context.report(Pointer.ROOT.child("url"), Map.of("url", url));
        }
    }

    static boolean isUnusable(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c) || c == '<' || c == '>' || c == '"') {
                return true;
            }
        }
        return UrlWithoutScheme.hasScheme(url)
                && !SCHEMES.contains(url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT));
    }
}
