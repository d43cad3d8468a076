// name: entities
// mode: read
// parameters: after, limit
// description: The entities in order of id, with what each lies in, belongs to and is about, and who took part in it
MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, properties(n) AS properties, COUNT { (n)-->() } AS degree,
  [(n)-[t:PART_OF|SEATED_IN|WITHIN|AT|HELD_AT|DURING|CONCLUDED_AT|CONCERNS|SESSION_OF]->(m:Entity) | {kind: type(t), id: m.id, name: m.name}] AS links,
  [(n)<-[t:TOOK_PART|PARTY_TO|SIGNED|WITNESSED]-(m:Entity) | {kind: type(t), role: t.role, side: t.side, id: m.id, name: m.name}] AS participants
ORDER BY id
