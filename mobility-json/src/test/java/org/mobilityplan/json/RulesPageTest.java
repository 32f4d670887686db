package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.table.TableRules;
import org.mobilityplan.testing.Published;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page of all rules, made from the catalogue, the texts and the very examples that the tests run. */
class RulesPageTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final FindingTexts ENGLISH = FindingTexts.in(Locale.ENGLISH);
    private static final FindingTexts FRENCH = FindingTexts.in(Locale.FRENCH);
    private static final int LONGEST = 60;

    /** The day of the examples. */
    private static final PlanValidator VALIDATOR = PlanValidator.standard().asOf(LocalDate.of(2026, 1, 1));

    private final StringBuilder page = new StringBuilder();

    @Test
    void the_page_is_that_of_the_code() throws IOException {
        line("# Rules");
        line("");
        line("Made from the code; change the code, not this page. Catalogue version " + RuleCatalogue.VERSION + ", "
                + RuleCatalogue.standard().infos().size() + " rules.");
        line("");
        line(
                "* **error**: the plan cannot be exchanged, or contradicts itself. Only errors make a plan invalid and fail a");
        line("  host's request.");
        line("* **warning**: it is probably wrong.");
        line("* **info**: it could be better.");
        line("");
        line(
                "Ids are a tree and never change: `chantier.code` stands for all rules below it, in profiles and in suppressions.");
        line(
                "Profiles: `published` has the severities of this page; `draft` tells what is still missing as information (column");
        line(
                "draft where it differs); `strict` makes warnings errors and informations warnings. An application re-levels rules,");
        line("switches them off and adds its own (`Profile`, `PlanValidator.withRules`).");
        line("");
        line(
                "The examples are parts of the documents that the tests run, whole in the library: `RuleCatalogue.example(id)`.");
        line("");
        line("| rule | severity | draft |");
        line("| --- | --- | --- |");
        for (RuleInfo rule : RuleCatalogue.standard().infos()) {
            Severity draft = Profile.draft().severityOf(rule).orElseThrow();
            line("| [" + rule.id() + "](#" + anchor(rule.id()) + ") | " + word(rule.severity()) + " | "
                    + (draft == rule.severity() ? "" : word(draft)) + " |");
        }
        line("");
        line("## Rules on a plan");
        RuleCatalogue.standard().infos().forEach(this::rule);
        line("");
        line("## Problems of a document");
        line("");
        line("What makes a document no plan; always errors unless said otherwise, and not subject to profiles.");
        DocumentProblems.all().forEach(this::problem);
        line("");
        line("## Notices on a table");
        line("");
        line("What is told when rows of a published table are read; see [tables](table.md).");
        TableRules.all().forEach(this::problem);
        Published.assertIs(Path.of("../docs/rules.md"), page.toString());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void rule(RuleInfo rule) {
        problem(rule);
        RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
        Pointer place = PlanJson.standard()
                .withValidator(VALIDATOR)
                .read(example.bad())
                .findings()
                .get(0)
                .location()
                .pointer();
        line("");
        line("```");
        line("bad   " + excerpt(example.bad(), place));
        line("good  " + excerpt(example.good(), place));
        line("```");
    }

    private void problem(RuleInfo rule) {
        line("");
        line("### " + rule.id());
        line("");
        line(word(rule.severity()) + ", since " + rule.since());
        line("");
        line("* fr: " + FRENCH.template(rule.id()).orElseThrow());
        line("* en: " + ENGLISH.template(rule.id()).orElseThrow());
        ENGLISH.reason(rule.id())
                .ifPresent(why ->
                        line("* why: " + why + " — " + FRENCH.reason(rule.id()).orElseThrow()));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** As the pages of code hosts make it from a heading. */
    private static String anchor(RuleId rule) {
        return rule.value().replace(".", "");
    }

    /** The object at a place, or the one around it, on a line. */
    private static String excerpt(String document, Pointer place) {
        JsonNode node = MAPPER.readTree(document);
        JsonNode shown = node;
        for (String segment : place.segments()) {
            node = node.isArray() ? node.path(Integer.parseInt(segment)) : node.path(segment);
            shown = node.isObject() ? node : shown;
        }
        JsonNode copy = shown.deepCopy();
        abridge(copy, 0);
        return MAPPER.writeValueAsString(copy).replace("\"…\"", "…");
    }

    /** Objects far below and long texts say nothing about a rule. */
    private static void abridge(JsonNode node, int depth) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString() && value.stringValue().length() > LONGEST) {
                    object.put(name, value.stringValue().substring(0, LONGEST) + "…");
                } else if (depth == 2 && value.isContainer() && !value.isEmpty()) {
                    object.put(name, "…");
                } else {
                    abridge(value, depth + 1);
                }
            }
        } else {
            node.forEach(each -> abridge(each, depth + 1));
        }
    }

    @Test
    void every_rule_has_an_anchor_of_its_own() {
        assertThat(RuleCatalogue.standard().infos().stream().map(rule -> anchor(rule.id())))
                .doesNotHaveDuplicates();
    }
}
