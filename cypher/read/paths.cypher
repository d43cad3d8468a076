// name: paths
// mode: read
// parameters: end, first, from, massEvent, maxHops, start, through, to, via, windowed
// description: The shortest paths between two entities: all of one length before any longer one, up to 4 hops; 5 or 6 only where there is none
UNWIND [$start, $end] AS id
MATCH (n:Entity {id: id})
WITH collect(n) AS ends WHERE size(ends) = 2
WITH ends[0] AS start, ends[1] AS end
WITH start, end, COUNT { (start)--() } > COUNT { (end)--() } AS turned
WITH CASE WHEN turned THEN end ELSE start END AS a, CASE WHEN turned THEN start ELSE end END AS b, turned
WITH a, b, turned, CASE WHEN EXISTS {
  MATCH (a)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(b)
    WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
} THEN [[a, b]] ELSE [] END AS found
CALL (a, b, found) {
  WITH * WHERE size(found) < $first AND $maxHops >= 2
  MATCH (a)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x)
    WHERE x <> a AND x <> b AND type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
      AND (x:Person OR x:Agreement OR x:Event AND COUNT { (x)<-[:TOOK_PART]-() } <= $massEvent
      OR any(label IN labels(x) WHERE label IN $through))
  RETURN collect(DISTINCT x) AS nearA
}
CALL (a, b, found) {
  WITH * WHERE size(found) < $first AND $maxHops >= 2
  MATCH (b)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x)
    WHERE x <> a AND x <> b AND type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
      AND (x:Person OR x:Agreement OR x:Event AND COUNT { (x)<-[:TOOK_PART]-() } <= $massEvent
      OR any(label IN labels(x) WHERE label IN $through))
  RETURN collect(DISTINCT x) AS nearB
}
CALL (a, b, nearA, nearB) {
  UNWIND nearA AS x
  WITH * WHERE x IN nearB
  WITH a, b, x ORDER BY x.id LIMIT $first
  RETURN collect([a, x, b]) AS level
}
WITH a, b, turned, nearA, nearB, found + level AS found
CALL (a, b, nearA, nearB, found) {
  WITH *, [x IN nearA WHERE x:Person] AS personsA, [y IN nearB WHERE y:Person] AS personsB
  WHERE size(found) < $first AND $maxHops >= 3
  WITH *, size(personsA) * size(personsB) <= 2500 AS few
  CALL (nearA, nearB, personsA, personsB, few) {
    UNWIND [x IN nearA WHERE NOT x:Person] AS x
    MATCH (x)-[u:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(y)
      WHERE y IN nearB AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, y
    UNION
    UNWIND [y IN nearB WHERE NOT y:Person] AS y
    MATCH (y)-[u:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x)
      WHERE x IN nearA AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, y
    UNION
    UNWIND personsA AS x
    MATCH (x)-[u:ACCOMPANIED]-(y)
      WHERE y IN personsB AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, y
    UNION
    UNWIND CASE WHEN few THEN [] ELSE personsA END AS x
    MATCH (x)-[u:MET_WITH]-(y)
      WHERE y IN personsB AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, y
    UNION
    UNWIND CASE WHEN few AND 'MET_WITH' IN $via THEN personsA ELSE [] END AS x
    UNWIND personsB AS y
    WITH x, y, CASE WHEN x.id < y.id THEN [x.id, y.id] ELSE [y.id, x.id] END AS ends
    WHERE EXISTS {
      MATCH ()-[u:MET_WITH]->()
      USING INDEX u:MET_WITH(aId, bId)
      WHERE u.aId = ends[0] AND u.bId = ends[1] AND (NOT $windowed OR u.date <= $to AND coalesce(u.endDay, u.date) >= $from)
    }
    RETURN x, y
  }
  WITH DISTINCT a, b, x, y WHERE x <> y
  WITH a, b, x, y ORDER BY x.id, y.id LIMIT $first
  RETURN collect([a, x, y, b]) AS level
}
WITH a, b, turned, nearA, nearB, found + level AS found
CALL (a, b, nearA, nearB, found) {
  WITH * WHERE size(found) < $first AND $maxHops >= 4
  CALL (a, b, nearB) {
    UNWIND nearB AS z
    MATCH (z)-[w:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(y)
      WHERE y <> a AND y <> b AND type(w) IN $via AND (NOT $windowed OR coalesce(w.date, w.from, w.observedFrom, endNode(w).date) <= $to
      AND coalesce(w.endDay, w.to, w.observedTo, w.date, endNode(w).endDay, endNode(w).date) >= $from)
    WITH y, collect(DISTINCT z) AS zs
      WHERE (y:Person OR y:Agreement OR y:Event AND COUNT { (y)<-[:TOOK_PART]-() } <= $massEvent
      OR any(label IN labels(y) WHERE label IN $through))
    RETURN collect({y: y, zs: zs}) AS links, collect(y) AS reach
  }
  CALL (nearA, reach) {
    UNWIND nearA AS x
    MATCH (x)-[u:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(y)
      WHERE y IN reach AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    WITH DISTINCT x, y
    RETURN x, y ORDER BY x.id, y.id
  }
  // Who stands behind y was seen on the way to it: walking there again would go over all that y has.
  CALL (x, y, links) {
    UNWIND [link IN links WHERE link.y = y][0].zs AS z
    WITH z WHERE z <> x
    RETURN z ORDER BY z.id LIMIT $first
  }
  WITH a, b, x, y, z LIMIT $first
  RETURN collect([a, x, y, z, b]) AS level
}
WITH a, b, turned, found + level AS found
CALL (a, b, found) {
  WITH * WHERE size(found) = 0 AND $maxHops = 5
  MATCH path = allShortestPaths((a)-[:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING*..5]-(b))
    WHERE all(t IN relationships(path) WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from))
      AND all(x IN nodes(path) WHERE x = a OR x = b OR (x:Person OR x:Agreement OR x:Event AND COUNT { (x)<-[:TOOK_PART]-() } <= $massEvent
      OR any(label IN labels(x) WHERE label IN $through)))
  WITH DISTINCT nodes(path) AS nodes LIMIT $first
  RETURN collect(nodes) AS level
}
WITH a, b, turned, found + level AS found
CALL (a, b, found) {
  WITH * WHERE size(found) = 0 AND $maxHops = 6
  MATCH path = allShortestPaths((a)-[:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING*..6]-(b))
    WHERE all(t IN relationships(path) WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from))
      AND all(x IN nodes(path) WHERE x = a OR x = b OR (x:Person OR x:Agreement OR x:Event AND COUNT { (x)<-[:TOOK_PART]-() } <= $massEvent
      OR any(label IN labels(x) WHERE label IN $through)))
  WITH DISTINCT nodes(path) AS nodes LIMIT $first
  RETURN collect(nodes) AS level
}
WITH a, b, turned, found + level AS found
UNWIND range(0, size(found[..$first]) - 1) AS position
WITH position, CASE WHEN turned THEN reverse(found[position]) ELSE found[position] END AS nodes
CALL (nodes) {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH at, nodes[at] AS left, nodes[at + 1] AS right
  CALL (left, right) {
    MATCH (left)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(right)
      WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
    WITH right, t ORDER BY t.date IS NULL, t.date DESC, type(t), t.id
    WITH collect(t {.id, .date, .dateText, .precision, .statementIds, kind: type(t), pointsToEnd: endNode(t) = right}) AS ties
    RETURN ties[0] AS tie, size(ties) - 1 AS others
  }
  WITH * ORDER BY at
  RETURN collect(tie {.*, others: others,
    start: left {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
      label: [label IN labels(left) WHERE label <> 'Entity'][0]},
    end: right {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
      label: [label IN labels(right) WHERE label <> 'Entity'][0]}}) AS hops
}
RETURN hops ORDER BY position
