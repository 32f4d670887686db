package org.mobilityplan.hosts.boot4;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnTransformer;
import org.mobilityplan.model.ActionPlan;

/** A plan in a jsonb column. */
@Entity
class StoredPlan {

    @Id
    private String id;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Convert(converter = PlanColumn.class)
    private ActionPlan document;

    protected StoredPlan() {}

    StoredPlan(ActionPlan plan) {
        this.id = plan.getId().toString();
        this.document = plan;
    }

    ActionPlan plan() {
        return document;
    }
}
