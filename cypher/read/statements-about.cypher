// name: statements-about
// mode: read
// parameters: afterDate, afterId, asOf, id, limit, types
// description: What releases say about an entity, the latest first; with a moment, what they had said by then and not taken back
MATCH (:Entity {id: $id})<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(s:Statement)
WITH DISTINCT s, coalesce(s.date, '') AS date
WHERE ($types IS NULL OR s.type IN $types)
  AND CASE
    WHEN $asOf IS NULL THEN s.status = 'ACTIVE'
    WHEN s.readAt > $asOf OR s.retiredAt <= $asOf THEN false
    WHEN s.status IN ['REJECTED', 'AMENDED'] THEN EXISTS { MATCH (c:Correction {id: s.correctionId}) WHERE c.readAt > $asOf }
    ELSE s.status IN ['ACTIVE', 'RETIRED']
  END
  AND ($afterId IS NULL OR date < $afterDate OR date = $afterDate AND s.id > $afterId)
WITH s, date ORDER BY date DESC, s.id LIMIT $limit
CALL (s) {
  MATCH (s)-[about:ABOUT]->(mention:Mention)
  WHERE about.as IN ['subject', 'object', 'post', 'place', 'organisation']
  OPTIONAL MATCH (mention)-[:REFERS_TO]->(n:Entity)
  WITH about, mention, n ORDER BY mention.start, about.as, n.id
  RETURN collect(mention {.text, .name, .start, .end, as: about.as, entity: n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]}}) AS mentions
}
RETURN s {.id, .type, .modality, start: coalesce(s.start, -1), .date, .dateText, .status, .rule, .confidence, .readAt, .retiredAt, .releaseId, .correctionId, mentions: mentions} AS row
ORDER BY date DESC, s.id
