/** The model of a regional action plan, the rules that validate it, and the texts of their findings. */
@SuppressWarnings("module") // The module that is named is built after this one.
module org.mobilityplan.core {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.mobilityplan.access to
            org.mobilityplan.json;
    exports org.mobilityplan.across;
    exports org.mobilityplan.compare;
    exports org.mobilityplan.model;
    exports org.mobilityplan.notation;
    exports org.mobilityplan.page;
    exports org.mobilityplan.publish;
    exports org.mobilityplan.report;
    exports org.mobilityplan.rule;
    exports org.mobilityplan.spelling to
            org.mobilityplan.json;
    exports org.mobilityplan.table;
    exports org.mobilityplan.text;
    exports org.mobilityplan.validation;

    provides jakarta.validation.ConstraintValidator with
            org.mobilityplan.validation.ConsistentPlanValidator;
}
