// name: count-agreements-by-party
// mode: read
// parameters: areas, asOf, between, cap, from, others, parties, places, signedBy, to, topics, undated, walked, witnessedBy
// description: How many agreements have a party in each group of organisations
CALL () {
  WITH $parties AS parties WHERE parties IS NOT NULL
  CALL db.index.fulltext.queryNodes('agreementParties', parties) YIELD node AS g
  RETURN g
  UNION ALL
  // A group that nothing narrows: a walk from each of it is quicker.
  UNWIND $walked AS organisation
  MATCH (party:Entity:Organisation {id: organisation})-[:PARTY_TO]->(g:Agreement) USING INDEX SEEK party:Entity(id)
  RETURN g
}
WITH DISTINCT g
      WHERE (g.date IS NULL AND $undated OR g.date <= $to AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($topics IS NULL OR EXISTS { MATCH (g)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND (size($between) = 1 OR size($between) <= size(g.partyIds))
        AND all(group IN $others WHERE any(party IN g.partyIds WHERE party IN group))
        AND ($signedBy IS NULL OR EXISTS { MATCH (g)<-[:SIGNED]-(signatory:Person) WHERE signatory.id IN $signedBy })
        AND ($witnessedBy IS NULL OR EXISTS { MATCH (g)<-[:WITNESSED]-(witness:Person) WHERE witness.id IN $witnessedBy })
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
