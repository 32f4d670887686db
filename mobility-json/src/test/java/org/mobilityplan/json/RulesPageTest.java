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

/** The page of all rules, generated from the catalogue, the texts and the examples. */
class RulesPageTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final FindingTexts ENGLISH = FindingTexts.in(Locale.ENGLISH);
    private static final FindingTexts FRENCH = FindingTexts.in(Locale.FRENCH);
    private static final int LONGEST = 60;

    /** With the reference date of the examples. */
    private static final PlanValidator VALIDATOR = PlanValidator.standard().withReferenceDate(LocalDate.of(2026, 1, 1));

    private final StringBuilder page = new StringBuilder();

    @Test
    void the_page_is_up_to_date() throws IOException {
        line("# Rules");
        line("");
        line("Generated from the code: change the code, not this page. Catalogue version " + RuleCatalogue.VERSION
                + ", " + RuleCatalogue.standard().infos().size() + " rules.");
        line("");
        line("* **error**: the plan cannot be exchanged or contradicts itself. Only errors make a plan invalid and"
                + " fail a");
        line("  request of a host.");
        line("* **warning**: the plan is probably wrong.");
        line("* **info**: the plan could be improved.");
        line("");
        line("Ids form a tree and never change: in profiles and suppressions, `chantier.code` means all rules below"
                + " it.");
        line("Profiles: `published` has the severities of this page; `draft` reports missing parts as info findings"
                + " (column");
        line("draft where it differs); `strict` makes warnings errors, and info findings warnings. An application"
                + " can change");
        line("severities, disable rules and add its own (`Profile`, `PlanValidator.withRules`).");
        line("");
        line("The examples are excerpts of tested documents; `RuleCatalogue.example(id)` returns the whole documents.");
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
        line("Problems that prevent reading a plan. They are errors unless stated otherwise; profiles do not apply.");
        DocumentProblems.all().forEach(this::problem);
        line("");
        line("## Problems of a table");
        line("");
        line("Problems of the rows of a published table; see [tables](table.md).");
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

    /** The anchor that code hosts generate for a heading. */
    private static String anchor(RuleId rule) {
        return rule.value().replace(".", "");
    }

    /** The object at a place, or the one around it, on one line. */
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

    /** Abridges deeply nested objects and long texts, which do not illustrate the rule. */
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
    void every_rule_has_its_own_anchor() {
        assertThat(RuleCatalogue.standard().infos().stream().map(rule -> anchor(rule.id())))
                .doesNotHaveDuplicates();
    }
}
