// When did two persons serve in one organisation at one time?
// To change: the two names.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS one
CALL db.index.fulltext.queryNodes("entityNames", '"Chan Kwok-ki"') YIELD node AS other
MATCH (one:Person)-[h:HELD]->(p:Post)-[:AT]->()-[:PART_OF*0..3]->(body:Organisation)
MATCH (other:Person)-[k:HELD]->(q:Post)-[:AT]->()-[:PART_OF*0..3]->(body)
WHERE (h.to IS NULL OR h.to >= k.from) AND (k.to IS NULL OR k.to >= h.from)
RETURN DISTINCT one, h, p, q, k, other
