package org.mobilityplan.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Phrase;

/** Writes indicators: on one line each, or as a small table where they have several values, periods or parts. */
final class IndicatorTable {

    private final PageText page;
    private final Describer describer;
    private final Html html;

    IndicatorTable(PageText page) {
        this.page = page;
        this.describer = page.describer;
        this.html = page.html;
    }

    /** One line of the table: an indicator, or a part of it, at one period. */
    private record Row(Indicator indicator, int depth, Optional<PlanPeriod> period, int rows) {}

    void write(List<Indicator> indicators) {
        if (indicators.stream().allMatch(this::isSimple)) {
            for (int i = 0; i < indicators.size(); i++) {
                html.raw(i == 0 ? "" : page.label("separator"));
                page.phrase(describer.indicator(indicators.get(i)));
            }
            return;
        }
        List<Row> rows = new ArrayList<>();
        indicators.forEach(each -> addRows(each, 0, rows));
        boolean periods = rows.stream().anyMatch(row -> row.period.isPresent());
        boolean baseline = rows.stream().anyMatch(row -> hasFigures(row.indicator.getBaseline()));
        boolean target = rows.stream().anyMatch(row -> hasFigures(row.indicator.getTarget()));
        boolean actual = rows.stream().anyMatch(row -> hasFigures(row.indicator.getActual()));
        html.raw("<table class=\"figures\">\n<thead><tr>");
        column("indicator.label", true);
        column("indicator.period", periods);
        column("indicator.baseline", baseline);
        column("indicator.target", target);
        column("indicator.actual", actual);
        html.raw("</tr></thead>\n<tbody>\n");
        for (Row row : rows) {
            html.raw("<tr>");
            label(row);
            if (periods) {
                html.raw("<td>");
                row.period.ifPresent(period -> page.phrase(describer.period(period)));
                html.raw("</td>");
            }
            cell(row.indicator.getBaseline(), row, baseline);
            cell(row.indicator.getTarget(), row, target);
            cell(row.indicator.getActual(), row, actual);
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private boolean isSimple(Indicator indicator) {
        return indicator.getParts().isEmpty()
                && indicator.getNote().isEmpty()
                && indicator.getActual().size() < 2
                && indicator.getTarget().size() < 2
                && indicator.getBaseline().size() < 2
                && periods(indicator).equals(List.of(Optional.empty()));
    }

    private void addRows(Indicator indicator, int depth, List<Row> rows) {
        List<Optional<PlanPeriod>> periods = periods(indicator);
        int size = periods.size();
        boolean first = true;
        for (Optional<PlanPeriod> period : periods) {
            rows.add(new Row(indicator, depth, period, first ? size : 0));
            first = false;
        }
        indicator.getParts().forEach(part -> addRows(part, depth + 1, rows));
    }

    /**
     * The periods of the figures, each once and by their first day; one that is absent for a figure without any. Of a figure to
     * come, only its period may be known.
     */
    private List<Optional<PlanPeriod>> periods(Indicator indicator) {
        Map<String, Optional<PlanPeriod>> periods = new LinkedHashMap<>();
        for (List<Quantity> quantities :
                List.of(indicator.getBaseline(), indicator.getTarget(), indicator.getActual())) {
            quantities.stream()
                    .filter(each -> hasFigures(List.of(each)) || period(each).isPresent())
                    .map(this::period)
                    .forEach(each -> periods.putIfAbsent(each.toString(), each));
        }
        if (periods.isEmpty()) {
            return List.of(Optional.empty());
        }
        List<Optional<PlanPeriod>> sorted = new ArrayList<>(periods.values());
        sorted.sort(Comparator.comparing(IndicatorTable::firstDay));
        return sorted;
    }

    /** The period of a figure, unless nothing is known of it. */
    private Optional<PlanPeriod> period(Quantity quantity) {
        return quantity.getPeriod().filter(each -> !describer.period(each).isEmpty());
    }

    private boolean hasFigures(List<Quantity> quantities) {
        return !figures(quantities).isEmpty();
    }

    /** The figures without their periods, which have a column of their own. */
    private List<Phrase> figures(List<Quantity> quantities) {
        return describer.all(
                quantities.stream()
                        .map(each -> each.toBuilder().period(Optional.empty()).build())
                        .toList(),
                describer::quantity);
    }

    private static LocalDate firstDay(Optional<PlanPeriod> period) {
        return period.flatMap(each -> each.getStart().or(each::getEnd))
                .map(PartialDate::firstDay)
                .orElse(LocalDate.MIN);
    }

    private void column(String key, boolean shown) {
        if (shown) {
            html.raw("<th scope=\"col\">").raw(page.label(key)).raw("</th>");
        }
    }

    private void label(Row row) {
        if (row.rows == 0) {
            return;
        }
        html.raw("<th scope=\"row\"")
                .raw(row.rows > 1 ? " rowspan=\"" + row.rows + "\">" : ">")
                .raw(row.depth > 0 ? page.label("indicator.part") + " " : "");
        row.indicator.getCode().ifPresent(code -> {
            page.words(code.value());
            html.raw(". ");
        });
        page.words(row.indicator.getLabel());
        List<Phrase> notes = new ArrayList<>(describer.measuring(row.indicator));
        row.indicator.getNote().filter(PageText::hasWords).map(Phrase::ofWords).ifPresent(notes::add);
        notes.addAll(describer.sources(row.indicator));
        notes.addAll(describer.extensions(row.indicator));
        for (Phrase note : notes) {
            html.raw("<br><span class=\"note\">");
            page.phrase(note);
            html.raw("</span>");
        }
        html.raw("</th>");
    }

    private void cell(List<Quantity> quantities, Row row, boolean shown) {
        if (!shown) {
            return;
        }
        html.raw("<td>");
        List<Phrase> here = figures(quantities.stream()
                .filter(each -> period(each).equals(row.period))
                .toList());
        for (int i = 0; i < here.size(); i++) {
            html.raw(i == 0 ? "" : "<br>");
            page.phrase(here.get(i));
        }
        html.raw("</td>");
    }
}
