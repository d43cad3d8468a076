// name: ties-among
// mode: read
// parameters: from, ids, to, via, windowed
// description: The ties among some entities, from the earlier of $ids to the later: of several of one kind between two, the latest
UNWIND range(0, size($ids) - 1) AS at
MATCH (n:Entity {id: $ids[at]})
WITH n ORDER BY at
WITH collect(n) AS shown
UNWIND range(0, size(shown) - 2) AS at
UNWIND range(at + 1, size(shown) - 1) AS other
WITH shown[at] AS left, shown[other] AS right
MATCH (left)-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(right)
  WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
  WITH left, right, t ORDER BY t.date IS NULL, t.date DESC, t.id
  WITH left, right, type(t) AS kind, collect(t {.id, .date, .dateText, .precision, .statementIds, pointsToEnd: endNode(t) = right}) AS ties
  WITH left, right, kind, ties[0] AS tie, size(ties) - 1 AS others ORDER BY left.id, right.id, kind
  RETURN tie {.*, kind: kind, others: others,
    start: left {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(left) WHERE label <> 'Entity'][0]},
    end: right {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(right) WHERE label <> 'Entity'][0]}} AS hop
