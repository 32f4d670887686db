package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.json.position.SourcePositions;
import org.mobilityplan.json.utf8.Utf8;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

class ReadActionsTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static Checked<ActionPlan> read(byte[] document, List<StreamedAction> actions) {
        try {
            Path file = Files.createTempFile("plan", ".json");
            try {
                Files.write(file, document);
                Checked<ActionPlan> read = JSON.readActions(file, actions::add);
                assertThat(read.findings())
                        .allMatch(
                                finding -> finding.location().source().equals(java.util.Optional.of(file.toString())));
                return read;
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Chantier head(Chantier chantier) {
        return chantier.toBuilder()
                .actions(List.of())
                .chantiers(List.of())
                .links(List.of())
                .suppressions(List.of())
                .build();
    }

    @Property(tries = 50)
    void the_actions_of_a_plan_are_passed_on_in_order_each_with_its_chantiers(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        List<StreamedAction> actions = new ArrayList<>();
        Checked<ActionPlan> rest = read(JSON.writeBytes(plan), actions);
        List<PlacedAction> all = plan.index().getActions();
        assertThat(actions.stream().map(StreamedAction::action))
                .containsExactlyElementsOf(
                        all.stream().map(PlacedAction::getAction).toList());
        for (int i = 0; i < all.size(); i++) {
            assertThat(actions.get(i).chantiers())
                    .extracting(each -> head(each).getId(), Chantier::getTitle, Chantier::getCoordination)
                    .containsExactlyElementsOf(all.get(i).getChantiers().stream()
                            .map(each -> org.assertj.core.groups.Tuple.tuple(
                                    each.getId(), each.getTitle(), each.getCoordination()))
                            .toList());
            assertThat(actions.get(i).chantiers())
                    .allMatch(each ->
                            each.getActions().isEmpty() && each.getChantiers().isEmpty());
        }
        assertThat(rest.orElseThrow())
                .isEqualTo(
                        plan.toBuilder().chantiers(List.of()).actions(List.of()).build());
    }

    private static List<String> findings(String document, List<String> ids) {
        List<StreamedAction> actions = new ArrayList<>();
        Checked<ActionPlan> read = read(document.getBytes(StandardCharsets.UTF_8), actions);
        actions.forEach(each -> ids.add(each.action().getId().value()));
        assertThat(read.value().isPresent()).isEqualTo(read.report().isValid());
        return read.findings().stream()
                .map(finding -> finding.toBuilder()
                        .location(finding.location().toBuilder()
                                .source(java.util.Optional.empty())
                                .build())
                        .build())
                .map(Finding::toString)
                .toList();
    }

    private static final String HEAD = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",";

    @Test
    void an_invalid_action_is_reported_with_its_location_and_the_next_is_read() {
        List<String> ids = new ArrayList<>();
        assertThat(findings(
                        "\ufeff" + HEAD
                                + "\n"
                                + "\"actions\":[{\"id\":\"a\",\"title\":\"t\"},\r\n"
                                + " {\"id\":\"b\"},7,{\"id\":\"é\",\"title\":\"\"},"
                                + "{\"id\":\"c\",\"title\":\"t\",\"steps\":[{\"id\":\"s\",\"title\":\"t\"}]}],\"edition\":1}",
                        ids))
                .containsExactlyInAnyOrder(
                        "ERROR document.property.missing 3:2: /actions/1 property=title",
                        "ERROR document.type 3:13: /actions/2 expected={…} found=7",
                        "ERROR document.value 3:21: /actions/3/id expected=\"…\" (1–128: A-Z a-z 0-9 - . _ ~ :)"
                                + " found=\"é\"",
                        "ERROR document.type 1:1: /edition expected=\"1\" found=1");
        assertThat(ids).containsExactly("a", "c");
    }

    @Test
    void id_and_title_must_come_before_the_actions() {
        List<String> ids = new ArrayList<>();
        assertThat(findings(
                        HEAD
                                + "\"chantiers\":[{\"actions\":[{\"id\":\"a\",\"title\":\"t\"}],\"id\":\"c\",\"title\":\"t\"},"
                                + "{\"id\":\"d\",\"title\":\"t\",\"actions\":[{\"id\":\"b\",\"title\":\"t\"}]}]}",
                        ids))
                .containsExactly("ERROR document.property.late 1:51: /chantiers/0");
        assertThat(ids).containsExactly("b");
        ids.clear();
        assertThat(findings(
                        "{\"format\":\"7.0\",\"id\":\"p\",\"title\":\"t\",\"actions\":[{\"id\":\"a\",\"title\":\"t\"}]}",
                        ids))
                .singleElement()
                .asString()
                .startsWith("ERROR document.format.unsupported 1:11: /format");
        assertThat(ids).isEmpty();
    }

    @Test
    void a_truncated_document_is_reported_after_its_complete_actions() {
        List<String> ids = new ArrayList<>();
        String good = HEAD + "\"actions\":[{\"id\":\"a\",\"title\":\"t\"},\n";
        assertThat(findings(good + "{\"id\":\"b\",", ids))
                .containsExactly("ERROR document.truncated 2:11: /actions/1/id");
        assertThat(findings(good + "}", ids)).containsExactly("ERROR document.syntax 2:1: /actions/1 found=“}”");
        assertThat(findings(good + "{\"x\":" + "[".repeat(1000), ids))
                .singleElement()
                .asString()
                .startsWith("ERROR document.too-deep 2:");
        assertThat(findings(HEAD + "\"actions\":[]} x", ids))
                .singleElement()
                .asString()
                .contains("document.");
        assertThat(ids).containsExactly("a", "a", "a");
        assertThat(findings("", ids)).containsExactly("ERROR document.empty 1:1: ");
        assertThat(findings("[]", ids)).containsExactly("ERROR document.type 1:1:  expected={…} found=[…]");
        assertThatIOException().isThrownBy(() -> JSON.readActions(Path.of("none.json"), each -> {}));
    }

    @Test
    void a_property_that_occurs_twice_is_reported_and_its_first_value_read() {
        List<String> ids = new ArrayList<>();
        assertThat(findings(
                        HEAD
                                + "\"x\":1,\"title\":\"u\",\"x\":{\"a\":1},\"actions\":[{\"id\":\"a\",\"title\":\"t\"}],\n"
                                + "\"y\":{\"b\":1,\"b\":2},\"actions\":[{\"id\":\"b\",\"title\":\"t\"}],\n"
                                + "\"chantiers\":[{\"id\":\"c\",\"title\":\"t\",\"actions\":[],\"id\":\"d\"}],\"chantiers\":[]}",
                        ids))
                .containsExactlyInAnyOrder(
                        "ERROR document.property.duplicate 1:44: /title property=title",
                        "ERROR document.property.duplicate 1:56: /x property=x",
                        "ERROR document.property.duplicate 2:12: /y/b property=b",
                        "ERROR document.property.duplicate 2:19: /actions property=actions",
                        "ERROR document.property.duplicate 3:49: /chantiers/0/id property=id",
                        "ERROR document.property.duplicate 3:60: /chantiers property=chantiers");
        assertThat(ids).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "} {} | document.trailing 1:52:  found=“{”",
                "} 7 | document.trailing 1:52:  found=“7”",
                ",\"x\":~} | document.syntax 1:55: /x found=“~”",
                ",\"x\":\u007f} | document.syntax 1:55: /x found=0x7F",
                ",\"x\":!} | document.syntax 1:55: /x found=“!”",
                ",\"x\":\u0001} | document.syntax 1:55: /x found=0x01",
            })
    void what_is_not_json_is_quoted(String rest, String finding) {
        assertThat(findings(HEAD + "\"actions\":[]" + rest, new ArrayList<>())).containsExactly("ERROR " + finding);
    }

    private static List<String> rules(PlanJson json, Path file, String rest) throws IOException {
        Files.writeString(file, HEAD + rest + "}");
        return json.readActions(file, each -> {}).findings().stream()
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .toList();
    }

    /** They are held in memory until the end of what they are a part of. */
    @Test
    void the_properties_of_a_plan_and_of_its_current_chantiers_have_a_limit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        PlanJson few = JSON.withoutValidation().withLimits(ReadLimits.standard().withMaxElements(5));
        assertThat(rules(few, file, "\"x\":[1,2,3,4,5]")).isEmpty();
        assertThat(rules(few, file, "\"x\":[1,2,3,4,5,6]")).containsExactly("document.too-many-elements /x/5");
        String chantier = "{\"id\":\"c\",\"title\":\"c\",\"x\":%s,\"actions\":[]}";
        assertThat(rules(
                        few,
                        file,
                        "\"x\":[1],\"chantiers\":[" + chantier.formatted("[1,2,3,4]") + ","
                                + chantier.formatted("[1,2,3,4]") + "]"))
                .isEmpty();
        assertThat(rules(few, file, "\"x\":[1],\"chantiers\":[" + chantier.formatted("[1,2,3,4,5]") + "]"))
                .containsExactly("document.too-many-elements /chantiers/0/x/4");

        PlanJson small =
                JSON.withoutValidation().withLimits(ReadLimits.standard().withMaxBytes(100));
        String hundred = "[" + " ".repeat(99) + "]";
        assertThat(rules(small, file, "\"x\":" + hundred)).isEmpty();
        assertThat(rules(small, file, "\"x\":" + hundred.replace("]", " ]"))).containsExactly("document.too-long /x");
        assertThat(rules(small, file, "\"x\":" + hundred + ",\"y\":[]")).containsExactly("document.too-long /y");
        assertThat(rules(
                        small,
                        file,
                        "\"chantiers\":[" + chantier.formatted(hundred) + "," + chantier.formatted(hundred) + "]"))
                .isEmpty();
        assertThat(rules(small, file, "\"x\":[ ],\"chantiers\":[" + chantier.formatted(hundred) + "]"))
                .containsExactly("document.too-long /chantiers/0/x");
    }

    @Test
    void an_exception_of_the_consumer_is_passed_on(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, HEAD + "\"actions\":[{\"id\":\"a\",\"title\":\"t\"}]}");
        for (RuntimeException failure : List.of(
                new StreamReadException("of the consumer"),
                new StreamConstraintsException("of the consumer"),
                new IllegalStateException("of the consumer"))) {
            assertThatThrownBy(() -> JSON.readActions(file, each -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(20)
    void a_pipe_is_rejected_since_it_can_be_read_only_once(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatIOException()
                .isThrownBy(() -> JSON.readActions(pipe, each -> {}))
                .withMessageContaining("regular");
        assertThatIOException().isThrownBy(() -> JSON.readActions(folder, each -> {}));
    }

    @Test
    void other_encodings_are_reported() {
        List<StreamedAction> none = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : Map.of(
                        "UTF-16", (HEAD + "\"x\":1}").getBytes(StandardCharsets.UTF_16LE),
                        "0xE9", (HEAD + "\"x\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1))
                .entrySet()) {
            assertThat(read(each.getValue(), none).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.arguments()).containsEntry("found", each.getKey()));
        }
    }

    @Property(tries = 100)
    void any_bytes_give_a_report(@ForAll byte[] bytes, @ForAll int at) {
        assertThat(read(bytes, new ArrayList<>()).isValid()).isFalse();
        byte[] damaged = JSON.writeBytes(PlanGenerator.any(3));
        damaged[Math.floorMod(at, damaged.length)] = bytes.length == 0 ? 0 : bytes[0];
        Checked<ActionPlan> read = read(damaged, new ArrayList<>());
        assertThat(read.value().isPresent() || !read.findings().isEmpty()).isTrue();
    }

    @Test
    void reading_stops_after_too_many_problems() throws IOException {
        StringBuilder document = new StringBuilder(HEAD).append("\"actions\":[");
        for (int i = 0; i < 5000; i++) {
            document.append("{},");
        }
        assertThat(findings(document.append("{}]}").toString(), new ArrayList<>()))
                .hasSize(1001)
                .anyMatch(each -> each.contains("document.too-many-findings"));
    }

    @Test
    void the_maximum_size_applies_to_an_action_not_to_the_plan(@TempDir Path folder) throws IOException {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            actions.add(Action.builder()
                    .id(ActionId.of("a" + i))
                    .title("x".repeat(100))
                    .build());
        }
        ActionPlan plan = PlanGenerator.any(1).toBuilder().actions(actions).build();
        Path file = folder.resolve("plan.json");
        JSON.write(plan, file);
        PlanJson small = JSON.withLimits(ReadLimits.standard().withMaxBytes(60_000));
        List<StreamedAction> met = new ArrayList<>();
        assertThat(Files.size(file)).isGreaterThan(400_000);
        assertThat(small.readActions(file, met::add).value()).isPresent();
        assertThat(met).hasSize(plan.index().getActions().size());
        Files.writeString(
                file,
                HEAD + "\"actions\":[{\"id\":\"a\",\"title\":\"t\",\"steps\":["
                        + "{\"id\":\"s\",\"title\":\"s\"},".repeat(100_000));
        assertThat(small.readActions(file, met::add).findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("document.too-long");
    }

    @Property(tries = 300)
    void positions_and_encodings_are_the_same_for_a_stream(@ForAll byte[] bytes) throws IOException {
        byte[] text = bytes.clone();
        for (int i = 0; i < text.length; i++) {
            text[i] = i % 3 == 0 ? (byte) "\r\n\t a".charAt(Math.floorMod(text[i], 5)) : text[i];
        }
        SortedSet<Long> offsets =
                LongStream.rangeClosed(0, text.length).boxed().collect(Collectors.toCollection(TreeSet::new));
        SourcePositions streamed = SourcePositions.of(new ByteArrayInputStream(text), offsets);
        SourcePositions held = SourcePositions.of(text, offsets);
        assertThat(offsets)
                .allSatisfy(offset -> assertThat(streamed.location(Pointer.ROOT, offset, Optional.empty()))
                        .isEqualTo(held.location(Pointer.ROOT, offset, Optional.empty()))
                        .returns(true, location -> location.line().isPresent()));
        assertThat(Utf8.firstMalformed(new ByteArrayInputStream(text))).isEqualTo(Utf8.firstMalformed(text));
    }

    @Test
    void a_character_may_cross_the_end_of_a_buffer() throws IOException {
        for (int before = (1 << 16) - 4; before < (1 << 16) + 1; before++) {
            byte[] good = ("x".repeat(before) + "🚲" + "é".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(good, before + 2);
            try (InputStream in = new ByteArrayInputStream(good)) {
                assertThat(Utf8.firstMalformed(in)).isEqualTo(-1);
            }
            try (InputStream in = new ByteArrayInputStream(cut)) {
                assertThat(Utf8.firstMalformed(in)).isEqualTo(before);
            }
        }
    }
}
