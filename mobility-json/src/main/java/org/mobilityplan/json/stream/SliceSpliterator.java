package org.mobilityplan.json.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The slices of a file in their order. Other threads get batches; the amount of queued batches is bounded. */
public final class SliceSpliterator implements Spliterator<Slice> {

    /** Large enough to be split between threads, small enough to hold several. */
    private static final long BATCH_BYTES = 1 << 22;

    /** Beyond this amount of queued bytes, the thread that reads the file parses the rest itself. */
    private static final long MAX_WAITING_BYTES = 32 << 20;

    /** What a slice costs in addition to its bytes. */
    private static final long OVERHEAD = 200;

    private static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    private final Slicer slicer;
    private final AtomicLong waiting = new AtomicLong();

    public SliceSpliterator(Slicer slicer) {
        this.slicer = slicer;
    }

    private static long cost(Slice slice) {
        return slice.bytes().length + OVERHEAD;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Slice> action) {
        return slicer.tryAdvance(action);
    }

    @Override
    public @Nullable Spliterator<Slice> trySplit() {
        if (waiting.get() > MAX_WAITING_BYTES) {
            return null;
        }
        List<@Nullable Slice> batch = new ArrayList<>();
        for (long bytes = 0; bytes < BATCH_BYTES; ) {
            Slice slice = slicer.nextUnchecked();
            if (slice == null) {
                break;
            }
            batch.add(slice);
            bytes += cost(slice);
            waiting.addAndGet(cost(slice));
        }
        return batch.isEmpty() ? null : new Batch(batch, 0, batch.size(), waiting);
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return CHARACTERISTICS;
    }

    /** Slices for another thread, released one by one. */
    private static final class Batch implements Spliterator<Slice> {

        private final List<@Nullable Slice> slices;
        private final int end;
        private final AtomicLong waiting;
        private int at;

        private Batch(List<@Nullable Slice> slices, int begin, int end, AtomicLong waiting) {
            this.slices = slices;
            this.at = begin;
            this.end = end;
            this.waiting = waiting;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Slice> action) {
            if (at == end) {
                return false;
            }
            Slice slice = Objects.requireNonNull(slices.set(at++, null));
            waiting.addAndGet(-cost(slice));
            action.accept(slice);
            return true;
        }

        @Override
        public @Nullable Spliterator<Slice> trySplit() {
            if (end - at < 2) {
                return null;
            }
            int middle = at + (end - at) / 2;
            Batch first = new Batch(slices, at, middle, waiting);
            at = middle;
            return first;
        }

        /** As unknown as that of the whole; a smaller size would prevent further splitting. */
        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return CHARACTERISTICS;
        }
    }
}
