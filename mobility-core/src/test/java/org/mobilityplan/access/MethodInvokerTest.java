package org.mobilityplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;

/** Methods return the same result through handles, as in the first calls, and through generated lambdas, as in later ones. */
class MethodInvokerTest {

    private static final int CALLS = MethodInvoker.CALLS_BY_HANDLE + 10;

    private final Action action =
            Action.builder().id(ActionId.of("a")).title("Titre").build();

    @Test
    void accessors_read_together_return_the_same_as_one_by_one() {
        Accessors<Action> accessors = new Accessors<>(Action.class);
        accessors.add("getTitle", String.class);
        accessors.add("getCode", Optional.class);
        accessors.add("getId", ActionId.class);
        accessors.add("getSteps", List.class);
        for (int i = 0; i < CALLS; i++) {
            Object[] read = accessors.read(action);
            assertThat(read).containsExactly("Titre", Optional.empty(), ActionId.of("a"), List.of());
            assertThat(read).extracting(Accessors::isAbsent).containsExactly(false, true, false, true);
        }
    }

    @Test
    void an_empty_group_of_accessors_reads_nothing() {
        Accessors<Action> none = new Accessors<>(Action.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(none.read(action)).isEmpty();
        }
    }

    @Test
    void exceptions_of_a_factory_are_not_wrapped() {
        MethodFunction<String, ActionId> of =
                MethodFunction.ofStatic(ActionId.class, "of", ActionId.class, String.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(of.apply("a")).isEqualTo(ActionId.of("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply("a b"))
                    .withMessageContaining("id");
        }
    }

    @Test
    void builders_are_filled_the_same_way() {
        MethodSupplier<Action.Builder> builder = MethodSupplier.of(Action.class, "builder", Action.Builder.class);
        MethodBiConsumer<Action.Builder, String> title =
                MethodBiConsumer.of(Action.Builder.class, "title", String.class);
        MethodFunction<Action.Builder, Action> build =
                MethodFunction.virtual(Action.Builder.class, "build", Action.class);
        for (int i = 0; i < CALLS; i++) {
            Action.Builder open = builder.get();
            title.accept(open, "Titre");
            assertThat(build.apply(open.id(ActionId.of("a")))).isEqualTo(action);
        }
    }
}
