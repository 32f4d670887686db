package org.mobilityplan.testing;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends every property after a few tries if the system property {@code tries.most} says how many: mutation testing runs each
 * property thousands of times.
 */
public final class FewTries implements AroundTryHook {

    private static final int MOST = Integer.getInteger("tries.most", Integer.MAX_VALUE);

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return MOST < Integer.MAX_VALUE;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        Store<Integer> tries = Store.getOrCreate(FewTries.class, Lifespan.PROPERTY, () -> 0);
        tries.update(count -> count + 1);
        TryExecutionResult result = aTry.execute(parameters);
        boolean enough = tries.get() >= MOST && result.status() == TryExecutionResult.Status.SATISFIED;
        return enough ? TryExecutionResult.satisfied(true) : result;
    }
}
