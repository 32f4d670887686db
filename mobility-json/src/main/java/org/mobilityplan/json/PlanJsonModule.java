package org.mobilityplan.json;

import java.util.Locale;
import java.util.function.Function;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module that reads and writes plans, their elements and their values (ids, dates, codes) with the same codec as {@link
 * PlanJson}, wherever they occur in a host's own types, also as keys of maps. Found by service: {@code
 * JsonMapper.builder().findAndAddModules().build()}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PlanJsonModule()).build();
 * ActionPlan plan = mapper.readValue(document, ActionPlan.class);
 * }</pre>
 *
 * <p>{@code readerForUpdating} and {@code updateValue} merge changes into a plan or element by JSON Merge Patch (RFC 7396). Reports
 * are written in the form of {@link ReportJson#schema()}, in the language of the mapper's locale, and not read.
 *
 * <p>Structural errors are reported by a {@link MismatchedInputException} whose cause is an {@link InvalidPlanException} with
 * all findings; their pointers begin at the root of what the mapper reads. Rules are left to the host's validator, or to
 * {@link org.mobilityplan.validation.PlanValidator}.
 */
public final class PlanJsonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "org.mobilityplan.json";

    /** Creates the module. */
    public PlanJsonModule() {
        super(NAME);
        setDeserializers(new ModelDeserializers());
        PlanCodecs.all().forEach(form -> ObjectBinding.register(form, this));
        ObjectBinding.register(PlanCodecs.extensions(), this);
        PlanCodecs.texts().forEach(form -> TextBinding.register(form, this));
        register(IdScheme.class, IdScheme::of, IdScheme::toString, "\"siret\"");
        register(RuleId.class, RuleId::of, RuleId::toString, "\"action.title.blank\"");
        register(Pointer.class, Pointer::of, Pointer::toString, "\"/actions/0\"");
        register(Severity.class, PlanJsonModule::severity, PlanJsonModule::word, "error | warning | info");
        ReportBinding.register(this);
    }

    private <V> void register(Class<V> type, Function<String, V> parse, Function<V, String> text, String expected) {
        TextBinding.register(type, parse, text, expected, this);
    }

    /** The word of a severity in reports. */
    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (word(severity).equals(word)) {
                return severity;
            }
        }
        throw new IllegalArgumentException(word);
    }

    @Override
    public Object getRegistrationId() {
        return NAME;
    }
}
