package org.mobilityplan.page;

import java.util.Locale;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.words.Labels;

/**
 * A plan as a page that a committee puts on its site: one file in HTML that needs nothing else.
 *
 * <pre>{@code
 * Files.writeString(Path.of("plan.html"), HtmlPage.in(Locale.FRENCH).render(plan));
 * }</pre>
 *
 * <p>It has a table for each chantier, the networks, and the organisations with their acronyms. It is read by screen readers, on
 * a phone and printed on A4; it holds no script and asks for nothing from elsewhere. The words of the plan are shown as they
 * are, marked with the language of the plan where the page has another one, and never read as HTML; addresses become links
 * where they begin with http or https.
 */
public final class HtmlPage {

    private static final HtmlPage FRENCH = new HtmlPage(Labels.FRENCH);
    private static final HtmlPage ENGLISH = new HtmlPage(Labels.ENGLISH);

    private final Labels labels;

    private HtmlPage(Labels labels) {
        this.labels = labels;
    }

    /**
     * Pages whose own words are in a language.
     *
     * @param locale French for any French locale; any other locale gives English
     * @return the pages
     */
    public static HtmlPage in(Locale locale) {
        return Labels.in(locale) == Labels.FRENCH ? FRENCH : ENGLISH;
    }

    /**
     * The page of a plan. The same plan gives the same page.
     *
     * @param plan the plan
     * @return the whole document, to be stored as UTF-8
     */
    public String render(ActionPlan plan) {
        return new PageWriter(plan, labels).write();
    }
}
