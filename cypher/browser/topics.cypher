// What was talked about in a city, and what are its agreements about?
// To change: the city.
CALL db.index.fulltext.queryNodes("entityNames", '"Shanghai"') YIELD node AS city
MATCH (event:Event {cityId: city.id})-[c:CONCERNS]->(topic:Topic)
RETURN event, c, topic
