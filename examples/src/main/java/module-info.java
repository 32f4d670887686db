/** Example programs; a module like that of any application, so that only exported packages can be used. */
module org.mobilityplan.examples {
    requires static java.compiler; // Tests compile the code blocks of the documentation.
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires org.mobilityplan.json;
    requires static org.jspecify;
}
