// name: neighbourhood
// mode: read
// parameters: afterId, afterRank, depth, from, id, limit, massEvent, to, via, windowed
// description: What is next to an entity, nearest and most tied first, with counts of all and the ties among a page
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
    WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
  WITH type(t) AS kind, [label IN labels(x) WHERE label <> 'Entity'][0] AS label, count(DISTINCT x) AS entities, count(t) AS ties
  ORDER BY ties DESC, kind, label
  RETURN collect({kind: kind, label: label, entities: entities, ties: ties}) AS counts
}
CALL (n) {
  CALL (n) {
    MATCH (n)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
      WHERE x <> n AND type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
    RETURN x, 1 AS distance, count(t) AS ties
    UNION ALL
    WITH n WHERE $depth = 2
    MATCH (n)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(y:Entity)
      WHERE y <> n AND type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
        AND (y:Person OR y:Agreement OR y:Event AND COUNT { (y)<-[:TOOK_PART]-() } <= $massEvent)
    WITH DISTINCT n, y
    MATCH (y)-[u:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
      WHERE x <> n AND x <> y AND type(u) IN $via AND (NOT $windowed OR coalesce(u.date, u.from, u.observedFrom, endNode(u).date) <= $to
      AND coalesce(u.endDay, u.to, u.observedTo, u.date, endNode(u).endDay, endNode(u).date) >= $from)
    RETURN x, 2 AS distance, count(u) AS ties
  }
  WITH x, collect({distance: distance, ties: ties}) AS found
  WITH x, reduce(best = null, one IN found | CASE WHEN best IS NULL OR one.distance < best.distance THEN one ELSE best END) AS best
  WITH x, best.distance AS distance, best.ties AS ties, best.distance * 1000000000 - best.ties AS rank
  WHERE $afterId IS NULL OR rank > $afterRank OR rank = $afterRank AND x.id > $afterId
  WITH * ORDER BY rank, x.id LIMIT $limit
  RETURN collect(x) AS page, collect({distance: distance, ties: ties, rank: rank,
    entity: x {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(x) WHERE label <> 'Entity'][0]}}) AS rows
}
CALL (n, page) {
  WITH [n] + page[..$limit - 1] AS shown
  UNWIND range(0, size(shown) - 2) AS at
  UNWIND range(at + 1, size(shown) - 1) AS other
  WITH shown[at] AS left, shown[other] AS right
  MATCH (left)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(right)
    WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
  WITH left, right, t ORDER BY t.date IS NULL, t.date DESC, t.id
  WITH left, right, type(t) AS kind, collect(t {.id, .date, .dateText, .precision, .statementIds, pointsToEnd: endNode(t) = right}) AS ties
  WITH left, right, kind, ties[0] AS tie, size(ties) - 1 AS others ORDER BY left.id, right.id, kind
  RETURN collect(tie {.*, kind: kind, others: others,
    start: left {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(left) WHERE label <> 'Entity'][0]},
    end: right {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(right) WHERE label <> 'Entity'][0]}}) AS hops
}
RETURN counts, rows, hops
