package org.mobilityplan.engines.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.testkit.generate.NationGenerator;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Compares what Spark writes with a local run over the same files. */
class PlansOnSparkTest {

    /** Configured, so that the defaults of an executor cannot be right by chance. */
    private static final PlanValidator VALIDATOR =
            PlanValidator.standard().withProfile(Profile.strict().without("code.unknown"));

    /** The greatest size of a part of a file, in bytes. */
    private static final long PART = 40_000;

    private static final FindingTexts TEXTS = FindingTexts.in(Locale.FRENCH);

    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = PlansOnSpark.session()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "" + PART)
                .getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static Path write(String name, List<ActionPlan> plans) throws IOException {
        StringBuilder lines = new StringBuilder("\uFEFF\n");
        for (int i = 0; i < plans.size(); i++) {
            lines.append(new String(PlanJson.standard().compact().writeBytes(plans.get(i)), StandardCharsets.UTF_8));
            lines.append(i % 5 == 0 ? "\r\n \n" : i % 7 == 0 ? "\n{\"format\": broken é\n" : "\n");
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    @Test
    void findings_and_actions_are_those_of_a_local_run() throws IOException {
        List<ActionPlan> nation = NationGenerator.of(4).nation(4).toList();
        // Some editions are missing, so that there are findings across plans.
        List<ActionPlan> some = IntStream.range(0, nation.size())
                .filter(i -> i % 4 != 2)
                .mapToObj(nation::get)
                .toList();
        List<Path> files =
                List.of(write("a.ndjson", some.subList(0, 30)), write("b.ndjson", some.subList(30, some.size())));
        assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(2 * PART));
        Path output = folder.resolve("out");
        Report across = new PlansOnSpark(VALIDATOR, TEXTS)
                .run(spark, folder.resolve("*.ndjson").toString(), output.toString());

        PlanJson json = PlanJson.standard().withValidator(VALIDATOR);
        List<String> findings = new ArrayList<>();
        List<List<String>> actions = new ArrayList<>();
        PlanSummary.Builder summary = PlanSummary.builder();
        for (Path file : files) {
            try (Stream<StreamedPlan> plans = json.readLines(file)) {
                plans.forEach(plan -> {
                    plan.checked().findings().forEach(each -> findings.add(line(each)));
                    plan.checked()
                            .value()
                            .ifPresent(each -> actions.addAll(FlatTable.of(each).body()));
                    summary.add(plan.summary());
                });
            }
        }
        Report local = VALIDATOR.validate(summary.build());
        local.findings().forEach(each -> findings.add(line(each)));
        assertThat(across).isEqualTo(local);
        assertThat(local.findings()).isNotEmpty();
        assertThat(rows(output.resolve("findings")).stream().map(PlansOnSparkTest::line))
                .containsExactlyInAnyOrderElementsOf(findings)
                .anyMatch(line -> line.contains("document.syntax"));
        assertThat(rows(output.resolve("actions")).stream().map(PlansOnSparkTest::cells))
                .containsExactlyInAnyOrderElementsOf(actions);
    }

    private static List<Row> rows(Path table) {
        return spark.read().parquet(table.toString()).collectAsList();
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::getString).toList();
    }

    private static String line(Finding finding) {
        var place = finding.location();
        return String.join(
                "|",
                place.source().orElseThrow(),
                "" + place.line().orElseThrow(),
                "" + place.column().orElseThrow(),
                place.pointer().value(),
                finding.rule().value(),
                finding.severity().name(),
                TEXTS.render(finding));
    }

    private static String line(Row row) {
        return String.join(
                "|",
                IntStream.range(0, row.size())
                        .mapToObj(i -> Objects.toString(row.get(i)))
                        .toList());
    }

    @Test
    void the_registrator_stores_what_kryo_cannot() {
        SparkConf conf = new SparkConf().set("spark.kryo.registrator", PlanKryoRegistrator.class.getName());
        SerializerInstance kryo = new KryoSerializer(conf).newInstance();
        ActionPlan plan = NationGenerator.of(1).plan(9);
        StreamedPlan read = PlanJson.standard().readLine(PlanJson.standard().writeBytes(plan), 1, "a");
        for (Object object : List.of(plan, read.checked(), read.checked().report(), read.summary(), plan.getId())) {
            assertThat(copy(object, kryo)).isEqualTo(object);
        }
    }

    private static Object copy(Object object, SerializerInstance kryo) {
        ClassTag<Object> any = ClassTag$.MODULE$.apply(Object.class);
        return kryo.deserialize(kryo.serialize(object, any), any);
    }
}
