package org.mobilityplan.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/** Makes a mutated class what it was before a mutant of another class is tested in the same process. */
public final class Restored implements EnvironmentResetPlugin {

    @Override
    public String description() {
        return "Restores a mutated class before another is mutated";
    }

    @Override
    public ResetEnvironment make() {
        return new ResetEnvironment() {

            private ClassName mutated;

            @Override
            public void resetFor(Mutant next) {
                ClassName name = next.getDetails().getClassName();
                if (mutated != null && !mutated.equals(name)) {
                    restore(mutated);
                }
                mutated = name;
            }
        };
    }

    private static void restore(ClassName name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(name.asInternalName() + ".class")) {
            byte[] original = in.readAllBytes();
            // PIT's transformer would otherwise replace the original by the last mutant.
            CatchNewClassLoadersTransformer.setMutant(name.asInternalName(), original);
            if (!HotSwapAgent.hotSwap(Class.forName(name.asJavaName(), false, loader), original)) {
                throw new IllegalStateException("not restored: " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
