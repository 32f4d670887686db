package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.testkit.generate.NationGenerator;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;

/** What an engine sends to other machines: configured readers, validators, profiles and texts. */
class SerializationTest {

    private static final ActionPlan PLAN = NationGenerator.of(5).plan(12);

    /** A rule of an application. */
    private static final class AnyAction extends Rule<Action> {

        private static final long serialVersionUID = 1L;

        AnyAction() {
            super(RuleInfo.of("own.action", Severity.WARNING), Action.class);
        }

        @Override
        public void check(Action action, RuleContext context) {
            context.report(Pointer.ROOT, Map.of());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        assertThat(bytes.size())
                .as("bytes of %s", object.getClass().getSimpleName())
                .isLessThan(60_000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void a_configured_reader_reads_the_same_after_serialization() throws Exception {
        PlanValidator validator = PlanValidator.standard()
                .withRules(List.of(new AnyAction()))
                .withReferenceDate(LocalDate.of(2026, 1, 1))
                .withMaxFindingsPerRule(7)
                .withProfile(
                        Profile.strict().named("ours").without("code.unknown").withSeverity("plan", Severity.INFO));
        PlanJson json = PlanJson.standard()
                .withValidator(validator)
                .withLimits(ReadLimits.standard().withMaxBytes(1_000_000))
                .refusingUnknownProperties()
                .compact();
        PlanJson copy = copy(json);
        assertThat(copy(PlanJson.standard()).read(json.writeBytes(PLAN)))
                .isEqualTo(PlanJson.standard().read(json.writeBytes(PLAN)));
        Checked<ActionPlan> read = copy.read(json.writeBytes(PLAN));
        assertThat(read).isEqualTo(json.read(json.writeBytes(PLAN)));
        assertThat(read.report().totals().get(RuleId.of("own.action"))).isGreaterThan(7);
        assertThat(copy.writeBytes(PLAN)).isEqualTo(json.writeBytes(PLAN));
        assertThat(copy.read("{\"x\":1}").report())
                .isEqualTo(json.read("{\"x\":1}").report());
        assertThat(copy(validator).profile()).isEqualTo(validator.profile());
        assertThat(copy(read)).isEqualTo(read);
    }

    @Test
    void texts_render_the_same_after_serialization() throws Exception {
        Report report = PlanJson.standard()
                .withValidator(PlanValidator.standard().withRules(List.of(new AnyAction())))
                .read(PlanJson.standard().writeBytes(PLAN))
                .report();
        FindingTexts french = FindingTexts.in(Locale.FRENCH).with(Map.of(RuleId.of("own.action"), "Une action."));
        assertThat(copy(french).render(report)).isEqualTo(french.render(report)).contains("Une action.");
        FindingTexts breton = FindingTexts.of(Locale.forLanguageTag("br"), Map.of("own.action", "Un obererezh."));
        assertThat(copy(breton).render(report)).isEqualTo(breton.render(report)).contains("Un obererezh.");
        assertThat(copy(breton).locale()).isEqualTo(breton.locale());
        assertThat(copy(FindingTexts.in(Locale.FRENCH))).isSameAs(FindingTexts.in(Locale.FRENCH));
    }
}
