// name: statements-stated
// mode: read
// parameters: limit
// description: A statement that counts is stated in a text, about a subject and an object
MATCH (s:Statement {status: 'ACTIVE'})
WHERE NOT EXISTS { (s)-[:STATED_IN]->(:ReleaseVersion) } OR NOT EXISTS { (s)-[:ABOUT {as: 'subject'}]->(:Mention) }
RETURN s.id AS id
LIMIT $limit
