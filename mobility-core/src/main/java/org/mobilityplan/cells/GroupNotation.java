package org.mobilityplan.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.CoordinationNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.spelling.PlainText;

/**
 * Announced sizes with the list that follows, found within a text: « avec 7 structures de coordination partenaires (Ligue de
 * l'enseignement, MAPAR et la FDMFR35 et trois partenaires associés (Région, Rectorat) ».
 *
 * <p>A bracket that is never closed ends with the text, or where the next announcement begins. Numbers are not compared with
 * lists here: both are kept, and a rule reports where they differ.
 */
public final class GroupNotation {

    private static final RuleId OPEN_LIST = RuleId.of("notation.list.open");

    /** How far before its bracket an announcement begins. */
    private static final int MAX_WORDS_BEFORE = 8;

    private static final int MAX_ANNOUNCEMENT_LENGTH = 200;

    /** The words for organisations: anything else that is counted is a group only where a member is known. */
    private static final Set<String> NOUNS = Set.of(
            "structures", "partenaires", "associations", "organismes", "organisations", "membres", "collectivites");

    private static final List<String> OPEN =
            List.of("etc", "notamment", "parmi lesquelles", "parmi lesquels", "voir liste", "liste ouverte");

    private final Predicate<String> known;
    private final CoordinationNotation names;

    private GroupNotation(Predicate<String> known) {
        this.known = known;
        this.names = CoordinationNotation.knowing(known);
    }

    /** The position of an announcement and its bracket in the text. */
    private record Announcement(int start, int bracket, Quantity size) {}

    /**
     * A notation that knows some names.
     *
     * @param known whether a name, as written, is known
     * @return the notation
     */
    public static GroupNotation knowing(Predicate<String> known) {
        return new GroupNotation(known);
    }

    /**
     * Finds the announced groups of a text.
     *
     * @param text the text, such as an action or a bullet of it
     * @return the groups in order, none as a rule, and the findings
     */
    public Checked<List<AnnouncedGroup>> find(String text) {
        List<Finding> findings = new ArrayList<>();
        List<Announcement> announced = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
            Optional<Announcement> found = announcement(text, from, i);
            if (found.isPresent()) {
                announced.add(found.get());
                from = i + 1;
            }
        }
        List<AnnouncedGroup> groups = new ArrayList<>();
        for (int i = 0; i < announced.size(); i++) {
            int limit = i + 1 < announced.size() ? announced.get(i + 1).start : text.length();
            group(text, announced.get(i), limit, findings).ifPresent(groups::add);
        }
        return Checked.of(List.copyOf(groups), Report.of(findings));
    }

    /** The number of two or more that begins a few words before the bracket. */
    private static Optional<Announcement> announcement(String text, int from, int bracket) {
        int word = bracket;
        for (int words = 0; words < MAX_WORDS_BEFORE; words++) {
            int end = word;
            word = wordBefore(text, from, end);
            if (word == end || bracket - word > MAX_ANNOUNCEMENT_LENGTH) {
                return Optional.empty();
            }
            if (QuantityNotation.isNumber(PlainText.of(text.substring(word, end)))) {
                return counted(text, from, word, bracket);
            }
        }
        return Optional.empty();
    }

    /** The number with its qualifier: « plus de 20 », « près d'une dizaine ». */
    private static Optional<Announcement> counted(String text, int from, int number, int bracket) {
        Optional<Announcement> counted = Optional.empty();
        int start = number;
        for (int words = 0; words <= 2; words++) {
            int begins = start;
            Optional<Quantity> size = QuantityNotation.read(text.substring(begins, bracket))
                    .value()
                    .filter(read ->
                            read.getUnit().isPresent() && read.getOutOf().isEmpty())
                    .filter(read ->
                            read.getValue().filter(GroupNotation::isSeveral).isPresent());
            if (size.isPresent()) {
                counted = size.map(read -> new Announcement(begins, bracket, read));
            }
            start = wordBefore(text, from, start);
        }
        return counted;
    }

    private static int wordBefore(String text, int from, int at) {
        int word = at;
        while (word > from && PlainText.isSpace(text.charAt(word - 1))) {
            word--;
        }
        while (word > from && !PlainText.isSpace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') {
            word--;
        }
        return word;
    }

    private static boolean isSeveral(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) > 0;
    }

    private Optional<AnnouncedGroup> group(String text, Announcement announced, int limit, List<Finding> findings) {
        int end = closing(text, announced.bracket, limit);
        String list = text.substring(announced.bracket + 1, end);
        String unit = NameKey.of(announced.size.getUnit().orElse("")).value();
        Optional<Role> role = role(unit);
        Checked<List<Participant>> read = names.read(list, role.orElse(Role.MEMBER));
        List<Participant> members = read.orElseThrow();
        boolean noun = List.of(unit.split(" ")).stream().anyMatch(NOUNS::contains);
        boolean anyKnown = members.stream()
                .anyMatch(member -> member.getName().filter(known).isPresent());
        if (!noun && !anyKnown) {
            return Optional.empty();
        }
        if (!members.isEmpty()) {
            // An open list is kept with the group, so it is not reported.
            for (Finding finding : read.report().findings()) {
                if (!finding.rule().equals(OPEN_LIST)) {
                    findings.add(finding);
                }
            }
        }
        String key = " " + NameKey.of(list).value() + " ";
        boolean open = OPEN.stream().anyMatch(words -> key.contains(" " + words + " "))
                || list.contains("…")
                || list.contains("...");
        AnnouncedSize size =
                AnnouncedSize.builder().role(role).quantity(announced.size).build();
        boolean closed = end < text.length() && text.charAt(end) == ')';
        String words = text.substring(announced.start, closed ? end + 1 : end);
        return Optional.of(new AnnouncedGroup(PlainText.of(words), size, members, open));
    }

    /** The bracket that closes the one given; else where the list ends because another one begins or the text ends. */
    private static int closing(String text, int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return limit;
    }

    private static Optional<Role> role(String unit) {
        if (unit.contains("associe")) {
            return Optional.of(Role.ASSOCIATE);
        }
        if (unit.contains("coordination")) {
            return Optional.of(Role.COORDINATING);
        }
        if (unit.contains("partenaire")) {
            return Optional.of(Role.PARTNER);
        }
        return unit.contains("membre") ? Optional.of(Role.MEMBER) : Optional.empty();
    }
}
