/** The JSON of regional action plans: reading with every problem in its place, and writing to the byte. */
module org.mobilityplan.json {
    requires transitive org.mobilityplan.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.mobilityplan.json;

    provides tools.jackson.databind.JacksonModule with
            org.mobilityplan.json.PlanJsonModule;
}
