package org.mobilityplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.table.TableRules;
import org.mobilityplan.validation.RuleCatalogue;

class FindingTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(RuleCatalogue.standard().infos());
        rules.addAll(RuleCatalogue.standard().infosAcrossPlans());
        rules.addAll(TableRules.all());
        return rules;
    }

    private static Finding finding(String rule, Map<String, String> arguments) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.ERROR)
                .location(Location.of(Pointer.of("/chantiers/1/code")))
                .arguments(arguments)
                .build();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_text_uses_exactly_the_declared_arguments(RuleInfo rule) {
        for (Locale locale : List.of(Locale.ROOT, Locale.FRENCH)) {
            String text = ResourceBundle.getBundle("ContributorValidationMessages", locale)
                    .getString(rule.id().value());
            List<String> placeholders = new ArrayList<>();
            Matcher matcher = PLACEHOLDER.matcher(text);
            while (matcher.find()) {
                placeholders.add(matcher.group(1));
            }
            assertThat(new TreeSet<>(placeholders))
                    .as("placeholders of %s in %s", rule.id(), locale)
                    .containsExactlyElementsOf(rule.arguments());
            assertThat(text).as("the end of " + rule.id()).matches("(?s).*[.?]");
        }
    }

    /** The texts of a file by their keys, in the order of the file. */
    private static Map<String, String> texts(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream bytes = Objects.requireNonNull(FindingTexts.class.getResourceAsStream(file))) {
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(line ->
                            assertThat(texts.put(line[0], line[1])).as(line[0]).isNull());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ContributorValidationMessages", "RuleReasons"})
    void both_languages_have_the_same_texts_sorted_and_each_in_its_own_typography(String bundle) {
        Map<String, String> english = texts(bundle + ".properties");
        Map<String, String> french = texts(bundle + "_fr.properties");
        assertThat(List.copyOf(english.keySet())).isNotEmpty().isSorted();
        assertThat(french.keySet()).containsExactlyElementsOf(english.keySet());
        assertThat(french)
                .allSatisfy((key, text) -> assertThat(text)
                        .isNotBlank()
                        .doesNotMatch(".* [:;?!»].*|.*« .*|.*['\"“”].*|.*[^\u00a0][;?!»].*|.*«[^\u00a0].*"));
        assertThat(english)
                .allSatisfy((key, text) ->
                        assertThat(text).isNotBlank().doesNotMatch(".*[ \u00a0][:;?!].*|.*[«»\"].*|.*\\B'|'\\B.*"));
    }

    /** The problems of documents have reasons too; the module that knows these problems tests them. */
    @Test
    void every_rule_of_the_catalogue_has_a_reason_that_is_one_sentence() {
        Set<String> rules = Stream.concat(
                        RuleCatalogue.standard().infos().stream(), RuleCatalogue.standard().infosAcrossPlans().stream())
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Map<String, String> reasons =
                    texts(locale == Locale.FRENCH ? "RuleReasons_fr.properties" : "RuleReasons.properties");
            reasons.keySet().removeIf(key -> key.startsWith("document.") && !rules.contains(key));
            assertThat(reasons.keySet()).containsExactlyInAnyOrderElementsOf(rules);
            assertThat(reasons)
                    .allSatisfy((rule, text) -> assertThat(text).matches("[^{}.?!]+\\."))
                    .allSatisfy(
                            (rule, text) -> assertThat(FindingTexts.in(locale).reason(RuleId.of(rule)))
                                    .hasValue(text));
        }
    }

    @Test
    void a_list_and_words_that_are_not_in_the_plan_are_shown_whole_and_other_long_texts_are_shortened() {
        String columns = IntStream.range(0, 40).mapToObj(i -> "Colonne " + i).collect(Collectors.joining(" ; "));
        assertThat(FindingTexts.in(Locale.FRENCH).render(finding("table.header.read", Map.of("columns", columns))))
                .contains("Colonne 0 ;", "Colonne 39");
        assertThat(FindingTexts.in(Locale.FRENCH).render(finding("table.row.ignored", Map.of("text", columns))))
                .contains("Colonne 0 ;", "Colonne 39");
        assertThat(FindingTexts.in(Locale.FRENCH).render(finding("table.placeholder", Map.of("text", columns))))
                .contains("Colonne 0 ;")
                .doesNotContain("Colonne 39");
    }

    @Test
    void a_finding_is_a_sentence_in_the_requested_language_whatever_the_default_locale() {
        Finding finding =
                finding("chantier.code.duplicate", Map.of("code", "1", "first", "1. Informer", "title", "Former"));
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("tr-TR"))) {
                Locale.setDefault(machine);
                assertThat(FindingTexts.in(Locale.ENGLISH).render(finding))
                        .isEqualTo("The code “1” of “Former” is also the code of “1. Informer”; codes are unique on one"
                                + " level.");
                assertThat(FindingTexts.in(Locale.CANADA_FRENCH).render(finding))
                        .isEqualTo("Le code «\u00a01\u00a0» de «\u00a0Former\u00a0» est aussi celui de «\u00a01."
                                + " Informer\u00a0»\u00a0; les codes sont uniques à un même niveau.");
                assertThat(FindingTexts.in(Locale.GERMAN)).isSameAs(FindingTexts.in(Locale.ENGLISH));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_from_a_document_is_never_a_template() {
        Finding finding = finding("code.unknown", Map.of("code", "{code} ${1+1} {x}"));
        assertThat(FindingTexts.in(Locale.ENGLISH).render(finding)).contains("“{code} ${1+1} {x}”");
    }

    @Property
    void a_line_of_the_report_stays_one_line(@ForAll String value) {
        String text = FindingTexts.in(Locale.FRENCH)
                .render(Report.of(List.of(finding("code.unknown", Map.of("code", value)))));
        assertThat(text.lines()).hasSize(2);
        assertThat(text.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
        assertThat(text).hasSizeLessThan(500);
    }

    @Test
    void a_report_has_one_line_per_finding_in_the_format_that_editors_understand() {
        Finding located = finding("plan.title.blank", Map.of()).toBuilder()
                .severity(Severity.WARNING)
                .location(Location.builder()
                        .source("plan.json")
                        .pointer(Pointer.of("/title"))
                        .line(4)
                        .column(12)
                        .build())
                .build();
        assertThat(FindingTexts.in(Locale.ENGLISH).render(Report.of(List.of(located))))
                .isEqualTo("plan.json:4:12: warning: The plan has no title; give it the one it is published under."
                        + " [plan.title.blank]\nValid (errors: 0, warnings: 1, info: 0).\n");
        assertThat(FindingTexts.in(Locale.FRENCH).render(Report.of(List.of(finding("chantier.title.blank", Map.of())))))
                .isEqualTo("/chantiers/1/code: erreur\u00a0: Le chantier n’a pas de titre\u00a0; donnez-lui-en un."
                        + " [chantier.title.blank]\n"
                        + "Non valide (erreurs\u00a0: 1, avertissements\u00a0: 0, informations\u00a0: 0).\n");
    }

    @Test
    void an_application_adds_texts_for_its_own_rules() {
        FindingTexts texts = FindingTexts.in(Locale.FRENCH).with(Map.of(RuleId.of("own.rule"), "Trop de {what}."));
        assertThat(texts.render(finding("own.rule", Map.of("what", "vélos")))).isEqualTo("Trop de vélos.");
        assertThat(FindingTexts.in(Locale.FRENCH).render(finding("own.rule", Map.of("what", "vélos"))))
                .isEqualTo("own.rule {what=vélos}");
    }
}
