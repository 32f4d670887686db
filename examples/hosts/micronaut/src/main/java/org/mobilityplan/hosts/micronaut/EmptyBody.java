package org.mobilityplan.hosts.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import jakarta.inject.Singleton;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.InvalidPlanException;

/** Micronaut reads no empty body; where a plan is required, it has the error of the library. */
@Singleton
class EmptyBody implements ExceptionHandler<UnsatisfiedBodyRouteException, HttpResponse<?>> {

    private final PlanProblem plans;
    private final UnsatisfiedRouteHandler others;

    EmptyBody(PlanProblem plans, UnsatisfiedRouteHandler others) {
        this.plans = plans;
        this.others = others;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, UnsatisfiedBodyRouteException unsatisfied) {
        return unsatisfied.getArgument().getType() == ActionPlan.class
                ? plans.handle(
                        request,
                        new InvalidPlanException(PlanJson.standard().read("").report()))
                : others.handle(request, unsatisfied);
    }
}
