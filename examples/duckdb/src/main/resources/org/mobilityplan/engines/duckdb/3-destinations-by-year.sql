-- Where do young people go, year by year?
SELECT year(CAST(plan_debut AS DATE)) AS year, pays, count(*) AS actions
FROM (
  SELECT plan_debut, unnest(cell_values(destinations_pays)) AS pays
  FROM actions
  WHERE plan_debut IS NOT NULL AND destinations_pays IS NOT NULL)
GROUP BY year, pays
ORDER BY year, actions DESC, pays;
