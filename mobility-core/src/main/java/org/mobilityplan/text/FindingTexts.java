package org.mobilityplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import org.mobilityplan.words.Labels;

/**
 * Describes findings in sentences of one language. The language of the machine does not matter.
 *
 * <pre>{@code
 * FindingTexts texts = FindingTexts.in(Locale.FRENCH);
 * report.findings().forEach(finding -> log.warn(texts.render(finding)));
 * }</pre>
 *
 * <p>Text of a document is quoted as it is: it is never read as a template, it is shortened where it is long, and line breaks and
 * control characters are replaced.
 *
 * @serial exclude
 */
public final class FindingTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "ContributorValidationMessages";

    /** Longer values are shortened. */
    private static final int MAX_VALUE_LENGTH = 80;

    /** Arguments with several values, which are all needed to act on the finding. */
    private static final Set<String> LISTS =
            Set.of("candidates", "columns", "headers", "known", "names", "notice", "tables");

    /** Rules about words that are in no property of the plan: the reader has them from the finding only. */
    private static final Set<String> LEFT_OUT = Set.of(
            "table.boxes.unticked",
            "table.cell.unread",
            "table.indicator.unpaired",
            "table.row.ignored",
            "table.text.not-held");

    /** Words in guillemets, with or without spaces. */
    private static final Pattern INNER = Pattern.compile("«[ \u00a0\u202f]?([^«»]*?)[ \u00a0\u202f]?»");

    /** Longer lists, and longer words that are in no property of the plan, are shortened. */
    private static final int MAX_LIST_LENGTH = 10_000;

    /** Further places of a repeated finding are not shown. */
    private static final int MAX_PLACES = 10;

    private static final FindingTexts ENGLISH =
            new FindingTexts(Locale.ENGLISH, load(BUNDLE + ".properties"), "RuleReasons.properties");
    private static final FindingTexts FRENCH =
            new FindingTexts(Locale.FRENCH, load(BUNDLE + "_fr.properties"), "RuleReasons_fr.properties");

    /** By file, read on first use. */
    private static final Map<String, Map<String, String>> REASONS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final transient Map<String, String> messages;
    private final String reasons;
    private final transient ArgumentWords words;

    /** The messages that differ from those of this library. */
    private final transient TreeMap<String, String> own = new TreeMap<>();

    private FindingTexts(Locale locale, Map<String, String> messages, String reasons) {
        this.locale = locale;
        this.messages = Map.copyOf(messages);
        this.reasons = reasons;
        this.words = new ArgumentWords(Labels.in(locale));
    }

    /** Only the messages of an application are stored. */
    private Object writeReplace() {
        return new Stored(locale, own, reasons);
    }

    /**
     * The serial form.
     *
     * @param locale the language
     * @param own the messages of the application
     * @param reasons the reasons of the texts that these are based on
     * @serial exclude
     */
    private record Stored(Locale locale, TreeMap<String, String> own, String reasons) implements Serializable {

        private Object readResolve() {
            FindingTexts base = reasons.equals(FRENCH.reasons) ? FRENCH : ENGLISH;
            return own.isEmpty() && locale.equals(base.locale) ? base : base.with(locale, own);
        }
    }

    private FindingTexts with(Locale other, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(messages);
        all.putAll(more);
        FindingTexts texts = new FindingTexts(other, all, reasons);
        texts.own.putAll(own);
        texts.own.putAll(more);
        return texts;
    }

    /**
     * The texts in a language of this library.
     *
     * @param locale French for any French locale; any other locale gives English
     * @return the texts
     */
    public static FindingTexts in(Locale locale) {
        return forLocale(locale);
    }

    /**
     * The texts in a language of this library: the same as {@link #in}, for languages in which {@code in} is a keyword.
     *
     * @param locale French for any French locale; any other locale gives English
     * @return the texts
     */
    public static FindingTexts forLocale(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /**
     * The texts in a language that an application adds, such as Breton.
     *
     * @param locale the language
     * @param messages the sentences and words by the keys that {@link #keys()} lists, with the arguments as {@code {name}};
     *     missing ones stay English
     * @return the texts
     */
    public static FindingTexts of(Locale locale, Map<String, String> messages) {
        Objects.requireNonNull(messages, "messages");
        return ENGLISH.with(locale, messages);
    }

    static Map<String, String> load(String file) {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(FindingTexts.class.getResourceAsStream(file), file);
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("the messages of this library cannot be read: " + file, broken);
        }
        Map<String, String> messages = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    /**
     * The keys of all texts: the ids of rules, and the words of a report.
     *
     * @return the keys, sorted
     */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(messages.keySet()));
    }

    /**
     * The language.
     *
     * @return the language of the texts
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of a rule with placeholders for its arguments, such as for a list of all rules.
     *
     * @param rule the id of the rule
     * @return the sentence with the arguments as {@code {name}}, absent for a rule without a text
     */
    public Optional<String> template(RuleId rule) {
        return Optional.ofNullable(messages.get(rule.value()));
    }

    /**
     * The reason for a rule: what goes wrong where it is violated.
     *
     * @param rule the id of the rule
     * @return a sentence, absent for a rule of an application
     */
    public Optional<String> reason(RuleId rule) {
        return Optional.ofNullable(
                REASONS.computeIfAbsent(reasons, FindingTexts::load).get(rule.value()));
    }

    /**
     * Adds the texts of an application for its own rules.
     *
     * @param more the sentences by the id of their rule, with the arguments as {@code {name}}
     * @return the texts of both; where both have a sentence, the application's
     */
    public FindingTexts with(Map<RuleId, String> more) {
        Map<String, String> texts = new HashMap<>();
        more.forEach((rule, text) -> texts.put(rule.value(), text));
        return with(locale, texts);
    }

    /**
     * One finding as a sentence, without its location.
     *
     * @param finding the finding
     * @return the sentence; for a rule without a text, its id and arguments
     */
    public String render(Finding finding) {
        String template = messages.get(finding.rule().value());
        return template == null
                ? plain(finding.rule() + " " + finding.arguments())
                : fill(
                        template,
                        words.of(finding.arguments()),
                        LEFT_OUT.contains(finding.rule().value()));
    }

    private static String fill(String template, Map<String, String> arguments) {
        return fill(template, arguments, false);
    }

    /** Fills the placeholders; the text of a finding on words that are in no property is shown whole. */
    private static String fill(String template, Map<String, String> arguments, boolean whole) {
        Map<String, String> shown = new HashMap<>();
        arguments.forEach((name, value) -> {
            boolean all = LISTS.contains(name) || whole && name.equals("text");
            String visible = VisibleText.of(value, all ? MAX_LIST_LENGTH : MAX_VALUE_LENGTH);
            boolean quoted = template.contains("«\u00a0{" + name + "}") || template.contains("“{" + name + "}");
            shown.put(name, quoted ? withInnerQuotes(visible, template.indexOf('«') >= 0) : visible);
        });
        return fill(template, shown, UnaryOperator.identity());
    }

    /** Quotes within quotes: « Bourses “Envoléo” » in French, “Bourses ‘Envoléo’” in English. */
    private static String withInnerQuotes(String value, boolean french) {
        if (french) {
            return value.indexOf('«') < 0 ? value : INNER.matcher(value).replaceAll("“$1”");
        }
        return value.indexOf('“') < 0 ? value : value.replace('“', '‘').replace('”', '’');
    }

    /** Fills all placeholders in one pass, so that a value is never searched for placeholders. */
    static String fill(String template, Map<String, String> arguments, UnaryOperator<String> fit) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return text.append(template, from, template.length()).toString();
            }
            String value = arguments.get(template.substring(open + 1, close));
            text.append(template, from, open);
            text.append(value == null ? template.substring(open, close + 1) : fit.apply(value));
            from = close + 1;
        }
    }

    private static String plain(String value) {
        return VisibleText.of(value, MAX_VALUE_LENGTH);
    }

    /**
     * A report for a terminal: a header line, one line per finding in the format that editors understand ({@code
     * plan.json:12:9: error: sentence [rule.id]}), and a line with the totals. Findings of one rule with the same values share a line,
     * which says how many they are and where.
     *
     * @param report the report
     * @return the lines, each ended by a line feed
     */
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        report.header().ifPresent(header -> text.append(render(header)).append('\n'));
        Map<String, List<Finding>> repeated = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            repeated.computeIfAbsent(line(finding), each -> new ArrayList<>()).add(finding);
        }
        repeated.forEach((line, findings) -> {
            text.append(place(findings.get(0).location())).append(line);
            appendOthers(text, findings);
            text.append('\n');
        });
        appendCount(text, "report.omitted", report.omitted());
        appendCount(text, "report.suppressed", report.suppressed());
        return text.append(summary(report)).append('\n').toString();
    }

    /** A finding without its place: equal for findings of one rule with the same values. */
    private String line(Finding finding) {
        return ": " + severity(finding.severity()) + word("report.colon") + render(finding) + " [" + finding.rule()
                + "]";
    }

    /** How often a finding is repeated, and where first. */
    private void appendOthers(StringBuilder text, List<Finding> findings) {
        if (findings.size() > 1) {
            List<String> places = new ArrayList<>();
            for (Finding finding : findings.subList(1, Math.min(findings.size(), 1 + MAX_PLACES))) {
                places.add(placeInSource(finding.location()));
            }
            String more = findings.size() > 1 + MAX_PLACES ? ", …" : "";
            text.append(' ')
                    .append(fill(
                            word("report.repeated"),
                            Map.of(
                                    "count",
                                    Integer.toString(findings.size()),
                                    "places",
                                    String.join(", ", places) + more)));
        }
    }

    /** Whether the plan is valid, with the totals. */
    String summary(Report report) {
        return fill(
                word(report.isValid() ? "report.valid" : "report.invalid"),
                Map.of(
                        "errors", Integer.toString(report.count(Severity.ERROR)),
                        "warnings", Integer.toString(report.count(Severity.WARNING)),
                        "infos", Integer.toString(report.count(Severity.INFO))));
    }

    private String render(ReportHeader header) {
        StringBuilder line = new StringBuilder(fill(word("report.made-with"), Map.of("library", header.library())));
        appendPart(line, "report.format", header.format());
        appendPart(line, "report.catalogue", header.catalogue());
        appendPart(line, "report.profile", header.profile());
        return line.toString();
    }

    private void appendPart(StringBuilder line, String key, Optional<String> value) {
        value.ifPresent(present -> line.append(", ").append(fill(word(key), Map.of("value", present))));
    }

    private void appendCount(StringBuilder text, String key, int count) {
        if (count > 0) {
            text.append(fill(word(key), Map.of("count", Integer.toString(count))))
                    .append('\n');
        }
    }

    /** The word for a severity. */
    private String severity(Severity severity) {
        return word("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** The place without the name of the source, which the first of several places has. */
    private static String placeInSource(Location location) {
        return location.line().isPresent()
                ? location.line().getAsInt() + ":" + location.column().orElse(1)
                : plain(location.pointer().value());
    }

    private static String place(Location location) {
        if (location.line().isPresent()) {
            String source = location.source().map(FindingTexts::plain).orElse("-");
            return source + ":" + location.line().getAsInt() + ":"
                    + location.column().orElse(1);
        }
        String pointer = plain(location.pointer().value());
        return location.source().map(source -> plain(source) + "#" + pointer).orElse(pointer.isEmpty() ? "/" : pointer);
    }

    /** A word of reports. */
    String word(String key) {
        return messages.getOrDefault(key, key);
    }
}
