package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final String ENGLISH_INTRODUCTION = """
        # Rules

        Generated from the code: change the code, not this page. Catalogue version %s, %s rules on one
            plan and %s across plans.

        * **error**: the plan cannot be exchanged or contradicts itself. Only errors make a plan invalid and fail a
          request of a host.
        * **warning**: the plan is probably wrong.
        * **info**: the plan could be improved.

        Ids form a tree and never change: in profiles and suppressions, `chantier.code` means all rules below it.
        Profiles: `published` has the severities of this page; `draft` reports missing parts as info findings (column
        draft where it differs); `strict` makes warnings errors, and info findings warnings. An application can change
        severities, disable rules and add its own (`Profile`, `PlanValidator.withRules`).

        The examples are excerpts of tested documents; `RuleCatalogue.example(id)` returns the whole documents.

        | rule | severity | draft |
        """;

    private static final String FRENCH_INTRODUCTION = """
        # Les règles

        Page générée à partir du code : changez le code, pas cette page. Version %s du catalogue, %s règles
            sur un plan et %s entre plans.

        * **erreur** : le plan ne peut pas être échangé ou se contredit. Seules les erreurs invalident un plan et font
          échouer la requête d'une application.
        * **avertissement** : le plan est probablement faux.
        * **information** : le plan pourrait être amélioré.

        Les identifiants forment un arbre et ne changent jamais : dans les profils et les suppressions, `chantier.code`
        désigne toutes les règles qui en dépendent. Profils : `published` a les sévérités de cette page ; `draft` signale
        les parties manquantes pour information (colonne brouillon, là où elle diffère) ; `strict` fait des avertissements
        des erreurs, et des informations des avertissements. Une application peut changer les sévérités, désactiver des
        règles et ajouter les siennes (`Profile`, `PlanValidator.withRules`).

        Les exemples sont des extraits de documents testés ; `RuleCatalogue.example(id)` donne les documents entiers.

        | règle | sévérité | brouillon |
        """;

    private static final int LONGEST = 60;

    /** With the reference date of the examples. */
    private static final PlanValidator VALIDATOR = PlanValidator.standard().withReferenceDate(LocalDate.of(2026, 1, 1));

    private static final String ENGLISH_ACROSS = """
            Rules that only several plans together can break. `PlanValidator.validate(PlanSummary)` checks the merged summaries
            of any number of plans. Each finding names its plan. Suppressions do not apply; a profile disables a rule, or
            `plans`, all of them. `PlanSummary.unknownWords()` lists the unknown words of open lists with their counts.
            """;

    private static final String FRENCH_ACROSS = """
            Règles que seuls plusieurs plans ensemble peuvent enfreindre. `PlanValidator.validate(PlanSummary)` contrôle les
            résumés réunis de plans en nombre quelconque. Chaque constat nomme son plan. Les suppressions ne s'appliquent pas ;
            un profil désactive une règle, ou toutes par `plans`. `PlanSummary.unknownWords()` donne les mots inconnus des
            listes ouvertes, avec leur nombre.
            """;

    private final StringBuilder page = new StringBuilder();
    private boolean french;

    @ParameterizedTest
    @CsvSource({"en, ../docs/rules.md", "fr, ../docs/fr/rules.md"})
    void the_page_is_up_to_date(Locale locale, Path file) throws IOException {
        french = locale.equals(Locale.FRENCH);
        page.append((french ? FRENCH_INTRODUCTION : ENGLISH_INTRODUCTION)
                .formatted(
                        RuleCatalogue.VERSION,
                        RuleCatalogue.standard().infos().size(),
                        RuleCatalogue.standard().infosAcrossPlans().size()));
        line("| --- | --- | --- |");
        for (RuleInfo rule : all()) {
            Severity draft = Profile.draft().severityOf(rule).orElseThrow();
            line("| [" + rule.id() + "](#" + anchor(rule.id()) + ") | " + word(rule.severity()) + " | "
                    + (draft == rule.severity() ? "" : word(draft)) + " |");
        }
        line("");
        line(french ? "## Règles d'un plan" : "## Rules on a plan");
        RuleCatalogue.standard().infos().forEach(this::rule);
        line("");
        line(french ? "## Règles entre plans" : "## Rules across plans");
        line("");
        page.append(french ? FRENCH_ACROSS : ENGLISH_ACROSS);
        RuleCatalogue.standard().infosAcrossPlans().forEach(this::ruleAcrossPlans);
        line("");
        line(french ? "## Problèmes d'un document" : "## Problems of a document");
        line("");
        line(
                french
                        ? "Ce qui empêche de lire un plan. Ce sont des erreurs, sauf mention contraire ; les profils ne"
                                + " s'appliquent pas."
                        : "Problems that prevent reading a plan. They are errors unless stated otherwise; profiles do"
                                + " not apply.");
        DocumentProblems.all().forEach(this::problem);
        line("");
        line(french ? "## Problèmes d'un tableau" : "## Problems of a table");
        line("");
        line(
                french
                        ? "Ce qui se trouve dans les lignes d'un tableau publié ; voir [les tableaux](../table.md)."
                        : "Problems of the rows of a published table; see [tables](table.md).");
        TableRules.all().forEach(this::problem);
        Published.assertIs(file, page.toString());
    }

    private static List<RuleInfo> all() {
        return Stream.concat(
                        RuleCatalogue.standard().infos().stream(), RuleCatalogue.standard().infosAcrossPlans().stream())
                .toList();
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
        line(bad() + excerpt(example.bad(), place, 0));
        line(good() + excerpt(example.good(), place, 0));
        line("```");
    }

    private void ruleAcrossPlans(RuleInfo rule) {
        problem(rule);
        RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
        line("");
        line("```");
        example.bad().lines().forEach(document -> line(bad() + excerpt(document, Pointer.ROOT, -1)));
        example.good().lines().forEach(document -> line(good() + excerpt(document, Pointer.ROOT, -1)));
        line("```");
    }

    private String bad() {
        return french ? "à éviter  " : "bad   ";
    }

    private String good() {
        return french ? "correct   " : "good  ";
    }

    private void problem(RuleInfo rule) {
        line("");
        line("### " + rule.id());
        line("");
        line(word(rule.severity()) + (french ? ", depuis " : ", since ") + rule.since());
        line("");
        if (french) {
            line("* message : " + FRENCH.template(rule.id()).orElseThrow());
            FRENCH.reason(rule.id()).ifPresent(why -> line("* pourquoi : " + why));
            return;
        }
        line("* fr: " + FRENCH.template(rule.id()).orElseThrow());
        line("* en: " + ENGLISH.template(rule.id()).orElseThrow());
        ENGLISH.reason(rule.id())
                .ifPresent(why ->
                        line("* why: " + why + " — " + FRENCH.reason(rule.id()).orElseThrow()));
    }

    private String word(Severity severity) {
        if (french) {
            return switch (severity) {
                case ERROR -> "erreur";
                case WARNING -> "avertissement";
                case INFO -> "information";
            };
        }
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The anchor that code hosts generate for a heading. */
    private static String anchor(RuleId rule) {
        return rule.value().replace(".", "");
    }

    /** The object at a place, or the one around it, on one line. */
    private static String excerpt(String document, Pointer place, int depth) {
        JsonNode node = MAPPER.readTree(document);
        JsonNode shown = node;
        for (String segment : place.segments()) {
            node = node.isArray() ? node.path(Integer.parseInt(segment)) : node.path(segment);
            shown = node.isObject() ? node : shown;
        }
        JsonNode copy = shown.deepCopy();
        abridge(copy, depth);
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
        assertThat(all().stream().map(rule -> anchor(rule.id()))).doesNotHaveDuplicates();
    }
}
