package org.mobilityplan.table;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.PriorityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;

/** Reads the cells that give one property of an action: code, description, priority, partners. */
final class TextCells {

    private static final int MAX_CODE_LENGTH = 40;

    private TextCells() {}

    static void readCode(RowCell cell, ActionDraft action) {
        String words = cell.plainText();
        action.pointerTo("code", cell);
        Heading heading = Heading.read(words);
        // « Fiche action 12 » has the code 12, but FA 12 is the code as typed.
        boolean abbreviated = heading.level()
                .filter(level -> level.chars().noneMatch(Character::isLowerCase))
                .isPresent();
        boolean onlyCode = !abbreviated && heading.title().isEmpty();
        Optional<Code> code = heading.code().filter(read -> onlyCode);
        boolean fits = words.length() <= MAX_CODE_LENGTH
                && words.chars().noneMatch(c -> Character.getType(c) == Character.CONTROL);
        if (code.isPresent()) {
            action.builder().code(code);
            heading.level().ifPresent(action.builder()::level);
        } else if (fits) {
            action.builder().code(Code.of(words));
        } else {
            action.reportNotHeld(cell);
        }
    }

    static void readDescription(RowCell cell, ActionDraft action) {
        String description = cell.text();
        Pointer pointer = action.pointerTo("description", cell);
        TableFindings findings = action.table().findings();
        action.addDescription(description);
        findings.report(Brackets.check(description), pointer, cell.place());
        if (GuidanceText.isPlaceholder(description)) {
            findings.report(TableRules.PLACEHOLDER, pointer, cell.place(), Map.of("text", cell.plainText()));
        }
    }

    static void readPriority(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("priority", cell);
        String words = cell.plainText();
        Optional<PriorityLevel> ofScale = action.table().priorityOf(Folding.fold(words));
        if (ofScale.isPresent()) {
            action.builder()
                    .priority(
                            Priority.builder().level(ofScale.get()).text(words).build());
            return;
        }
        action.table()
                .findings()
                .valueOf(PriorityNotation.read(cell.text()), pointer, cell.place())
                .ifPresentOrElse(action.builder()::priority, () -> action.reportNotHeld(cell));
    }

    static void readPartners(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("partners", cell);
        NameReader names = action.table().names();
        String bodies = names.withoutPersons(cell.text(), pointer, cell.place(), cell.header());
        action.builder().addAllPartners(names.read(bodies, Role.PARTNER, pointer, cell.place()));
        if (names.isOpenList(bodies)) {
            action.builder().addOpenLists("partners");
        }
    }

    /** Persons stay out of the plan; an organisation among them is reported. */
    static void leaveOutPersons(RowCell cell, ActionDraft action) {
        String text = cell.text();
        if (!action.isFirstOfRow()) {
            return;
        }
        NameReader names = action.table().names();
        for (Participant named : names.coordinations().read(text, Role.LEAD).orElseThrow()) {
            String name = named.getName().orElse("");
            if (names.isKnown(name)) {
                Map<String, String> arguments = Map.of("name", name);
                action.table()
                        .findings()
                        .report(TableRules.PERSON_ORGANISATION, action.pointer(), cell.place(), arguments);
            }
        }
    }
}
