// Which sessions did a co-operation mechanism have, with whom in the chair?
// To change: the name of the mechanism.
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing-Hong Kong Cooperation Conference"') YIELD node AS mechanism
MATCH (mechanism:Organisation)<-[s:SESSION_OF]-(event:Event)
OPTIONAL MATCH (event)<-[t:TOOK_PART]-(chair) WHERE t.role IN ["CHAIR", "CO_CHAIR"]
RETURN mechanism, s, event, t, chair
