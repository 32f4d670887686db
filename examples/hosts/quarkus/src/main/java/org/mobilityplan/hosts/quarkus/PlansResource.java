package org.mobilityplan.hosts.quarkus;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;

@Path("/")
public class PlansResource {

    @Inject
    Validator validator;

    @POST
    @Path("plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public ActionPlan post(ActionPlan plan) {
        return plan;
    }

    /** The rules of the errors that the validator of the host finds in a plan, one per line. */
    @POST
    @Path("violations")
    @Produces(MediaType.TEXT_PLAIN)
    public String violations(byte[] document) {
        ActionPlan plan = PlanJson.standard().withoutValidation().read(document).orElseThrow();
        return validator.validate(plan).stream()
                .map(violation -> violation.getMessageTemplate())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
