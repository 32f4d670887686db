package org.mobilityplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Pointers have one order, whatever names a document has. */
class PointerOrderTest {

    @Test
    void numbers_sort_by_their_value_and_before_names() {
        List<Pointer> sorted = List.of(
                Pointer.ROOT,
                Pointer.of("/actions"),
                Pointer.of("/actions/2"),
                Pointer.of("/actions/2/title"),
                Pointer.of("/actions/10"),
                Pointer.of("/actions/-"),
                Pointer.of("/actions/01"),
                Pointer.of("/actions/1a"),
                Pointer.of("/title"));

        for (Pointer one : sorted) {
            for (Pointer other : sorted) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(Integer.compare(sorted.indexOf(one), sorted.indexOf(other))));
            }
        }
    }

    @Property(tries = 2_000)
    void sorting_is_transitive(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
        List<Pointer> all = new ArrayList<>(List.of(a, b, c));
        all.sort(null);

        assertThat(all.get(0)).isLessThanOrEqualTo(all.get(1)).isLessThanOrEqualTo(all.get(2));
        assertThat(all.get(1)).isLessThanOrEqualTo(all.get(2));
    }

    @Property(tries = 2_000)
    void both_directions_agree_and_only_equal_pointers_are_equal(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 2_000)
    void what_is_inside_follows_at_once(@ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
        Pointer inside = a.child("title");
        boolean within = b.equals(inside) || b.value().startsWith(a.value() + "/");

        assertThat(a).isLessThan(inside);
        if (!within && a.compareTo(b) < 0) {
            assertThat(inside).isLessThan(b);
        }
    }

    /** Few short segments, so that many are equal, mixed or one the beginning of another. */
    @Provide
    Arbitrary<Pointer> pointers() {
        return Arbitraries.strings()
                .withChars("0129a-")
                .withChars('~', '/')
                .ofMaxLength(3)
                .list()
                .ofMaxSize(3)
                .map(segments -> {
                    Pointer pointer = Pointer.ROOT;
                    for (String segment : segments) {
                        pointer = pointer.child(segment);
                    }
                    return pointer;
                });
    }
}
