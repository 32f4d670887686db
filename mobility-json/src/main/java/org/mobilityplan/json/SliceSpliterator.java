package org.mobilityplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The slices of a file in their order. Other threads are handed batches; what waits for a thread is bounded. */
final class SliceSpliterator implements Spliterator<Slice> {

    /** Enough work for a thread to be worth waking, and little enough to hold many. */
    private static final long BATCH_BYTES = 1 << 18;

    /** When so much waits to be understood, whoever reads the file understands the rest of it, and hands out no more. */
    private static final long MAX_WAITING_BYTES = 32 << 20;

    /** What a slice costs beside its bytes. */
    private static final long OVERHEAD = 200;

    private static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    private final Slicer slicer;
    private final AtomicLong waiting = new AtomicLong();

    SliceSpliterator(Slicer slicer) {
        this.slicer = slicer;
    }

    private @Nullable Slice next() {
        try {
            return slicer.next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long cost(Slice slice) {
        return slice.bytes().length + OVERHEAD;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Slice> action) {
        Slice slice = next();
        if (slice == null) {
            return false;
        }
        action.accept(slice);
        return true;
    }

    @Override
    public @Nullable Spliterator<Slice> trySplit() {
        if (waiting.get() > MAX_WAITING_BYTES) {
            return null;
        }
        Queue<Slice> batch = new ArrayDeque<>();
        for (long bytes = 0; bytes < BATCH_BYTES; ) {
            Slice slice = next();
            if (slice == null) {
                break;
            }
            batch.add(slice);
            bytes += cost(slice);
            waiting.addAndGet(cost(slice));
        }
        return batch.isEmpty() ? null : new Batch(batch, waiting);
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return CHARACTERISTICS;
    }

    /** Slices that were cut for another thread, let go one by one. */
    private record Batch(Queue<Slice> slices, AtomicLong waiting) implements Spliterator<Slice> {

        @Override
        public boolean tryAdvance(Consumer<? super Slice> action) {
            Slice slice = slices.poll();
            if (slice == null) {
                return false;
            }
            waiting.addAndGet(-cost(slice));
            action.accept(slice);
            return true;
        }

        @Override
        public @Nullable Spliterator<Slice> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return slices.size();
        }

        @Override
        public int characteristics() {
            return CHARACTERISTICS;
        }
    }
}
