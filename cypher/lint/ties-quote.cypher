// name: ties-quote
// mode: read
// parameters: limit
// description: A tie that rests on statements shows a sentence and says where it is from
MATCH ()-[t:MET_WITH|VISITED|SIGNED|WITNESSED|ACCOMPANIED|PARTY_TO]->()
WHERE size(coalesce(t.statementIds, [])) > 0 AND (t.quote IS NULL OR t.source IS NULL OR coalesce(t.sources, 0) < 1)
RETURN t.id AS id
LIMIT $limit
