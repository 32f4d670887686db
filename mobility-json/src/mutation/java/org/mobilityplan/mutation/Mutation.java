package org.mobilityplan.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * PIT's command line, except that one process tests the mutants of many classes. PIT starts a process for each class, and each
 * process first runs every test of each test class that it may need: with a hundred small classes and tests that take ten seconds
 * together, a run never ends. {@link Restored} makes this safe.
 */
public final class Mutation {

    private static final int MUTANTS_OF_A_PROCESS = 150;

    private Mutation() {}

    public static void main(String[] arguments) {
        PluginServices plugins = PluginServices.makeForContextLoader();
        ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(arguments);
        if (!parsed.isOk()) {
            throw new IllegalArgumentException(parsed.getErrorMessage().orElse("wrong arguments"));
        }
        ReportOptions options = parsed.getOptions();
        AnalysisResult result = new EntryPoint().execute(null, options, settings(options, plugins), Map.of());
        if (result.getError().isPresent()) {
            throw new IllegalStateException(result.getError().get());
        }
    }

    private static SettingsFactory settings(ReportOptions options, PluginServices plugins) {
        return new SettingsFactory(options, plugins) {
            @Override
            public MutationGrouperFactory getMutationGrouper() {
                return new ManyClasses();
            }
        };
    }

    private static final class ManyClasses implements MutationGrouperFactory {

        @Override
        public String description() {
            return "Mutants of many classes in one process";
        }

        @Override
        public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
            return (classes, mutants) -> groups(List.copyOf(mutants));
        }

        private static <T> List<List<T>> groups(List<T> mutants) {
            List<List<T>> groups = new ArrayList<>();
            for (int from = 0; from < mutants.size(); from += MUTANTS_OF_A_PROCESS) {
                groups.add(List.copyOf(mutants.subList(from, Math.min(mutants.size(), from + MUTANTS_OF_A_PROCESS))));
            }
            return groups;
        }
    }
}
