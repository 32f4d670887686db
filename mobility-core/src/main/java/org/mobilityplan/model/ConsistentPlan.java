package org.mobilityplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plan does not contradict itself: it breaks no rule of severity error.
 *
 * <p>Through it a host's Hibernate Validator sees the rules that look at several properties. The validator is registered as
 * a service by this library, so that the model need not know the rules; other providers of Jakarta Validation do not find it.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentPlan {

    /**
     * The message of the constraint itself; each violation carries the message of its rule instead.
     *
     * @return the message key
     */
    String message() default "{plan.inconsistent}";

    /**
     * The groups of Jakarta Validation.
     *
     * @return the groups, none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of Jakarta Validation.
     *
     * @return the payload, none by default
     */
    Class<? extends Payload>[] payload() default {};
}
