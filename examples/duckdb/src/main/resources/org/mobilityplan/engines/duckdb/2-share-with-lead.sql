-- What share of the actions of each region names who leads?
SELECT territoire_code, count(coordinateurs_ids) AS with_lead, count(*) AS actions,
  CAST(round(100.0 * count(coordinateurs_ids) / count(*), 1) AS DECIMAL(4, 1)) AS percent
FROM actions
WHERE type = 'action'
GROUP BY territoire_code
ORDER BY territoire_code;
