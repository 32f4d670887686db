package org.mobilityplan.hosts.boot3;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class PlansController {

    private final Map<String, ActionPlan> plans = new ConcurrentHashMap<>();

    @PostMapping("/plans")
    ActionPlan post(@RequestBody ActionPlan plan) {
        plans.put(plan.getId().toString(), plan);
        return plan;
    }

    @GetMapping("/plans/{id}")
    ActionPlan get(@PathVariable String id) {
        return Optional.ofNullable(plans.get(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PatchMapping(path = "/plans/{id}", consumes = "application/merge-patch+json")
    ActionPlan patch(@PathVariable String id, @RequestBody byte[] patch) {
        return post(PlanJson.standard().mergePatch(get(id), patch).orElseThrow());
    }

    /** A plan as a part of a request: read by Jackson 2 with the bridge, checked by the annotation. */
    record Application(String applicant, @Valid ActionPlan plan) {}

    @PostMapping("/applications")
    Application apply(@RequestBody @Valid Application application) {
        return application;
    }
}
