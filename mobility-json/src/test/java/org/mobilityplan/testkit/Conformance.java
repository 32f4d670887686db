package org.mobilityplan.testkit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the functions of a system with the {@linkplain Corpus corpus}: whichever of reading, writing, validating, hashing
 * and merging it has.
 *
 * <pre>{@code
 * Conformance conformance = Conformance.builder()
 *         .reader(PartnerPlan::parse)
 *         .writer(PartnerPlan::toJson)
 *         .build();
 *
 * // With JUnit:
 * @TestFactory
 * Stream<DynamicTest> conforms() {
 *     return conformance.cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), each::run));
 * }
 *
 * // Without: prints what differs.
 * System.exit(conformance.run(System.out) == 0 ? 0 : 1);
 * }</pre>
 */
public final class Conformance {

    private final List<ConformanceCase> cases;

    private Conformance(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Names the functions of a system; begin with its reader, if it has one.
     *
     * @return a builder without functions
     */
    public static Builder<byte[]> builder() {
        return new Builder<>();
    }

    /**
     * One case for each function and each case of the corpus that concerns it.
     *
     * @return the cases; nothing has been called yet
     */
    public List<ConformanceCase> cases() {
        return cases;
    }

    /**
     * Runs all cases and prints what differs.
     *
     * @param out where to print: one paragraph for each case that differs, and the totals
     * @return the number of cases that differ
     */
    public int run(PrintStream out) {
        int differing = 0;
        for (ConformanceCase each : cases) {
            Optional<String> difference = each.difference();
            if (difference.isPresent()) {
                differing++;
                out.println(each.name() + ": " + each.purpose());
                difference.get().lines().forEach(line -> out.println("    " + line));
            }
        }
        out.println(cases.size() + " cases, " + differing + " differ");
        return differing;
    }

    /**
     * Names the functions of a system.
     *
     * @param <P> the type of plans in the system
     */
    public static final class Builder<P> {

        private Optional<PartnerFunction<byte[], P>> reader = Optional.empty();
        private Optional<PartnerFunction<P, byte[]>> writer = Optional.empty();
        private Optional<PartnerFunction<byte[], String>> validator = Optional.empty();
        private Optional<PartnerFunction<byte[], String>> hasher = Optional.empty();
        private Optional<BiFunction<byte[], byte[], byte[]>> merger = Optional.empty();
        private Predicate<String> rules = rule -> true;
        private boolean partial;

        private Builder() {}

        /**
         * Reads a document into a plan of the system. It must accept every document that can be read, and reject any other with
         * an exception.
         *
         * @param <Q> the type of plans in the system
         * @param function the reader
         * @return this builder, for plans of that type
         */
        @SuppressWarnings("unchecked") // No writer for another type is kept.
        public <Q> Builder<Q> reader(PartnerFunction<byte[], Q> function) {
            if (writer.isPresent()) {
                throw new IllegalStateException("name the reader before the writer");
            }
            Builder<Q> builder = (Builder<Q>) this;
            builder.reader = Optional.of(function);
            return builder;
        }

        /**
         * Writes what the reader has read. It must write the bytes that this library writes.
         *
         * @param function the writer
         * @return this builder
         */
        public Builder<P> writer(PartnerFunction<P, byte[]> function) {
            if (reader.isEmpty()) {
                throw new IllegalStateException("a writer needs a reader: it writes what was read");
            }
            writer = Optional.of(plan -> returned(function.apply(plan)));
            return this;
        }

        /**
         * The system keeps only a part of a plan. Then the writer may write less than was read, but nothing else: each value is in
         * the document that was read, at its place and in its order, and a second reading and writing changes nothing.
         *
         * @return this builder
         */
        public Builder<P> partial() {
            partial = true;
            return this;
        }

        /**
         * Validates a document on the {@linkplain Corpus#referenceDate() reference date} and returns its report in the form of
         * {@code report-1.0}. Compared are severity, rule, pointer and arguments of each finding, and line and column if they are
         * given; the order of findings and their messages are not.
         *
         * @param function the validator
         * @return this builder
         */
        public Builder<P> validator(PartnerFunction<byte[], String> function) {
            validator = Optional.of(document -> returned(function.apply(document)));
            return this;
        }

        /**
         * The rules that the validator implements; findings of others are ignored on both sides.
         *
         * @param implemented true for the ids of rules that are implemented
         * @return this builder
         */
        public Builder<P> rules(Predicate<String> implemented) {
            rules = implemented;
            return this;
        }

        /**
         * Computes the SHA-256 of the canonical form (RFC 8785) of a document as this library writes it, in hexadecimal digits.
         *
         * @param function the function
         * @return this builder
         */
        public Builder<P> hasher(PartnerFunction<byte[], String> function) {
            hasher = Optional.of(document -> returned(function.apply(document)));
            return this;
        }

        /**
         * Applies a JSON Merge Patch (RFC 7396), the second argument, to a document.
         *
         * @param function the function; spaces and the order of properties in its result make no difference
         * @return this builder
         */
        public Builder<P> merger(BiFunction<byte[], byte[], byte[]> function) {
            merger = Optional.of((document, patch) -> returned(function.apply(document, patch)));
            return this;
        }

        /**
         * Combines the functions with the cases of the corpus.
         *
         * @return the cases
         * @throws IllegalStateException if no function is named: a comparison of nothing would always succeed
         */
        public Conformance build() {
            if (reader.isEmpty() && validator.isEmpty() && hasher.isEmpty() && merger.isEmpty()) {
                throw new IllegalStateException("name at least one function");
            }
            List<ConformanceCase> cases = new ArrayList<>();
            for (CorpusCase each : Corpus.standard().cases()) {
                switch (each.kind()) {
                    case VALID, RULES -> {
                        reader.ifPresent(function -> cases.add(reads(each, function)));
                        validator.ifPresent(function -> cases.add(validates(each, function)));
                        if (each.sha256().isPresent()) {
                            hasher.ifPresent(function -> cases.add(hashes(each, function)));
                        }
                    }
                    case SYNTAX, STRUCTURE -> {
                        reader.ifPresent(function -> cases.add(rejects(each, function)));
                        validator.ifPresent(function -> cases.add(validates(each, function)));
                    }
                    case MERGE_PATCH -> merger.ifPresent(function -> cases.add(merges(each, function)));
                    case EDITIONS, TABLE -> {}
                }
            }
            return new Conformance(cases);
        }

        private static <T> T returned(@Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("it returned null");
            }
            return value;
        }

        private static byte[] file(CorpusCase each, String role) {
            return each.file(role).orElseThrow();
        }

        private ConformanceCase reads(CorpusCase each, PartnerFunction<byte[], P> read) {
            if (writer.isEmpty()) {
                return made("read", each, () -> {
                    read.apply(file(each, "document"));
                    return Optional.empty();
                });
            }
            PartnerFunction<P, byte[]> write = writer.get();
            return made("write", each, () -> {
                byte[] document = file(each, "document");
                byte[] expected = each.file("written").orElse(document);
                byte[] written = write.apply(read.apply(document));
                if (!partial) {
                    return JsonDifference.ofBytes(expected, written);
                }
                Optional<String> invented = JsonDifference.ofPart(expected, written);
                return invented.isPresent()
                        ? invented
                        : JsonDifference.ofBytes(written, write.apply(read.apply(written)))
                                .map(difference -> "written again after being read:\n" + difference);
            });
        }

        private static ConformanceCase rejects(CorpusCase each, PartnerFunction<byte[], ?> read) {
            return made("reject", each, () -> {
                try {
                    read.apply(file(each, "document"));
                } catch (Exception rejected) {
                    return Optional.empty();
                }
                return Optional.of("accepted, but the expected report is:\n"
                        + ReportDifference.of(each.text("report"), "{\"findings\":[]}", Set.of(), rule -> true)
                                .orElseThrow());
            });
        }

        private ConformanceCase validates(CorpusCase each, PartnerFunction<byte[], String> validate) {
            Optional<String> expected = each.text("report");
            Set<String> known = Corpus.standard().rules(each.catalogue());
            return made(
                    "validate",
                    each,
                    () -> ReportDifference.of(expected, validate.apply(file(each, "document")), known, rules));
        }

        private static ConformanceCase hashes(CorpusCase each, PartnerFunction<byte[], String> hash) {
            String expected = each.sha256().orElseThrow();
            return made("hash", each, () -> {
                String found = hash.apply(file(each, "document"));
                return found.equals(expected)
                        ? Optional.empty()
                        : Optional.of("expected " + expected + ", found " + found);
            });
        }

        private static ConformanceCase merges(CorpusCase each, BiFunction<byte[], byte[], byte[]> merge) {
            return made(
                    "merge",
                    each,
                    () -> JsonDifference.ofContent(
                            file(each, "result"), merge.apply(file(each, "document"), file(each, "patch"))));
        }

        private static ConformanceCase made(String function, CorpusCase each, Callable<Optional<String>> comparison) {
            return new ConformanceCase(function + " " + each.name(), each.purpose(), comparison);
        }
    }
}
