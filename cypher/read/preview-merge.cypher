// name: preview-merge
// mode: read
// parameters: left, right
// description: What two persons have each, what they share, and what speaks against their being one
CALL () {
  OPTIONAL MATCH (a:Alias {id: $left})
  WITH coalesce(a.entityId, $left) AS merged
  MATCH (n:Entity:Person) WHERE n.id IN [$left, merged]
  RETURN n AS l
}
CALL (l) {
  OPTIONAL MATCH (a:Alias {id: $right})
  WITH coalesce(a.entityId, $right) AS merged
  MATCH (n:Entity:Person) WHERE n.id IN [$right, merged]
  RETURN n AS r
}
RETURN l {.id, .name, .names, .description} AS left, r {.id, .name, .names, .description} AS right,
  {meetings: COUNT { (l)-[:MET_WITH]-() }, visits: COUNT { (l)-[:VISITED]->() }, signatures: COUNT { (l)-[:SIGNED]->() }, witnessings: COUNT { (l)-[:WITNESSED]->() }, events: COUNT { (l)-[:TOOK_PART]->() }, tenures: COUNT { (l)-[:HELD]->() }, mentions: COUNT { (l)<-[:REFERS_TO]-() }} AS leftCounts,
  {meetings: COUNT { (r)-[:MET_WITH]-() }, visits: COUNT { (r)-[:VISITED]->() }, signatures: COUNT { (r)-[:SIGNED]->() }, witnessings: COUNT { (r)-[:WITNESSED]->() }, events: COUNT { (r)-[:TOOK_PART]->() }, tenures: COUNT { (r)-[:HELD]->() }, mentions: COUNT { (r)<-[:REFERS_TO]-() }} AS rightCounts,
  COLLECT { MATCH (l)-[:HELD]->(p:Post)<-[:HELD]-(r) WHERE l <> r WITH DISTINCT p ORDER BY p.name, p.id RETURN p {.id, .name, .names} } AS posts,
  COLLECT {
    MATCH (l)-[:TOOK_PART]->(e:Event)<-[:TOOK_PART]-(r) WHERE l <> r
    WITH DISTINCT e ORDER BY e.date, e.id LIMIT 50
    RETURN e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}
  } AS together,
  COLLECT {
    MATCH (l)-[:TOOK_PART]->(e:Event) WHERE l <> r AND e.status = 'OCCURRED' AND e.precision = 'DAY' AND e.endDate IS NULL
    MATCH (r)-[:TOOK_PART]->(f:Event)
    WHERE f.status = 'OCCURRED' AND f.precision = 'DAY' AND f.endDate IS NULL AND e.date = f.date AND e.cityId <> f.cityId
    WITH DISTINCT e, f ORDER BY e.date, e.id, f.id LIMIT 50
    RETURN {left: e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}, right: f {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}}
  } AS apart,
  COLLECT {
    MATCH (d:Doubt) WHERE d.left IN [l.id, r.id]
    WITH d WHERE d.right IN [l.id, r.id]
    RETURN d {.id, .leftJudged, .rightJudged, .reasons, .score, .weight, left: l {.id, .name, .names, .description}, right: r {.id, .name, .names, .description}}
  } AS doubts
