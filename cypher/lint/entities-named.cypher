// name: entities-named
// mode: read
// parameters: limit
// description: Every entity has an id, a name and exactly one kind
MATCH (e:Entity)
WITH e, [label IN labels(e) WHERE label IN ['Person', 'Organisation', 'Place', 'Post', 'Event', 'Agreement', 'Topic']] AS kinds
WHERE e.id IS NULL OR coalesce(e.name, '') = '' OR size(kinds) <> 1
RETURN coalesce(e.id, elementId(e)) AS id
LIMIT $limit
