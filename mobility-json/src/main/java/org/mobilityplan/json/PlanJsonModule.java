package org.mobilityplan.json;

import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module that reads and writes plans, their elements and their values (ids, dates, codes) with the same codec as {@link
 * PlanJson}, wherever they occur in a host's own types, also as keys of maps. Found by service: {@code
 * JsonMapper.builder().findAndAddModules().build()}.
 *
 * <p>{@code readerForUpdating} and {@code updateValue} merge changes into a plan or element by JSON Merge Patch (RFC 7396). Reports
 * are written in the form of {@link ReportJson#schema()}, in the language of the mapper's locale, and not read.
 *
 * <p>Structural errors are reported by a {@link MismatchedInputException} whose cause is an {@link InvalidPlanException} with
 * all findings; their pointers are relative to the value that was read. Rules are left to the host's validator, or to
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
        PlanCodecs.texts().stream()
                .filter(form -> !form.type().getName().startsWith("java."))
                .forEach(form -> TextBinding.register(form, this));
        TextBinding.register(IdScheme.class, IdScheme::of, "\"siret\"", this);
        TextBinding.register(RuleId.class, RuleId::of, "\"action.title.blank\"", this);
        TextBinding.register(Pointer.class, Pointer::of, "\"/actions/0\"", this);
        ReportBinding.register(this);
    }

    @Override
    public Object getRegistrationId() {
        return NAME;
    }
}
