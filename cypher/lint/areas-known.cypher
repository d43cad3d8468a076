// name: areas-known
// mode: read
// parameters: limit
// description: The area and place of a tie or event are places of the graph
CALL () {
  MATCH (e:Event) RETURN e.id AS id, [e.cityId, e.placeId] AS areas
  UNION ALL
  MATCH ()-[t:MET_WITH|VISITED]->() RETURN t.id AS id, [t.cityId, t.placeId] AS areas
}
UNWIND areas AS area
WITH id, area WHERE area IS NOT NULL AND NOT EXISTS { MATCH (p:Entity {id: area}) WHERE p:Place OR p:Organisation }
RETURN DISTINCT id
LIMIT $limit
