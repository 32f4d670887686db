package org.mobilityplan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all generated types. It has source retention, so that consumers that compile with warnings as errors do not
 * need the annotations of the generator.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
