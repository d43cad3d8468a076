// How are two officials connected?
// To change: the two names; the longest path (here 6 ties).
CALL db.index.fulltext.queryNodes("entityNames", '"Hu Henghua"') YIELD node AS one
CALL db.index.fulltext.queryNodes("entityNames", '"Wang Hesheng"') YIELD node AS other
MATCH path = allShortestPaths((one:Person)-[:MET_WITH|ACCOMPANIED*..6]-(other:Person))
RETURN path
