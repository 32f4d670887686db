package org.mobilityplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;

/** Each way a method is called by, the slow one of the first calls and the fast one of the later ones, gives the same. */
class MethodInvokerTest {

    private static final int CALLS = MethodInvoker.CALLS_BY_HANDLE + 10;

    private final Action action =
            Action.builder().id(ActionId.of("a")).title("Titre").build();

    @Test
    void accessors_give_what_they_give_one_by_one() {
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
    void no_accessors_give_nothing() {
        Accessors<Action> none = new Accessors<>(Action.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(none.read(action)).isEmpty();
        }
    }

    @Test
    void a_factory_throws_what_it_throws() {
        MethodFunction<String, ActionId> of = MethodFunction.ofStatic(ActionId.class, "of", ActionId.class, String.class);
        for (int i = 0; i < CALLS; i++) {
            assertThat(of.apply("a")).isEqualTo(ActionId.of("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply("a b"))
                    .withMessageContaining("id");
        }
    }

    @Test
    void builders_are_filled_alike() {
        MethodSupplier<Action.Builder> builder = MethodSupplier.of(Action.class, "builder", Action.Builder.class);
        MethodBiConsumer<Action.Builder, String> title = MethodBiConsumer.of(Action.Builder.class, "title", String.class);
        MethodFunction<Action.Builder, Action> build = MethodFunction.virtual(Action.Builder.class, "build", Action.class);
        for (int i = 0; i < CALLS; i++) {
            Action.Builder open = builder.get();
            title.accept(open, "Titre");
            assertThat(build.apply(open.id(ActionId.of("a")))).isEqualTo(action);
        }
    }
}
