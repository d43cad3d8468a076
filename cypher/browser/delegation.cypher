// Who was on which side of a meeting, and in which capacity?
// To change: the city and the day.
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS city
MATCH (event:Event {cityId: city.id, date: date("2023-05-11"), type: "MEETING"})<-[t:TOOK_PART]-(who)
RETURN event, t, who, t.side AS side, t.capacity AS capacity
