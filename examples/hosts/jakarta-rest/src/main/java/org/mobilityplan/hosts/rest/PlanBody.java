package org.mobilityplan.hosts.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;

/** Plans as bodies of requests and answers, in any implementation of Jakarta REST. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlanBody implements MessageBodyReader<ActionPlan>, MessageBodyWriter<ActionPlan> {

    private final PlanJson json = PlanJson.standard().compact();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ActionPlan.class;
    }

    @Override
    public ActionPlan readFrom(
            Class<ActionPlan> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return json.read(body).orElseThrow();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ActionPlan.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            ActionPlan plan,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        json.write(plan, body);
    }
}
