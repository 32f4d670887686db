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

/** An address without https:// at its beginning: a browser resolves it relative to the page with the link. */
final class UrlWithoutScheme extends Rule<Link> {

    /** Schemes before figures that are no port: « tel:0299000000 ». */
    private static final Set<String> BEFORE_DIGITS = Set.of("fax", "geo", "sms", "tel", "urn");

    UrlWithoutScheme() {
        super(RuleInfo.of("link.url.scheme", Severity.WARNING, "url"), Link.class, "url");
    }

    @Override
    public void check(Link link, RuleContext context) {
        String url = link.getUrl().orElse("");
        if (!url.isBlank() && !hasScheme(url) && !UnusableUrl.isUnusable(url)) {
            context.report(Pointer.ROOT.child("url"), Map.of("url", url));
        }
    }

    /** A letter, then letters, digits and + - . up to a colon (RFC 3986, section 3.1); a port is not a scheme. */
    static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        if (colon <= 0 || !isLetter(url.charAt(0))) {
            return false;
        }
        boolean port = colon + 1 < url.length() && isDigit(url.charAt(colon + 1));
        if (port && !BEFORE_DIGITS.contains(url.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = url.charAt(i);
            if (!isLetter(c) && !isDigit(c) && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
