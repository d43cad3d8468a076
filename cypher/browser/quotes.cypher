// Who says so? The quotes as a table
// To change: the name.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS official
MATCH (official:Person)-[m:MET_WITH]-(other:Person)
UNWIND m.statementIds AS id
MATCH (s:Statement {id: id})
MATCH (r:Release {id: s.releaseId})
RETURN other.name AS metWith, toString(m.date) AS date, m.city AS city, r.title AS release, s.quote AS quote
ORDER BY date, metWith
