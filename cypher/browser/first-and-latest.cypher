// When did two officials meet? The first meeting stands first, the latest last
// To change: the two names.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS one
CALL db.index.fulltext.queryNodes("entityNames", '"Yuan Jiajun"') YIELD node AS other
MATCH (one:Person)-[m:MET_WITH]-(other:Person)
RETURN one, m, other
ORDER BY m.date
