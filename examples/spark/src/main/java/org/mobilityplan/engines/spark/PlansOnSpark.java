package org.mobilityplan.engines.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/**
 * Reads files of plans, one per line, on Spark, and writes as Parquet the findings, those across plans included, and the actions.
 *
 * <pre>
 * spark-submit --class org.mobilityplan.engines.spark.PlansOnSpark … plans/*.ndjson OUTPUT
 * </pre>
 *
 * <p>A part of a file does not know the number of its first line, so a first pass counts the lines of each part. The findings
 * then have the lines and columns that a local run gives.
 */
public final class PlansOnSpark {

    private static final StructType FINDINGS = new StructType()
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.IntegerType)
            .add("column", DataTypes.IntegerType)
            .add("pointer", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    /** A reader, its validator and the texts are serializable: Spark sends them to its executors. */
    private final PlanJson json;

    private final PlanValidator validator;
    private final FindingTexts texts;

    public PlansOnSpark(PlanValidator validator, FindingTexts texts) {
        this.json = PlanJson.standard().withValidator(validator);
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * What is made of one plan, as rows: Spark stores them between the steps, and texts cost a tenth of what plans and summaries do.
     * The summary is that of all plans of a part, and comes last.
     */
    private static final class Result implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ArrayList<Row> findings;
        private final ArrayList<Row> actions;
        private final PlanSummary summary;

        private Result(Stream<Row> findings, Stream<Row> actions, PlanSummary summary) {
            this.findings = findings.collect(Collectors.toCollection(ArrayList::new));
            this.actions = actions.collect(Collectors.toCollection(ArrayList::new));
            this.summary = summary;
        }

        static Result of(StreamedPlan plan, FindingTexts texts) {
            return new Result(
                    plan.checked().findings().stream().map(finding -> row(finding, texts)),
                    plan.checked().value().map(FlatTable::of).map(FlatTable::body).stream()
                            .flatMap(List::stream)
                            .map(cells -> RowFactory.create(cells.toArray())),
                    PlanSummary.empty());
        }

        static Result of(PlanSummary summary) {
            return new Result(Stream.of(), Stream.of(), summary);
        }
    }

    /** The number of lines in a part of a file. */
    private record Part(String file, long start, long lines) implements Serializable {}

    /**
     * Reads files and writes the tables {@code findings} and {@code actions}.
     *
     * @param files a file or a pattern such as plans/*.ndjson
     * @param output a folder of Spark
     * @return the report across plans
     */
    public Report run(SparkSession spark, String files, String output) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = new Configuration(context.hadoopConfiguration());
        // A carriage return within a line does not end it.
        hadoop.set("textinputformat.record.delimiter", "\n");
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>)
                context.newAPIHadoopFile(files, TextInputFormat.class, LongWritable.class, Text.class, hadoop);

        List<Part> parts = lines.mapPartitionsWithInputSplit(
                        (split, records) -> List.of(count(split, records)).iterator(), true)
                .collect();
        Broadcast<Map<String, Long>> linesBefore = context.broadcast(linesBefore(parts));
        PlanJson reader = json;
        FindingTexts messages = texts;
        JavaRDD<Result> results = lines.mapPartitionsWithInputSplit(
                        (split, records) -> read(split, records, linesBefore.value(), reader, messages), true)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());

        PlanSummary summary = results.map(result -> result.summary).filter(part -> part.size() > 0).collect().stream()
                .collect(PlanSummary.merging());
        Report across = validator.validate(summary);

        JavaRDD<Row> findings = results.flatMap(result -> result.findings.iterator())
                .union(context.parallelize(across.findings(), 1).map(each -> row(each, messages)));
        spark.createDataFrame(findings, FINDINGS)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output + "/findings");
        spark.createDataFrame(results.flatMap(result -> result.actions.iterator()), actionColumns())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output + "/actions");
        results.unpersist();
        return across;
    }

    private static String file(InputSplit split) {
        org.apache.hadoop.fs.Path path = ((FileSplit) split).getPath();
        return "file".equals(path.toUri().getScheme()) ? Path.of(path.toUri()).toString() : path.toString();
    }

    private static String key(InputSplit split) {
        return ((FileSplit) split).getStart() + " " + file(split);
    }

    private static Part count(InputSplit split, Iterator<?> records) {
        long lines = 0;
        for (; records.hasNext(); records.next()) {
            lines++;
        }
        return new Part(file(split), ((FileSplit) split).getStart(), lines);
    }

    /** The number of lines of its file before each part. */
    private static Map<String, Long> linesBefore(List<Part> parts) {
        Map<String, Long> before = new HashMap<>();
        Map<String, Long> files = new TreeMap<>();
        List<Part> inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparing(Part::file).thenComparing(Part::start));
        for (Part part : inOrder) {
            long lines = files.getOrDefault(part.file(), 0L);
            before.put(part.start() + " " + part.file(), lines);
            files.put(part.file(), lines + part.lines());
        }
        return before;
    }

    private static Iterator<Result> read(
            InputSplit split,
            Iterator<scala.Tuple2<LongWritable, Text>> records,
            Map<String, Long> linesBefore,
            PlanJson reader,
            FindingTexts texts) {
        long[] number = {Objects.requireNonNull(linesBefore.get(key(split)))};
        String file = file(split);
        PlanSummary.Builder summary = PlanSummary.builder();
        Stream<Result> plans = stream(records)
                .map(record -> record._2().copyBytes())
                .peek(line -> number[0]++)
                .filter(line -> !isBlank(line))
                .map(line -> reader.readLine(line, number[0], file))
                .peek(plan -> summary.add(plan.summary()))
                .map(plan -> Result.of(plan, texts));
        // The summary is complete when the plans have been consumed.
        Stream<Result> last = Stream.generate(() -> Result.of(summary.build())).limit(1);
        return Stream.concat(plans, last).iterator();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> iterable = () -> iterator;
        return StreamSupport.stream(iterable.spliterator(), false);
    }

    private static Row row(Finding finding, FindingTexts texts) {
        var location = finding.location();
        return RowFactory.create(
                location.source().orElse(null),
                location.line().isPresent() ? location.line().getAsInt() : null,
                location.column().isPresent() ? location.column().getAsInt() : null,
                location.pointer().value(),
                finding.rule().value(),
                finding.severity().name(),
                texts.render(finding));
    }

    private static StructType actionColumns() {
        List<String> names = FlatTable.rows(Stream.<ActionPlan>of()).findFirst().orElseThrow();
        return new StructType(names.stream()
                .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                .toArray(StructField[]::new));
    }

    /** A session with Kryo, which needs to know how records are stored. */
    public static SparkSession.Builder session() {
        return SparkSession.builder()
                .appName("mobility")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.kryo.registrator", PlanKryoRegistrator.class.getName());
    }

    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = session().getOrCreate()) {
            FindingTexts texts = FindingTexts.in(Locale.FRENCH);
            Report across = new PlansOnSpark(PlanValidator.standard(), texts).run(spark, arguments[0], arguments[1]);
            System.out.print(texts.render(across));
        }
    }
}
