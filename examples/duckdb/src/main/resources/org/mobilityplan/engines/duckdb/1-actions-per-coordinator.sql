-- How many actions does each coordinator have in each region?
SELECT territoire_code, coordinateur, count(*) AS actions
FROM (
  SELECT territoire_code, unnest(cell_values(coordinateurs)) AS coordinateur
  FROM actions
  WHERE type = 'action' AND coordinateurs IS NOT NULL)
GROUP BY territoire_code, coordinateur
ORDER BY territoire_code, actions DESC, coordinateur;
