package org.mobilityplan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Season;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.Surrogates;

/** What we write, we read; and no text whatsoever is too odd to be read. */
class NotationPropertiesTest {

    @Provide
    Arbitrary<PartialDate> units() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2998);
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                years.map(PartialDate::ofSchoolYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> PartialDate.ofMonth(YearMonth.of(year, month))),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PartialDate::ofQuarter),
                Combinators.combine(years, Arbitraries.of(Season.values())).as(PartialDate::ofSeason),
                Combinators.combine(years, Arbitraries.integers().between(1, 365))
                        .as((year, day) -> PartialDate.ofDay(LocalDate.ofYearDay(year, day))));
    }

    @Property
    void a_period_that_we_write_is_read_again(
            @ForAll("units") PartialDate start, @ForAll("units") PartialDate end, @ForAll PeriodShape shape) {
        PlanPeriod period = switch (shape) {
            case ONE -> PlanPeriod.of(start);
            case RANGE -> PlanPeriod.between(start, end);
            case SINCE -> PlanPeriod.since(start);
            case UNTIL -> PlanPeriod.until(end);
        };
        String written = PeriodNotation.write(period);
        assertThat(PeriodNotation.read(written).orElseThrow())
                .isEqualTo(period.toBuilder().text(written).build());
        assertThat(PeriodNotation.read(written).findings()).isEmpty();
    }

    enum PeriodShape {
        ONE,
        RANGE,
        SINCE,
        UNTIL
    }

    @Property
    void the_standard_text_of_a_unit_is_read_unless_it_may_be_something_else(@ForAll("units") PartialDate unit) {
        PlanPeriod read = PeriodNotation.read(unit.toString()).orElseThrow();
        boolean ambiguous = read.getStart().isEmpty();
        assertThat(read.getStart()).isEqualTo(ambiguous ? Optional.empty() : Optional.of(unit));
        assertThat(ambiguous)
                .isEqualTo(unit.toString().length() == 7
                        && unit.toString().charAt(5) != 'Q'
                        && unit.firstDay().getMonthValue() > unit.firstDay().getYear() % 100);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(2);
        Arbitrary<Optional<String>> units = Arbitraries.of(
                        "lycées", "temps de formation", "jeunes en situation de handicap", "%")
                .optional();
        return Combinators.combine(
                        numbers,
                        numbers.map(number -> number.max(BigDecimal.ZERO)).optional(0.3),
                        numbers.map(BigDecimal::abs).optional(0.2),
                        units,
                        Arbitraries.of(Qualifier.values()))
                .as((value, upTo, outOf, unit, qualifier) -> {
                    Quantity.Builder quantity = Quantity.builder().value(value).qualifier(qualifier);
                    upTo.ifPresent(quantity::upTo);
                    unit.ifPresent(quantity::unit);
                    outOf.ifPresent(quantity::outOf);
                    return quantity.build();
                });
    }

    @Property
    void a_quantity_that_we_write_is_read_again(@ForAll("quantities") Quantity quantity) {
        String written = QuantityNotation.write(quantity);
        assertThat(QuantityNotation.read(written).orElseThrow())
                .isEqualTo(quantity.toBuilder()
                        .text(written.replace('\u00a0', ' '))
                        .build());
    }

    @Provide
    Arbitrary<List<Participant>> coordinators() {
        Arbitrary<String> names = Arbitraries.of("CRIJ", "JTM", "Région Bretagne", "MJC de Brest", "FDMFR35");
        Arbitrary<List<String>> some = names.list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(some, some, Arbitraries.of(Role.LEAD, Role.LIAISON, Role.PARTNER))
                .as((leads, others, role) -> {
                    List<Participant> all = new ArrayList<>();
                    leads.forEach(name -> all.add(
                            Participant.builder().name(name).role(Role.LEAD).build()));
                    Optional<String> wording = role.equals(Role.LEAD)
                            ? Optional.empty()
                            : Optional.of(role.equals(Role.LIAISON) ? "en articulation avec" : "en partenariat avec");
                    others.forEach(name -> all.add(Participant.builder()
                            .name(name)
                            .role(role)
                            .wording(wording)
                            .build()));
                    return all;
                });
    }

    @Property
    void coordinators_that_we_write_are_read_again(@ForAll("coordinators") List<Participant> coordinators) {
        String written = CoordinationNotation.write(
                Coordination.builder().addAllCoordinators(coordinators).build(),
                participant -> participant.getName().orElseThrow());
        assertThat(CoordinationNotation.knowing(name -> false)
                        .read(written)
                        .orElseThrow()
                        .getCoordinators())
                .isEqualTo(coordinators);
    }

    @Provide
    Arbitrary<List<Bullet>> lists() {
        return items(3).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Bullet> items(int depth) {
        Arbitrary<String> words = Arbitraries.of("Informer", "Former les jeunes", "11 accueils", "Un forum (à Brest)");
        Arbitrary<List<Bullet>> below = depth == 0
                ? Arbitraries.just(List.of())
                : items(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(words, below).as((text, children) -> new Bullet(text, "", children));
    }

    /** Bare where there is one item, with a dash where there are several, those below with deeper indents. */
    private static String list(List<Bullet> items) {
        StringBuilder cell = new StringBuilder();
        if (items.size() == 1) {
            Bullet only = items.get(0);
            cell.append(only.text()).append(only.children().isEmpty() ? "" : " :");
            addItems(only.children(), "", cell);
        } else {
            addItems(items, "", cell);
        }
        return cell.toString();
    }

    private static void addItems(List<Bullet> items, String indent, StringBuilder cell) {
        for (Bullet item : items) {
            cell.append(cell.isEmpty() ? "" : "\n").append(indent).append("- ").append(item.text());
            cell.append(item.children().isEmpty() ? "" : " :");
            addItems(item.children(), indent + "  ", cell);
        }
    }

    @Property
    void a_list_that_we_write_is_read_again(@ForAll("lists") List<Bullet> items) {
        assertThat(NotationTest.tree(Bullet.read(list(items)))).isEqualTo(NotationTest.tree(items));
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> crumbs = Arbitraries.of(
                " ",
                "\n",
                "\r\n",
                "\u00a0",
                "- ",
                " - ",
                "• ",
                ":",
                "(",
                ")",
                "[",
                "«",
                "»",
                "/",
                ",",
                ";",
                " et ",
                " sur ",
                "une ",
                "d'",
                "près de",
                "plus de",
                "soixantaine",
                "2016-17",
                "juin",
                "2017",
                "T2",
                "45078",
                "1.1",
                ".",
                "4",
                "A",
                "III",
                "Axe ",
                "CHANTIER « 0 »",
                "Fiche Action 12",
                "en articulation avec",
                "CRIJ",
                "JTM",
                "etc.",
                "…",
                "trois ",
                "partenaires ",
                "?",
                "É",
                "e\u0301",
                "İ",
                "½",
                "œ",
                "٣",
                "🚲",
                "\u0001",
                "-5",
                "€",
                "%",
                "mi-",
                "?");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40).filter(Surrogates::isStorable),
                crumbs.list().ofMaxSize(30).map(parts -> String.join("", parts)));
    }

    @Property
    void no_text_is_too_odd_and_every_word_of_it_is_kept(@ForAll("cells") String cell) {
        assertThat(PeriodNotation.read(cell).orElseThrow().getText()).contains(PlainText.of(cell));
        assertThat(QuantityNotation.read(cell).orElseThrow().getText()).contains(PlainText.of(cell));
        StatusNotation.read(cell).orElseThrow();
        StatusNotation.deduce(cell).orElseThrow();
        PriorityNotation.read(cell).orElseThrow();
        Brackets.check(cell);
        IndicatorNotation.readTargets(cell).orElseThrow();
        CoordinationNotation.knowing(name -> name.length() % 3 == 0).read(cell).orElseThrow();
        GroupNotation.knowing(name -> name.length() % 3 == 0).find(cell).orElseThrow();
        Heading heading = Heading.read(cell);
        assertThat(letters(heading.level().orElse("")
                        + heading.code().map(Code::value).orElse("")
                        + heading.title()))
                .isEqualTo(letters(cell));
        assertThat(letters(Bullet.read(cell).stream().map(Bullet::source).collect(Collectors.joining())))
                .isEqualTo(letters(cell));
    }

    @Provide
    Arbitrary<String> headings() {
        Arbitrary<String> crumbs = Arbitraries.of(
                "I",
                "IV",
                "A",
                "4",
                "12",
                "1.1",
                "5.1.a",
                "2017",
                "bis",
                "-",
                " - ",
                ".",
                ":",
                ")",
                " ",
                "'",
                "Axe ",
                "Axe stratégique ",
                "CHANTIER ",
                "Fiche Action ",
                "OO ",
                "PRJ ",
                "n°",
                "« 0 »",
                "«",
                "»",
                "mot",
                "Mot",
                "é");
        return crumbs.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Property
    void a_heading_that_was_read_is_written_so_that_it_reads_the_same(@ForAll("headings") String text) {
        Heading heading = Heading.read(text);
        assertThat(Heading.read(heading.toString())).isEqualTo(heading);
    }

    @Property
    void what_was_read_is_written_so_that_it_reads_the_same(@ForAll("cells") String cell) {
        PlanPeriod period = PeriodNotation.read(cell).orElseThrow();
        assertThat(PeriodNotation.read(PeriodNotation.write(period)).orElseThrow())
                .isEqualTo(period);
        Quantity quantity = QuantityNotation.read(cell).orElseThrow();
        assertThat(QuantityNotation.read(QuantityNotation.write(quantity)).orElseThrow())
                .isEqualTo(quantity);
        PriorityNotation.read(cell)
                .orElseThrow()
                .ifPresent(priority -> assertThat(PriorityNotation.read(PriorityNotation.write(priority))
                                .orElseThrow())
                        .contains(priority));
        StatusNotation.read(cell)
                .orElseThrow()
                .ifPresent(status -> assertThat(StatusNotation.read(StatusNotation.write(status))
                                .orElseThrow())
                        .contains(status));
        CoordinationNotation names = CoordinationNotation.knowing(name -> name.length() % 3 == 0);
        Coordination coordination = names.read(cell).orElseThrow();
        assertThat(names.read(CoordinationNotation.write(
                                coordination, each -> each.getName().orElse("")))
                        .orElseThrow())
                .isEqualTo(coordination);
    }

    @Property
    void what_was_read_is_written_without_its_words_so_that_it_reads_the_same(@ForAll("cells") String cell) {
        PlanPeriod period = withoutText(PeriodNotation.read(cell).orElseThrow());
        assertThat(withoutText(PeriodNotation.read(PeriodNotation.write(period)).orElseThrow()))
                .isEqualTo(period);
        Quantity quantity = withoutText(QuantityNotation.read(cell).orElseThrow());
        assertThat(withoutText(
                        QuantityNotation.read(QuantityNotation.write(quantity)).orElseThrow()))
                .isEqualTo(quantity);
    }

    private static PlanPeriod withoutText(PlanPeriod period) {
        return period.toBuilder().text(Optional.empty()).build();
    }

    private static Quantity withoutText(Quantity quantity) {
        return quantity.toBuilder().text(Optional.empty()).build();
    }

    /** The letters and figures of a text without its marks, in any case. */
    private static String letters(String text) {
        return NameKey.of(text).value().replace(" ", "");
    }

    /** Ten times as long as a cell may be: what grew with the square of it would not come to an end here. */
    @Property(tries = 20)
    @Tag("long")
    void a_cell_of_any_length_is_read_whole(@ForAll("hostile") String crumb) {
        String cell = crumb.repeat(320_000 / crumb.length());
        Heading heading = Heading.read(cell);
        assertThat(letters(heading.level().orElse("")
                        + heading.code().map(Code::value).orElse("")
                        + heading.title()))
                .isEqualTo(letters(cell));
        assertThat(letters(Bullet.read(cell).stream().map(Bullet::source).collect(Collectors.joining())))
                .isEqualTo(letters(cell));
        assertThat(PeriodNotation.read(cell).orElseThrow().getText()).contains(PlainText.of(cell));
        assertThat(QuantityNotation.read(cell).orElseThrow().getText()).contains(PlainText.of(cell));
        assertThat(CoordinationNotation.knowing(Set.of("CRIJ", "JTM")::contains)
                        .read(cell)
                        .orElseThrow()
                        .getText())
                .isPresent();
        IndicatorNotation.readActuals(cell).orElseThrow();
        GroupNotation.knowing(Set.of("CRIJ", "JTM")::contains).find(cell).orElseThrow();
        Brackets.check(cell);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                "(",
                "2 partenaires (",
                "trois partenaires (JTM, ",
                ",",
                " et ",
                "CRIJ JTM ",
                "- ",
                "\n",
                "\n- a :",
                "- A : ",
                " : - A",
                "a ",
                "en lien avec ",
                "1. a\n",
                "«",
                "un ",
                "[",
                "2017 - ",
                " - A - ");
    }

    @Property(tries = 1)
    void every_finding_is_listed() {
        assertThat(NotationRules.all()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(NotationRules.all())
                .allMatch(rule -> rule.id().value().startsWith("notation."))
                .hasSize((int) Stream.of(NotationRules.class.getDeclaredFields())
                        .filter(field -> field.getType().getSimpleName().equals("RuleInfo"))
                        .count());
    }
}
