// An official's trip: what was visited and who was met
// To change: the name, the first and the last day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chan Kwok-ki"') YIELD node AS official
MATCH (official:Person)-[t:VISITED|MET_WITH]-(other)
WHERE date("2024-08-30") <= t.date <= date("2024-09-01")
RETURN official, t, other
