package org.mobilityplan.spelling;

/** Numbers in figures, with their thousands in groups. */
public final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /**
     * Groups the thousands of a plain number: {@code 46000.5} becomes « 46 000,5 » or “46,000.5”.
     *
     * @param plain the number as {@link java.math.BigDecimal#toPlainString} writes it
     * @param separator between the groups
     * @param point the decimal mark
     * @return the number in groups
     */
    public static String write(String plain, char separator, char point) {
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        int begin = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain.length() + plain.length() / GROUP);
        grouped.append(plain, 0, begin);
        for (int i = begin; i < end; i++) {
            if (i > begin && (end - i) % GROUP == 0) {
                grouped.append(separator);
            }
            grouped.append(plain.charAt(i));
        }
        return dot < 0
                ? grouped.toString()
                : grouped.append(point).append(plain, dot + 1, plain.length()).toString();
    }
}
