package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/**
 * Maps the headers of tables to columns, in the wording of one region or of several.
 *
 * <pre>{@code
 * TableLayout layout = TableLayout.standard().toBuilder()
 *         .column(TableColumn.COORDINATION, "Qui s'en occupe")
 *         .kept("Observations")
 *         .leftOut("Ligne")
 *         .build();
 * }</pre>
 *
 * <p>Words are compared without case, accents, articles and punctuation, and without years and words such as « réalisées »:
 * « ACTIONS 2017 REALISEES » is « Actions ». The order of the
 * columns does not matter.
 */
public final class TableLayout {

    private static final Set<String> NUMBERED_LEVELS =
            Set.of(" (niveau 1)", " (niveau 2)", " (niveau 3)", " (niveau 4)");

    private static final int NUMBERED = " (niveau 1)".length();

    private static final Pattern TWO_WORDS =
            Pattern.compile("(\\p{L}+(?:[ '’]\\p{L}+){0,2}) ?[/|] ?(\\p{L}+(?:[ '’]\\p{L}+){0,2})");

    /** Between the roles in a header. */
    private static final Pattern BETWEEN_ROLES =
            Pattern.compile(" ?[/|&+,;] ?| [–—-] | et (?:les |leurs )?| ou | and ");

    private static final Set<TableColumn> ROLES =
            Set.of(TableColumn.COORDINATION, TableColumn.CO_COORDINATION, TableColumn.PARTNERS);

    /** Two headers without figures. */
    private static final Pattern TWO_HEADERS = Pattern.compile("([^/|\\d]+?) ?(?: [–—-] |[/|]) ?([^/|\\d]+)");

    private static final Set<String> BODIES = Set.of(
            "structure",
            "organisme",
            "organisation",
            "entite",
            "acteur",
            "institution",
            "association",
            "collectivite",
            "etablissement",
            "partenaire",
            "operateur");

    private static final Set<String> SERVICES = Set.of("service", "direction", "pole", "unite");

    /** What a body or a service does that leads. */
    private static final Set<String> LEADS = Set.of(
            "pilote",
            "porteur",
            "porteuse",
            "responsable",
            "coordinateur",
            "coordinatrice",
            "coordonnateur",
            "coordonnatrice",
            "referent",
            "referente",
            "animateur",
            "animatrice",
            "chef file");

    /** What a body does that takes part. */
    private static final Set<String> PARTNERS = Set.of(
            "partenaire",
            "associe",
            "associee",
            "implique",
            "impliquee",
            "mobilise",
            "mobilisee",
            "contributeur",
            "contributrice",
            "mobiliser",
            "associer");

    /** What indicators may be about; whatever it is, they are indicators. */
    private static final Set<String> KINDS_OF_INDICATORS = Set.of(
            "qualitatif",
            "quantitatif",
            "impact",
            "performance",
            "realisation",
            "resultat",
            "suivi",
            "evaluation",
            "reussite",
            "moyen",
            "processus",
            "activite",
            "effet",
            "progres",
            "efficacite",
            "pertinence",
            "cle",
            "retenu",
            "propose");

    /** « Cible 2024 », « Programme 2026 »: what is to be reached or done, not who it is for and not what it is part of. */
    private static final Pattern OF_YEAR =
            Pattern.compile("cibles? (?:en |pour )?\\d{4}.*|programmes? (?:de |pour )?\\d{4}");

    /** Words for a status if they have a date. */
    private static final Set<String> SITUATION = Set.of("situation", "point");

    /** Columns whose words hold for one day. */
    private static final Set<TableColumn> DATED = Set.of(TableColumn.STATUS, TableColumn.PROGRESS, TableColumn.REMARKS);

    private static final TableLayout STANDARD = standardWords();

    private final Map<String, TableColumn> columns;
    private final Map<String, TableColumn> byWords;
    private final Map<String, TableColumn> bySingular;
    private final Set<String> kept;
    private final Set<String> leftOut;
    private final Set<TableColumn> merged;

    /** The latest headers: a reading asks about the same cells many times. Their number is fixed, so that no table fills it. */
    private final @Nullable Meaning[] meanings = new Meaning[256];

    /** What a header means. Immutable, so that threads may share it without a lock. */
    private record Meaning(String header, Optional<TableColumn> column) {}

    private TableLayout(Builder builder) {
        this.columns = Map.copyOf(builder.columns);
        this.byWords = Map.copyOf(builder.byWords);
        Map<String, TableColumn> singular = new TreeMap<>();
        // Of two headers that differ in number only, such as « Objectif » and « Objectifs », the one that is singular
        // counts.
        byWords.forEach((words, column) -> singular.putIfAbsent(HeaderWords.singular(words), column));
        byWords.forEach((words, column) -> {
            if (HeaderWords.singular(words).equals(words)) {
                singular.put(words, column);
            }
        });
        this.bySingular = Map.copyOf(singular);
        this.kept = Set.copyOf(builder.kept);
        this.leftOut = Set.copyOf(builder.leftOut);
        this.merged = Set.copyOf(builder.merged);
    }

    private static TableLayout standardWords() {
        Builder builder = new Builder();
        for (TableColumn column : TableColumn.all()) {
            builder.column(column, column.headers().toArray(new String[0]));
        }
        return builder.build();
    }

    /**
     * The layout with the headers of published tables.
     *
     * @return the standard layout
     */
    public static TableLayout standard() {
        return STANDARD;
    }

    /**
     * Starts a layout without headers.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this layout.
     *
     * @return a builder with the headers of this layout
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.columns.putAll(columns);
        builder.byWords.putAll(byWords);
        builder.kept.addAll(kept);
        builder.leftOut.addAll(leftOut);
        builder.merged.addAll(merged);
        return builder;
    }

    /**
     * The column that a header announces. « Région (niveau 1) » announces a chantier of the first level, whatever its word.
     *
     * @param header the header as written
     * @return the column, if the header is known
     */
    public Optional<TableColumn> columnOf(String header) {
        int slot = Math.floorMod(Objects.requireNonNull(header, "header").hashCode(), meanings.length);
        Meaning known = meanings[slot];
        if (known == null || !known.header.equals(header)) {
            known = new Meaning(header, find(header));
            if (header.length() <= HeaderWords.MAX_LENGTH) {
                meanings[slot] = known;
            }
        }
        return known.column;
    }

    private Optional<TableColumn> find(String header) {
        if (header.strip().equals("#")) {
            return numbers();
        }
        if (header.length() <= HeaderWords.MAX_LENGTH && CoordinationCells.isOfLeadsInBold(header)) {
            return ofLeadsInBold(header);
        }
        HeaderWords words = HeaderWords.of(header);
        String key = words.key();
        // « Sous-total axe 1 » is not « Sous-axe ».
        if (OF_YEAR.matcher(key).matches() || key.startsWith("sous total")) {
            return Optional.ofNullable(columns.get(key));
        }
        return Optional.ofNullable(columns.get(key))
                .or(() -> levelOf(key))
                .or(() -> words.isNumberOfAction() ? numbers() : Optional.empty())
                .or(() -> PersonHeader.matches(key) ? Optional.of(TableColumn.PERSON) : Optional.empty())
                .or(() -> totalOfFunding(words))
                .or(() -> Optional.ofNullable(columns.get(words.words())))
                .or(() -> Optional.ofNullable(byWords.get(words.words())))
                .or(() -> ofRoles(header))
                .or(() -> withoutBrackets(header))
                .or(() -> ofSingular(words.singular()))
                .or(() -> withoutDate(words))
                .or(() -> withoutObject(words))
                .or(() -> withoutTotal(words))
                .or(() -> combined(words.singular()))
                .or(() -> withoutQualifiers(words))
                .or(() -> oneOfTwo(header))
                .or(() -> inTwoLanguages(header))
                .or(() -> ofTwo(header))
                .or(() -> withoutInclusive(header))
                .or(() -> words.isLink() ? Optional.of(TableColumn.REMARKS) : Optional.empty());
    }

    private Optional<TableColumn> ofSingular(String words) {
        return Optional.ofNullable(bySingular.get(words));
    }

    /** « Association porteuse », « Service responsable », « Indicateurs d'impact »: two words that say what the column is. */
    private static Optional<TableColumn> combined(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String first = words.substring(0, space);
        String rest = words.substring(space + 1);
        if (SERVICES.contains(first) && LEADS.contains(rest)) {
            return Optional.of(TableColumn.SERVICE);
        }
        if (BODIES.contains(first) && (LEADS.contains(rest) || PARTNERS.contains(rest))) {
            return Optional.of(LEADS.contains(rest) ? TableColumn.COORDINATION : TableColumn.PARTNERS);
        }
        boolean indicators = first.equals("indicateur")
                && KINDS_OF_INDICATORS.containsAll(
                        List.of(rest.replace("d ", "").split(" ")));
        return indicators ? Optional.of(TableColumn.INDICATORS) : Optional.empty();
    }

    /** « Budget estimé », « Calendrier de mise en œuvre », « Principaux partenaires »: words that change nothing are left out. */
    private Optional<TableColumn> withoutQualifiers(HeaderWords words) {
        return words.withoutQualifiers()
                .flatMap(bare -> ofSingular(bare.words())
                        .filter(column -> column.equals(TableColumn.LEVEL_1)
                                ? !bare.ofObject()
                                : !TableColumn.LEVELS.contains(column)
                                        && !column.equals(TableColumn.SERVICE)
                                        && !(column.equals(TableColumn.TITLE) && words.isOfOthers())));
    }

    /** « Pilote (en gras) / partenaires » is about leads, and perhaps partners, and nothing else. */
    private Optional<TableColumn> ofLeadsInBold(String header) {
        Set<TableColumn> meanings = CoordinationCells.namesInBold(header).stream()
                .flatMap(part -> columnOf(part).stream())
                .collect(Collectors.toCollection(HashSet::new));
        boolean leads = meanings.remove(TableColumn.COORDINATION);
        meanings.remove(TableColumn.PARTNERS);
        return leads && meanings.isEmpty() ? Optional.of(TableColumn.COORDINATION) : Optional.empty();
    }

    /** « Porteur·se·s » is « Porteur ». */
    private Optional<TableColumn> withoutInclusive(String header) {
        String plain = HeaderWords.withoutInclusive(header);
        return plain.equals(header) ? Optional.empty() : columnOf(plain);
    }

    /** « Pilotes / Partenaires », « Acteurs (porteur et partenaires) »: roles in one column; « Pilote et co-pilotes » all lead. */
    private Optional<TableColumn> ofRoles(String header) {
        if (header.length() > HeaderWords.MAX_LENGTH) {
            return Optional.empty();
        }
        String words = PlainText.of(header);
        int open = words.indexOf('(');
        boolean inBrackets = open > 0 && words.endsWith(")");
        List<String> roles = rolesOf(inBrackets ? words.substring(open + 1, words.length() - 1) : words);
        if (roles.size() < 2) {
            return Optional.empty();
        }
        List<TableColumn> meanings =
                roles.stream().flatMap(role -> columnOf(role).stream()).toList();
        boolean lead = meanings.contains(TableColumn.COORDINATION);
        boolean others = meanings.contains(TableColumn.PARTNERS);
        boolean all = meanings.size() == roles.size()
                && ROLES.containsAll(meanings)
                && (others || lead && meanings.contains(TableColumn.CO_COORDINATION));
        TableColumn role = lead ? TableColumn.PARTICIPANTS : TableColumn.PARTNERS;
        return all ? Optional.of(others ? role : TableColumn.COORDINATION) : Optional.empty();
    }

    /** The words of a header that names several roles, in their order. */
    static List<String> rolesOf(String header) {
        return List.of(BETWEEN_ROLES.split(header.strip(), 0));
    }

    /** « Lead partner / Chef de file »: both halves are known, and mean the same. */
    private Optional<TableColumn> inTwoLanguages(String header) {
        if (header.length() > HeaderWords.MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = PlainText.of(header);
        Matcher two = TWO_HEADERS.matcher(plain);
        if (two.matches()) {
            Optional<TableColumn> meaning = columnOf(two.group(1));
            return meaning.filter(column -> columnOf(two.group(2)).equals(meaning));
        }
        // « Federführung Chef de file »: two lines of a cell.
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            Optional<TableColumn> meaning = wordOf(plain.substring(0, space));
            if (meaning.isPresent() && wordOf(plain.substring(space + 1)).equals(meaning)) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    /**
     * « Objectif / description », « Indicateur(s) et valeur cible 2028 », « Livrables / étapes », « Commentaires / avancement »: two
     * headers, of which one says what the cells are. Where these are steps, their cells decide.
     */
    private Optional<TableColumn> ofTwo(String header) {
        List<String> parts = header.length() > HeaderWords.MAX_LENGTH ? List.of() : rolesOf(PlainText.of(header));
        if (parts.size() != 2) {
            return Optional.empty();
        }
        List<TableColumn> two =
                parts.stream().flatMap(part -> columnOf(part).stream()).toList();
        if (two.size() < 2) {
            return Optional.empty();
        }
        boolean indicators = two.contains(TableColumn.INDICATORS)
                && two.stream()
                        .allMatch(column -> column.equals(TableColumn.INDICATORS)
                                || column.equals(TableColumn.REMARKS)
                                || column.equals(TableColumn.LEVEL_2)
                                || TableColumn.INDICATOR_PARTS.contains(column));
        boolean words = two.stream()
                .allMatch(column -> column.equals(TableColumn.DESCRIPTION)
                        || column.equals(TableColumn.REMARKS)
                        || column.equals(TableColumn.LEVEL_2));
        // « Action et contenu »: the lines below the title are what it says.
        boolean titles = two.contains(TableColumn.TITLE)
                && two.stream()
                        .allMatch(column -> column.equals(TableColumn.TITLE)
                                || column.equals(TableColumn.DESCRIPTION)
                                || column.equals(TableColumn.STEP));
        if (titles) {
            return Optional.of(TableColumn.TITLE);
        }
        boolean steps = two.contains(TableColumn.STEP) && two.contains(TableColumn.REMARKS);
        boolean progress = two.contains(TableColumn.STATUS)
                && two.contains(TableColumn.REMARKS)
                && StatusCells.isOfComments(header);
        if (progress) {
            return Optional.of(TableColumn.STATUS);
        }
        return indicators
                ? Optional.of(TableColumn.INDICATORS)
                : words && two.contains(TableColumn.DESCRIPTION)
                        ? Optional.of(TableColumn.DESCRIPTION)
                        : steps ? Optional.of(TableColumn.REMARKS) : Optional.empty();
    }

    /** Whether a header names steps next to something else: « Livrables / étapes ». */
    boolean namesSteps(String header) {
        List<String> parts = header.length() > HeaderWords.MAX_LENGTH ? List.of() : rolesOf(PlainText.of(header));
        return parts.size() == 2
                && parts.stream()
                        .anyMatch(part ->
                                columnOf(part).filter(TableColumn.STEP::equals).isPresent());
    }

    /** The column that a text names with nothing else. */
    private Optional<TableColumn> wordOf(String text) {
        return ofSingular(HeaderWords.of(text).singular());
    }

    /**
     * « Avancement au 31 décembre 2024 » is a status; so is « Situation fin 2019 », which is nothing without its date. « Bilan au
     * 30/06 » is a remark.
     */
    private Optional<TableColumn> withoutDate(HeaderWords words) {
        return words.withoutDate()
                .flatMap(bare -> SITUATION.contains(bare) ? Optional.of(TableColumn.STATUS) : ofSingular(bare))
                .filter(DATED::contains);
    }

    /** « Porteur du projet » is « Porteur ». */
    private Optional<TableColumn> withoutObject(HeaderWords words) {
        return words.withoutObject().flatMap(this::ofSingular).filter(column -> !TableColumn.LEVELS.contains(column));
    }

    /** « Plan de financement (k€) – Total » is the sum of its funders, a budget, and no words about the funding. */
    private Optional<TableColumn> totalOfFunding(HeaderWords words) {
        return words.isTotal() && TableColumn.FUNDING.equals(byWords.get(words.words()))
                ? Optional.of(TableColumn.BUDGET)
                : Optional.empty();
    }

    /** « Coût prévisionnel TTC – Total » is a budget. */
    private Optional<TableColumn> withoutTotal(HeaderWords words) {
        return words.withoutTotal().flatMap(this::ofSingular).filter(TableColumn.BUDGET::equals);
    }

    /**
     * « Kosten / Coût », « Pilote / référent », « Chef de file / Responsável »: two headers of few words, of which one is known or both
     * mean one thing. Persons do not count. Longer texts with a slash are more likely cells.
     */
    private Optional<TableColumn> oneOfTwo(String header) {
        Matcher two = TWO_WORDS.matcher(PlainText.of(header));
        if (!two.matches()) {
            return Optional.empty();
        }
        boolean words = two.group(1).indexOf(' ') < 0 && two.group(2).indexOf(' ') < 0;
        Set<TableColumn> meanings = Stream.of(two.group(1), two.group(2))
                .flatMap(word -> (words ? columnOf(word) : wordOf(word)).stream())
                .filter(column -> !column.equals(TableColumn.PERSON))
                .collect(Collectors.toSet());
        return meanings.size() == 1 ? meanings.stream().findFirst() : Optional.empty();
    }

    private Optional<TableColumn> numbers() {
        return Optional.ofNullable(columns.get("n"));
    }

    /** « Statut (liste déroulante) » is « Statut ». */
    private Optional<TableColumn> withoutBrackets(String header) {
        int open = header.indexOf('(');
        boolean closed = open > 0 && header.strip().endsWith(")");
        return closed ? columnOf(header.substring(0, open)) : Optional.empty();
    }

    /**
     * The word that the header of a column of chantiers has for their level: « Région » for « Région (niveau 1) », « Axe » for
     * « Axe ».
     *
     * @param header the header as written
     * @return the word; absent where the header says nothing of the level of one chantier, such as « Chantiers »
     */
    public static Optional<String> levelWord(String header) {
        Objects.requireNonNull(header, "header");
        String words = PlainText.of(header);
        boolean numbered =
                words.length() > NUMBERED && NUMBERED_LEVELS.contains(words.substring(words.length() - NUMBERED));
        return numbered
                ? Optional.of(words.substring(0, words.length() - NUMBERED))
                        .filter(word -> !NameKey.of(word).value().equals("chantiers"))
                : Heading.readLevel(words);
    }

    private static Optional<TableColumn> levelOf(String key) {
        return key.endsWith(" niveau 1")
                ? Optional.of(TableColumn.LEVEL_1)
                : key.endsWith(" niveau 2")
                        ? Optional.of(TableColumn.LEVEL_2)
                        : key.endsWith(" niveau 3")
                                ? Optional.of(TableColumn.LEVEL_3)
                                : key.endsWith(" niveau 4") ? Optional.of(TableColumn.LEVEL_4) : Optional.empty();
    }

    /**
     * The meaning of the words before a colon: « Pilote : CRIJ » is about the plan, and no title. In « auteur, part : … » a list comes
     * before it, and no label.
     */
    Optional<TableColumn> labelOf(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.lastIndexOf(',', colon) < 0
                ? columnOf(line.substring(0, colon))
                        .filter(column -> !column.equals(TableColumn.TITLE) && !TableColumn.LEVELS.contains(column))
                : Optional.empty();
    }

    /** Whether a cell of a row is a lead with its label: « Chef de file : CRIJ ». */
    boolean namesLead(GridRow row) {
        return row.texts().stream()
                .anyMatch(text ->
                        labelOf(text).filter(TableColumn.COORDINATION::equals).isPresent());
    }

    boolean isKept(String header) {
        return !kept.isEmpty() && kept.contains(HeaderWords.key(header));
    }

    boolean isLeftOut(String header) {
        return !leftOut.isEmpty() && leftOut.contains(HeaderWords.key(header));
    }

    /** Whether an empty cell of the column repeats the cell above it. */
    boolean isMerged(TableColumn column) {
        return merged.contains(column);
    }

    @Override
    public String toString() {
        return "TableLayout of " + columns.size() + " words";
    }

    /** Builds a layout. The last call for a header counts. Not safe for use by several threads at once. */
    public static final class Builder {

        private final Map<String, TableColumn> columns = new HashMap<>();
        private final Map<String, TableColumn> byWords = new HashMap<>();
        private final Set<String> kept = new HashSet<>();
        private final Set<String> leftOut = new HashSet<>();
        private final Set<TableColumn> merged = new HashSet<>();

        private Builder() {}

        /**
         * Adds headers of a column.
         *
         * @param column the column
         * @param headers its headers, any one of which announces it
         * @return this builder
         */
        public Builder column(TableColumn column, String... headers) {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(headers, "headers");
            for (String header : headers) {
                String key = remove(header);
                columns.put(key, column);
                String words = HeaderWords.of(header).words();
                // Without its number, « N° de fiche » is no code.
                boolean number = column.equals(TableColumn.CODE) && !words.equals(key);
                if (!words.isEmpty() && !number && !key.startsWith("niveau") && !key.contains(" niveau ")) {
                    byWords.put(words, column);
                }
            }
            return this;
        }

        /**
         * Adds headers of columns that the model has no place for. Their cells are kept as properties of the region's own,
         * named {@code x-} and the header.
         *
         * @param headers the headers of the columns
         * @return this builder
         */
        public Builder kept(String... headers) {
            Objects.requireNonNull(headers, "headers");
            for (String header : headers) {
                kept.add(remove(header));
            }
            return this;
        }

        /**
         * Adds headers of columns that are not read, such as row numbers.
         *
         * @param headers the headers of the columns
         * @return this builder
         */
        public Builder leftOut(String... headers) {
            Objects.requireNonNull(headers, "headers");
            for (String header : headers) {
                leftOut.add(remove(header));
            }
            return this;
        }

        private String remove(String header) {
            String key = HeaderWords.key(header);
            columns.remove(key);
            byWords.remove(key);
            kept.remove(key);
            leftOut.remove(key);
            return key;
        }

        /**
         * Adds columns with merged cells, of which a reader of files supplies only the first: an empty cell below it repeats
         * it, up to the next label of a chantier. The columns of chantiers are always read so; in all others an empty cell is
         * empty unless the column is added here.
         *
         * @param more the columns
         * @return this builder
         */
        public Builder merged(TableColumn... more) {
            Objects.requireNonNull(more, "more");
            merged.addAll(Set.of(more));
            return this;
        }

        /**
         * Builds the layout.
         *
         * @return the layout
         */
        public TableLayout build() {
            return new TableLayout(this);
        }
    }
}
