// name: statements
// mode: read
// parameters: after, limit
// description: The statements in order of id, with their release and whom their parts are about
MATCH (s:Statement) WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
MATCH (r:Release {id: s.releaseId})
RETURN s.id AS id, properties(s) AS statement,
  r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle} AS release,
  COLLECT {
    MATCH (s)-[a:ABOUT]->(m:Mention)
    OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
    WITH a, m, e ORDER BY a.as, m.id, e.id
    RETURN {as: a.as, mention: m.name, id: e.id, name: e.name}
  } AS parts
ORDER BY id
