package org.mobilityplan.examples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.table.TableLayout;

/**
 * The headings above a place of a document. Those with a style nest by it; « Axe 1 : Informer », « Objectif 1.1 : Accueillir » and
 * « Fiche action n° 1 : Ouvrir un guichet » nest by their words where they have none, or all the same one.
 */
final class DocumentHeadings {

    /** The title of the document, and its nine levels of headings. */
    static final int STYLED = 10;

    /** The rank of a fiche, below all levels of chantiers. */
    private static final int OF_FICHE = TableBlock.LEVELS.size();

    /** By level, followed by those that nest by their words, by rank. */
    private final String[] headings = new String[STYLED + OF_FICHE + 1];

    DocumentHeadings() {
        Arrays.fill(headings, "");
    }

    /** How far below others a heading is by its words; -1 where they do not say so. */
    private static int rank(String text) {
        if (TableBlock.isHeadingOfFiche(text)) {
            return OF_FICHE;
        }
        int level = Heading.read(text)
                .level()
                .flatMap(TableLayout.standard()::columnOf)
                .map(TableBlock.LEVELS::indexOf)
                .orElse(0);
        return TableBlock.isAxis(text) ? Math.max(0, level) : -1;
    }

    /** Sets a heading that has a style: of level 0 for the title of the document, 1 to 9 for headings. */
    void set(int level, String text) {
        int rank = rank(text);
        int above = rank(headings[level]);
        boolean sameStyle = above >= 0 && above < rank;
        boolean byWords =
                sameStyle || IntStream.range(0, Math.max(0, rank)).anyMatch(each -> !headings[STYLED + each].isEmpty());
        int from = sameStyle ? level + 1 : level;
        Arrays.fill(headings, from, byWords ? Math.max(from, STYLED) : headings.length, "");
        if (byWords) {
            setByWords(text);
        } else {
            headings[level] = text;
        }
    }

    /** Sets a heading without a style, such as a paragraph in bold. */
    void setByWords(String text) {
        int rank = Math.max(0, rank(text));
        for (int level = 1; level < STYLED; level++) {
            if (rank(headings[level]) > rank) {
                headings[level] = "";
            }
        }
        Arrays.fill(headings, STYLED + rank, headings.length, "");
        headings[STYLED + rank] = text;
    }

    /** Whether a heading is below another one by its words: « Objectif 1.1 » below « Axe 1 ». */
    static boolean isBelow(String text, String above) {
        return rank(text) > rank(above);
    }

    /** Removes a heading without a style. */
    void remove(String text) {
        for (int level = STYLED; level < headings.length; level++) {
            headings[level] = headings[level].equals(text) ? "" : headings[level];
        }
    }

    void setTitle(String text) {
        headings[0] = text;
    }

    String title() {
        return headings[0];
    }

    /** The headings, the outermost first; empty where a level has none. */
    List<String> list() {
        return List.of(headings.clone());
    }
}
