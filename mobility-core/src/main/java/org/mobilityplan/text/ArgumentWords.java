package org.mobilityplan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Wording;

/**
 * Writes the arguments of findings as a reader of the language does. As data they are the same in every language: a date is {@code
 * 2018-06-05}, a quantity {@code > 190 jeunes}, a day of the week {@code tuesday}. The name of an argument says what it is.
 */
final class ArgumentWords {

    private static final Set<String> TIMES = Set.of(
            "date",
            "dates",
            "earlierDate",
            "end",
            "firstPeriod",
            "period",
            "plan",
            "renewal",
            "secondPeriod",
            "signature",
            "start",
            "today");

    private static final Set<String> QUANTITIES = Set.of(
            "actual",
            "amount",
            "announced",
            "attendance",
            "ceiling",
            "duration",
            "firstValue",
            "part",
            "secondValue",
            "target",
            "total",
            "value");

    private static final Set<String> NUMBERS = Set.of("from", "limit", "listed", "sum", "to", "whole");

    /** A longer number is not one of a plan. */
    private static final int MAX_DIGITS = 64;

    /** By the name of the list in findings. */
    private static final Map<String, Function<String, OpenCode>> LISTS = Map.ofEntries(
            Map.entry("assessment-kind", AssessmentKind::of),
            Map.entry("audience-kind", AudienceKind::of),
            Map.entry("document-kind", DocumentKind::of),
            Map.entry("event-kind", EventKind::of),
            Map.entry("funding-basis", FundingBasis::of),
            Map.entry("funding-stage", FundingStage::of),
            Map.entry("link-relation", LinkRelation::of),
            Map.entry("network-kind", NetworkKind::of),
            Map.entry("organisation-kind", OrganisationKind::of),
            Map.entry("plan-nature", PlanNature::of),
            Map.entry("priority-level", PriorityLevel::of),
            Map.entry("programme-code", ProgrammeCode::of),
            Map.entry("role", Role::of),
            Map.entry("status-code", StatusCode::of),
            Map.entry("territory-kind", TerritoryKind::of));

    private final Labels labels;
    private final Wording wording;

    ArgumentWords(Labels labels) {
        this.labels = labels;
        this.wording = Wording.in(labels);
    }

    /** The arguments of one finding in words; those without a special form stay as they are. */
    Map<String, String> of(Map<String, String> arguments) {
        Map<String, String> words = new HashMap<>(arguments);
        words.replaceAll((name, value) -> of(name, value, arguments));
        return words;
    }

    private String of(String name, String value, Map<String, String> arguments) {
        if (TIMES.contains(name)) {
            return time(value);
        }
        // Other values are identifiers.
        if (QUANTITIES.contains(name) && (!name.equals("value") || arguments.containsKey("subject"))) {
            // The value of an event may be its days.
            String words = quantity(value);
            return words.equals(value) ? time(value) : words;
        }
        if (NUMBERS.contains(name)) {
            return figures(value);
        }
        return switch (name) {
            case "scheme" -> arguments.containsKey("known") ? value : value.toUpperCase(Locale.ROOT);
            case "weekday" -> labels.has("weekday." + value) ? labels.of("weekday." + value) : value;
            case "country" -> labels.country(CountryCode.of(value));
            case "list" -> labels.has("list." + value) ? labels.of("list." + value) : value;
            case "known" -> known(value, arguments.getOrDefault("list", ""));
            case "programme" -> ProgrammeCode.of(value).isKnown() ? labels.of(ProgrammeCode.of(value)) : value;
            case "role" -> Role.of(value).isKnown() ? labels.of(Role.of(value)) : value;
            case "status" -> StatusCode.of(value).isKnown() ? labels.of(StatusCode.of(value)) : value;
            default -> value;
        };
    }

    /** {@code 2018/2020}: « de 2018 à 2020 ». */
    private String time(String value) {
        int slash = value.indexOf('/');
        Optional<PartialDate> start = date(slash < 0 ? value : value.substring(0, slash));
        Optional<PartialDate> end = slash < 0 ? start : date(value.substring(slash + 1));
        String words = wording.dates(PlanPeriod.builder().start(start).end(end).build());
        return words.isEmpty() ? value : words;
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.of(text));
        } catch (IllegalArgumentException open) {
            return Optional.empty();
        }
    }

    /** {@code > 4600 jeunes}: « plus de 4 600 jeunes ». */
    private String quantity(String value) {
        boolean signed = value.indexOf(' ') == 1 && labels.has("sign." + value.charAt(0));
        String sign = signed ? labels.of("sign." + value.charAt(0)) + " " : "";
        String words = signed ? value.substring(2) : value;
        int space = words.indexOf(' ');
        String number = space < 0 ? words : words.substring(0, space);
        String unit = space < 0 ? "" : words.substring(space);
        int dash = number.indexOf('–');
        String figures = dash < 0
                ? figures(number)
                : figures(number.substring(0, dash)) + "–" + figures(number.substring(dash + 1));
        return sign + figures + unit(unit);
    }

    /** In English a per cent sign has no space before it. */
    private String unit(String unit) {
        if (unit.equals(" EUR")) {
            return "\u00a0€";
        }
        return unit.equals(" %") ? labels.of("percent") : unit;
    }

    /** {@code 46000}: « 46 000 », “46,000”. */
    private String figures(String value) {
        return isNumber(value) ? wording.figures(new BigDecimal(value)) : value;
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean sign = c == '-' && i == 0;
            boolean point = c == '.' && i > 0 && value.indexOf('.') == i && i + 1 < value.length();
            if (!sign && !point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !value.isEmpty() && !value.equals("-") && !value.startsWith("-.") && value.length() <= MAX_DIGITS;
    }

    /** {@code lead}: « lead (pilote) », because the document needs the one and the reader the other. */
    private String known(String codes, String list) {
        Function<String, OpenCode> type = LISTS.get(list);
        if (type == null) {
            return codes;
        }
        List<String> words = new ArrayList<>();
        for (String code : codes.split(", ", -1)) {
            String word = labels.of(type.apply(code));
            words.add(word.equals(code) ? code : code + " (" + word + ")");
        }
        return String.join(", ", words);
    }
}
