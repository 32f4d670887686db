package org.mobilityplan.hosts.micronaut;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import org.mobilityplan.model.ActionPlan;

@Controller("/plans")
class PlansController {

    @Post
    ActionPlan post(@Body ActionPlan plan) {
        return plan;
    }
}
