package org.mobilityplan.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.mobilityplan.report.Finding;

/**
 * Message templates for a host: the rule id as a message key. The host resolves it in the bundle that this library
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

    /** Arguments are passed separately, never in the template: text from a plan must not become a template. */
    static String of(Finding finding, ConstraintValidatorContext context) {
        if (HIBERNATE_VALIDATOR) {
            HibernateParameters.add(finding.arguments(), context);
        }
        return "{" + finding.rule() + "}";
    }

    /** A separate class, loaded only if Hibernate Validator is present. */
    private static final class HibernateParameters {

        private HibernateParameters() {}

        static void add(Map<String, String> arguments, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            arguments.forEach(hibernate::addMessageParameter);
        }
    }
}
