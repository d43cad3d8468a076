// name: find-holdings-of-releases
// mode: write
// parameters: ids
// description: The HOLDS statements that find-holdings gives, of releases.
UNWIND $ids AS release
MATCH (s:Statement {releaseId: release}) USING INDEX s:Statement(releaseId)
WHERE s.type = 'HOLDS' AND s.status = 'ACTIVE'
  AND (s.modality = 'OCCURRED' OR s.modality = 'PLANNED' AND coalesce(s.via, '') <> 'designate')
CALL (s) {
  MATCH (s)-[:ABOUT {as: 'subject'}]->(:Mention)-[:REFERS_TO]->(p:Entity)
  RETURN p.id AS id
}
CALL (s) {
  MATCH (s)-[:ABOUT {as: 'post'}]->(t:Mention)-[:REFERS_TO]->(o:Post)
  RETURN t.name AS title, o.id AS postId
}
MATCH (r:Release {id: release}) USING INDEX SEEK r:Release(id)
RETURN id, postId, title, s.date AS date, s.endDate AS endDate,
  s.modality = 'PLANNED' AS planned,
  {id: s.id, quote: s.quote, start: s.start} AS statement,
  {id: r.id, title: r.title, url: r.url, publishedOn: r.publishedOn, kind: r.kind} AS release
