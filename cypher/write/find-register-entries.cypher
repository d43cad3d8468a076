// name: find-register-entries
// mode: write
// parameters: 
MATCH (e:RegisterEntry)
RETURN e.id AS id, elementId(e) AS at, properties(e) AS properties ORDER BY e.place, e.id
