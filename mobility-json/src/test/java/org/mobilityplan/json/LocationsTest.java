package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.validation.PlanValidator;

/** The line and column of what a rule reports, wherever it is in the document. */
class LocationsTest {

    private static final RuleInfo INFO = RuleInfo.of("example.place", Severity.INFO);

    /** Reports places of a plan, whether it has them or not. */
    private static final class Places extends Rule<ActionPlan> {

        private static final long serialVersionUID = 1L;

        private final List<String> pointers;

        Places(List<String> pointers) {
            super(INFO, ActionPlan.class);
            this.pointers = pointers;
        }

        @Override
        public void check(ActionPlan plan, RuleContext context) {
            pointers.forEach(each -> context.report(Pointer.of(each), Map.of()));
        }
    }

    /** Reports the title of one action. */
    private static final class Title extends Rule<Action> {

        private static final long serialVersionUID = 1L;

        private final String wanted;

        Title(String wanted) {
            super(INFO, Action.class);
            this.wanted = wanted;
        }

        @Override
        public void check(Action action, RuleContext context) {
            if (action.getTitle().equals(wanted)) {
                context.report(Pointer.of("/title"), Map.of());
            }
        }
    }

    /** The text from the place of each finding of the rule to the end of its line. */
    private static Map<String, String> places(String document, Rule<?> rule) {
        Map<String, String> places = new TreeMap<>();
        List<String> lines = document.lines().toList();
        PlanJson json =
                PlanJson.standard().withValidator(PlanValidator.standard().withRules(List.of(rule)));
        for (Finding finding : json.read(document).findings()) {
            if (finding.rule().equals(INFO.id())) {
                Location at = finding.location();
                String line = lines.get(at.line().orElseThrow() - 1);
                int begin = line.offsetByCodePoints(0, at.column().orElseThrow() - 1);
                places.put(at.pointer().value(), line.substring(begin));
            }
        }
        return places;
    }

    private static final String DOCUMENT = """
        {"format":"1.0","id":"p","title":"🚲 t",
         "x-list":[10,[20,
        21],  30
        ],
          "x-names":{"":1,"a/b":2,"m~n" : 3,
        "é":4,"\\u0061":5,"01":6,"\\u00e9\\u0022":7,"0":8,
        "long":{"ab":9,"abc":[ ],"abcd":"\\"}","abcde":10}
        }}
        """;

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("/title", "\"🚲 t\","),
            Map.entry("/title/x", "\"🚲 t\","),
            Map.entry("/x-list/0", "10,[20,"),
            Map.entry("/x-list/1", "[20,"),
            Map.entry("/x-list/1/0", "20,"),
            Map.entry("/x-list/1/1", "21],  30"),
            Map.entry("/x-list/2", "30"),
            Map.entry("/x-list/3", "[10,[20,"),
            Map.entry("/x-list/01", "[10,[20,"),
            Map.entry("/x-list/00", "[10,[20,"),
            Map.entry("/x-list/-1", "[10,[20,"),
            Map.entry("/x-list/+1", "[10,[20,"),
            Map.entry("/x-list/1234567890", "[10,[20,"),
            Map.entry("/x-list/", "[10,[20,"),
            Map.entry("/x-names/", "1,\"a/b\":2,\"m~n\" : 3,"),
            Map.entry("/x-names/a~1b", "2,\"m~n\" : 3,"),
            Map.entry("/x-names/m~0n", "3,"),
            Map.entry("/x-names/é", "4,\"\\u0061\":5,\"01\":6,\"\\u00e9\\u0022\":7,\"0\":8,"),
            Map.entry("/x-names/a", "5,\"01\":6,\"\\u00e9\\u0022\":7,\"0\":8,"),
            Map.entry("/x-names/01", "6,\"\\u00e9\\u0022\":7,\"0\":8,"),
            Map.entry("/x-names/é\"", "7,\"0\":8,"),
            Map.entry("/x-names/0", "8,"),
            Map.entry("/x-names/long/ab", "9,\"abc\":[ ],\"abcd\":\"\\\"}\",\"abcde\":10}"),
            Map.entry("/x-names/long/abc", "[ ],\"abcd\":\"\\\"}\",\"abcde\":10}"),
            Map.entry("/x-names/long/abcd", "\"\\\"}\",\"abcde\":10}"),
            Map.entry("/x-names/long/abcde", "10}"),
            Map.entry("/x-names/long/abcdef", "{\"ab\":9,\"abc\":[ ],\"abcd\":\"\\\"}\",\"abcde\":10}"),
            Map.entry("/x-names/long/x", "{\"ab\":9,\"abc\":[ ],\"abcd\":\"\\\"}\",\"abcde\":10}"));

    @Test
    void a_place_is_its_value_or_the_nearest_value_around_it() {
        PLACES.forEach((pointer, text) ->
                assertThat(places(DOCUMENT, new Places(List.of(pointer)))).isEqualTo(Map.of(pointer, text)));
        assertThat(places(DOCUMENT, new Places(List.of(""))))
                .isEqualTo(Map.of("", DOCUMENT.lines().findFirst().orElseThrow()));
    }

    @Test
    void many_places_are_found_together() {
        assertThat(places(DOCUMENT, new Places(List.copyOf(PLACES.keySet())))).isEqualTo(new TreeMap<>(PLACES));
    }

    private static String action(int number) {
        String more = IntStream.range(0, number % 9)
                .mapToObj(i -> "{\"id\":\"s" + number + "-" + i + "\",\"title\":\"step\"}")
                .collect(Collectors.joining(","));
        return "{\"id\":\"a" + number + "\",\"steps\":[" + more + "],\"title\":\"title " + number + "\"}";
    }

    private static String actions(int from, int to) {
        return "\"actions\":["
                + IntStream.range(from, to).mapToObj(LocationsTest::action).collect(Collectors.joining(",\n")) + "]";
    }

    /** Long lists are skipped at once, those of fewer bytes byte by byte. */
    @Test
    void what_follows_long_lists_is_found() {
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"chantiers\":[\n{\"id\":\"c\",\"title\":\""
                + "c".repeat(200) + "\","
                + actions(0, 30) + "},{\"id\":\"d\",\"title\":\"d\",\"chantiers\":[],"
                + actions(30, 50) + "}],\n" + actions(50, 80) + "}";
        for (int i = 0; i < 80; i++) {
            String title = "title " + i;
            assertThat(places(document, new Title(title)).values())
                    .singleElement()
                    .asString()
                    .startsWith('"' + title + '"');
        }
    }
}
