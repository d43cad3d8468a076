// name: statements-retired
// mode: read
// parameters: limit
// description: A statement that is no longer made says since when, and one that counts does not
MATCH (s:Statement) WHERE (s.status = 'RETIRED') <> (s.retiredAt IS NOT NULL)
RETURN s.id AS id
LIMIT $limit
