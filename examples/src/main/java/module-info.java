/** Example programs; a module like any application's, so that what the library does not export cannot be used here. */
module org.mobilityplan.examples {
    requires org.mobilityplan.json;
    requires static org.jspecify;
}
