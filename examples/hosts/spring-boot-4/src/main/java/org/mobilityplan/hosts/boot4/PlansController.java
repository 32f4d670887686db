package org.mobilityplan.hosts.boot4;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class PlansController {

    private final StoredPlans plans;

    PlansController(StoredPlans plans) {
        this.plans = plans;
    }

    @PostMapping("/plans")
    ActionPlan post(@RequestBody ActionPlan plan) {
        return plans.save(new StoredPlan(plan)).plan();
    }

    @GetMapping("/plans/{id}")
    ActionPlan get(@PathVariable String id) {
        return plans.findById(id)
                .map(StoredPlan::plan)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PatchMapping(path = "/plans/{id}", consumes = "application/merge-patch+json")
    ActionPlan patch(@PathVariable String id, @RequestBody byte[] patch) {
        return post(PlanJson.standard().mergePatch(get(id), patch).orElseThrow());
    }

    @GetMapping("/plans")
    List<ActionPlan> of(@RequestParam String organisation) {
        return plans.findByOrganisation(organisation).stream()
                .map(StoredPlan::plan)
                .toList();
    }

    /** A plan as a part of a request: read by Jackson with the module of the library, checked by the annotation. */
    record Application(String applicant, @Valid ActionPlan plan) {}

    @PostMapping("/applications")
    Application apply(@RequestBody @Valid Application application) {
        return application;
    }

    @GetMapping(path = "/plan.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema(Locale locale) {
        return PlanJson.schema(locale);
    }
}
