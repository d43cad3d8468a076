// name: resolve-ids
// mode: read
// parameters: references
// description: The entities that references by id fit as they are, with what a filter by each covers; merged ones are for "resolve"
UNWIND $references AS reference
MATCH (n:Entity {id: reference.id})
WHERE any(label IN labels(n) WHERE label IN reference.kinds)
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
RETURN reference.index AS index, true AS certain, area, body, seated,
  n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS entity
