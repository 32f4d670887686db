package org.mobilityplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static Finding finding(Severity severity, String pointer, String rule, int line) {
        Location.Builder location = Location.builder().pointer(Pointer.of(pointer));
        if (line > 0) {
            location.line(line).column(1);
        }
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .location(location.build())
                .build();
    }

    private static final Finding FIRST = finding(Severity.WARNING, "/actions/2", "b.a", 0);
    private static final Finding SECOND = finding(Severity.ERROR, "/actions/10", "a.b", 0);
    private static final Finding THIRD = finding(Severity.ERROR, "/actions/10", "a.c", 0);

    @Property
    void the_order_of_a_report_does_not_depend_on_the_order_of_findings(@ForAll long seed) {
        List<Finding> findings = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
        Collections.shuffle(findings, new Random(seed));
        assertThat(Report.of(findings).findings()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void findings_in_a_text_are_sorted_by_line() {
        Finding late = finding(Severity.INFO, "/a", "a.a", 20);
        Finding early = finding(Severity.INFO, "/z", "a.a", 3);
        assertThat(Report.of(List.of(late, early)).findings()).containsExactly(early, late);
    }

    @Test
    void a_report_is_valid_without_errors() {
        assertThat(Report.of(List.of(FIRST)).isValid()).isTrue();
        assertThat(Report.of(List.of(FIRST, SECOND)).isValid()).isFalse();
        assertThat(Report.of(List.of(FIRST)).and(Report.of(List.of(SECOND))).count(Severity.ERROR))
                .isEqualTo(1);
        assertThat(Report.empty()).isEqualTo(Report.of(List.of()));
    }

    @Test
    void a_report_and_its_findings_are_immutable() {
        Map<String, String> given = new HashMap<>(Map.of("a", "1"));
        Finding finding = FIRST.toBuilder().arguments(given).build();
        given.clear();
        assertThat(finding.arguments()).containsEntry("a", "1");
        assertThatThrownBy(() -> finding.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Report.of(List.of(FIRST)).findings().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_report_survives_serialization() throws Exception {
        Report report = Report.of(List.of(FIRST, SECOND));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(report);
        }
    }

    @Test
    void a_checked_value_is_returned_or_the_whole_report_is_thrown() {
        Report broken = Report.of(List.of(SECOND));
        assertThat(Checked.of("x", Report.of(List.of(FIRST))).orElseThrow()).isEqualTo("x");
        assertThat(Checked.of("x", broken).value()).contains("x");
        assertThat(Checked.of("x", broken).isValid()).isFalse();
        assertThat(Checked.failed(broken).value()).isEmpty();
        InvalidPlanException thrown = catchThrowableOfType(
                InvalidPlanException.class, () -> Checked.of("x", broken).orElseThrow());
        assertThat(thrown.report()).isEqualTo(broken);
        assertThat(thrown).hasMessageContaining("a.b").hasMessageContaining("/actions/10");
        assertThatIllegalArgumentException().isThrownBy(() -> Checked.failed(Report.of(List.of(FIRST))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "chantier.code.duplicate", "network.announced-size", "a1.b2"})
    void dotted_words_are_a_rule_id(String id) {
        assertThat(RuleId.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "A.b", "a b", "é", "-a", "a.-b"})
    void other_texts_are_not_rule_ids(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(id));
    }

    @Test
    void rule_ids_form_a_tree() {
        RuleId rule = RuleId.of("chantier.code.duplicate");
        assertThat(rule.isWithin(RuleId.of("chantier.code"))).isTrue();
        assertThat(rule.isWithin(rule)).isTrue();
        assertThat(rule.isWithin(RuleId.of("chantier.co"))).isFalse();
    }

    @Property
    void a_pointer_returns_its_segments_unchanged(@ForAll List<String> names) {
        Pointer pointer = Pointer.ROOT;
        for (String name : names) {
            pointer = pointer.child(name);
        }
        assertThat(pointer.segments()).isEqualTo(names);
        assertThat(Pointer.of(pointer.value())).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "/~", "/~2", "/a~"})
    void other_texts_are_not_pointers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.of(text));
    }
}
