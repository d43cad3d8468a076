// name: count-agreements-by-person
// mode: read
// parameters: areas, asOf, cap, from, persons, places, signedBy, to, topics, undated, witnessedBy
// description: How many agreements persons signed or witnessed
MATCH (person:Entity:Person)-[:SIGNED|WITNESSED]->(g:Agreement)
USING INDEX person:Entity(id)
WHERE person.id IN $persons
WITH DISTINCT g
      WHERE (g.date IS NULL AND $undated OR g.date <= $to AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($topics IS NULL OR EXISTS { MATCH (g)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($signedBy IS NULL OR EXISTS { MATCH (g)<-[:SIGNED]-(signatory:Person) WHERE signatory.id IN $signedBy })
        AND ($witnessedBy IS NULL OR EXISTS { MATCH (g)<-[:WITNESSED]-(witness:Person) WHERE witness.id IN $witnessedBy })
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
