// Who says so? The evidence of a tie: statement, mentions, release
// To change: the two names.
CALL db.index.fulltext.queryNodes("entityNames", '"Hu Henghua"') YIELD node AS one
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS other
MATCH (one:Person)-[m:MET_WITH]-(other:Person)
UNWIND m.statementIds AS id
MATCH said = (s:Statement {id: id})-[:STATED_IN]->(:ReleaseVersion)-[:VERSION_OF]->(:Release)
MATCH about = (s)-[:ABOUT]->(:Mention)-[:REFERS_TO]->(:Entity)
RETURN one, m, other, said, about
