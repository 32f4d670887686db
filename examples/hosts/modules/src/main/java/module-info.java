/** An application on the module path. */
module org.mobilityplan.hosts.modules {
    requires org.mobilityplan.json;

    uses tools.jackson.databind.JacksonModule;
}
