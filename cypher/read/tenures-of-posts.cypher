// name: tenures-of-posts
// mode: read
// parameters: asOf, ids, on
// description: The tenures of each post, latest first; with a day, only those possible on it, the certain ones first
UNWIND $ids AS id
MATCH (person:Person)-[h:HELD]->(post:Entity:Post {id: id})
WITH id, person, h, post, CASE
    WHEN $on IS NULL THEN null
    WHEN toString($on) IN coalesce(h.attestedOn, []) THEN 'CERTAIN'
    WHEN h.announced THEN CASE WHEN h.from <= $on AND $on <= h.to THEN 'POSSIBLE' END
    WHEN (h.fromText IS NOT NULL OR h.toText IS NOT NULL) AND (h.fromLatest <= $on OR h.observedFrom <= $on)
      AND ($on <= h.toEarliest OR $on <= h.observedTo OR h.toText IS NULL) THEN 'CERTAIN'
    WHEN h.observedFrom <= $on AND $on <= h.observedTo THEN 'POSSIBLE'
    WHEN coalesce(h.from <= $on, h.fromText IS NOT NULL) AND coalesce($on <= h.to, true) THEN 'POSSIBLE'
  END AS certainty
WHERE ($on IS NULL OR certainty IS NOT NULL)
  AND ($asOf IS NULL OR h.registerEntry IS NOT NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN h.statementIds AND s.readAt <= $asOf })
WITH * ORDER BY certainty, CASE WHEN $on IS NULL OR h.kind = 'SUBSTANTIVE' THEN 0 ELSE 1 END, coalesce(h.to, h.observedTo, date('9999-12-31')) DESC, coalesce(h.from, h.observedFrom, date('0001-01-01')) DESC, h.id
RETURN id, collect(h {.id, .kind, .from, .to, .fromText, .toText, .observedFrom, .observedTo, .announced, .statementIds, .registerEntry,
    registerUrl: CASE h.source WHEN 'register' THEN h.url ELSE person.registerUrl END,
    certainty: certainty, person: person {.id, .name, .names, .description}, post: post {.id, .name, .names}}) AS rows
