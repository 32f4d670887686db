package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads the status of an action, or deduces it. */
final class StatusCells {

    private static final Pattern SHARE = Pattern.compile(
            "(?:(?:env\\.?|environ|~|≈) ?)?(?:(?<from>\\d{1,3}) ?(?:à|-|–) ?)?(?<to>\\d{1,3})(?:[.,]\\d{1,2})?"
                    + " ?(?:%|pour cent)(?: environ)?",
            Pattern.CASE_INSENSITIVE);

    /** « 3/5 », « 3 sur 5 » below « Avancement ». */
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3}) ?(?:/|sur) ?(\\d{1,3})");

    private static final Pattern PROGRESS = Pattern.compile("avancement|progres|realisation|completion");

    /** A number from 2 on: « 0,6 » and « 1 » may be shares of one. */
    private static final Pattern BARE_SHARE = Pattern.compile("0|(?:[2-9]|\\d{2,3})(?:[.,]\\d{1,2})?");

    private static final Pattern UNIT_OF_SHARE = Pattern.compile("%|pourcentage");

    private static final Pattern DATE = Pattern.compile(
            "(?<date>\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}/(?:19|20)\\d\\d"
                    + "|(?:(?:fin|début|mi) )?(?:\\d{1,2}(?:er)? )?\\p{L}{3,9}\\.? (?:19|20)\\d\\d"
                    + "|(?:fin|début|mi)[- ](?:19|20)\\d\\d)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The date of a group above « État » and « % »: « Avancement au 30/06/2025 ». */
    private static final Pattern DATE_OF_GROUP = Pattern.compile(
            "\\b(?:au|à|en|fin) (?<date>\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}"
                    + "|(?:\\d{1,2}(?:er)? )?\\p{L}{3,9}\\.? (?:19|20)\\d\\d)\\)? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LAUNCH = Pattern.compile("\\s*lancement", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

    /** « Commentaires / avancement », folded. */
    private static final Pattern COMMENTS =
            Pattern.compile("\\b(?:commentaires?|remarques?|observations?|notes?|suivi|bilan)\\b");

    /** « Où en est-on ? », folded: the answer may be a sentence. */
    private static final Pattern QUESTIONS =
            Pattern.compile("\\b(?:ou en (?:est|sommes)|point (?:d['’]etape|de situation))\\b");

    /** Fewer words may be a status of one's own. */
    private static final int MIN_WORDS = 3;

    private StatusCells() {}

    static void read(RowCell cell, ActionDraft action) {
        // The status that the progress of the row above gives stays, and the cell is reported as unread.
        boolean given = action.isContinued()
                && action.isFilled(TableColumn.PROGRESS)
                && action.status().isPresent();
        if (given || FundingCells.isStage(cell.index(), action.row())) {
            return;
        }
        boolean words = isOfComments(cell.header())
                || QUESTIONS.matcher(Folding.fold(cell.header())).find();
        if (words && isRemark(cell.plainText())) {
            KeptCells.readRemark(cell, action);
            return;
        }
        Pointer pointer = action.pointerTo("status", cell);
        Optional<Status> stated = action.table()
                .statusOf(Folding.fold(cell.plainText()))
                .map(code -> Status.builder().code(code).text(cell.plainText()).build())
                .or(() -> ofShareOrWords(cell, action, pointer));
        if (stated.isEmpty()) {
            action.reportNotHeld(cell);
            return;
        }
        Status.Builder status = stated.get().toBuilder().source(action.table().source());
        if (cell.isCarried()) {
            status.origin(Origin.CARRIED_DOWN);
        }
        dateOf(DATE, cell.header())
                .or(() -> dateOf(DATE_OF_GROUP, cell.writtenAbove()))
                .ifPresent(status::date);
        action.setStatus(status.build());
    }

    private static Optional<Status> ofShareOrWords(RowCell cell, ActionDraft action, Pointer pointer) {
        return ofShare(withUnit(cell.plainText(), cell.header()))
                .or(() -> ofFraction(cell.plainText(), cell.header()))
                .map(share -> share.toBuilder().text(cell.plainText()).build())
                .or(() -> action.table().findings().valueOf(StatusNotation.read(cell.text()), pointer, cell.place()));
    }

    /** The date in a header such as « Avancement au 31/12/2024 ». */
    private static Optional<PartialDate> dateOf(Pattern pattern, String header) {
        Matcher date = pattern.matcher(PlainText.of(header));
        return date.find()
                ? PeriodNotation.read(date.group("date")).orElseThrow().getEnd()
                : Optional.empty();
    }

    /** Reads how much is done: the status, or a note of the one that is stated in words. */
    static void readProgress(RowCell cell, ActionDraft action) {
        if (!action.isFilled(TableColumn.STATUS)) {
            read(cell, action);
            return;
        }
        String words = cell.header() + " : " + cell.plainText();
        action.status()
                .ifPresentOrElse(
                        status ->
                                action.setStatus(status.toBuilder().note(words).build()),
                        () -> action.reportNotHeld(cell));
    }

    /** « 50 % » is under way, « 100 % » is done. */
    private static Optional<Status> ofShare(String text) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return Optional.empty();
        }
        int percent = Integer.parseInt(share.group("to"));
        boolean range = share.group("from") != null;
        if (range && (Integer.parseInt(share.group("from")) == 0 || percent >= 100)) {
            return Optional.empty();
        }
        return ofParts(percent, 100);
    }

    /** The cell with the unit of its header: 60 below « Avancement (%) ». */
    private static String withUnit(String text, String header) {
        boolean bare = BARE_SHARE.matcher(text).matches()
                && UNIT_OF_SHARE.matcher(Folding.fold(header)).find();
        return bare ? text + " %" : text;
    }

    private static Optional<Status> ofFraction(String text, String header) {
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches() && PROGRESS.matcher(Folding.fold(header)).find()
                ? ofParts(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)))
                : Optional.empty();
    }

    private static Optional<Status> ofParts(int done, int all) {
        StatusCode code = done == 0 ? StatusCode.TO_COME : done < all ? StatusCode.UNDER_WAY : StatusCode.DONE;
        return done > all || all < 2
                ? Optional.empty()
                : Optional.of(Status.builder().code(code).origin(Origin.DEDUCED).build());
    }

    /** Gives an action without a stated status that of the header, or the one that its title or calendar implies. */
    static void deduce(ActionDraft action) {
        TableContext table = action.table();
        TableRow row = action.row();
        if (row.isFilled(TableColumn.STATUS) || row.isFilled(TableColumn.PROGRESS)) {
            return;
        }
        Optional<Status> deduced = table.statusOfHeader();
        for (TableColumn column : List.of(TableColumn.TITLE, TableColumn.PERIOD)) {
            // « Lancement début 2027 » in a calendar is a time, and nothing is under way.
            boolean time = column == TableColumn.PERIOD
                    && LAUNCH.matcher(row.peek(column)).lookingAt();
            if (deduced.isEmpty() && !time) {
                Checked<Optional<Status>> read = StatusNotation.deduce(row.peek(column));
                deduced = table.findings().valueOf(read, action.pointer().child("status"), row.placeOf(column));
            }
        }
        deduced.map(status -> status.toBuilder().source(table.source()).build()).ifPresent(action::setStatus);
    }

    /** « ACTIONS 2017 REALISEES » gives every action its status. */
    static Optional<Status> ofHeader(TableHeader header, TableFindings findings) {
        int column = header.column(TableColumn.TITLE).orElse(0);
        Checked<Optional<Status>> deduced = StatusNotation.deduceFromHeader(header.header(column));
        return findings.valueOf(deduced, Pointer.ROOT, new CellPlace(header.row(), column));
    }

    /** Whether a text is several words of which none says how far an action is: « Deux ateliers tenus à Rennes ». */
    static boolean isSentence(String text) {
        long words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.length() > 1)
                .limit(MIN_WORDS)
                .count();
        return words == MIN_WORDS && !StatusNotation.read(text).findings().isEmpty();
    }

    /** Whether a header of a status has a word for remarks as well: « Commentaires / avancement ». */
    static boolean isOfComments(String header) {
        return COMMENTS.matcher(Folding.fold(PlainText.of(header))).find();
    }

    /** Whether a sentence does not begin with a status either, as « Terminé sauf la formation » does. */
    private static boolean isRemark(String text) {
        if (!isSentence(text)) {
            return false;
        }
        int end = text.indexOf(' ');
        for (int words = 1; words <= MIN_WORDS && end > 0; words++) {
            if (StatusNotation.read(text.substring(0, end)).findings().isEmpty()) {
                return false;
            }
            end = text.indexOf(' ', end + 1);
        }
        return true;
    }
}
