// What did we know of a person's meetings on a given day?
// To change: the name, the moment.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS person
MATCH (person:Person)-[m:MET_WITH]-(other:Person)
MATCH (said:Statement)-[:STATED_IN]->(version:ReleaseVersion)
WHERE said.id IN m.statementIds AND said.readAt <= datetime("2099-01-01T00:00:00Z")
RETURN DISTINCT person, m, other
