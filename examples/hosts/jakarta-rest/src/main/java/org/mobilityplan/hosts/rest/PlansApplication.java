package org.mobilityplan.hosts.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@ApplicationPath("/")
public class PlansApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PlansResource.class, PlanBody.class, PlanProblem.class);
    }
}
