-- What changed from one edition to the next of a region?
WITH editions AS (
  SELECT DISTINCT territoire_code, plan_id, CAST(plan_debut AS DATE) AS first_day FROM actions),
pairs AS (
  SELECT plan_id AS after, lag(plan_id) OVER (PARTITION BY territoire_code ORDER BY first_day) AS before FROM editions),
steps AS (
  SELECT p.after AS plan_id, b.action_id AS gone, a.action_id AS here, b.action_titre AS old, a.action_titre AS new
  FROM pairs p
  JOIN actions b ON b.plan_id = p.before
  LEFT JOIN actions a ON a.plan_id = p.after AND a.action_id = b.action_id
  WHERE p.before IS NOT NULL
  UNION ALL
  SELECT p.after, NULL, a.action_id, NULL, a.action_titre
  FROM pairs p JOIN actions a ON a.plan_id = p.after
  WHERE p.before IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM actions b WHERE b.plan_id = p.before AND b.action_id = a.action_id))
SELECT plan_id,
  count(*) FILTER (gone IS NULL) AS added,
  count(*) FILTER (here IS NULL) AS dropped,
  count(*) FILTER (old <> new) AS retitled
FROM steps
GROUP BY plan_id
ORDER BY plan_id;
