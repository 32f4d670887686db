package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.testkit.generate.PlanGenerator;

class PlanValidatorTest {

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(PlanId.of("p"))
            .title("")
            .addChantiers(Chantier.builder().id(ChantierId.of("c")).title("C").build())
            .addActions(Action.builder().id(ActionId.of("x")).title("").build())
            .build();

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title("Action " + id);
    }

    private static List<String> found(PlanValidator validator) {
        return validator.validate(PLAN).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void constraints_and_rules_are_reported_together() {
        assertThat(found(PlanValidator.standard()))
                .containsExactly(
                        "WARNING coordination.missing /actions/0 subject=x",
                        "ERROR action.title.blank /actions/0/title",
                        "WARNING chantier.empty /chantiers/0 subject=C",
                        "WARNING plan.title.blank /title");
    }

    @Test
    void a_profile_changes_severities_of_rules_and_branches_and_disables_them() {
        Profile profile = Profile.published()
                .named("ours")
                .withSeverity(RuleId.of("coordination"), Severity.ERROR)
                .without(RuleId.of("plan"))
                .without(RuleId.of("chantier"))
                .withSeverity(RuleId.of("chantier.empty"), Severity.INFO);
        assertThat(found(PlanValidator.standard().withProfile(profile)))
                .containsExactly(
                        "ERROR coordination.missing /actions/0 subject=x",
                        "ERROR action.title.blank /actions/0/title",
                        "INFO chantier.empty /chantiers/0 subject=C");
        assertThat(profile.name()).isEqualTo("ours");
    }

    @Test
    void under_the_draft_profile_missing_parts_are_info_and_errors_remain_errors() {
        assertThat(found(PlanValidator.standard().withProfile(Profile.draft())))
                .containsExactly(
                        "INFO coordination.missing /actions/0 subject=x",
                        "ERROR action.title.blank /actions/0/title",
                        "INFO chantier.empty /chantiers/0 subject=C",
                        "INFO plan.title.blank /title");
    }

    @Test
    void the_strict_profile_raises_severities_unless_a_rule_has_its_own() {
        assertThat(found(PlanValidator.standard()
                        .withProfile(Profile.strict().withSeverity(RuleId.of("plan.title.blank"), Severity.INFO))))
                .containsExactly(
                        "ERROR coordination.missing /actions/0 subject=x",
                        "ERROR action.title.blank /actions/0/title",
                        "ERROR chantier.empty /chantiers/0 subject=C",
                        "INFO plan.title.blank /title");
    }

    @Test
    void beyond_the_limit_of_a_rule_findings_are_only_counted() {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("p")).title("P");
        for (int i = 0; i < 50; i++) {
            plan.addActions(Action.builder()
                    .id(ActionId.of("x" + i))
                    .title("")
                    .coordination(Coordination.builder().text("").build())
                    .build());
        }
        Report report = PlanValidator.standard().withMaxFindingsPerRule(3).validate(plan.build());
        assertThat(report.findings()).hasSize(6);
        assertThat(report.count(Severity.ERROR)).isEqualTo(50);
        assertThat(report.count(Severity.WARNING)).isEqualTo(50);
        assertThat(report.totals())
                .isEqualTo(Map.of(RuleId.of("action.title.blank"), 50, RuleId.of("coordination.empty"), 50));
        assertThat(report.omitted()).isEqualTo(94);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void the_report_has_the_versions_and_the_profile() {
        assertThat(PlanValidator.standard()
                        .withProfile(Profile.draft())
                        .validate(PLAN)
                        .header())
                .hasValueSatisfying(header -> {
                    assertThat(header.profile()).contains("draft");
                    assertThat(header.catalogue()).contains(RuleCatalogue.VERSION);
                    assertThat(header.library()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
                });
    }

    private static Suppression suppression(String rule) {
        return Suppression.builder()
                .rule(rule)
                .reason("Actions attendues en septembre")
                .build();
    }

    private static ActionPlan with(Suppression... onChantier) {
        return PLAN.toBuilder()
                .chantiers(List.of(PLAN.getChantiers().get(0).toBuilder()
                        .addSuppressions(onChantier)
                        .build()))
                .build();
    }

    @Test
    void a_suppression_matches_a_rule_or_branch_on_its_element_and_is_counted() {
        for (String rule : List.of("chantier.empty", "chantier")) {
            Report report = PlanValidator.standard().validate(with(suppression(rule)));
            assertThat(report.findings().stream().map(Finding::toString))
                    .containsExactly(
                            "WARNING coordination.missing /actions/0 subject=x",
                            "ERROR action.title.blank /actions/0/title",
                            "WARNING plan.title.blank /title");
            assertThat(report.suppressed()).isEqualTo(1);
            assertThat(report.totals()).doesNotContainKey(RuleId.of("chantier.empty"));
        }
    }

    @Test
    void a_suppression_on_the_plan_does_not_apply_to_elements_with_suppressions_of_their_own() {
        ActionPlan plan = PLAN.toBuilder()
                .addSuppressions(suppression("chantier.empty"), suppression("plan.title"))
                .build();
        assertThat(found(plan))
                .containsExactly(
                        "WARNING coordination.missing /actions/0 subject=x",
                        "ERROR action.title.blank /actions/0/title",
                        "WARNING chantier.empty /chantiers/0 subject=C",
                        "INFO suppression.narrow /suppressions/0/rule count=1 rule=chantier.empty");
    }

    @Test
    void a_suppression_covers_what_is_below_when_it_says_so() {
        Suppression below =
                suppression("coordination.missing").toBuilder().below(true).build();
        ActionPlan plan = PLAN.toBuilder()
                .title("Plan")
                .actions(List.of(action("a").build()))
                .chantiers(List.of(Chantier.builder()
                        .id(ChantierId.of("c"))
                        .title("Chantier")
                        .addActions(action("b").build())
                        .build()))
                .build();
        assertThat(found(plan)).containsExactly("WARNING coordination.missing  subject=Plan (Action a, Action b)");
        Report report = PlanValidator.standard()
                .validate(plan.toBuilder().addSuppressions(below).build());
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEqualTo(2);
        assertThat(found(plan.toBuilder()
                        .chantiers(List.of(plan.getChantiers().get(0).toBuilder()
                                .addSuppressions(below)
                                .build()))
                        .build()))
                .containsExactly("WARNING coordination.missing /actions/0 subject=Action a");
    }

    @Test
    void a_suppression_that_covers_what_is_below_counts_as_used_by_a_rule_that_runs_last() {
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .addActions(action("a")
                        .coordination(Coordination.builder()
                                .addCoordinators(Participant.of(OrganisationId.of("o"), Role.LEAD))
                                .build())
                        .build())
                .addOrganisations(
                        Organisation.builder()
                                .id(OrganisationId.of("o"))
                                .name("Ligue de l’enseignement")
                                .build(),
                        Organisation.builder()
                                .id(OrganisationId.of("u"))
                                .name("Une autre association")
                                .build())
                .addSuppressions(suppression("organisation.unused").toBuilder()
                        .below(true)
                        .build())
                .build();
        assertThat(found(plan)).isEmpty();
    }

    private static List<String> found(ActionPlan plan) {
        return PlanValidator.standard().validate(plan).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void an_unused_suppression_is_reported_unless_its_rules_did_not_run() {
        assertThat(found(with(suppression("chantier.depth"), suppression("chantier.empty"), suppression("no.such"))))
                .contains(
                        "INFO suppression.unused /chantiers/0/suppressions/0/rule rule=chantier.depth",
                        "INFO suppression.unused /chantiers/0/suppressions/2/rule rule=no.such")
                .hasSize(5);
        PlanValidator without =
                PlanValidator.standard().withProfile(Profile.published().without(RuleId.of("chantier.depth")));
        assertThat(without.validate(with(suppression("chantier.depth"))).totals())
                .doesNotContainKey(RuleId.of("suppression.unused"));
        Action done = Action.builder()
                .id(ActionId.of("done"))
                .title("Forum")
                .status(Status.builder().code(StatusCode.DONE).build())
                .addActualPeriods(PlanPeriod.of(PartialDate.ofYear(2027)))
                .addSuppressions(suppression("status.done.future"))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("P")
                .addActions(done)
                .build();
        PlanValidator standard = PlanValidator.standard();
        assertThat(standard.validate(plan).totals()).containsOnlyKeys(RuleId.of("coordination.missing"));
        assertThat(standard.withReferenceDate(LocalDate.of(2026, 1, 1))
                        .validate(plan)
                        .suppressed())
                .isEqualTo(1);
        assertThat(standard.withReferenceDate(LocalDate.of(2028, 1, 1))
                        .validate(plan)
                        .totals())
                .containsOnlyKeys(RuleId.of("coordination.missing"), RuleId.of("suppression.unused"));
    }

    @Test
    void an_error_is_never_suppressed() {
        ActionPlan plan = PLAN.toBuilder()
                .actions(List.of(PLAN.getActions().get(0).toBuilder()
                        .addSuppressions(suppression("action"), suppression("action.title.blank"))
                        .build()))
                .build();
        assertThat(found(plan))
                .contains(
                        "ERROR action.title.blank /actions/0/title",
                        "WARNING suppression.error /actions/0/suppressions/1/rule rule=action.title.blank");
    }

    @Test
    void a_rule_raised_to_error_is_never_suppressed() {
        ActionPlan plan = with(suppression("chantier.empty"), suppression("chantier"));
        Profile raised = Profile.published().withSeverity(RuleId.of("chantier.empty"), Severity.ERROR);
        for (Profile profile : List.of(Profile.strict(), raised)) {
            Report report = PlanValidator.standard().withProfile(profile).validate(plan);
            assertThat(report.findings().stream().map(Finding::toString))
                    .contains("ERROR chantier.empty /chantiers/0 subject=C")
                    .noneMatch(finding -> finding.contains("suppression.error"));
            assertThat(report.suppressed()).isZero();
        }
    }

    @Test
    void a_rule_lowered_from_error_can_be_suppressed() {
        Profile lowered = Profile.published().withSeverity(RuleId.of("action.title.blank"), Severity.WARNING);
        ActionPlan plan = PLAN.toBuilder()
                .actions(List.of(PLAN.getActions().get(0).toBuilder()
                        .addSuppressions(suppression("action.title.blank"))
                        .build()))
                .build();
        Report report = PlanValidator.standard().withProfile(lowered).validate(plan);
        assertThat(report.suppressed()).isEqualTo(1);
        assertThat(report.totals()).doesNotContainKeys(RuleId.of("action.title.blank"), RuleId.of("suppression.error"));
    }

    @Test
    void a_host_refuses_all_suppressions() {
        Profile refusing = Profile.published().refusingSuppressions();
        PlanValidator validator = PlanValidator.standard().withProfile(refusing);
        Report report = validator.validate(with(suppression("chantier.empty"), suppression("no.such")));
        assertThat(report.findings()).isEqualTo(validator.validate(PLAN).findings());
        assertThat(report.suppressed()).isZero();
        assertThat(refusing.withSeverity(RuleId.of("plan"), Severity.INFO)
                        .named("x")
                        .allowsSuppressions())
                .isFalse();
    }

    /** Every suppression that a document could carry, on every element that can carry one. */
    private static ActionPlan suppressingEverything(ActionPlan plan) {
        List<Suppression> all = RuleCatalogue.standard().infos().stream()
                .map(info ->
                        suppression(info.id().value()).toBuilder().below(true).build())
                .toList();
        return plan.toBuilder()
                .suppressions(all)
                .chantiers(plan.getChantiers().stream()
                        .map(each -> suppressingEverything(each, all))
                        .toList())
                .actions(plan.getActions().stream()
                        .map(each -> suppressingEverything(each, all))
                        .toList())
                .organisations(plan.getOrganisations().stream()
                        .map(each -> each.toBuilder().suppressions(all).build())
                        .toList())
                .networks(plan.getNetworks().stream()
                        .map(each -> each.toBuilder().suppressions(all).build())
                        .toList())
                .build();
    }

    private static Chantier suppressingEverything(Chantier chantier, List<Suppression> all) {
        return chantier.toBuilder()
                .suppressions(all)
                .chantiers(chantier.getChantiers().stream()
                        .map(each -> suppressingEverything(each, all))
                        .toList())
                .actions(chantier.getActions().stream()
                        .map(each -> suppressingEverything(each, all))
                        .toList())
                .build();
    }

    private static Action suppressingEverything(Action action, List<Suppression> all) {
        return action.toBuilder()
                .suppressions(all)
                .steps(action.getSteps().stream()
                        .map(each -> suppressingEverything(each, all))
                        .toList())
                .build();
    }

    @Property(tries = 100)
    void no_document_suppresses_an_error_of_the_profile(@ForAll long seed, @ForAll boolean strict) {
        List<RuleId> rules = RuleCatalogue.standard().infos().stream()
                .map(info -> info.id())
                .filter(id -> !id.value().startsWith("suppression."))
                .toList();
        Profile profile = strict ? Profile.strict() : Profile.published();
        for (int i = 0; i < 5; i++) {
            profile = profile.withSeverity(rules.get(Math.floorMod(31 * seed + i, rules.size())), Severity.ERROR);
        }
        // Findings about the suppressions themselves are not part of the property.
        profile = profile.without(RuleId.of("suppression"));
        PlanValidator validator = PlanValidator.standard().withProfile(profile).withMaxFindingsPerRule(100_000);
        ActionPlan plan = suppressingEverything(PlanGenerator.any(seed));
        assertThat(validator.validate(plan).findings(Severity.ERROR))
                .isEqualTo(validator
                        .withProfile(profile.refusingSuppressions())
                        .validate(plan)
                        .findings(Severity.ERROR));
    }

    @Property(tries = 200)
    void suppressed_and_reported_findings_together_are_all_findings(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        PlanValidator validator = PlanValidator.standard()
                .withProfile(Profile.published().without(RuleId.of("suppression")))
                .withMaxFindingsPerRule(Integer.MAX_VALUE);
        Report bare = validator.validate(plan);
        Report suppressing = validator.validate(plan.toBuilder()
                .addSuppressions(suppression("plan"), suppression("organisation"), suppression("link"))
                .addSuppressions(suppression("action").toBuilder().below(true).build())
                .build());
        int before = bare.totals().values().stream().mapToInt(Integer::intValue).sum() + bare.suppressed();
        int after = suppressing.totals().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                + suppressing.suppressed();
        assertThat(after).isEqualTo(before);
        assertThat(bare.findings()).containsAll(suppressing.findings());
    }

    private static final class WithoutAudience extends Rule<Action> {

        private static final RuleInfo INFO = RuleInfo.of("own.audience.missing", Severity.WARNING, "id");

        private WithoutAudience() {
            super(INFO, Action.class);
        }

        @Override
        public void check(Action action, RuleContext context) {
            if (action.getAudiences().isEmpty()) {
                context.report(Pointer.ROOT, Map.of("id", action.getId().value()));
            }
        }
    }

    @Test
    void an_application_adds_its_own_rule() {
        PlanValidator ours = PlanValidator.standard().withRules(List.of(new WithoutAudience()));
        assertThat(found(ours))
                .contains("WARNING own.audience.missing /actions/0 id=x")
                .hasSize(5);
        assertThat(ours.catalogue().info(RuleId.of("own.audience.missing"))).contains(WithoutAudience.INFO);
        assertThatIllegalArgumentException().isThrownBy(() -> ours.withRules(List.of(new WithoutAudience())));
    }

    @Property(tries = 500)
    void validating_any_plan_twice_gives_equal_reports(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        assertThat(PlanValidator.standard().validate(plan))
                .isEqualTo(PlanValidator.standard()
                        .withProfile(Profile.published())
                        .validate(plan));
    }

    @Test
    void every_rule_class_is_in_the_catalogue() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.mobilityplan.validation")
                                .stream()
                                .filter(type -> type.isAssignableTo(Rule.class) && !type.isEquivalentTo(Rule.class))
                                .map(JavaClass::getName))
                .as("every rule class: add new ones to validation/rules/StandardRules")
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.standard().rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .collect(Collectors.toSet()));
    }
}
