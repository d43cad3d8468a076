// Which agreements were made between two places?
// To change: the two places.
CALL db.index.fulltext.queryNodes("entityNames", '"Hong Kong"') YIELD node AS here
CALL db.index.fulltext.queryNodes("entityNames", '"Guangdong"') YIELD node AS there
MATCH (here:Place)<-[:WITHIN*0..4]-()<-[:SEATED_IN]-(one)-[t:PARTY_TO]->(agreement:Agreement)
MATCH (there:Place)<-[:WITHIN*0..4]-()<-[:SEATED_IN]-(other)-[u:PARTY_TO]->(agreement)
RETURN one, t, agreement, u, other
