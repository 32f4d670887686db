package org.mobilityplan.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.mobilityplan.report.Finding;

/**
 * The message of a finding for a host: the key of its rule, whose text the host finds in the messages that this library
 * contributes, in the language of the request.
 */
final class MessageTemplates {

    private static final boolean HIBERNATE_VALIDATOR = isPresent();

    private MessageTemplates() {}

    private static boolean isPresent() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    MessageTemplates.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException otherProvider) {
            return false;
        }
    }

    /** The arguments go beside the template, never into it: text from a plan must not become a template. */
    static String of(Finding finding, ConstraintValidatorContext context) {
        if (HIBERNATE_VALIDATOR) {
            HibernateParameters.add(finding.arguments(), context);
        }
        return "{" + finding.rule() + "}";
    }

    /** A class of its own, so that it is loaded only where Hibernate Validator is there. */
    private static final class HibernateParameters {

        private HibernateParameters() {}

        static void add(Map<String, String> arguments, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            arguments.forEach(hibernate::addMessageParameter);
        }
    }
}
