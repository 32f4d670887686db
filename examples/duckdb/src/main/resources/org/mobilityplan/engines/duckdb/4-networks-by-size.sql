-- How large are the networks, as announced and as listed?
SELECT plan_id, network ->> '$.name' AS name,
  CAST(network ->> '$.announcedSizes[0].quantity.value' AS INTEGER) AS announced,
  coalesce(json_array_length(network, '$.members'), 0) AS listed
FROM (SELECT plan_id, unnest(CAST(json -> '$.networks' AS JSON[])) AS network FROM plans)
ORDER BY announced DESC NULLS LAST, plan_id, name;
