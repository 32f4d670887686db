package org.mobilityplan.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.words.Labels;

/** Recognises the programmes of the list by the names that people write: « Erasmus+ Jeunesse », « CES », « Interreg VI ». */
final class ProgrammeNames {

    private static final Map<String, ProgrammeCode> NAMES = names();

    /** Between programmes: « Erasmus+ / OFAJ », « CES et SVE ». */
    private static final Pattern SEVERAL = Pattern.compile(" et | and | ?/ ?| & | \\+ ");

    private ProgrammeNames() {}

    private static Map<String, ProgrammeCode> names() {
        Map<String, ProgrammeCode> names = new LinkedHashMap<>();
        for (ProgrammeCode code : ProgrammeCode.known()) {
            if (!code.equals(ProgrammeCode.OTHER)) {
                names.put(key(code.code()), code);
                names.put(key(Labels.FRENCH.of("programme", code)), code);
                names.put(key(Labels.ENGLISH.of("programme", code)), code);
            }
        }
        names.put("ces", ProgrammeCode.ESC);
        names.put("fse", ProgrammeCode.ESF);
        names.put("fse plus", ProgrammeCode.ESF);
        names.put("dfjw", ProgrammeCode.OFAJ);
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return NameKey.of(name.replace("+", " plus ")).value();
    }

    /** The programmes that an item of a list names: one, or several of the list; one that is not in the list has its name only. */
    static List<Programme> read(String item) {
        List<String> parts = List.of(SEVERAL.split(item, -1));
        boolean several =
                parts.size() > 1 && parts.stream().allMatch(part -> code(part).isPresent());
        return (several ? parts : List.of(item))
                .stream()
                        .map(name -> code(name)
                                .map(code -> Programme.builder()
                                        .code(code)
                                        .name(name)
                                        .build())
                                .orElseGet(() -> Programme.named(name)))
                        .toList();
    }

    /** The programme whose name an item begins with, unless it goes on with the name of another. */
    private static Optional<ProgrammeCode> code(String item) {
        String[] words = key(item).split(" ");
        for (int length = words.length; length > 0; length--) {
            ProgrammeCode code = NAMES.get(String.join(" ", Arrays.copyOf(words, length)));
            if (code != null) {
                return namesAnother(words, length) ? Optional.empty() : Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static boolean namesAnother(String[] words, int from) {
        String rest = " " + String.join(" ", List.of(words).subList(from, words.length)) + " ";
        return NAMES.keySet().stream().anyMatch(name -> rest.contains(" " + name + " "));
    }
}
