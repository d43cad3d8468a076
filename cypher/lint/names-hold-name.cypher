// name: names-hold-name
// mode: read
// parameters: limit
// description: What a person, organisation, place or post is called is among its names
MATCH (e:Entity) WHERE (e:Person OR e:Organisation OR e:Place OR e:Post) AND NOT e.name IN coalesce(e.names, [])
RETURN e.id AS id
LIMIT $limit
