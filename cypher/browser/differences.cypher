// Several reports of one event: where do they differ?
// To change: the city and the day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS city
MATCH (event:Event {cityId: city.id, date: date("2023-05-11")})
OPTIONAL MATCH (release:Release)
WHERE any(one IN event.discrepancies WHERE one CONTAINS '"' + release.id + '"')
RETURN event, release, event.discrepancies AS differing
ORDER BY event.name
