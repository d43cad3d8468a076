// Several reports of one event: where do they differ?
// To change: the city and the day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS city
MATCH (event:Event {cityId: city.id, date: date("2023-05-11")})
OPTIONAL MATCH (statement:Statement) WHERE statement.id IN event.statementIds
OPTIONAL MATCH (release:Release {id: statement.releaseId})
WHERE any(one IN event.discrepancies WHERE one CONTAINS '"' + release.id + '"')
RETURN DISTINCT event, release, event.discrepancies AS differing
ORDER BY event.name
