// Where was an official on a trip, day by day?
// To change: the name, the first and the last day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chan Kwok-ki"') YIELD node AS official
MATCH (official:Person)-[t:TOOK_PART]->(event:Event)
WHERE date("2024-08-30") <= event.date <= date("2024-09-02")
RETURN official, t, event
ORDER BY event.date
