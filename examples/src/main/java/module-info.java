/** Example programs; a module like that of any application, so that only exported packages can be used. */
module org.mobilityplan.examples {
    requires static java.compiler; // Tests compile the code blocks of the documentation.
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;
    requires org.mobilityplan.json;
    requires static org.jspecify;
}
