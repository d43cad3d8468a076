// Gives agreements the ids of their parties, so that one look into an index finds those between two groups of bodies.
MATCH (g:Agreement)
WHERE g.partyIds IS NULL AND EXISTS { (g)<-[:PARTY_TO]-() }
WITH g LIMIT 10000
SET g.partyIds = COLLECT { MATCH (g)<-[:PARTY_TO]-(party:Organisation) RETURN DISTINCT party.id AS id ORDER BY id };
MATCH (g:Agreement) WHERE g.partyIds IS NULL AND EXISTS { (g)<-[:PARTY_TO]-() } RETURN count(g) AS left;
