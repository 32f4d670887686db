package org.mobilityplan.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.QuantityStatus;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.TerritoryKind;

/** The library's own words in tables and pages, in one language. */
public final class Labels {

    public static final Labels FRENCH = new Labels("fr");
    public static final Labels ENGLISH = new Labels("en");

    /** The kind of each type of codes, the first part of the keys of their words. */
    private static final Map<Class<? extends OpenCode>, String> KINDS = Map.ofEntries(
            Map.entry(AssessmentKind.class, "assessment"),
            Map.entry(AudienceKind.class, "audience"),
            Map.entry(DocumentKind.class, "document"),
            Map.entry(EventKind.class, "event"),
            Map.entry(FundingBasis.class, "basis"),
            Map.entry(FundingStage.class, "stage"),
            Map.entry(LinkRelation.class, "link"),
            Map.entry(NetworkKind.class, "network"),
            Map.entry(OrganisationKind.class, "organisation"),
            Map.entry(PlanNature.class, "nature"),
            Map.entry(PriorityLevel.class, "priority"),
            Map.entry(ProgrammeCode.class, "programme"),
            Map.entry(QuantityStatus.class, "figure"),
            Map.entry(Role.class, "role"),
            Map.entry(StatusCode.class, "status"),
            Map.entry(TerritoryKind.class, "territory"));

    private final String language;
    private final Properties words;
    private final Properties countries;

    /** The codes of a kind by their words, for the kinds that were asked for. */
    private final Map<String, Map<NameKey, String>> codes = new ConcurrentHashMap<>();

    private Labels(String language) {
        this.language = language;
        this.words = load("labels_" + language + ".properties");
        this.countries = load("countries_" + language + ".properties");
    }

    static Properties load(String file) {
        Properties words = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Labels.class.getResourceAsStream(file), file);
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("the words of this library cannot be read: " + file, broken);
        }
        return words;
    }

    public static Labels in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** The language tag of the words. */
    public String language() {
        return language;
    }

    /** Whether there is a word for a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A word by its key. */
    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** The word for a code; the code itself where it is not a known one. */
    public String of(String kind, OpenCode code) {
        return words.getProperty(kind + "." + code.code(), code.code());
    }

    /** The word for a code of any type; the code itself if it is unknown. */
    public String of(OpenCode code) {
        String kind = KINDS.get(code.getClass());
        return kind == null ? code.code() : of(kind, code);
    }

    /** The code of a kind that a word is for, whatever its case and accents. */
    public Optional<String> codeOf(String kind, String word) {
        return Optional.ofNullable(
                codes.computeIfAbsent(kind, this::codesByWord).get(NameKey.of(word)));
    }

    private Map<NameKey, String> codesByWord(String kind) {
        String prefix = kind + ".";
        Map<NameKey, String> byWord = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            NameKey word = NameKey.of(of(key));
            if (key.startsWith(prefix) && !word.value().isEmpty()) {
                byWord.merge(
                        word, key.substring(prefix.length()), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return byWord;
    }

    /** The name of a country; its code where ISO 3166-1 does not have it. */
    public String country(CountryCode country) {
        return countries.getProperty(country.value(), country.value());
    }
}
