// name: ties-rest
// mode: read
// parameters: limit
// description: Every tie that a release told rests on statements, or on a register entry
MATCH ()-[t:MET_WITH|VISITED|SIGNED|WITNESSED|ACCOMPANIED|PARTY_TO|TOOK_PART|HELD]->()
WHERE size(coalesce(t.statementIds, [])) = 0 AND t.registerEntry IS NULL
RETURN t.id AS id
LIMIT $limit
