// name: mentions-refer-once
// mode: read
// parameters: limit
// description: A mention refers to one entity at most
MATCH (m:Mention) WITH m, count { (m)-[:REFERS_TO]->() } AS entities WHERE entities > 1
RETURN m.id AS id
LIMIT $limit
