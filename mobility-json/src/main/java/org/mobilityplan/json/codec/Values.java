package org.mobilityplan.json.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.access.MethodFunction;
import org.mobilityplan.json.utf8.Utf8Parser;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How the values that are not objects of the model are read and written. */
final class Values {

    static final ValueCodec<String> TEXT = new Text();

    static final ValueCodec<Code> CODE = word(Code.class, "of", Form.word("Code", 40, List.of()));

    static final ValueCodec<CountryCode> COUNTRY = word(
            CountryCode.class,
            "of",
            Form.text("Country", "\"AA\" … \"ZZ\" (ISO 3166-1)", Map.of("pattern", "^[A-Z]{2}$")));

    static final ValueCodec<CurrencyCode> CURRENCY = word(
            CurrencyCode.class, "of", Form.text("Currency", "\"EUR\" … (ISO 4217)", Map.of("pattern", "^[A-Z]{3}$")));

    static final ValueCodec<LanguageCode> LANGUAGE =
            word(LanguageCode.class, "of", Form.word("Language", 100, List.of()));

    /** The form of a day, whether it exists or not. */
    private static final Pattern CALENDAR = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    static final ValueCodec<PartialDate> DATE = new Word<>(
            PartialDate.class,
            text -> PartialDate.parse(text).orElseThrow(IllegalArgumentException::new),
            Object::toString,
            Form.text(
                    "Date",
                    "2017 | 2017-06 | 2017-06-15 | 2016-2017 | 2017-Q2 | 2023-spring",
                    Map.of(
                            "pattern",
                            "^(19|2[0-9])[0-9]{2}(-((0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|[0-9]{4}|Q[1-4]"
                                    + "|spring|summer|autumn|winter))?$")));

    private static final Form ID = Form.text(
            "Id",
            "\"…\" (1–128: A-Z a-z 0-9 - . _ ~ :)",
            Map.of("maxLength", 128, "pattern", "^[A-Za-z0-9][A-Za-z0-9._~:-]*$"));

    static final ValueCodec<BigDecimal> NUMBER = new Number();

    static final ValueCodec<Integer> INTEGER = new Int();

    static final ValueCodec<Boolean> FLAG = new Flag();

    static final ValueCodec<ExternalId> EXTERNAL_ID = word(
            ExternalId.class,
            "parse",
            Form.text("Identifier", "\"siret:73282932000074\"", Map.of("pattern", "^[^:]{1,100}:.{1,100}$")));

    /** One codec per type, shared by all tables, so that the words of a document are cached across properties. */
    private static final Map<Class<?>, ValueCodec<?>> WORDS = new ConcurrentHashMap<>();

    private Values() {}

    /** An id of the model, made by its {@code of}. */
    static <I> ValueCodec<I> id(Class<I> type) {
        return oneOf(type, ID);
    }

    static <C extends OpenCode> ValueCodec<C> openCode(Class<C> type, List<C> known) {
        List<String> words = new ArrayList<>();
        for (OpenCode each : known) {
            words.add(each.code());
        }
        return oneOf(type, Form.word(type.getSimpleName(), OpenCode.MAX_LENGTH, words));
    }

    @SuppressWarnings("unchecked")
    private static <V> ValueCodec<V> oneOf(Class<V> type, Form form) {
        ValueCodec<V> mine = word(type, "of", form);
        ValueCodec<V> first = (ValueCodec<V>) WORDS.putIfAbsent(type, mine);
        return first == null ? mine : first;
    }

    /** The constants of an enum by their {@code code}. */
    static <E extends Enum<E>> ValueCodec<E> word(Class<E> type) {
        Function<E, String> code = MethodFunction.virtual(type, "code", String.class);
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            byCode.put(code.apply(value), value);
        }
        List<String> words = List.copyOf(byCode.keySet());
        return new Word<>(
                type,
                text -> Optional.ofNullable(byCode.get(text)).orElseThrow(IllegalArgumentException::new),
                code,
                Form.text(type.getSimpleName(), String.join(" | ", words), Map.of("enum", words)));
    }

    /** Takes the name of a method instead of a reference to it, since there are many: see {@link MethodFunction}. */
    private static <V> ValueCodec<V> word(Class<V> type, String of, Form form) {
        return new Word<>(type, MethodFunction.ofStatic(type, of, type, String.class), Object::toString, form);
    }

    static <T extends PlanElement> ValueCodec<T> object(Class<T> type) {
        return new ObjectValue<>(type);
    }

    /** An object of the model; its table is looked up when it is first used, since tables may contain each other. */
    private static final class ObjectValue<T extends PlanElement> extends ValueCodec<T> {

        private final Class<T> type;
        private @Nullable ObjectCodec<T, ?> table;

        private ObjectValue(Class<T> type) {
            this.type = type;
        }

        private ObjectCodec<T, ?> table() {
            ObjectCodec<T, ?> known = table;
            if (known == null) {
                known = PlanCodecs.of(type);
                table = known;
            }
            return known;
        }

        @Override
        Class<T> type() {
            return type;
        }

        @Override
        @Nullable
        T read(ReadContext in) {
            return table().read(in);
        }

        @Override
        void write(T value, WriteContext out) {
            table().write(value, out);
        }

        @Override
        Form form() {
            return table().form();
        }
    }

    /** Any text. */
    private static final class Text extends ValueCodec<String> {

        @Override
        Class<?> type() {
            return String.class;
        }

        @Override
        Form form() {
            return Form.text("Text", "\"…\"", Map.of());
        }

        @Override
        @Nullable
        String read(ReadContext in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                return in.reportNotText(form().expected(), text -> true);
            }
            JsonParser parser = in.parser();
            String text = parser instanceof Utf8Parser ours ? ours.text() : parser.getString();
            return in.checkStorable() ? text : null;
        }

        @Override
        void write(String value, WriteContext out) {
            JsonCopy.writeString(value, out.generator());
        }
    }

    /** A value with a string form that often occurs several times in a document. */
    static final class Word<V> extends ValueCodec<V> implements TextForm<V> {

        private final Class<V> type;
        private final Function<String, V> of;
        private final Function<? super V, String> text;
        private final Form form;

        private Word(Class<V> type, Function<String, V> of, Function<? super V, String> text, Form form) {
            this.type = type;
            this.of = of;
            this.text = text;
            this.form = form;
        }

        @Override
        public Class<V> type() {
            return type;
        }

        @Override
        public V parse(String value) {
            return of.apply(value);
        }

        private boolean accepts(String value) {
            try {
                parse(value);
                return true;
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }

        @Override
        public String text(V value) {
            return text.apply(value);
        }

        @Override
        public String expected() {
            return form.expected();
        }

        @Override
        Form form() {
            return form;
        }

        @Override
        @Nullable
        V read(ReadContext in) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return in.reportNotText(form.expected(), this::accepts);
            }
            try {
                V value = parser instanceof Utf8Parser ours ? ours.word(of) : of.apply(parser.getString());
                return in.checkStorable() ? value : null;
            } catch (IllegalArgumentException refused) {
                String text = parser.getString();
                if (type != PartialDate.class || !CALENDAR.matcher(text).matches()) {
                    return in.reportInvalid(form.expected());
                }
                return in.replacesDates() ? monthOrYear(text) : in.reportImpossibleDate();
            }
        }

        /** What is certain of a day that does not exist: 2022-06 of 2022-06-31, 2022 of 2022-13-01. */
        private V monthOrYear(String day) {
            String month = day.substring(0, "2022-06".length());
            return accepts(month) ? parse(month) : parse(day.substring(0, "2022".length()));
        }

        @Override
        void write(V value, WriteContext out) {
            JsonCopy.writeString(text.apply(value), out.generator());
        }
    }

    private static final class Number extends ValueCodec<BigDecimal> {

        private static final Form FORM = new Form(
                "Number",
                "number",
                "123.45",
                Map.of("exclusiveMinimum", new BigDecimal("-1e30"), "exclusiveMaximum", new BigDecimal("1e30")),
                List.of());

        @Override
        Class<?> type() {
            return BigDecimal.class;
        }

        @Override
        Form form() {
            return FORM;
        }

        @Override
        @Nullable
        BigDecimal read(ReadContext in) {
            if (!in.parser().currentToken().isNumeric()) {
                return in.reportWrongType(FORM.expected());
            }
            try {
                // From the text, so that 1250.00 keeps its digits whatever number type the parser prefers.
                BigDecimal number = new BigDecimal(in.parser().getString());
                if (Quantity.accepts(number)) {
                    return number;
                }
            } catch (NumberFormatException exponentOutOfRange) {
                // Rejected below like any number that is too large.
            }
            return in.reportInvalid("123.45 (< 10^30)");
        }

        @Override
        void write(BigDecimal value, WriteContext out) {
            if (JsonCopy.writesDigits(out.generator())) {
                out.generator().writeNumber(value.toPlainString());
            } else {
                out.generator().writeNumber(value);
            }
        }
    }

    private static final class Int extends ValueCodec<Integer> {

        private static final Form FORM = new Form(
                "Integer",
                "integer",
                "123",
                Map.of("minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE),
                List.of());

        @Override
        Class<?> type() {
            return int.class;
        }

        @Override
        Form form() {
            return FORM;
        }

        @Override
        @Nullable
        Integer read(ReadContext in) {
            if (in.parser().currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return in.reportWrongType(FORM.expected());
            }
            try {
                return Integer.valueOf(in.parser().getString());
            } catch (NumberFormatException tooLarge) {
                return in.reportInvalid("123 (< 2^31)");
            }
        }

        @Override
        void write(Integer value, WriteContext out) {
            out.generator().writeNumber(value);
        }
    }

    private static final class Flag extends ValueCodec<Boolean> {

        private static final Form FORM = new Form("Flag", "boolean", "true | false", Map.of(), List.of());

        @Override
        Class<?> type() {
            return boolean.class;
        }

        @Override
        Form form() {
            return FORM;
        }

        @Override
        @Nullable
        Boolean read(ReadContext in) {
            JsonToken token = in.parser().currentToken();
            return token.isBoolean()
                    ? Boolean.valueOf(token == JsonToken.VALUE_TRUE)
                    : in.reportWrongType(FORM.expected());
        }

        @Override
        void write(Boolean value, WriteContext out) {
            out.generator().writeBoolean(value);
        }
    }
}
