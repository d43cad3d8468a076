// Several reports of one event: who is named by which?
// To change: the city and the day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS city
MATCH (event:Event {cityId: city.id, date: date("2023-05-11")})<-[t:TOOK_PART]-(who)
UNWIND t.statementIds AS id
MATCH (s:Statement {id: id})
RETURN event, who.name AS who, collect(DISTINCT s.releaseId) AS namedBy
ORDER BY event.name, who
