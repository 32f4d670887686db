package org.mobilityplan.hosts.boot4;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredPlans extends JpaRepository<StoredPlan, String> {

    /** Plans whose directory has an organisation; a GIN index on the column serves the operator. */
    @Query(nativeQuery = true, value = """
        select * from stored_plan
        where document @> jsonb_build_object(
            'organisations', jsonb_build_array(jsonb_build_object('id', cast(:organisation as text))))
        """)
    List<StoredPlan> findByOrganisation(String organisation);
}
