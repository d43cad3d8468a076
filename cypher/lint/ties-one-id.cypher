// name: ties-one-id
// mode: read
// parameters: limit
// description: No two ties bear one id
MATCH ()-[t:MET_WITH|VISITED|SIGNED|WITNESSED|ACCOMPANIED|PARTY_TO|TOOK_PART|HELD|COOPERATES_WITH]->()
WITH t.id AS id, count(*) AS ties WHERE ties > 1
RETURN id
LIMIT $limit
