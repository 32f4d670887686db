package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;

/** The properties of a type, and how the entries of each are told to be the same in two editions. */
final class Table<T extends PlanElement> {

    private final List<Row<T, ?>> rows = new ArrayList<>();

    /** How a property is compared. */
    enum Kind {
        /** One value or none. */
        SINGLE,
        /** Several values, the same when they are equal. */
        VALUES,
        /** Elements that are compared in their turn. */
        PARTS,
        /** Chantiers, actions and steps, which may move through the whole plan. */
        PLACED
    }

    /**
     * One property.
     *
     * @param name its name in documents
     * @param values its values, none where it is absent
     * @param parts how its elements are compared in their turn, if they are
     */
    record Row<T, V>(
            String name,
            Kind kind,
            Function<T, List<? extends V>> values,
            @Nullable Parts<?> parts) {}

    /**
     * Elements with properties of their own.
     *
     * @param type their type
     * @param table their properties
     * @param keys what names one: entries with an equal first key are the same, of the rest those with an equal second key
     */
    record Parts<P extends PlanElement>(Class<P> type, Supplier<Table<P>> table, List<Function<P, String>> keys) {

        List<P> cast(List<?> values) {
            return values.stream().map(type::cast).toList();
        }
    }

    Table<T> one(String name, Function<T, ?> get) {
        return optional(name, value -> Optional.of(get.apply(value)));
    }

    Table<T> optional(String name, Function<T, Optional<?>> get) {
        rows.add(new Row<T, Object>(
                name, Kind.SINGLE, value -> get.apply(value).stream().toList(), null));
        return this;
    }

    Table<T> values(String name, Function<T, List<?>> get) {
        rows.add(new Row<T, Object>(name, Kind.VALUES, get::apply, null));
        return this;
    }

    Table<T> placed(String name) {
        rows.add(new Row<T, Object>(name, Kind.PLACED, value -> List.of(), null));
        return this;
    }

    <P extends PlanElement> Table<T> part(
            String name, Class<P> type, Function<T, Optional<P>> get, Supplier<Table<P>> table) {
        rows.add(new Row<T, P>(
                name,
                Kind.PARTS,
                value -> get.apply(value).stream().toList(),
                new Parts<>(type, table, List.of(each -> ""))));
        return this;
    }

    <P extends PlanElement> Table<T> parts(
            String name,
            Class<P> type,
            Function<T, List<P>> get,
            Supplier<Table<P>> table,
            List<Function<P, String>> keys) {
        rows.add(new Row<T, P>(name, Kind.PARTS, get::apply, new Parts<>(type, table, keys)));
        return this;
    }

    List<Row<T, ?>> rows() {
        return rows;
    }
}
