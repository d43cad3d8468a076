// Whom did two officials both meet?
// To change: the two names.
CALL db.index.fulltext.queryNodes("entityNames", '"Yuan Jiajun"') YIELD node AS one
CALL db.index.fulltext.queryNodes("entityNames", '"Hu Henghua"') YIELD node AS other
MATCH (one:Person)-[m:MET_WITH]-(contact:Person)-[n:MET_WITH]-(other:Person)
RETURN one, m, contact, n, other
