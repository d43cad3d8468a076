// name: find-holdings
// mode: write
// parameters: ids
// description: HOLDS statements about persons: what was held, and what is announced for a time (not who is designated).
UNWIND $ids AS id
MATCH (p:Entity {id: id})<-[:REFERS_TO]-(m:Mention)<-[:ABOUT {as: 'subject'}]-(s:Statement {type: 'HOLDS'}) USING INDEX SEEK p:Entity(id)
WHERE s.status = 'ACTIVE' AND (s.modality = 'OCCURRED' OR s.modality = 'PLANNED' AND coalesce(s.via, '') <> 'designate')
MATCH (s)-[:ABOUT {as: 'post'}]->(t:Mention)-[:REFERS_TO]->(o:Post)
MATCH (r:Release {id: s.releaseId}) USING INDEX SEEK r:Release(id)
RETURN id, o.id AS postId, t.name AS title, s.date AS date, s.endDate AS endDate,
  s.modality = 'PLANNED' AS planned,
  {id: s.id, quote: s.quote, start: s.start} AS statement,
  {id: r.id, title: r.title, url: r.url, publishedOn: r.publishedOn, kind: r.kind} AS release
