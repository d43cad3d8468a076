// name: neighbourhood
// mode: read
// parameters: afterId, afterRank, depth, from, id, limit, massEvent, to, via, windowed
// description: What is next to an entity, nearest and most tied first; the second step only where the first does not fill the page
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
    WHERE x <> n AND type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
  WITH x, count(t) AS ties
  RETURN collect({x: x, distance: 1, ties: ties}) AS near
}
WITH n, near, COUNT {
  UNWIND near AS one
  WITH one, 1000000000 - one.ties AS rank
  WHERE $afterId IS NULL OR rank > $afterRank OR rank = $afterRank AND one.x.id > $afterId
  RETURN one
} AS left
CALL (n, near, left) {
  WITH n, near WHERE $depth = 2 AND left < $limit
  UNWIND near AS one
  WITH n, one.x AS y
  WHERE y:Person OR y:Agreement OR y:Event AND COUNT { (y)<-[:TOOK_PART]-() } <= $massEvent
  WITH n, y, y:Person AND COUNT { (y)-[:MET_WITH]-() } > 100 AS busy
  CALL (y, busy) {
    WITH y WHERE NOT busy
    MATCH (y)-[u:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
      WHERE type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, u
    UNION ALL
    WITH y WHERE busy AND 'MET_WITH' IN $via
    CALL (y) {
        MATCH ()-[u:MET_WITH]->(x)
        USING INDEX u:MET_WITH(aId, date)
        WHERE u.aId = y.id AND u.date <= $to AND (NOT $windowed OR coalesce(u.endDay, u.date) >= $from)
        RETURN x AS x, u ORDER BY u.aId DESC, u.date DESC, u.id DESC LIMIT 50
        UNION ALL
        MATCH (x)-[u:MET_WITH]->()
        USING INDEX u:MET_WITH(bId, date)
        WHERE u.bId = y.id AND u.date <= $to AND (NOT $windowed OR coalesce(u.endDay, u.date) >= $from)
        RETURN x AS x, u ORDER BY u.bId DESC, u.date DESC, u.id DESC LIMIT 50
    }
    RETURN x, u
  }
  WITH n, x, u WHERE x <> n
  WITH x, count(u) AS ties
  RETURN collect({x: x, distance: 2, ties: ties}) AS far
}
CALL (near, far) {
  UNWIND near + far AS one
  WITH one.x AS x, min(one.distance) AS distance, collect(one) AS found
  WITH x, distance, [one IN found WHERE one.distance = distance][0].ties AS ties
  WITH x, distance, ties, distance * 1000000000 - ties AS rank
  WHERE $afterId IS NULL OR rank > $afterRank OR rank = $afterRank AND x.id > $afterId
  WITH * ORDER BY rank, x.id LIMIT $limit
  RETURN collect({distance: distance, ties: ties, rank: rank,
    entity: x {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(x) WHERE label <> 'Entity'][0]}}) AS rows
}
RETURN rows
