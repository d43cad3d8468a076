// name: statements
// mode: read
// parameters: afterId, afterStart, ids, limit, statuses
// description: A page of the statements of each release, in the order of the text
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {releaseId: id}) WHERE s.status IN $statuses
    AND ($afterId IS NULL OR coalesce(s.start, -1) > $afterStart OR coalesce(s.start, -1) = $afterStart AND s.id > $afterId)
  WITH s ORDER BY coalesce(s.start, -1), s.id LIMIT $limit
  CALL (s) {
    MATCH (s)-[about:ABOUT]->(mention:Mention)
    WHERE about.as IN ['subject', 'object', 'post', 'place', 'organisation']
    OPTIONAL MATCH (mention)-[:REFERS_TO]->(n:Entity)
    WITH about, mention, n ORDER BY mention.start, about.as, n.id
    RETURN collect(mention {.text, .name, .start, .end, as: about.as, entity: n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]}}) AS mentions
  }
  RETURN collect(s {.id, .type, .modality, start: coalesce(s.start, -1), .date, .dateText, .status, .rule, .confidence, .readAt, .retiredAt, .releaseId, .correctionId, mentions: mentions}) AS rows
}
RETURN id, rows
