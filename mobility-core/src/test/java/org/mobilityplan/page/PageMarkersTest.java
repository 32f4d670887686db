package org.mobilityplan.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.testing.MarkedPlan;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Wording;

/** The page shows every property of a plan within the element it belongs to. */
class PageMarkersTest {

    private static final String ADVICE = "write it in a class of org.mobilityplan.page, or name it in LEFT_OUT of"
            + " PageMarkersTest with the reason; then run: mvn test -pl mobility-core -Dtest=PageMarkersTest";

    /** Properties that the page does not show, each with the reason. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "ActionPlan.language",
            "it marks the words of the plan where the page has another language",
            "Document.id",
            "it is the target of links to the document; a document within an event has no link");

    private static Function<Object, List<String>> words(String language) {
        Wording wording = Wording.in(Labels.in(Locale.forLanguageTag(language)));
        return MarkedPlan.words(wording);
    }

    private static Function<ActionPlan, MarkedPlan.Output> page(String language) {
        return plan -> {
            Document page =
                    Jsoup.parse(HtmlPage.in(Locale.forLanguageTag(language)).render(plan));
            Map<Object, Element> parts = new HashMap<>();
            Map<Element, String> texts = new HashMap<>();
            return (owner, property) -> {
                Element part = parts.computeIfAbsent(owner, id -> partOf(page, id));
                boolean attribute = property.endsWith(".id") || property.endsWith(".url");
                return attribute ? part.outerHtml() : texts.computeIfAbsent(part, Element::text);
            };
        };
    }

    private static Element partOf(Document page, Object owner) {
        String prefix = owner instanceof ChantierId
                ? "c-"
                : owner instanceof ActionId
                        ? "a-"
                        : owner instanceof NetworkId ? "n-" : owner instanceof OrganisationId ? "o-" : "";
        Element part = prefix.isEmpty() ? page : page.getElementById(prefix + owner);
        if (part == null) {
            throw new AssertionError("no anchor for " + owner);
        }
        return part.tagName().matches("h[1-6]") && part.parent() != null ? part.parent() : part;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_complete_plan_is_shown_completely(String language) {
        MarkedPlan.of(0).assertShown(LEFT_OUT, ADVICE, words(language), page(language));
    }

    @Property(tries = 30)
    void any_plan_is_shown_completely(@ForAll long seed) {
        MarkedPlan.of(seed).assertShown(LEFT_OUT, ADVICE, words("fr"), page("fr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void different_values_look_different(String language) {
        MarkedPlan.assertChoicesShown(LEFT_OUT, ADVICE, page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void only_what_is_missing_is_listed_as_left_out(String language) {
        MarkedPlan.assertAllMissing(LEFT_OUT, words(language), page(language));
    }
}
