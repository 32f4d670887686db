/** Documents, comparisons and generators for the tests of systems that exchange action plans. */
module org.mobilityplan.testkit {
    requires transitive org.mobilityplan.json;
    requires static org.jspecify;

    exports org.mobilityplan.testkit;
    exports org.mobilityplan.testkit.generate;
}
