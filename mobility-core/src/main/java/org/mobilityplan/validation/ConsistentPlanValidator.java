package org.mobilityplan.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ConsistentPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Severity;

/**
 * Reports findings of severity error as violations of a host's Hibernate Validator, each at its place in the plan. Registered
 * as a service; applications do not need to refer to it. Other providers of Jakarta Validation do not look for such services.
 */
public final class ConsistentPlanValidator implements ConstraintValidator<ConsistentPlan, ActionPlan> {

    private static final PlanValidator RULES = PlanValidator.forHosts();

    /** For Hibernate Validator. */
    public ConsistentPlanValidator() {}

    @Override
    public boolean isValid(@Nullable ActionPlan plan, ConstraintValidatorContext context) {
        Objects.requireNonNull(context, "context");
        if (plan == null) {
            return true;
        }
        List<Finding> errors = RULES.validate(plan).findings(Severity.ERROR);
        if (!errors.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (Finding error : errors) {
            report(error, context);
        }
        return errors.isEmpty();
    }

    private static void report(Finding error, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(MessageTemplates.of(error, context));
        Function<String, NodeBuilderCustomizableContext> last = violation::addPropertyNode;
        Function<Integer, ConstraintValidatorContext> addAfterIndex = index -> violation.addConstraintViolation();
        int index = -1;
        boolean atProperty = false;
        Runnable add = violation::addConstraintViolation;
        for (String segment : error.location().pointer().segments()) {
            if (Character.isDigit(segment.charAt(0))) {
                index = Integer.parseInt(segment);
                atProperty = false;
                continue;
            }
            NodeBuilderCustomizableContext node = last.apply(segment);
            if (index < 0) {
                last = node::addPropertyNode;
                add = node::addConstraintViolation;
                addAfterIndex = position ->
                        node.addBeanNode().inIterable().atIndex(position).addConstraintViolation();
            } else {
                var placed = node.inIterable().atIndex(index);
                last = placed::addPropertyNode;
                add = placed::addConstraintViolation;
                addAfterIndex = position ->
                        placed.addBeanNode().inIterable().atIndex(position).addConstraintViolation();
            }
            index = -1;
            atProperty = true;
        }
        if (atProperty || index < 0) {
            add.run();
        } else {
            addAfterIndex.apply(index);
        }
    }
}
