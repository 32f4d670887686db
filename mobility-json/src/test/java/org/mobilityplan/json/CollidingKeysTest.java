package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.testing.Colliding;
import org.mobilityplan.testing.HashKeys;

/** A document whose keys have one hash code is worth no more work than another one. */
class CollidingKeysTest {

    private static final int MANY = 1 << 11;

    private static final PlanJson JSON = PlanJson.standard();
    private static final List<String> IDS = Colliding.ids(MANY);

    @Test
    void all_keys_of_maps_are_comparable_to_themselves_or_equal_to_themselves_only() throws IOException {
        assertThat(HashKeys.unsafe(Path.of("src/main/java"))).isEmpty();
    }

    /** Between the stars what is there once for each key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'organisations': [*{'id': 'oN', 'name': 'KEY'}*]",
                "'organisations': [*{'id': 'oN', 'name': 'nN', 'acronym': 'KEY', 'aliases': ['KEY']}*]",
                "'organisations': [*{'id': 'oN', 'name': 'nN', 'identifiers': ['x:KEY', 'KEY:1']}*]",
                "'organisations': [*{'id': 'KEY', 'name': 'nN'}*]",
                "'networks': [*{'id': 'KEY', 'name': 'nN'}*]",
                "'actions': [*{'id': 'KEY', 'title': 'KEY', 'code': 'N'}*]",
                "'networks': [{'id': 'n', 'name': 'n', 'members': [*{'name': 'mN', 'role': 'KEY'}*]}]",
                "'suppressions': [*{'rule': 'r.KEY', 'reason': 'r'}*]",
                "'x': {*'KEY': N*}",
                "*'x-KEY': N*",
            })
    void colliding_keys_are_not_taken_for_one_another(String part) {
        Checked<ActionPlan> read = read(part, IDS);
        assertThat(rules(read)).isEqualTo(rules(read(part, Colliding.not(IDS))));
        ActionPlan plan = read.orElseThrow();
        assertThat(JSON.read(JSON.writeString(plan)).orElseThrow()).isEqualTo(plan);
        assertThat(JSON.mergePatch(plan, document(part, IDS).getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(plan);
        assertThat(JSON.patch(plan, plan)).isEqualTo("[]\n");
    }

    private static List<RuleId> rules(Checked<ActionPlan> read) {
        return read.report().findings().stream().map(Finding::rule).toList();
    }

    private static Checked<ActionPlan> read(String part, List<String> keys) {
        return JSON.read(document(part, keys));
    }

    private static String document(String part, List<String> keys) {
        int from = part.indexOf('*');
        int to = part.lastIndexOf('*');
        String each = part.substring(from + 1, to);
        String all = IntStream.range(0, keys.size())
                .mapToObj(i -> each.replace("KEY", keys.get(i)).replace("N", Integer.toString(i)))
                .collect(Collectors.joining(", "));
        return ("{'format': '1.0', 'id': 'p', 'title': 't', " + part.substring(0, from) + all + part.substring(to + 1)
                        + "}")
                .replace('\'', '"');
    }
}
