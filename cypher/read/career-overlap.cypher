// name: career-overlap
// mode: read
// parameters: a, b
// description: Tenures of two persons in one organisation, or in a part of it, at one time, the latest first; CERTAIN where both are on one day, as tenures has it
MATCH (a:Entity:Person {id: $a})-[h:HELD]->(post:Post)-[:AT]->(one:Organisation)
CALL (a) {
  MATCH (b:Entity:Person {id: $b})-[k:HELD]->(other:Post)-[:AT]->(two:Organisation)
    WHERE a <> b
  RETURN b, k, other, two
}
WITH *, CASE
    WHEN EXISTS { MATCH (two)-[:PART_OF*0..6]->(one) } THEN one
    WHEN EXISTS { MATCH (one)-[:PART_OF*1..6]->(two) } THEN two
  END AS organisation
WHERE organisation IS NOT NULL
WITH *, coalesce(h.from, h.observedFrom) AS since, coalesce(k.from, k.observedFrom) AS from2,
  coalesce(h.to, CASE WHEN h.from IS NULL THEN h.observedTo END, date('9999-12-31')) AS until,
  coalesce(k.to, CASE WHEN k.from IS NULL THEN k.observedTo END, date('9999-12-31')) AS to2
WITH *, CASE WHEN since > from2 THEN since ELSE from2 END AS from, CASE WHEN until < to2 THEN until ELSE to2 END AS to
WHERE from <= to
WITH *, [t IN [h, k] | [day IN coalesce(t.attestedOn, []) | {from: date(day), to: date(day)}] + CASE
    WHEN t.announced OR t.fromText IS NULL AND t.toText IS NULL THEN []
    ELSE [{
      from: CASE WHEN t.observedFrom < coalesce(t.fromLatest, date('9999-12-31')) THEN t.observedFrom ELSE t.fromLatest END,
      to: CASE
        WHEN t.toText IS NULL THEN date('9999-12-31')
        WHEN t.observedTo > coalesce(t.toEarliest, date('0001-01-01')) THEN t.observedTo
        ELSE t.toEarliest
      END
    }]
  END] AS surely
WITH *, any(one IN surely[0] WHERE any(other IN surely[1] WHERE one.from <= one.to AND other.from <= other.to
  AND one.from <= other.to AND other.from <= one.to)) AS sure
ORDER BY to DESC, from DESC, h.id, k.id
RETURN {
  organisation: organisation {.id, .name, .names, .kind, .description}, from: from,
  to: CASE WHEN to < date('9999-12-31') THEN to END, certainty: CASE WHEN sure THEN 'CERTAIN' ELSE 'POSSIBLE' END,
  a: h {.id, .kind, .from, .to, .fromText, .toText, .observedFrom, .observedTo, .announced, .statementIds, .registerEntry,
    registerUrl: CASE h.source WHEN 'register' THEN h.url ELSE a.registerUrl END,
    person: a {.id, .name, .names, .description}, post: post {.id, .name, .names}},
  b: k {.id, .kind, .from, .to, .fromText, .toText, .observedFrom, .observedTo, .announced, .statementIds, .registerEntry,
    registerUrl: CASE k.source WHEN 'register' THEN k.url ELSE b.registerUrl END,
    person: b {.id, .name, .names, .description}, post: other {.id, .name, .names}}
} AS row
