package org.mobilityplan.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;

/**
 * Which words of a header mean which column, in the wording of one region or of several.
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
 * « ACTIONS 2017 REALISEES » is « Actions ». The place of a column does not matter.
 */
public final class TableLayout {

    private static final Set<String> FILLING = Set.of(
            "l",
            "d",
            "le",
            "la",
            "les",
            "de",
            "du",
            "des",
            "un",
            "une",
            "ou",
            "et",
            "n",
            "no",
            "realise",
            "realisee",
            "realises",
            "realisees",
            "prevu",
            "prevue",
            "prevus",
            "prevues",
            "menees",
            "menee",
            "s",
            "en");

    private static final TableLayout STANDARD = new Builder()
            .column(TableColumn.LEVEL_1, "Chantier", "Chantiers", "Axe", "Axes", "Axe stratégique", "Orientation")
            .column(
                    TableColumn.LEVEL_1,
                    "Orientations",
                    "Thématique",
                    "Thématiques",
                    "Thème",
                    "Volet",
                    "Enjeu",
                    "Priorités")
            .column(
                    TableColumn.LEVEL_1,
                    "Domaine",
                    "Ambition",
                    "Niveau 1",
                    "Chantier (niveau 1)",
                    "Chantiers (niveau 1)")
            .column(TableColumn.LEVEL_2, "Objectif", "Objectifs", "Objectif stratégique", "Sous-axe", "Sous-thème")
            .column(TableColumn.LEVEL_2, "Niveau 2", "Chantier (niveau 2)", "Chantiers (niveau 2)")
            .column(TableColumn.LEVEL_3, "Objectif opérationnel", "Objectif spécifique", "Sous-sous-axe", "Niveau 3")
            .column(TableColumn.LEVEL_3, "Chantier (niveau 3)", "Chantiers (niveau 3)")
            .column(
                    TableColumn.CODE,
                    "Code",
                    "Numéro",
                    "N° d'action",
                    "N° de l'action",
                    "Numéro de l'action",
                    "Référence")
            .column(
                    TableColumn.TITLE,
                    "Action",
                    "Actions",
                    "Fiche action",
                    "Fiches action",
                    "Titre",
                    "Titre de l'action")
            .column(
                    TableColumn.TITLE,
                    "Intitulé",
                    "Intitulé de l'action",
                    "Titre de la fiche action",
                    "Mesure",
                    "Mesures")
            .column(TableColumn.TITLE, "Intitulé de la fiche action", "Nom de l'action")
            .column(
                    TableColumn.DESCRIPTION,
                    "Description",
                    "Descriptif",
                    "Description de l'action",
                    "Contenu",
                    "Détail")
            .column(TableColumn.COORDINATION, "Coordinateur", "Coordinateurs", "Coordinateur(s)", "Coordination")
            .column(
                    TableColumn.COORDINATION,
                    "Coordonnateur",
                    "Pilote",
                    "Pilotes",
                    "Pilote(s)",
                    "Pilotage",
                    "Chef de file")
            .column(
                    TableColumn.COORDINATION,
                    "Chefs de file",
                    "Porteur",
                    "Porteurs",
                    "Porteur de l'action",
                    "Animateur")
            .column(
                    TableColumn.COORDINATION,
                    "Structure pilote",
                    "Structures pilotes",
                    "Structure porteuse",
                    "Responsable")
            .column(TableColumn.SERVICE, "Service", "Service pilote", "Direction ou service pilote", "Services pilotes")
            .column(TableColumn.PERSON, "Personne pilote", "Personne référente", "Référent", "Contact", "Élu référent")
            .column(TableColumn.PARTNERS, "Partenaire", "Partenaires", "Partenaire(s)", "Structures partenaires")
            .column(TableColumn.PARTNERS, "Partenaires associés", "Partenariats")
            .column(TableColumn.STATUS, "Statut", "État", "État d'avancement", "Avancement", "Statut de l'action")
            .column(TableColumn.PRIORITY, "Priorité", "Niveau de priorité", "Degré de priorité")
            .column(TableColumn.PERIOD, "Calendrier", "Période", "Échéance", "Échéancier", "Date", "Dates", "Année")
            .column(TableColumn.START, "Début", "Date de début", "Démarrage")
            .column(TableColumn.END, "Fin", "Date de fin")
            .column(
                    TableColumn.BUDGET,
                    "Budget",
                    "Budget prévisionnel",
                    "Budget prévisionnel total € HT",
                    "Coût",
                    "Montant")
            .column(TableColumn.BUDGET, "Budget prévisionnel total", "Budget total", "Budget (€)", "Coût (€)")
            .column(
                    TableColumn.INDICATORS,
                    "Indicateur",
                    "Indicateurs",
                    "Indicateurs de suivi",
                    "Indicateurs de résultat")
            .column(TableColumn.INDICATORS, "Chiffres", "Chiffres clés", "Quantités")
            .build();

    private final Map<String, TableColumn> columns;
    private final Set<String> kept;
    private final Set<String> leftOut;
    private final Set<TableColumn> merged;

    private TableLayout(Builder builder) {
        this.columns = Map.copyOf(builder.columns);
        this.kept = Set.copyOf(builder.kept);
        this.leftOut = Set.copyOf(builder.leftOut);
        this.merged = Collections.unmodifiableSet(builder.merged);
    }

    /**
     * The wordings that published tables were seen to use.
     *
     * @return the standard layout
     */
    public static TableLayout standard() {
        return STANDARD;
    }

    /**
     * Starts a layout without any words.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds these words
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.columns.putAll(columns);
        builder.kept.addAll(kept);
        builder.leftOut.addAll(leftOut);
        builder.merged.addAll(merged);
        return builder;
    }

    /** What the column under this header says, if the header is known. */
    Optional<TableColumn> columnOf(String header) {
        TableColumn exact = columns.get(NameKey.of(header).value());
        return Optional.ofNullable(exact != null ? exact : columns.get(wordsOf(header)));
    }

    boolean isKept(String header) {
        return kept.contains(NameKey.of(header).value());
    }

    boolean isLeftOut(String header) {
        return leftOut.contains(NameKey.of(header).value());
    }

    /** Whether an empty cell of the column holds what the cell above it holds. */
    boolean isMerged(TableColumn column) {
        return merged.contains(column);
    }

    /** The words of a header that say what the column is. */
    private static String wordsOf(String header) {
        StringBuilder words = new StringBuilder();
        for (String word : NameKey.of(header).value().split(" ")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (!number && !FILLING.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "TableLayout of " + columns.size() + " words";
    }

    /** Gathers the words of a layout; the last thing said of a word counts. Not for use by several threads at once. */
    public static final class Builder {

        private final Map<String, TableColumn> columns = new HashMap<>();
        private final Set<String> kept = new HashSet<>();
        private final Set<String> leftOut = new HashSet<>();
        private final EnumSet<TableColumn> merged = EnumSet.noneOf(TableColumn.class);

        private Builder() {}

        /**
         * Headers that mean a column.
         *
         * @param column what the column says
         * @param headers the words above it, each of them enough
         * @return this builder
         */
        public Builder column(TableColumn column, String... headers) {
            for (String header : headers) {
                String key = forget(header);
                columns.put(key, column);
                String words = wordsOf(header);
                if (!words.isEmpty() && !key.startsWith("niveau") && !key.contains(" niveau ")) {
                    columns.put(words, column);
                }
            }
            return this;
        }

        /**
         * Headers of columns that the model has no place for: their cells are kept as properties of the region's own, named
         * {@code x-} and the header.
         *
         * @param headers the words above the columns
         * @return this builder
         */
        public Builder kept(String... headers) {
            for (String header : headers) {
                kept.add(forget(header));
            }
            return this;
        }

        /**
         * Headers of columns that are not read, such as row numbers.
         *
         * @param headers the words above the columns
         * @return this builder
         */
        public Builder leftOut(String... headers) {
            for (String header : headers) {
                leftOut.add(forget(header));
            }
            return this;
        }

        private String forget(String header) {
            String key = NameKey.of(header).value();
            columns.remove(key);
            kept.remove(key);
            leftOut.remove(key);
            return key;
        }

        /**
         * Columns with merged cells, of which a reader of files gives the first only: an empty cell below holds the same, up to
         * the next label of a chantier. The columns of chantiers always are; in all others an empty cell is empty unless it is
         * said here.
         *
         * @param more the columns
         * @return this builder
         */
        public Builder merged(TableColumn... more) {
            merged.addAll(Set.of(more));
            return this;
        }

        /**
         * The layout.
         *
         * @return what was gathered
         */
        public TableLayout build() {
            return new TableLayout(this);
        }
    }
}
