package org.mobilityplan.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.spelling.Folding;

/** The currencies that words name: « € », « euros », « kCHF », « £ », « F CFP »; « Europe » names none. */
final class Currencies {

    /** Words for money in another currency than the euro, folded. */
    static final String OTHERS = "(?:[km]?chf|gbp|xpf|f\\.? ?c\\.?f\\.?p)(?![a-z])|£";

    private static final Map<CurrencyCode, Pattern> WORDS = Map.of(
            CurrencyCode.EUR,
            Pattern.compile("€|(?<![a-z])[km]?(?:eur|euros?)(?![a-z])"),
            CurrencyCode.of("CHF"),
            Pattern.compile("(?<![a-z])[km]?chf(?![a-z])|francs? suisses?"),
            CurrencyCode.of("GBP"),
            Pattern.compile("£|(?<![a-z])gbp(?![a-z])|livres? sterling"),
            CurrencyCode.of("XPF"),
            Pattern.compile("(?<![a-z])(?:xpf|f\\.? ?c\\.?f\\.?p)(?![a-z])|francs? pacifiques?"));

    private static final Pattern ANY = Pattern.compile(String.join(
            "|", WORDS.values().stream().map(Pattern::pattern).sorted().toList()));

    private Currencies() {}

    /** The currencies that a text names. */
    static List<CurrencyCode> in(String text) {
        String words = Folding.fold(text);
        return !ANY.matcher(words).find()
                ? List.of()
                : WORDS.entrySet().stream()
                        .filter(each -> each.getValue().matcher(words).find())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The currency that a text names; absent where it names none, or several. */
    static Optional<CurrencyCode> of(String text) {
        List<CurrencyCode> found = in(text);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the unit of an amount is a currency and nothing else, without a factor: « CHF », not « kCHF ». */
    static boolean isUnit(String unit) {
        String words = Folding.fold(unit).strip();
        return words.indexOf('k') != 0
                && words.indexOf('m') != 0
                && ANY.matcher(words).matches();
    }
}
