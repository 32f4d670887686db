package org.mobilityplan.hosts.micronaut;

import io.micronaut.runtime.Micronaut;

/** Takes plans over HTTP. */
public final class PlansApplication {

    private PlansApplication() {}

    public static void main(String[] arguments) {
        Micronaut.run(PlansApplication.class, arguments);
    }
}
