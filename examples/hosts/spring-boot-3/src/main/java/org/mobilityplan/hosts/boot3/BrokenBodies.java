package org.mobilityplan.hosts.boot3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReadLimits;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Report;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** A body that is empty or not JSON has the same errors, whether it is a plan or contains one. */
@ControllerAdvice(assignableTypes = PlansController.class)
class BrokenBodies extends RequestBodyAdviceAdapter {

    private record Body(InputStream getBody, HttpHeaders getHeaders) implements HttpInputMessage {}

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == PlanConverter.class || converter == MappingJackson2HttpMessageConverter.class;
    }

    /** Checks what Jackson will read; the converter of plans does so itself. */
    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage request,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (converter == PlanConverter.class) {
            return request;
        }
        byte[] body = request.getBody().readNBytes(ReadLimits.standard().maxBytes() + 1);
        check(body);
        return new Body(new ByteArrayInputStream(body), request.getHeaders());
    }

    /** Spring reads no empty body. */
    @Override
    public Object handleEmptyBody(
            Object body,
            HttpInputMessage request,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        check(new byte[0]);
        return body;
    }

    private static void check(byte[] body) {
        Report report = PlanJson.standard().checkSyntax(body);
        if (!report.isValid()) {
            throw new InvalidPlanException(report);
        }
    }
}
