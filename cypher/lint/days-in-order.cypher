// name: days-in-order
// mode: read
// parameters: limit
// description: A date does not end before it begins
MATCH ()-[t:MET_WITH|VISITED|SIGNED|WITNESSED|ACCOMPANIED|PARTY_TO]->() WHERE t.date > t.endDay
RETURN t.id AS id
LIMIT $limit
