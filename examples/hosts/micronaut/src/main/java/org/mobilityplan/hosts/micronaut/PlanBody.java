package org.mobilityplan.hosts.micronaut;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;

/** Plans as bodies of requests and answers. */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PlanBody implements MessageBodyHandler<ActionPlan> {

    private final PlanJson json = PlanJson.standard().compact();

    @Override
    public ActionPlan read(Argument<ActionPlan> type, MediaType media, Headers headers, InputStream body) {
        try {
            return json.read(body).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void writeTo(
            Argument<ActionPlan> type, MediaType media, ActionPlan plan, MutableHeaders headers, OutputStream body) {
        headers.set("Content-Type", media);
        try {
            json.write(plan, body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
