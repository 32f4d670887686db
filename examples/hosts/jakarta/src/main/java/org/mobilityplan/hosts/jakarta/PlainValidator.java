package org.mobilityplan.hosts.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator in an application without a container and without an expression language. */
public final class PlainValidator {

    private PlainValidator() {}

    /** Without the message interpolator, Hibernate Validator requires an expression language (HV000183). */
    public static Validator create() {
        // docs/hosts.md
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        // docs/hosts.md
    }
}
