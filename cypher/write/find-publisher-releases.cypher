// name: find-publisher-releases
// mode: write
// parameters: publisher
MATCH (r:Release {publisher: $publisher})
RETURN r.id AS id ORDER BY id
