package org.mobilityplan.examples;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/**
 * Computes the numbers that Word shows before paragraphs: « 1.2. », « Axe 3 », « b) ». They are not part of the text of the
 * document. Paragraphs are to be given in their order.
 */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final int MAX_STYLES = 20;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /**
     * A number.
     *
     * @param text the number as Word shows it
     * @param simple whether it is nothing but the position in a list, such as « 2. »
     */
    record Number(String text, boolean simple) {}

    /** The list of a paragraph, and its level in it. */
    private record Place(XWPFNum list, CTAbstractNum definition, int level) {}

    private final XWPFDocument document;

    /** By list: the last number of each level. */
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    private int unread;

    WordNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** How many numbers have a form that is not known. */
    int unread() {
        return unread;
    }

    boolean isNumbered(XWPFParagraph paragraph) {
        return place(paragraph)
                .flatMap(place -> level(place.definition, place.level))
                .filter(level -> !isBullet(level))
                .isPresent();
    }

    /** Counts a paragraph, and returns its number if it has one. */
    Optional<Number> next(XWPFParagraph paragraph) {
        Optional<Place> found = place(paragraph);
        Optional<CTLvl> level = found.flatMap(place -> level(place.definition, place.level));
        if (found.isEmpty() || level.isEmpty() || isBullet(level.get())) {
            return Optional.empty();
        }
        Place place = found.get();
        int[] counted = counts.computeIfAbsent(place.definition.getAbstractNumId(), none -> new int[LEVELS]);
        int start = start(place, level.get());
        counted[place.level] = Math.max(counted[place.level], start - 1) + 1;
        Arrays.fill(counted, place.level + 1, LEVELS, 0);
        String template = level.get().isSetLvlText() && level.get().getLvlText().getVal() != null
                ? level.get().getLvlText().getVal()
                : "%" + (place.level + 1) + ".";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            int digit = i + 1 < template.length() ? Character.digit(template.charAt(i + 1), 10) : -1;
            if (template.charAt(i) != '%' || digit < 1) {
                text.append(template.charAt(i));
                continue;
            }
            i++;
            Optional<String> written = written(place, digit - 1, Math.max(1, counted[digit - 1]));
            if (written.isEmpty()) {
                unread++;
                return Optional.empty();
            }
            text.append(written.get());
        }
        boolean simple = template.matches("\\(?%[1-9] ?[.)°-]?");
        return Optional.of(new Number(text.toString().strip(), simple)).filter(each -> !each.text.isEmpty());
    }

    private static Optional<String> written(Place place, int level, int number) {
        String format = level(place.definition, level).map(WordNumbers::format).orElse("decimal");
        return switch (format) {
            case "decimal" -> Optional.of(Integer.toString(number));
            case "decimalzero" -> Optional.of(String.format(Locale.ROOT, "%02d", number));
            case "lowerletter" -> Optional.of(letter(number));
            case "upperletter" -> Optional.of(letter(number).toUpperCase(Locale.ROOT));
            case "lowerroman" -> Optional.of(roman(number));
            case "upperroman" -> Optional.of(roman(number).toUpperCase(Locale.ROOT));
            case "ordinal" -> Optional.of(number + (number == 1 ? "er" : "e"));
            case "none" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** Word goes on with aa, bb after z. */
    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(Math.min(20, 1 + (number - 1) / 26));
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = Math.min(number, 5000);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    private static boolean isBullet(CTLvl level) {
        return format(level).equals("bullet");
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() && level.getNumFmt().getVal() != null
                ? level.getNumFmt().getVal().toString().toLowerCase(Locale.ROOT)
                : "decimal";
    }

    private static int start(Place place, CTLvl level) {
        for (CTNumLvl override : place.list.getCTNum().getLvlOverrideList()) {
            if (override.getIlvl().intValue() == place.level && override.isSetStartOverride()) {
                return override.getStartOverride().getVal().intValue();
            }
        }
        return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
    }

    private static Optional<CTLvl> level(CTAbstractNum definition, int level) {
        for (CTLvl each : definition.getLvlList()) {
            if (each.getIlvl() != null && each.getIlvl().intValue() == level) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The list of a paragraph, or of its style. */
    private Optional<Place> place(XWPFParagraph paragraph) {
        @Nullable
        CTNumPr own =
                properties(paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : null);
        @Nullable
        BigInteger list = own != null && own.isSetNumId() ? own.getNumId().getVal() : null;
        @Nullable
        BigInteger level = own != null && own.isSetIlvl() ? own.getIlvl().getVal() : null;
        @Nullable String style = paragraph.getStyleID();
        for (int i = 0; i < MAX_STYLES && style != null && document.getStyles() != null; i++) {
            XWPFStyle found = document.getStyles().getStyle(style);
            if (found == null) {
                break;
            }
            @Nullable
            CTNumPr given = properties(
                    found.getCTStyle().isSetPPr() ? found.getCTStyle().getPPr() : null);
            list = list == null && given != null && given.isSetNumId()
                    ? given.getNumId().getVal()
                    : list;
            level = level == null && given != null && given.isSetIlvl()
                    ? given.getIlvl().getVal()
                    : level;
            style = found.getBasisStyleID();
        }
        if (list == null || list.signum() <= 0 || document.getNumbering() == null) {
            return Optional.empty();
        }
        XWPFNum number = document.getNumbering().getNum(list);
        if (number == null || number.getCTNum().getAbstractNumId() == null) {
            return Optional.empty();
        }
        XWPFAbstractNum definition = document.getNumbering()
                .getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
        int depth = level == null ? 0 : Math.max(0, Math.min(LEVELS - 1, level.intValue()));
        return definition == null
                ? Optional.empty()
                : Optional.of(new Place(number, definition.getCTAbstractNum(), depth));
    }

    private static @Nullable CTNumPr properties(@Nullable CTPPrBase paragraph) {
        return paragraph != null && paragraph.isSetNumPr() ? paragraph.getNumPr() : null;
    }
}
