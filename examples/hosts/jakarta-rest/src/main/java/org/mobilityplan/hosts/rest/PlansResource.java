package org.mobilityplan.hosts.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mobilityplan.model.ActionPlan;

@Path("plans")
public class PlansResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public ActionPlan post(ActionPlan plan) {
        return plan;
    }
}
