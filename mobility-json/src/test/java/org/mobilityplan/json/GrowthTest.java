package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.Colliding;
import org.mobilityplan.testing.CountedWork;

/** Twice the document is twice the work, whatever it contains; counted as in the test of the same name of the core. */
class GrowthTest {

    private static final int SMALL = 64;

    /** Of four times the input: linear work gives 4, sorting 5.4, the square 16. */
    private static final double MOST = 7;

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static final String HEAD = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\"";

    private static final List<String> IDS = Colliding.ids(4 * SMALL);

    /** What is done with a document. */
    enum Operation {
        READ {
            @Override
            void apply(byte[] document) {
                JSON.read(document);
            }
        },
        READ_AND_WRITE {
            @Override
            void apply(byte[] document) {
                JSON.read(document).value().ifPresent(JSON::writeBytes);
            }
        },
        CANONICAL {
            @Override
            void apply(byte[] document) {
                JSON.read(document).value().ifPresent(JSON::sha256);
            }
        },
        PATCH {
            @Override
            void apply(byte[] document) {
                ActionPlan empty = JSON.read(HEAD + "}").orElseThrow();
                Optional<ActionPlan> plan = JSON.read(document).value();
                if (plan.isPresent()) {
                    JSON.patch(empty, plan.get());
                    JSON.patch(plan.get(), empty);
                }
            }
        },
        MERGE_PATCH {
            @Override
            void apply(byte[] document) {
                JSON.mergePatch(JSON.read(HEAD + "}").orElseThrow(), document);
            }
        },
        LINES {
            @Override
            void apply(byte[] document) {
                consume(JSON.readLines(new ByteArrayInputStream(document)));
            }
        },
        ARRAY {
            @Override
            void apply(byte[] document) {
                String array = "[" + new String(document, StandardCharsets.UTF_8) + "]";
                consume(JSON.readArray(new ByteArrayInputStream(array.getBytes(StandardCharsets.UTF_8))));
            }
        };

        abstract void apply(byte[] document);

        private static void consume(Stream<StreamedPlan> plans) {
            try (plans) {
                plans.forEach(plan -> {});
            }
        }
    }

    private static final Map<String, IntFunction<String>> DOCUMENTS = documents();

    private static Map<String, IntFunction<String>> documents() {
        Map<String, IntFunction<String>> documents = new TreeMap<>();
        documents.put(
                "ACTIONS", many -> list("actions", many, i -> "{\"id\":\"a" + i + "\",\"title\":\"t" + i + "\"}"));
        documents.put("SAME_IDS", many -> list("actions", many, i -> "{\"id\":\"a\",\"title\":\"t\"}"));
        documents.put(
                "COLLIDING_IDS", many -> list("actions", many, i -> "{\"id\":\"" + IDS.get(i) + "\",\"title\":\"t\"}"));
        documents.put("EMPTY_ELEMENTS", many -> list("funding", many, i -> "{}"));
        documents.put("WRONG_TYPES", many -> list("actions", many, i -> "7"));
        documents.put("ENTRIES_OF_LINES", many -> list("topics", many, i -> "\n\"é\\n\""));
        documents.put("COLLIDING_NAMES", many -> members(many, i -> "\"" + IDS.get(i) + "\":1"));
        documents.put("SAME_NAMES", many -> members(many, i -> "\"x-a\":1"));
        documents.put(
                "COLLIDING_NAMES_IN_ONE",
                many -> HEAD + ",\"x-a\":{" + entries(many, i -> "\"" + IDS.get(i) + "\":[]") + "}}");
        documents.put("ONE_TEXT", many -> HEAD + ",\"description\":\"" + "é\\n\\u00e9a".repeat(many) + "\"}");
        documents.put("ONE_NUMBER", many -> HEAD + ",\"x-a\":1" + "0".repeat(many) + "}");
        documents.put("SPACES", many -> HEAD + " ".repeat(16 * many) + "}");
        documents.put("TRUNCATED", many -> HEAD + ",\"x-a\":[" + "1,".repeat(many));
        documents.put("MANY_LINES", many -> (HEAD + "}\n").repeat(many));
        return documents;
    }

    private static String list(String property, int many, IntFunction<String> entry) {
        return HEAD + ",\"" + property + "\":[" + entries(many, entry) + "]}";
    }

    private static String members(int many, IntFunction<String> member) {
        return HEAD + "," + entries(many, member) + "}";
    }

    private static String entries(int many, IntFunction<String> entry) {
        return IntStream.range(0, many).mapToObj(entry).collect(Collectors.joining(","));
    }

    /** Does everything with the documents of a size; loaded a second time, so that its steps are counted. */
    public static final class Doing implements ToLongFunction<Object[]> {

        @Override
        public long applyAsLong(Object[] input) {
            Operation operation = Operation.valueOf((String) input[0]);
            byte[] document =
                    DOCUMENTS.get((String) input[1]).apply((int) input[2]).getBytes(StandardCharsets.UTF_8);
            long stepsBefore = CountedWork.steps;
            long bytesBefore = CountedWork.allocatedBytes();
            operation.apply(document);
            long[] work = (long[]) input[3];
            work[0] = CountedWork.steps - stepsBefore;
            work[1] = CountedWork.allocatedBytes() - bytesBefore;
            return work[0];
        }
    }

    private static final ToLongFunction<Object[]> DOING = CountedWork.counted(Doing.class);

    private static long[] work(Operation operation, String document, int many) {
        long[] work = new long[2];
        DOING.applyAsLong(new Object[] {operation.name(), document, many, work});
        return work;
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void work_grows_no_faster_than_the_document(Operation operation) {
        List<String> tooFast = new ArrayList<>();
        for (String document : DOCUMENTS.keySet()) {
            // The first time, messages are loaded.
            work(operation, document, SMALL);
            long[] one = work(operation, document, SMALL);
            long[] four = work(operation, document, 4 * SMALL);
            for (int i = 0; i < one.length; i++) {
                // What is done only once, such as linking code, is done by then.
                if (four[i] > MOST * one[i] && work(operation, document, 4 * SMALL)[i] > MOST * one[i]) {
                    tooFast.add(document + (i == 0 ? " steps " : " bytes ") + one[i] + ", " + four[i]);
                }
            }
        }
        assertThat(tooFast).isEmpty();
    }
}
