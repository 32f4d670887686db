package org.mobilityplan.hosts.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.text.FindingTexts;

/** Errors as application/problem+json, in the language of the request. */
@Singleton
@Produces("application/problem+json")
@Requires(classes = InvalidPlanException.class)
class PlanProblem implements ExceptionHandler<InvalidPlanException, HttpResponse<String>> {

    @Override
    public HttpResponse<String> handle(HttpRequest request, InvalidPlanException invalid) {
        Locale locale = (Locale) request.getLocale().orElse(Locale.ENGLISH);
        return HttpResponse.<String>status(HttpStatus.UNPROCESSABLE_ENTITY)
                .contentType("application/problem+json")
                .body(ReportJson.problem(invalid.report(), FindingTexts.in(locale)));
    }
}
