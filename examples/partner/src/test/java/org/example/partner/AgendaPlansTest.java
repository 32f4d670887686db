package org.example.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.testkit.BrokenDocument;
import org.mobilityplan.testkit.BrokenDocumentGenerator;
import org.mobilityplan.testkit.Conformance;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanShrinker;

class AgendaPlansTest {

    /** Whatever this system writes of a document is in that document, and it rejects what is not a plan. */
    @TestFactory
    Stream<DynamicTest> conforms() {
        return Conformance.builder()
                .reader(AgendaPlans::read)
                .writer(AgendaPlans::write)
                .partial()
                .build()
                .cases()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), each::run));
    }

    @Test
    void an_agenda_survives_any_plan() {
        LongStream.range(0, 500).mapToObj(PlanGenerator::any).forEach(plan -> {
            if (isChanged(plan)) {
                ActionPlan smallest = PlanShrinker.shrink(plan, AgendaPlansTest::isChanged);
                assertEquals(AgendaPlans.of(smallest), again(smallest));
            }
        });
    }

    private static boolean isChanged(ActionPlan plan) {
        return !again(plan).equals(AgendaPlans.of(plan));
    }

    private static Agenda again(ActionPlan plan) {
        return AgendaPlans.read(AgendaPlans.write(AgendaPlans.of(plan)));
    }

    @Test
    void a_document_that_is_rejected_is_rejected_for_the_right_reason() {
        LongStream.range(0, 500).mapToObj(BrokenDocumentGenerator::any).forEach(broken -> {
            try {
                AgendaPlans.read(broken.bytes());
            } catch (InvalidPlanException rejected) {
                assertTrue(isNamed(broken, rejected), () -> broken + ": " + rejected.getMessage());
            }
        });
    }

    private static boolean isNamed(BrokenDocument broken, InvalidPlanException rejected) {
        return rejected.report().findings().stream()
                .anyMatch(finding -> finding.rule().equals(broken.rule()));
    }
}
