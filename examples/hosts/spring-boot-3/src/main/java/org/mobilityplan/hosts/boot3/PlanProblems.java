package org.mobilityplan.hosts.boot3;

import java.util.Locale;
import java.util.Map;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.text.FindingTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors as application/problem+json, in the language of the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlanProblems {

    /** A plan that was read by the converter, changed by a patch, or read by Jackson as a part of something else. */
    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidPlanException invalid, Locale locale) {
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ReportJson.problem(invalid.report(), FindingTexts.in(locale)));
    }

    /** A plan in a request that @Valid refused; its pointers are paths of beans. */
    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        ProblemDetail problem = invalid.getBody();
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> Map.of("field", error.getField(), "detail", error.getDefaultMessage()))
                        .toList());
        return problem;
    }
}
