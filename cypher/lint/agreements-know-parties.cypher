// name: agreements-know-parties
// mode: read
// parameters: limit
// description: An agreement bears the ids of those that are party to it, and of no others
MATCH (g:Agreement)
WITH g, COLLECT { MATCH (g)<-[:PARTY_TO]-(party) RETURN DISTINCT party.id } AS parties
WHERE size(parties) <> size(coalesce(g.partyIds, [])) OR any(id IN parties WHERE NOT id IN g.partyIds)
RETURN g.id AS id
LIMIT $limit
