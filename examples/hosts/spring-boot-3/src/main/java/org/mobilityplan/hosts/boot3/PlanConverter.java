package org.mobilityplan.hosts.boot3;

import java.io.IOException;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Plans as bodies of requests: every problem has its line and column, in any encoding, also in a document that is not JSON. */
@Component
class PlanConverter extends AbstractHttpMessageConverter<ActionPlan> {

    private final PlanJson json = PlanJson.standard().compact();

    PlanConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ActionPlan.class;
    }

    @Override
    protected ActionPlan readInternal(Class<? extends ActionPlan> type, HttpInputMessage request) throws IOException {
        return json.read(request.getBody()).orElseThrow();
    }

    @Override
    protected void writeInternal(ActionPlan plan, HttpOutputMessage answer) throws IOException {
        json.write(plan, answer.getBody());
    }
}
