package org.mobilityplan.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a file waits for other threads. */
class SliceSpliteratorTest {

    /** What a slice costs in addition to its bytes. */
    private static final int OVERHEAD = 200;

    /** Slices of one size, all of the same bytes. */
    private static final class Many extends Slicer {

        private final byte[] bytes;
        private final int count;
        private int number;

        Many(int size, int count) {
            super(InputStream.nullInputStream(), 1);
            this.bytes = new byte[size - OVERHEAD];
            this.count = count;
        }

        @Override
        public Slice next() {
            return number == count ? null : Slice.of(++number, bytes, UnaryOperator.identity());
        }
    }

    private static List<Long> numbers(Spliterator<Slice> part) {
        List<Long> numbers = new ArrayList<>();
        part.forEachRemaining(slice -> numbers.add(slice.number()));
        return numbers;
    }

    private static List<Spliterator<Slice>> batches(Spliterator<Slice> all) {
        List<Spliterator<Slice>> batches = new ArrayList<>();
        for (Spliterator<Slice> batch = all.trySplit(); batch != null; batch = all.trySplit()) {
            batches.add(batch);
        }
        return batches;
    }

    /** Batches of 4 MiB, up to the one after which more than 32 MiB wait. */
    @ParameterizedTest
    @CsvSource({"1048576, 4, 9", "1048575, 5, 7", "1048577, 4, 8", "4194304, 1, 9", "8388608, 1, 5"})
    void batches_wait_up_to_a_limit(int size, int slices, int batches) {
        SliceSpliterator all = new SliceSpliterator(new Many(size, 1_000));
        List<Spliterator<Slice>> waiting = batches(all);
        assertThat(waiting).hasSize(batches);
        assertThat(numbers(waiting.get(0))).hasSize(slices);
        assertThat(numbers(waiting.get(1)).get(0)).isEqualTo(slices + 1L);
        // Those two are read, so that there is room for more.
        assertThat(all.trySplit()).isNotNull();
    }

    @Test
    void the_last_batch_may_be_smaller_and_there_is_none_after_it() {
        SliceSpliterator all = new SliceSpliterator(new Many(1 << 20, 6));
        assertThat(batches(all).stream().map(SliceSpliteratorTest::numbers))
                .containsExactly(List.of(1L, 2L, 3L, 4L), List.of(5L, 6L));
        assertThat(all.tryAdvance(slice -> {})).isFalse();
    }

    @Test
    void a_batch_is_split_down_to_its_slices_in_their_order() {
        Spliterator<Slice> batch = Objects.requireNonNull(new SliceSpliterator(new Many(1 << 20, 4)).trySplit());
        assertThat(batch.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE))
                .isTrue();
        assertThat(batch.hasCharacteristics(Spliterator.SIZED)).isFalse();
        Spliterator<Slice> half = Objects.requireNonNull(batch.trySplit());
        Spliterator<Slice> quarter = Objects.requireNonNull(half.trySplit());
        assertThat(quarter.trySplit()).isNull();
        assertThat(half.trySplit()).isNull();
        assertThat(numbers(quarter)).containsExactly(1L);
        assertThat(numbers(half)).containsExactly(2L);
        assertThat(batch.tryAdvance(slice -> assertThat(slice.number()).isEqualTo(3)))
                .isTrue();
        assertThat(batch.trySplit()).isNull();
        assertThat(numbers(batch)).containsExactly(4L);
        assertThat(batch.tryAdvance(slice -> {})).isFalse();
    }
}
