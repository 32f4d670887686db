package org.mobilityplan.hosts.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.text.FindingTexts;

/** Errors as application/problem+json, in the language of the request. */
@Provider
public class PlanProblem implements ExceptionMapper<InvalidPlanException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(InvalidPlanException invalid) {
        FindingTexts texts = FindingTexts.in(headers.getAcceptableLanguages().get(0));
        return Response.status(422)
                .type("application/problem+json")
                .entity(ReportJson.problem(invalid.report(), texts))
                .build();
    }
}
