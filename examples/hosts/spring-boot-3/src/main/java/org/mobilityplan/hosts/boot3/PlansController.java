package org.mobilityplan.hosts.boot3;

import jakarta.validation.Valid;
import org.mobilityplan.model.ActionPlan;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlansController {

    @PostMapping("/plans")
    ActionPlan post(@RequestBody ActionPlan plan) {
        return plan;
    }

    /** A plan as a part of a request: read by Jackson 2 with the bridge, checked by the annotation. */
    record Application(String applicant, @Valid ActionPlan plan) {}

    @PostMapping("/applications")
    Application apply(@RequestBody @Valid Application application) {
        return application;
    }
}
