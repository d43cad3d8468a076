// Who travelled with whom?
// To change: the name.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS official
MATCH (official:Person)-[t:ACCOMPANIED]-(companion:Person)
RETURN official, t, companion
