// name: ties-rest-on-what-counts
// mode: read
// parameters: limit
// description: The statements under a tie are there, and count
MATCH ()-[t:MET_WITH|VISITED|SIGNED|WITNESSED|ACCOMPANIED|PARTY_TO|TOOK_PART|HELD]->()
UNWIND coalesce(t.statementIds, []) AS statement
OPTIONAL MATCH (s:Statement {id: statement})
WITH t, s WHERE s IS NULL OR s.status <> 'ACTIVE'
RETURN DISTINCT t.id AS id
LIMIT $limit
