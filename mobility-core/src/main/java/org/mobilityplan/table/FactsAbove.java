package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;

/**
 * What the title and the labels above a table say of the plan as a whole: its period, its region, its next meetings, and the version
 * of its source. What the plan has already is not
 * read, nor what is not sure: « 2025-2026 » may be a school year, and a town in Bretagne is not the region.
 */
final class FactsAbove {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?(?:[-–—/>]|à|au) ?((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern REGION = Pattern.compile("^r[ée]gion ", Pattern.CASE_INSENSITIVE);

    /** Words of a plan of a region. */
    private static final Pattern REGIONAL =
            Pattern.compile("\\b(?:region(?:al|ale|aux|ales)?|coremob|drajes|crij|arml)\\b");

    /** Words of a plan of another territory, or of a body in a region. */
    private static final Pattern SMALLER = Pattern.compile(
            "\\b(?:depart\\w*|ville|communes?|communaut\\w*|agglo\\w*|metropol\\w*|academi\\w*|universit\\w*"
                    + "|lycees?|cfa|mission locale|pays|bassin|interdepart\\w*|inter-?region\\w*|transfrontal\\w*|interreg)\\b");

    /** The date or the number of a version: « 30/09/2025 », « 6 novembre 2026 », « V7 ». */
    private static final String NUMBER =
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d{1,2}(?:er)? )?\\p{L}{3,9} \\d{4}|(?:n° ?|v ?)?\\d{1,3}(?:\\.\\d{1,3})?)";

    /** A line that is nothing but a version: « Version du 06/11/2026 (V7) », « MAJ 30/09/2025 ». */
    private static final Pattern VERSION = Pattern.compile(
            "(?:version|v(?= ?\\d)|maj|mise? [àa] jour) ?:? ?(?:du |le |au |de |d['’])?" + NUMBER + "(?: ?[(–-] ?"
                    + NUMBER + "\\)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The label of a meeting to come, of which nothing but the day is next to it. */
    private static final Pattern MEETING = Pattern.compile(
            "(?:date d[eu] (?:la )?)?prochaine? (?:reunion|pleniere|seance|assemblee|rencontre|comite|copil|cotech|coremob|bureau"
                    + "|commission)\\b.{0,60}");

    private final TableFindings findings;
    private final List<Event> known;
    private final List<Event> events = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    private Optional<PlanPeriod> period;
    private Optional<Territory> territory;

    FactsAbove(ActionPlan base, TableFindings findings) {
        this.findings = findings;
        this.known = base.getEvents();
        this.period = base.getPeriod();
        this.territory = base.getTerritory();
    }

    /** Reads the title. */
    void readTitle(String title, CellPlace place) {
        List<String> years =
                YEARS.matcher(title).results().map(MatchResult::group).toList();
        if (period.isEmpty() && years.size() == 1) {
            period = ofYears(years.get(0));
            period.ifPresent(read -> findings.recordOrigin(Pointer.ROOT.child("period"), place));
        }
        String folded = Folding.fold(title);
        if (territory.isEmpty()
                && REGIONAL.matcher(folded).find()
                && !SMALLER.matcher(folded).find()) {
            territory = onlyRegion(title).map(Territory::of);
            territory.ifPresent(read -> findings.recordOrigin(Pointer.ROOT.child("territory"), place));
        }
    }

    /** Calendar years; two years next to each other may be a school year. */
    private static Optional<PlanPeriod> ofYears(String words) {
        Matcher years = YEARS.matcher(words);
        return years.matches() && Integer.parseInt(years.group(2)) > Integer.parseInt(years.group(1)) + 1
                ? Optional.of(PlanPeriod.builder()
                        .start(PartialDate.parse(years.group(1)))
                        .end(PartialDate.parse(years.group(2)))
                        .build())
                : Optional.empty();
    }

    /** Reads the value of a label such as « Période »; false if it is not sure. */
    boolean readPeriod(String words, CellPlace place) {
        if (period.isPresent()) {
            return false;
        }
        period = YEARS.matcher(words).matches() ? ofYears(words) : ofWords(words);
        period.ifPresent(read -> findings.recordOrigin(Pointer.ROOT.child("period"), place));
        return period.isPresent();
    }

    /** Reads the value of a label such as « Territoire » if it is nothing but the name of a region. */
    boolean readTerritory(String words, CellPlace place) {
        if (territory.isPresent()) {
            return false;
        }
        NameKey name = NameKey.of(REGION.matcher(words).replaceFirst(""));
        territory = Region.all().stream()
                .filter(region -> region.validUntil().isEmpty()
                        && NameKey.of(region.name()).equals(name))
                .findFirst()
                .map(Territory::of);
        territory.ifPresent(read -> findings.recordOrigin(Pointer.ROOT.child("territory"), place));
        return territory.isPresent();
    }

    /** Reads the version of the document that is the source; false for any other line, and if there is one already. */
    boolean readVersion(String line, boolean ofSource) {
        boolean read = ofSource && version.isEmpty() && VERSION.matcher(line).matches();
        version = read ? Optional.of(line) : version;
        return read;
    }

    /** Reads « Prochaine plénière : 10/12/2026 »; false where the day is not sure, or the plan has an event on it. */
    boolean readMeeting(String line, CellPlace place) {
        int colon = line.indexOf(':');
        String label = line.substring(0, Math.max(0, colon)).strip();
        if (!MEETING.matcher(Folding.fold(label)).matches()) {
            return false;
        }
        Optional<PlanPeriod> day = ofWords(line.substring(colon + 1).strip())
                .filter(read -> read.getStart().equals(read.getEnd())
                        && read.getStart().map(PartialDate::precision).equals(Optional.of(Precision.DAY)))
                .filter(read -> known.stream()
                        .noneMatch(event ->
                                event.getPeriod().flatMap(PlanPeriod::getStart).equals(read.getStart())));
        day.ifPresent(read -> {
            findings.recordOrigin(Pointer.ROOT.child("events").child(known.size() + events.size()), place);
            events.add(Event.builder()
                    .title(label)
                    .kind(EventKind.MEETING)
                    .text(line)
                    .period(read)
                    .build());
        });
        return day.isPresent();
    }

    private static Optional<PlanPeriod> ofWords(String words) {
        Checked<PlanPeriod> read = PeriodNotation.read(words);
        return read.value()
                .filter(time -> read.findings().isEmpty()
                        && time.getStart().isPresent()
                        && time.getEnd().isPresent());
    }

    /** The region that a line names, if no other one is named. */
    private static Optional<Region> onlyRegion(String line) {
        Optional<Region> found = Optional.empty();
        for (Region region : Region.all()) {
            String name = region.name();
            // In capitals « LA RÉUNION » may be a meeting.
            boolean named =
                    isNamed(line, name) || !name.startsWith("La ") && isNamed(line, name.toUpperCase(Locale.ROOT));
            if (named && region.validUntil().isEmpty()) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(region);
            }
        }
        return found;
    }

    private static boolean isNamed(String line, String name) {
        int at = line.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(line.charAt(at - 1)))
                && (end == line.length() || !Character.isLetter(line.charAt(end)) && line.charAt(end) != '-');
    }

    Optional<String> version() {
        return version;
    }

    List<Event> events() {
        return events;
    }

    Optional<PlanPeriod> period() {
        return period;
    }

    Optional<Territory> territory() {
        return territory;
    }
}
