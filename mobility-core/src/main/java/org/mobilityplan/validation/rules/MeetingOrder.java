package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A later meeting of a network that is dated before an earlier one: the fourth after the fifth. */
final class MeetingOrder extends Rule<PartnerNetwork> {

    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,3})(?:re|er|e|eme|nde?)?\\b.*");

    private static final List<String> WORDS = List.of(
            "premiere",
            "deuxieme",
            "troisieme",
            "quatrieme",
            "cinquieme",
            "sixieme",
            "septieme",
            "huitieme",
            "neuvieme",
            "dixieme");

    MeetingOrder() {
        super(
                RuleInfo.of("network.meeting.order", Severity.WARNING, "date", "earlier", "earlierDate", "later"),
                PartnerNetwork.class,
                "meetings");
    }

    /** A meeting with its number and date. */
    private record Numbered(int position, int number, Event meeting, LocalDate date) {}

    @Override
    public void check(PartnerNetwork network, RuleContext context) {
        if (network.getMeetings().size() < 2) {
            return;
        }
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < network.getMeetings().size(); i++) {
            Event meeting = network.getMeetings().get(i);
            int number = number(meeting);
            Optional<PartialDate> start = meeting.getPeriod().flatMap(PlanPeriod::getStart);
            if (number > 0 && start.isPresent()) {
                numbered.add(new Numbered(i, number, meeting, start.get().lastDay()));
            }
        }
        numbered.sort(Comparator.comparingInt(Numbered::number));
        for (int i = 1; i < numbered.size(); i++) {
            Numbered earlier = numbered.get(i - 1);
            Numbered later = numbered.get(i);
            LocalDate earlierStart = earlier.meeting()
                    .getPeriod()
                    .orElseThrow()
                    .getStart()
                    .orElseThrow()
                    .firstDay();
            // A count that starts again every year is not one sequence.
            if (later.number() == earlier.number() + 1 && later.date().isBefore(earlierStart)) {
                context.report(
                        Pointer.ROOT.child("meetings").child(later.position()),
                        Map.of(
                                "later", later.meeting().getTitle(),
                                "date", later.date().toString(),
                                "earlier", earlier.meeting().getTitle(),
                                "earlierDate", earlierStart.toString()));
            }
        }
    }

    /** The number of a meeting in its edition or at the beginning of its title, 0 if there is none. */
    private static int number(Event meeting) {
        int edition = number(meeting.getEdition().orElse(""));
        return edition > 0 ? edition : number(meeting.getTitle());
    }

    private static int number(String text) {
        String folded = Folding.fold(text.length() > 40 ? text.substring(0, 40) : text);
        Matcher matcher = ORDINAL.matcher(folded);
        if (matcher.matches()) {
            return Integer.parseInt(matcher.group(1));
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (folded.startsWith(WORDS.get(i))) {
                return i + 1;
            }
        }
        return folded.startsWith("premier") ? 1 : 0;
    }
}
