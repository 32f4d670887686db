/** Reads and writes regional action plans as JSON; every problem is reported with its position. */
module org.mobilityplan.json {
    requires transitive org.mobilityplan.core;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports org.mobilityplan.json;

    provides tools.jackson.databind.JacksonModule with
            org.mobilityplan.json.PlanJsonModule;
}
