// name: resolve
// mode: read
// parameters: references
// description: The entities that references fit, with what a filter by each covers
UNWIND $references AS reference
CALL (reference) {
  WITH reference WHERE reference.by = 'id'
  OPTIONAL MATCH (alias:Alias {id: reference.id})
  WITH reference.id AS id, coalesce(alias.entityId, reference.id) AS merged
  MATCH (n:Entity) WHERE n.id IN [id, merged]
  RETURN n, true AS certain
  UNION
  WITH reference WHERE reference.by = 'name' AND reference.key <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', reference.key) YIELD node AS n
  RETURN n, true AS certain
  UNION
  WITH reference WHERE reference.by = 'office'
  UNWIND reference.keys AS key
  CALL db.index.fulltext.queryNodes('entityKeys', key) YIELD node AS n
  WITH DISTINCT reference, n
  WHERE n:Post AND (reference.organisation IS NULL OR EXISTS {
        MATCH (n)-[:AT]->(organisation:Organisation)
        WHERE organisation.id = reference.organisation OR reference.organisationKey IN organisation.nameKeys
          OR EXISTS {
            MATCH (organisation)-[:SEATED_IN]->(seat:Place)-[:WITHIN*0..6]->(area:Place)
            WHERE area.id = coalesce(organisation.standsForId, seat.id)
              AND (area.id = reference.organisation OR reference.organisationKey IN area.nameKeys)
          }
      })
  RETURN n, true AS certain
  UNION
  WITH reference WHERE reference.by = 'post'
  UNWIND reference.keys AS key
  CALL db.index.fulltext.queryNodes('entityKeys', key) YIELD node AS post
  WITH DISTINCT reference, post
  WHERE post:Post AND (reference.organisation IS NULL OR EXISTS {
        MATCH (post)-[:AT]->(organisation:Organisation)
        WHERE organisation.id = reference.organisation OR reference.organisationKey IN organisation.nameKeys
          OR EXISTS {
            MATCH (organisation)-[:SEATED_IN]->(seat:Place)-[:WITHIN*0..6]->(area:Place)
            WHERE area.id = coalesce(organisation.standsForId, seat.id)
              AND (area.id = reference.organisation OR reference.organisationKey IN area.nameKeys)
          }
      })
  MATCH (n:Person)-[h:HELD]->(post)
  WITH n, reference, CASE
    WHEN reference.on IS NULL THEN null
    WHEN toString(reference.on) IN coalesce(h.attestedOn, []) THEN 'CERTAIN'
    WHEN h.announced THEN CASE WHEN h.from <= reference.on AND reference.on <= h.to THEN 'POSSIBLE' END
    WHEN (h.fromText IS NOT NULL OR h.toText IS NOT NULL) AND (h.fromLatest <= reference.on OR h.observedFrom <= reference.on)
      AND (reference.on <= h.toEarliest OR reference.on <= h.observedTo OR h.toText IS NULL) THEN 'CERTAIN'
    WHEN h.observedFrom <= reference.on AND reference.on <= h.observedTo THEN 'POSSIBLE'
    WHEN coalesce(h.from <= reference.on, h.fromText IS NOT NULL) AND coalesce(reference.on <= h.to, true) THEN 'POSSIBLE'
  END AS certainty
  WHERE reference.on IS NULL OR certainty IS NOT NULL
  RETURN n, max(reference.on IS NULL OR certainty = 'CERTAIN') AS certain
}
WITH reference, n, certain, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
WHERE label IN reference.kinds
WITH reference, n, certain, label ORDER BY n.name, n.id
CALL (reference, n) {
  WITH reference, n WHERE n:Place AND reference.scope = 'AREA'
  MATCH (n)<-[:WITHIN*0..6]-(part:Place)
  WITH n, coalesce(n.kind IN ['COUNTRY', 'PROVINCE', 'CITY', 'REGION'], false) OR n.cityId = n.id AS isArea,
    collect(DISTINCT part) AS parts
  RETURN collect({
    areas: CASE WHEN isArea
      THEN [part IN parts WHERE coalesce(part.cityId = part.id, false)
        OR coalesce(part.kind IN ['COUNTRY', 'PROVINCE', 'CITY', 'REGION'], false) | part.id]
      ELSE [id IN [n.cityId] WHERE id IS NOT NULL] END,
    places: CASE WHEN isArea THEN null ELSE [part IN parts | part.id] END
  })[0] AS area
}
CALL (reference, n) {
  WITH reference, n WHERE n:Organisation AND reference.scope IN ['POSTS', 'PARTIES']
  MATCH (n)<-[:PART_OF*0..6]-(part:Organisation)
  WITH reference, n, collect(DISTINCT part) AS parts
  RETURN collect({
    organisations: [part IN parts | part.id],
    governments: [n.id],
    posts: CASE reference.scope WHEN 'POSTS' THEN COLLECT {
      UNWIND parts AS part MATCH (part)<-[:AT]-(post:Post) RETURN DISTINCT post.id
    } ELSE [] END
  })[0] AS body
}
CALL (reference, n) {
  WITH reference, n WHERE n:Place AND reference.scope = 'PARTIES'
  RETURN collect({
    organisations: COLLECT {
      MATCH (n)<-[:WITHIN*0..6]-(:Place)<-[:SEATED_IN]-(o:Organisation)
      // Most bodies have no parts: looking for some costs more than asking whether there are any.
      CALL (o) {
        RETURN o AS part
        UNION ALL
        WITH o WHERE EXISTS { (o)<-[:PART_OF]-() }
        MATCH (o)<-[:PART_OF*1..6]-(part:Organisation)
        RETURN part
      }
      WITH DISTINCT n, part
      WHERE part.standsForId IS NULL OR part.standsForId = n.id
        OR EXISTS { MATCH (n)<-[:WITHIN*1..6]-(area:Place) WHERE area.id = part.standsForId }
      RETURN part.id
    },
    governments: COLLECT {
      MATCH (n)<-[:WITHIN*0..6]-(seat:Place)<-[:SEATED_IN]-(o:Organisation {kind: 'GOVERNMENT'})
      WHERE coalesce(o.standsForId, seat.id) = n.id
      RETURN DISTINCT o.id
    }
  })[0] AS seated
}
RETURN reference.index AS index, certain, area, body, seated,
  n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS entity
