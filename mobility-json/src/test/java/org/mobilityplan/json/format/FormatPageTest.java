package org.mobilityplan.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.codec.Form;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.testing.Published;

/** The page on the format: its tables and its example are generated, between marks in the page. */
class FormatPageTest {

    /** The part of the key of each list of words in the labels, where the page takes the meanings in French from. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("AssessmentKind", "assessment"),
            Map.entry("AudienceKind", "audience"),
            Map.entry("Direction", "direction"),
            Map.entry("DocumentKind", "document"),
            Map.entry("EventKind", "event"),
            Map.entry("EventMode", "mode"),
            Map.entry("FundingBasis", "basis"),
            Map.entry("FundingStage", "stage"),
            Map.entry("LinkRelation", "link"),
            Map.entry("NetworkKind", "network"),
            Map.entry("OrganisationKind", "organisation"),
            Map.entry("Origin", "origin"),
            Map.entry("PlanNature", "nature"),
            Map.entry("PriorityLevel", "priority"),
            Map.entry("ProgrammeCode", "programme"),
            Map.entry("Qualifier", "qualifier"),
            Map.entry("QuantityStatus", "figure"),
            Map.entry("Role", "role"),
            Map.entry("StatusCode", "status"),
            Map.entry("TerritoryKind", "territory"));

    /** A constant of a list of words: its Javadoc on one line, and its word. */
    private static final Pattern CONSTANT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)+)\\*/\\s+(?:public static final \\w+ )?[A-Z_]+(?: = new \\w+)?"
                    + "\\(\"([a-z0-9-]+)\"\\)",
            Pattern.DOTALL);

    private static final Path FRENCH_LABELS =
            Path.of("../mobility-core/src/main/resources/org/mobilityplan/words/labels_fr.properties");

    private boolean french;
    private FormatTexts texts = FormatTexts.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"en, ../docs/format.md", "fr, ../docs/fr/format.md"})
    void the_page_agrees_with_the_codec_tables(Locale locale, Path file) throws IOException {
        french = locale.equals(Locale.FRENCH);
        texts = FormatTexts.in(locale);
        String page = Files.readString(file);
        page = between(page, "objects", objects());
        page = between(page, "forms", forms());
        page = between(page, "words", words());
        page = between(page, "example", example());
        Published.assertIs(file, page);
    }

    private static String between(String page, String name, String text) {
        String begin = "<!-- " + name + ": written by the build -->\n";
        String end = "<!-- end of " + name + " -->\n";
        assertThat(page).contains(begin, end);
        return page.substring(0, page.indexOf(begin) + begin.length()) + "\n" + text + "\n"
                + page.substring(page.indexOf(end));
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String objects() {
        StringBuilder text = new StringBuilder();
        for (ObjectCodec<?, ?> table : PlanCodecs.all()) {
            String type = table.type().getSimpleName();
            text.append(text.isEmpty() ? "" : "\n")
                    .append("### ")
                    .append(type)
                    .append("\n\n")
                    .append(texts.description(type))
                    .append(
                            french
                                    ? "\n\n| propriété | obligatoire | forme | sens |\n| --- | --- | --- | --- |\n"
                                    : "\n\n| property | required | form | meaning |\n| --- | --- | --- | --- |\n");
            for (ObjectCodec.Description property : table.properties()) {
                String form = property.form().name();
                text.append("| `")
                        .append(property.name())
                        .append("` | ")
                        .append(property.required() ? (french ? "oui" : "yes") : "")
                        .append(" | ")
                        .append(property.many() ? (french ? "liste de " : "list of ") : "")
                        .append("[")
                        .append(form)
                        .append("](#")
                        .append(anchor(form))
                        .append(") | ")
                        .append(texts.description(type, property.name()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static Map<String, Form> allForms() {
        Map<String, Form> forms = new TreeMap<>();
        for (ObjectCodec<?, ?> table : PlanCodecs.all()) {
            for (ObjectCodec.Description property : table.properties()) {
                Form form = property.form();
                if (!form.type().equals("object")) {
                    forms.put(form.name(), form);
                }
            }
        }
        return forms;
    }

    private static boolean isWord(Form form) {
        return !form.words().isEmpty() || form.keywords().containsKey("enum");
    }

    private String forms() {
        return (french ? "| forme | en JSON | ce que c'est |\n" : "| form | in JSON | what it is |\n")
                + "| --- | --- | --- |\n"
                + allForms().values().stream()
                        .filter(form -> !isWord(form))
                        .map(form -> "| <a id=\"" + anchor(form.name()) + "\"></a>" + form.name() + " | " + form.type()
                                + " | " + texts.description(form.name()) + " |\n")
                        .collect(Collectors.joining());
    }

    private String words() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Form form : allForms().values()) {
            if (isWord(form)) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append("### ")
                        .append(form.name())
                        .append("\n\n")
                        .append(texts.description(form.name()))
                        .append(list(form))
                        .append(french ? "\n| mot | sens |\n| --- | --- |\n" : "\n| word | meaning |\n| --- | --- |\n")
                        .append(codes(form));
            }
        }
        return text.toString();
    }

    private String list(Form form) {
        if (french) {
            return form.words().isEmpty() ? " Liste fermée.\n" : " Liste ouverte.\n";
        }
        return form.words().isEmpty() ? " Closed list.\n" : " Open list.\n";
    }

    private String codes(Form form) throws IOException {
        List<?> words = form.words().isEmpty() ? (List<?>) form.keywords().get("enum") : form.words();
        if (french) {
            String kind = KINDS.get(form.name());
            assertThat(kind)
                    .as("the key of the words of %s, in KINDS", form.name())
                    .isNotNull();
            Properties labels = new Properties();
            try (Reader file = Files.newBufferedReader(FRENCH_LABELS)) {
                labels.load(file);
            }
            return words.stream()
                    .map(word -> "| `" + word + "` | "
                            + Objects.requireNonNull(labels.getProperty(kind + '.' + word), () -> kind + '.' + word)
                            + " |\n")
                    .collect(Collectors.joining());
        }
        Map<String, String> meanings = meanings(form.name());
        assertThat(meanings)
                .as("words of " + form.name())
                .containsOnlyKeys(words.stream().map(String::valueOf).toList());
        return words.stream()
                .map(word -> "| `" + word + "` | " + meanings.get(String.valueOf(word)) + " |\n")
                .collect(Collectors.joining());
    }

    /** The first sentence of the Javadoc of each constant of a list, by its word. */
    private static Map<String, String> meanings(String list) throws IOException {
        String source =
                Files.readString(Path.of("../mobility-core/src/main/java/org/mobilityplan/model/" + list + ".java"));
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            String javadoc = constant.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ");
            meanings.put(
                    constant.group(2),
                    javadoc.replaceAll("\\{@(?:code|link) #?([^}]+)\\}", "`$1`").strip());
        }
        return meanings;
    }

    /** The plan of Brittany with one chantier, one action and what they name. */
    private static String example() throws IOException {
        ActionPlan plan = PlanJson.standard()
                .read(Path.of("../examples/plans/bretagne-2017.json"))
                .orElseThrow();
        Chantier chantier = plan.getChantiers().get(1);
        Chantier excerpt = chantier.toBuilder()
                .actions(chantier.getActions().subList(0, 1))
                .build();
        String chosen = PlanJson.standard()
                .writeString(plan.toBuilder()
                        .chantiers(List.of(excerpt))
                        .organisations(List.of())
                        .networks(List.of())
                        .build());
        ActionPlan whole = plan.toBuilder()
                .chantiers(List.of(excerpt))
                .organisations(plan.getOrganisations().stream()
                        .filter(each -> chosen.contains('"' + each.getId().value() + '"'))
                        .toList())
                .networks(plan.getNetworks().stream()
                        .filter(each -> chosen.contains('"' + each.getId().value() + '"'))
                        .toList())
                .build();
        assertThat(PlanJson.standard()
                        .read(PlanJson.standard().writeString(whole))
                        .report()
                        .isValid())
                .isTrue();
        return "```json\n" + PlanJson.standard().writeString(whole) + "```\n";
    }
}
