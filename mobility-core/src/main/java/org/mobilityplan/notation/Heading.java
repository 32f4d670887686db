package org.mobilityplan.notation;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Code;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/**
 * The heading of a chantier or action in its three parts: the word for its level, its code and its title.
 *
 * <table>
 * <caption>Headings that are read</caption>
 * <tr><th>heading</th><th>level</th><th>code</th><th>title</th></tr>
 * <tr><td>CHANTIER « 0 » Sens et valeurs</td><td>Chantier</td><td>0</td><td>Sens et valeurs</td></tr>
 * <tr><td>Axe III</td><td>Axe</td><td>III</td><td></td></tr>
 * <tr><td>7 - A : Informer</td><td></td><td>7 - A</td><td>Informer</td></tr>
 * <tr><td>1.1 Informer</td><td></td><td>1.1</td><td>Informer</td></tr>
 * <tr><td>Objectif stratégique n°2. Le public jeune</td><td>Objectif stratégique</td><td>2</td><td>Le public jeune</td></tr>
 * <tr><td>OO 1.1. Accueillir</td><td>OO</td><td>1.1</td><td>Accueillir</td></tr>
 * <tr><td>11 accueils dans des lycées</td><td></td><td></td><td>11 accueils dans des lycées</td></tr>
 * </table>
 *
 * <p>A number is a code only where a level, a point, a dash or a colon makes that sure; every other heading is a title.
 */
public final class Heading implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_CODE_LENGTH = 40;

    /** Folded; a longer name comes before the shorter one that it begins with. */
    private static final List<String> LEVELS = List.of(
            "sous-sous-axe",
            "sous-sous axe",
            "sous-action",
            "sous-axe",
            "sous action",
            "sous axe",
            "sous-objectif",
            "sous-orientation",
            "sous-domaine",
            "sous-volet",
            "grand objectif",
            "objectif strategique",
            "objectif operationnel",
            "objectif specifique",
            "objectif general",
            "objectif",
            "obj. op.",
            "obj. strat.",
            "obj.",
            "orientation strategique",
            "orientation",
            "axe strategique",
            "axe",
            "chantier",
            "thematique",
            "theme",
            "atelier",
            "enjeu",
            "priorite",
            "volet",
            "pilier",
            "defi",
            "ambition",
            "domaine",
            "work package",
            "lot de travail",
            "engagement",
            "levier",
            "finalite",
            "champ",
            "cap",
            "parcours",
            "programme",
            "bloc",
            "lot",
            "mesure",
            "fiche-action",
            "fiche action",
            "fiche",
            "action");

    /** Words for levels that also begin titles: « Programme 1000 jeunes » has no code, « Programme 1 – Partir » has. */
    private static final Set<String> IN_TITLES =
            Set.of("engagement", "levier", "finalite", "champ", "cap", "parcours", "programme", "bloc", "lot");

    /** Abbreviations of levels; any other needs a code with a point: « PRJ 1.1.1. Ouvrir un guichet ». */
    private static final Set<String> ABBREVIATIONS = Set.of("OS", "OO", "OG", "OP", "FA", "AS", "AO", "WP");

    private static final int MAX_ABBREVIATION = 4;

    private static final Pattern LETTERED = Pattern.compile("((?:[IVX]{1,5}|[A-Z])\\.\\d{1,2}(?:\\.(?:\\d{1,2}|[a-z]))*"
            + "(?=(?: ?[.:)–-])? +\\p{L})|[A-Z]{1,2}\\d{1,2}(?=[.)] +\\p{L}))");

    /** What joins a code to another one. */
    private static final Pattern FOLLOWED = Pattern.compile(
            "(?: ?[,;&>+/] ?| (?:et|ou|à|and) )(?:n° ?)?(?:\\d|[IVX]+(?![\\p{L}'’])"
                    + "|(?:axe|objectif|obj\\.|action|orientation|volet|chantier|mesure|o[sog]|fa|wp) ?(?:n° ?)?(?:\\d|[IVX]+(?!\\p{L}))).*",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable String level;
    private final @Nullable Code code;
    private final String title;

    private Heading(@Nullable String level, @Nullable Code code, String title) {
        this.level = level;
        this.code = code;
        this.title = title;
    }

    /**
     * Reads a heading.
     *
     * @param text the heading as written
     * @return its parts; a heading in which no level and no code is sure is all title
     */
    public static Heading read(String text) {
        String words = PlainText.of(text);
        int abbreviation = abbreviationEnd(words);
        int afterLevel = abbreviation > 0 ? abbreviation : levelEnd(words);
        int start = skipSpaces(words, afterLevel);
        int numero = skipNumero(words, start);
        CodeAt code = afterLevel > 0 || numero > start ? codeBehindLevel(words, numero) : codeAlone(words, start);
        String word = words.substring(0, afterLevel);
        boolean unsure = code != null && IN_TITLES.contains(Folding.fold(word)) && !isSure(words, code);
        if (code == null || unsure || namesSeveral(words, code.end)) {
            return new Heading(null, null, words);
        }
        String level = afterLevel == 0 ? null : abbreviation > 0 ? word : sentenceCase(word);
        return new Heading(level, Code.of(code.value), words.substring(titleStart(words, code.end)));
    }

    /**
     * Reads a heading of a level whose word is known, as in a column headed « Région »: « Région 1. Informer », « 1. Informer » and
     * « Informer » all have this level; « Axe 1. Informer » has its own.
     *
     * @param text the heading as written
     * @param level the word for the level
     * @return its parts
     */
    public static Heading read(String text, String level) {
        Objects.requireNonNull(level, "level");
        String words = PlainText.of(text);
        int end = PlainText.of(level).length();
        boolean begins = end > 0
                && words.length() > end
                && !Character.isLetterOrDigit(words.charAt(end))
                && Folding.fold(words.substring(0, end)).equals(Folding.fold(PlainText.of(level)));
        CodeAt code = begins ? codeBehindLevel(words, skipNumero(words, skipSpaces(words, end))) : null;
        if (code != null && !namesSeveral(words, code.end)) {
            return new Heading(level, Code.of(code.value), words.substring(titleStart(words, code.end)));
        }
        Heading read = read(words);
        return read.level == null ? new Heading(level, read.code, read.title) : read;
    }

    /**
     * Reads a word for a level alone, such as the header « AXE »; plurals are not read.
     *
     * @param text the text
     * @return the word as a sentence would begin with it, if {@link #read(String)} knows it
     */
    public static Optional<String> readLevel(String text) {
        String words = PlainText.of(text);
        return LEVELS.contains(Folding.fold(words)) ? Optional.of(sentenceCase(words)) : Optional.empty();
    }

    /** Whether a code after a word that also begins titles is one: a title follows it, and it is neither a year nor a name in quotes. */
    private static boolean isSure(String words, CodeAt code) {
        boolean quoted = words.charAt(code.end - 1) != code.value.charAt(code.value.length() - 1);
        return !isYear(code.value)
                && separated(words, code.end)
                && (!quoted || Character.isDigit(code.value.charAt(0)));
    }

    /** Whether another code follows: « OO 1.1 ; OO 1.2 », « 1.1 et 1.2 Former », « Axe II / Obj. 3 / Outiller ». */
    private static boolean namesSeveral(String words, int from) {
        return FOLLOWED.matcher(words).region(from, words.length()).lookingAt();
    }

    /** A code, and where the text continues after it. */
    private record CodeAt(String value, int end) {}

    /** Where the word for a level ends at the beginning of the text; 0 where there is none. */
    private static int levelEnd(String words) {
        for (String level : LEVELS) {
            int end = level.length();
            if (words.length() > end && begins(words, level) && !Character.isLetter(words.charAt(end))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean begins(String words, String level) {
        return Folding.mayBegin(words, level)
                && Folding.fold(words.substring(0, level.length())).equals(level);
    }

    /** Where an abbreviated level ends, if a number follows it. */
    private static int abbreviationEnd(String words) {
        int end = 0;
        while (end < words.length() && end <= MAX_ABBREVIATION && isCapital(words, end)) {
            end++;
        }
        if (end < 2 || end > MAX_ABBREVIATION) {
            return 0;
        }
        CodeAt code = number(words, skipNumero(words, skipSpaces(words, end)));
        if (code == null || isYear(code.value)) {
            return 0;
        }
        boolean dotted = code.value.indexOf('.') > 0 && spaceOrEnd(words, code.end);
        boolean known = ABBREVIATIONS.contains(words.substring(0, end));
        return dotted || known && (code.end == words.length() || separatedBeforeTitle(words, code.end)) ? end : 0;
    }

    private static int skipNumero(String words, int from) {
        for (String numero : List.of("n°", "N°", "nº", "Nº", "no ", "n. ")) {
            if (words.startsWith(numero, from)) {
                return skipSpaces(words, from + numero.length());
            }
        }
        return from;
    }

    /** After the word for a level: anything in quotes, a number, or a letter or Roman number that no word follows. */
    private static @Nullable CodeAt codeBehindLevel(String words, int from) {
        CodeAt quoted = quoted(words, from);
        if (quoted != null) {
            return quoted;
        }
        CodeAt number = number(words, from);
        if (number != null) {
            return isYear(number.value) && !separated(words, number.end) ? null : number;
        }
        CodeAt letters = letters(words, from);
        return letters != null && (separated(words, letters.end) || beginsTitle(words, letters.end)) ? letters : null;
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    /** Without a level: 1.1, or whatever a point, dash or colon follows. */
    private static @Nullable CodeAt codeAlone(String words, int from) {
        CodeAt quoted = quoted(words, from);
        if (quoted != null) {
            boolean number = !quoted.value.isEmpty() && Character.isDigit(quoted.value.charAt(0));
            return number && separated(words, quoted.end) ? quoted : null;
        }
        CodeAt number = number(words, from);
        if (number != null) {
            boolean dotted = number.value.indexOf('.') > 0 && spaceOrEnd(words, number.end);
            boolean sure = dotted || number.value.indexOf('-') > 0 || separatedBeforeTitle(words, number.end);
            return sure && !isYear(number.value) ? number : null;
        }
        CodeAt lettered = lettered(words, from);
        if (lettered != null) {
            return lettered;
        }
        CodeAt letters = letters(words, from);
        return letters != null && separatedBeforeTitle(words, letters.end) ? letters : null;
    }

    /** « III.2.b », « A.1.2 », and « A3 » before a point or a bracket: « B2 – Allemand » may begin with a level of a language. */
    private static @Nullable CodeAt lettered(String words, int from) {
        Matcher lettered = LETTERED.matcher(words).region(from, words.length());
        return lettered.lookingAt() ? new CodeAt(lettered.group(1), lettered.end(1)) : null;
    }

    private static @Nullable CodeAt quoted(String words, int from) {
        int pair = from < words.length() ? "«\"“‘'".indexOf(words.charAt(from)) : -1;
        if (pair < 0) {
            return null;
        }
        int close = words.indexOf("»\"”’'".charAt(pair), from + 1);
        if (close < 0 || close - from > MAX_CODE_LENGTH) {
            return null;
        }
        String inside = words.substring(from + 1, close).trim();
        boolean code = !inside.isEmpty() && inside.indexOf(' ') < 0 && isCode(inside);
        return code ? new CodeAt(inside, close + 1) : null;
    }

    private static boolean isCode(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/');
    }

    /** {@code 1}, {@code 1.1}, {@code 5.1.a}, {@code 2a}, {@code 3bis}, {@code 12 bis}, {@code 7 - A}, {@code 7-A}. */
    private static @Nullable CodeAt number(String words, int from) {
        int end = digits(words, from);
        if (end == from || end - from > 4) {
            return null;
        }
        while (end < words.length() && words.charAt(end) == '.') {
            int more = digits(words, end + 1);
            if (more == end + 1 || more - from > MAX_CODE_LENGTH / 2) {
                break;
            }
            end = more;
        }
        boolean pointed = end < words.length() && words.charAt(end) == '.';
        boolean lettered = pointed && isLetter(words, end + 1) && !isWordAt(words, end + 2);
        // « 1.A la carte » is no code, « 1.a : Cartographie » and « 1.1.a Cartographie » are.
        int deeper = lettered ? numbersAfter(words, end + 2) : end;
        boolean sure = words.indexOf('.', from) < end || deeper > end + 2 || separatedBeforeTitle(words, deeper);
        if (lettered && sure) {
            return new CodeAt(words.substring(from, deeper), deeper);
        }
        int letter = skipSpaces(words, end);
        if (letter < words.length() && words.charAt(letter) == '-') {
            letter = skipSpaces(words, letter + 1);
            if (isCapital(words, letter) && !isWordAt(words, letter + 1) && !lowerCaseFollows(words, letter + 1)) {
                return new CodeAt(words.substring(from, letter + 1), letter + 1);
            }
        }
        int repeated = skipSpaces(words, end);
        if (words.startsWith("bis", repeated) || words.startsWith("ter", repeated)) {
            end = isWordAt(words, repeated + 3) ? end : repeated + 3;
        } else if (end < words.length() && Character.isLetter(words.charAt(end)) && !isWordAt(words, end + 1)) {
            end++;
        }
        return isWordAt(words, end) ? null : new CodeAt(words.substring(from, end), end);
    }

    /** Where « .1.2 » after a letter ends, as in « 2.a.1 ». */
    private static int numbersAfter(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) == '.' && digits(words, end + 1) > end + 1) {
            end = digits(words, end + 1);
        }
        return isWordAt(words, end) ? from : end;
    }

    /** One capital, or a Roman number. */
    private static @Nullable CodeAt letters(String words, int from) {
        int end = from;
        while (end < words.length() && end - from < 8 && "IVXLC".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        if (end == from && isCapital(words, from)) {
            end++;
        }
        return end == from || isWordAt(words, end) ? null : new CodeAt(words.substring(from, end), end);
    }

    private static int digits(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String words, int at) {
        return at < words.length() && Character.isLetter(words.charAt(at));
    }

    private static boolean isCapital(String words, int at) {
        return at < words.length() && words.charAt(at) >= 'A' && words.charAt(at) <= 'Z';
    }

    private static boolean isWordAt(String words, int at) {
        return at < words.length()
                && (Character.isLetterOrDigit(words.charAt(at)) || words.charAt(at) == '\'' || words.charAt(at) == '’');
    }

    private static boolean lowerCaseFollows(String words, int at) {
        int next = skipSpaces(words, at);
        return next < words.length() && Character.isLowerCase(words.charAt(next));
    }

    private static boolean spaceOrEnd(String words, int at) {
        return at >= words.length() || words.charAt(at) == ' ' || separated(words, at);
    }

    /** Whether the text ends here, or a point, colon, bracket or dash follows. */
    private static boolean separated(String words, int at) {
        int next = skipSpaces(words, at);
        return next >= words.length() || ".:)-–—".indexOf(words.charAt(next)) >= 0;
    }

    /** Whether a separator follows, a space, and a word: 2016-17, 3,5 and « 10 - 12 ans » begin with no code. */
    private static boolean separatedBeforeTitle(String words, int at) {
        int separator = skipSpaces(words, at);
        if (separator >= words.length() || ".:)-–—".indexOf(words.charAt(separator)) < 0) {
            return false;
        }
        int title = skipSpaces(words, separator + 1);
        return title >= words.length() || title > separator + 1 && !Character.isDigit(words.charAt(title));
    }

    private static boolean beginsTitle(String words, int at) {
        int next = skipSpaces(words, at);
        return next > at && !Character.isLowerCase(words.charAt(next));
    }

    private static int titleStart(String words, int from) {
        int at = skipSpaces(words, from);
        while (at < words.length() && ".:)-–—/>,".indexOf(words.charAt(at)) >= 0) {
            at = skipSpaces(words, at + 1);
        }
        return at;
    }

    private static int skipSpaces(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String sentenceCase(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /**
     * The word for the level, such as « Chantier », as a sentence would begin with it.
     *
     * @return the level
     */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * The code without its quotes.
     *
     * @return the code
     */
    public Optional<Code> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The title on one line.
     *
     * @return the title; empty for a heading of level and code only
     */
    public String title() {
        return title;
    }

    /**
     * Writes a heading in one way: « Axe 1. Informer », « 1.1. Informer », « Informer ». A code that would be read as part of the
     * title has a mark of its own: « 4. », « n° 2017. Informer », « Axe « bis ». Informer ».
     *
     * @param level the word for the level, empty for none
     * @param code the code, empty for none
     * @param title the title
     * @return the heading
     */
    public static String write(String level, String code, String title) {
        String label = level.isEmpty() || code.isEmpty() ? level + code : level + ' ' + code;
        String heading = join(label, title);
        if (code.isEmpty() || hasCode(heading, code)) {
            return heading;
        }
        List<String> marked = level.isEmpty()
                ? List.of("n° " + code, "« " + code + " »", "n° « " + code + " »")
                : List.of(level + " « " + code + " »");
        return Stream.concat(
                        title.isEmpty() ? Stream.of(label + '.') : Stream.empty(),
                        marked.stream().map(each -> join(each, title)))
                .filter(each -> hasCode(each, code))
                .findFirst()
                .orElse(heading);
    }

    private static String join(String label, String title) {
        return label.isEmpty() || title.isEmpty() ? label + title : label + ". " + title;
    }

    private static boolean hasCode(String heading, String code) {
        Code read = read(heading).code;
        return read != null && read.value().equals(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Heading that
                && Objects.equals(level, that.level)
                && Objects.equals(code, that.code)
                && title.equals(that.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, code, title);
    }

    @Override
    public String toString() {
        return write(level().orElse(""), code().map(Code::value).orElse(""), title);
    }
}
