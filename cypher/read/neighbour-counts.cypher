// name: neighbour-counts
// mode: read
// parameters: from, id, to, via, windowed
// description: How many ties and entities of each kind are next to an entity
MATCH (n:Entity {id: $id})-[t:MET_WITH|ACCOMPANIED|SIGNED|WITNESSED|TOOK_PART|PARTY_TO|VISITED|HELD|AT|PART_OF|SEATED_IN|WITHIN|HELD_AT|CONCLUDED_AT|CONCERNS|SESSION_OF|COOPERATES_WITH|DURING]-(x:Entity)
  WHERE type(t) IN $via AND (NOT $windowed OR coalesce(t.date, t.from, t.observedFrom, endNode(t).date) <= $to
      AND coalesce(t.endDay, t.to, t.observedTo, t.date, endNode(t).endDay, endNode(t).date) >= $from)
WITH type(t) AS kind, [label IN labels(x) WHERE label <> 'Entity'][0] AS label, count(DISTINCT x) AS entities, count(t) AS ties
RETURN kind, label, entities, ties ORDER BY ties DESC, kind, label
