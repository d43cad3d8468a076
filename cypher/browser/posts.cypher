// The posts of a person, and the organisations they are at
// To change: the name.
CALL db.index.fulltext.queryNodes("entityNames", '"Li Jiachao"') YIELD node AS person
MATCH (person:Person)-[h:HELD]->(post:Post)-[at:AT]->(organisation)
RETURN person, h, post, at, organisation
