package org.mobilityplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.reflection.ElementReflection;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Wording;

/** Everything on the page comes from the plan or is a label, and no label is without a value. */
class PageFactsTest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Labels of codes, by the first part of their key: such a label is a fact, and needs the code in the plan. */
    private static final Map<String, List<? extends OpenCode>> CODES = Map.ofEntries(
            Map.entry("assessment", AssessmentKind.known()),
            Map.entry("audience", AudienceKind.known()),
            Map.entry("document", DocumentKind.known()),
            Map.entry("event", EventKind.known()),
            Map.entry("link", LinkRelation.known()),
            Map.entry("members", Role.known()),
            Map.entry("network", NetworkKind.known()),
            Map.entry("organisation", OrganisationKind.known()),
            Map.entry("programme", ProgrammeCode.known()),
            Map.entry("role", Role.known()),
            Map.entry("status", StatusCode.known()),
            Map.entry("territory", TerritoryKind.known()));

    /** The words that a page of a plan may have. */
    private static final class Vocabulary {

        private final Labels labels;
        private final Wording wording;
        private final Set<String> words = new HashSet<>();
        private final Set<String> codes = new HashSet<>();

        Vocabulary(ActionPlan plan, Locale locale) {
            this.labels = Labels.in(locale);
            this.wording = Wording.in(labels);
            element(plan);
            labels().forEach((key, label) -> {
                String[] parts = key.toString().split("\\.", 2);
                boolean fact = CODES.getOrDefault(parts[0], List.of()).stream()
                        .anyMatch(known -> known.code().equals(parts[1]));
                if (!fact || codes.contains(parts[1])) {
                    add(label.toString());
                }
            });
        }

        private Properties labels() {
            String file = "labels_" + labels.language() + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Labels.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
                Properties loaded = new Properties();
                loaded.load(reader);
                return loaded;
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }

        private void add(String text) {
            words.addAll(wordsOf(text));
        }

        private void element(PlanElement element) {
            if (element instanceof Quantity quantity) {
                add(wording.figures(quantity));
            }
            if (element instanceof PlanPeriod period) {
                add(wording.dates(period));
            }
            for (Method accessor :
                    ElementReflection.accessors(element.getClass().getSuperclass())) {
                try {
                    accessor.setAccessible(true);
                    if (!accessor.getName().equals("getClass")) {
                        value(accessor.invoke(element));
                    }
                } catch (ReflectiveOperationException failure) {
                    throw new AssertionError("cannot read " + element.getClass(), failure);
                }
            }
        }

        private void value(Object value) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(this::value);
            } else if (value instanceof Collection<?> values) {
                values.forEach(this::value);
            } else if (value instanceof PlanElement element) {
                element(element);
            } else if (value instanceof Extensions extensions) {
                extensions.asMap().forEach((name, json) -> add(name + " " + json));
            } else if (value instanceof OpenCode code) {
                codes.add(code.code());
                add(code.code());
            } else if (value instanceof PartialDate date) {
                add(wording.date(date));
            } else if (value instanceof CountryCode country) {
                add(labels.country(country));
            } else if (value instanceof CurrencyCode currency) {
                add(currency.value());
            } else if (value instanceof ExternalId id) {
                add(id.value());
            } else if (value instanceof BigDecimal number) {
                add(wording.figures(number));
            } else {
                add(value.toString());
            }
        }
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new TreeSet<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    @Property(tries = 150)
    void every_word_of_the_page_is_of_the_plan_or_a_label(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Document page = Jsoup.parse(HtmlPage.in(locale).render(plan));
            // These count facts of the plan.
            page.select("style, table.work, .legend, summary").remove();
            Set<String> unknown = wordsOf(page.text());
            unknown.removeAll(new Vocabulary(plan, locale).words);
            assertThat(unknown).isEmpty();
        }
    }

    @Property(tries = 150)
    void no_label_is_without_a_value(@ForAll long seed) {
        Document page = Jsoup.parse(HtmlPage.in(Locale.FRENCH).render(PlanGenerator.any(seed)));
        for (Element element : page.select("dd, li, summary, h1, h2, h3, caption, .label, .note, .status")) {
            assertThat(element.text()).as(element.outerHtml()).isNotBlank();
        }
        for (Element label : page.select("dt")) {
            assertThat(label.nextElementSibling()).as(label.outerHtml()).isNotNull();
        }
        for (Element table : page.select("table.actions, table.figures")) {
            int columns = table.select("> thead > tr > th").size();
            for (int column = 1; column < columns; column++) {
                int place = columns - column;
                assertThat(table.select("> tbody > tr").stream()
                                .map(row -> row.childrenSize() < place ? "" : cell(row, place)))
                        .as("column %s from the right of %s", place, table)
                        .anyMatch(text -> !text.isBlank());
            }
        }
    }

    /** A cell counted from the right, since a label may be the cell of several rows. */
    private static String cell(Element row, int fromRight) {
        return row.child(row.childrenSize() - fromRight).text();
    }
}
