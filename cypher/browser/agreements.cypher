// What has an organisation agreed, and with whom?
// To change: the name of the organisation.
CALL db.index.fulltext.queryNodes("entityNames", '"Hong Kong Special Administrative Region Government"') YIELD node AS party
MATCH (party:Organisation)-[t:PARTY_TO]->(agreement:Agreement)<-[u:PARTY_TO]-(partner)
RETURN party, t, agreement, u, partner
