// name: find-pieces
// mode: write
// parameters: ids
// description: The statements about mentions: evidence for what holds what.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REFERS_TO]-(m:Mention)<-[:ABOUT]-(s:Statement) USING INDEX SEEK e:Entity(id)
WHERE s.status = 'ACTIVE' AND m.withinId IS NOT NULL
MATCH (r:Release {id: s.releaseId}) USING INDEX SEEK r:Release(id)
RETURN DISTINCT id, {id: s.id, quote: s.quote, start: s.start} AS statement,
  {id: r.id, title: r.title, url: r.url, publishedOn: r.publishedOn, kind: r.kind} AS release
