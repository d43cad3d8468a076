// name: aliases-lead
// mode: read
// parameters: limit
// description: Another id of an entity leads to one that is there
MATCH (a:Alias) WHERE NOT EXISTS { MATCH (e:Entity {id: a.entityId}) }
RETURN a.id AS id
LIMIT $limit
