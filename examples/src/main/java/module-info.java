/** Example programs; a module like any application's, so that what the library does not export cannot be used here. */
module org.mobilityplan.examples {
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;
    requires org.mobilityplan.json;
    requires static org.jspecify;
}
