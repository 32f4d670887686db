-- A line that is not JSON gives NULL, and is skipped; what is wrong with it is a finding of the library.
CREATE VIEW plans AS
SELECT json, json ->> '$.id' AS plan_id, filename
FROM read_ndjson_objects('${lines}', ignore_errors = true, filename = true, maximum_object_size = 33554432)
WHERE json ->> '$.id' IS NOT NULL;
-- All cells stay text: the code of Guadeloupe is 01, not 1.
CREATE VIEW actions AS
SELECT * FROM read_csv('${actions}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"');
-- Several values in one cell are separated by a bar; in a value a backslash precedes a bar and a backslash.
CREATE MACRO cell_values(cell) AS list_transform(
  string_split(replace(replace(cell, '\\', chr(30)), '\|', chr(31)), '|'),
  lambda each: replace(replace(each, chr(31), '|'), chr(30), '\'));
