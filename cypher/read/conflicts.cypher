// name: conflicts
// mode: read
// parameters: afterId, afterKind, afterTie, fromDay, kinds, limit
// description: What cannot all be true, in order of kind, then of id: of each kind a page, of which the first are the page of all
CALL () {
  UNWIND [one IN $kinds WHERE one = 'BOTH_SIDES'] AS kind
  MATCH (a)-[m:MET_WITH]->(b)
  USING INDEX SEEK m:MET_WITH(id)
  WHERE m.id > CASE kind WHEN $afterKind THEN $afterTie ELSE '' END
  MATCH (e:Entity:Event {id: m.eventId})
  WITH a, m, b, e
  WHERE EXISTS { MATCH (a)-[s:TOOK_PART]->(e)<-[t:TOOK_PART]-(b) WHERE s.side = t.side AND s.side IN ['A', 'B'] }
    OR EXISTS { MATCH (a)-[c:ACCOMPANIED]-(b) USING INDEX SEEK c:ACCOMPANIED(eventId) WHERE c.eventId = m.eventId }
  WITH a, m, b, e ORDER BY m.id LIMIT $limit
  RETURN {kind: 'BOTH_SIDES', id: 'BOTH_SIDES:' + m.id, names: [a.name, b.name, e.name], entities: [a.id, b.id, e.id], statementIds: m.statementIds} AS row
  UNION ALL
  UNWIND [one IN $kinds WHERE one = 'DISAGREEING_REPORTS'] AS kind
  MATCH (e:Event)
  USING INDEX e:Event(disagreeing, id)
  WHERE e.disagreeing = true AND e.id > CASE kind WHEN $afterKind THEN $afterTie ELSE '' END
  WITH e ORDER BY e.id LIMIT $limit
  RETURN {kind: 'DISAGREEING_REPORTS', id: 'DISAGREEING_REPORTS:' + e.id, names: [e.name], entities: [e.id], discrepancies: e.discrepancies, statementIds: e.statementIds} AS row
  UNION ALL
  UNWIND [one IN $kinds WHERE one = 'SIGNATORY_WITHOUT_POST'] AS kind
  MATCH (p:Person)-[s:SIGNED]->(a:Agreement)
  USING INDEX SEEK s:SIGNED(id)
  WHERE s.id > CASE kind WHEN $afterKind THEN $afterTie ELSE '' END
    AND NOT EXISTS { MATCH (p)-[h:HELD]->(:Post) WHERE coalesce(h.from <= s.endDay, true) AND coalesce(s.date <= h.to, true) }
  WITH p, s, a ORDER BY s.id LIMIT $limit
  RETURN {kind: 'SIGNATORY_WITHOUT_POST', id: 'SIGNATORY_WITHOUT_POST:' + s.id, names: [p.name, a.name], entities: [p.id, a.id], statementIds: s.statementIds} AS row
  UNION ALL
  UNWIND [one IN $kinds WHERE one = 'TENURE_ENDS_BEFORE_IT_BEGINS'] AS kind
  MATCH (p:Person)-[h:HELD]->(post:Post)
  USING INDEX SEEK h:HELD(id)
  WHERE h.id > CASE kind WHEN $afterKind THEN $afterTie ELSE '' END AND h.to < h.from
  WITH p, h, post ORDER BY h.id LIMIT $limit
  RETURN {kind: 'TENURE_ENDS_BEFORE_IT_BEGINS', id: 'TENURE_ENDS_BEFORE_IT_BEGINS:' + h.id, names: [p.name, post.name, h.fromText, h.toText], entities: [p.id, post.id], statementIds: h.statementIds,
    registerEntries: [entry IN [h.registerEntry] WHERE entry IS NOT NULL | {id: entry, source: CASE h.source WHEN 'register' THEN h.url ELSE p.registerUrl END}]} AS row
  UNION ALL
  UNWIND [one IN $kinds WHERE one = 'TWO_CITIES'] AS kind
  MATCH (e:Event)
  USING INDEX e:Event(date)
  WHERE e.date >= CASE kind WHEN $afterKind THEN $fromDay ELSE date('0001-01-01') END
    AND e.status = 'OCCURRED' AND e.precision = 'DAY' AND e.endDate IS NULL AND e.cityId IS NOT NULL
    AND e.type <> 'TRIP' AND NOT EXISTS { (e)<-[:DURING]-() }
  MATCH (e)<-[:TOOK_PART]-(p:Person)
  WITH e.date AS day, p, collect(DISTINCT e) AS events
  WHERE size(events) > 1
  CALL (events) {
    UNWIND events AS x
    UNWIND events AS y
    WITH x, y
    WHERE x.cityId < y.cityId AND NOT EXISTS { MATCH (x)-[:DURING]->(:Event)<-[:DURING]-(y) }
      AND NOT EXISTS { MATCH (:Entity:Place {id: x.cityId})-[:WITHIN*1..8]->(:Entity:Place {id: y.cityId}) }
      AND NOT EXISTS { MATCH (:Entity:Place {id: y.cityId})-[:WITHIN*1..8]->(:Entity:Place {id: x.cityId}) }
    RETURN x, y ORDER BY x.id, y.id LIMIT 1
  }
  WITH toString(day) AS day, p, x, y
  WITH day, p, x, y, 'TWO_CITIES:' + day + ':' + p.id AS id
  WHERE $afterId IS NULL OR id > $afterId
  WITH day, p, x, y, id ORDER BY id LIMIT $limit
  RETURN {kind: 'TWO_CITIES', id: id, names: [p.name, x.name, y.name, day], entities: [p.id, x.id, y.id, x.cityId, y.cityId],
    statementIds: COLLECT { MATCH (p)-[t:TOOK_PART]->(n:Event) WHERE n IN [x, y] UNWIND t.statementIds AS s WITH DISTINCT s ORDER BY s RETURN s }} AS row
  UNION ALL
  UNWIND [one IN $kinds WHERE one = 'TWO_HOLDERS'] AS kind
  MATCH (post:Post)
  USING INDEX post:Post(singleSeat)
  WHERE post.singleSeat = true
  MATCH (a:Person)-[h:HELD]->(post)<-[k:HELD]-(b:Person)
  WHERE a.id < b.id AND h.kind = 'SUBSTANTIVE' AND k.kind = 'SUBSTANTIVE' AND h.announced IS NULL AND k.announced IS NULL
  // Surely held from the last day on which it can have begun, or the first that a release attests, to the like at its end. Without dates: on attested days.
  WITH post, a, h, b, k,
    [t IN [h, k] | CASE WHEN t.fromText IS NULL AND t.toText IS NULL THEN null
      WHEN t.observedFrom < t.fromLatest OR t.fromLatest IS NULL THEN t.observedFrom ELSE t.fromLatest END] AS begins,
    [t IN [h, k] | CASE WHEN t.toText IS NULL THEN date('9999-12-31')
      WHEN t.observedTo > t.toEarliest OR t.toEarliest IS NULL THEN t.observedTo ELSE t.toEarliest END] AS ends
  // On the day of a handover there are two.
  WITH * WHERE (begins[0] < ends[1] AND begins[1] < ends[0] AND begins[0] < ends[0] AND begins[1] < ends[1])
    OR any(day IN coalesce(h.attestedOn, []) WHERE day IN coalesce(k.attestedOn, []) OR begins[1] < date(day) AND date(day) < ends[1])
    OR any(day IN coalesce(k.attestedOn, []) WHERE begins[0] < date(day) AND date(day) < ends[0])
  WITH *, 'TWO_HOLDERS:' + post.id + ':' + h.id + ':' + k.id AS id
  WHERE $afterId IS NULL OR id > $afterId
  WITH * ORDER BY id LIMIT $limit
  RETURN {kind: 'TWO_HOLDERS', id: id, names: [a.name, b.name, post.name], entities: [a.id, b.id, post.id], statementIds: coalesce(h.statementIds, []) + coalesce(k.statementIds, []),
    registerEntries: [one IN [[h, a], [k, b]] WHERE one[0].registerEntry IS NOT NULL |
      {id: one[0].registerEntry, source: CASE one[0].source WHEN 'register' THEN one[0].url ELSE one[1].registerUrl END}]} AS row
}
WITH row ORDER BY row.id LIMIT $limit
RETURN row
