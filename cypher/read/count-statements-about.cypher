// name: count-statements-about
// mode: read
// parameters: asOf, cap, id, types
// description: How many statements of releases are about an entity; with a moment, how many were then
MATCH (:Entity {id: $id})<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(s:Statement)
WITH DISTINCT s
WHERE ($types IS NULL OR s.type IN $types)
  AND CASE
    WHEN $asOf IS NULL THEN s.status = 'ACTIVE'
    WHEN s.readAt > $asOf OR s.retiredAt <= $asOf THEN false
    WHEN s.status IN ['REJECTED', 'AMENDED'] THEN EXISTS { MATCH (c:Correction {id: s.correctionId}) WHERE c.readAt > $asOf }
    ELSE s.status IN ['ACTIVE', 'RETIRED']
  END
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
