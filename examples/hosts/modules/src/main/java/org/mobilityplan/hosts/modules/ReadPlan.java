package org.mobilityplan.hosts.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.text.FindingTexts;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan and writes it as compact JSON, by a mapper that finds the module of the library. */
public final class ReadPlan {

    private ReadPlan() {}

    public static void main(String[] arguments) throws IOException {
        Checked<ActionPlan> read = PlanJson.standard().read(Path.of(arguments[0]));
        System.err.print(FindingTexts.in(Locale.ENGLISH).render(read.report()));
        if (!read.isValid()) {
            System.exit(1);
        }
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.write(mapper.writeValueAsBytes(read.orElseThrow()));
        System.out.flush();
    }
}
