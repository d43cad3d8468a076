// Gives meetings the ids of their ends, so that an index of (person, date) finds those of the busiest official.
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.aId IS NULL
WITH a, m, b LIMIT 10000
SET m.aId = a.id, m.bId = b.id;
MATCH ()-[m:MET_WITH]->() WHERE m.aId IS NULL RETURN count(m) AS left;
