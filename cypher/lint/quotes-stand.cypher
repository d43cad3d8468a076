// name: quotes-stand
// mode: read
// parameters: limit
// description: A quote is a piece of the text that stands
MATCH (s:Statement {status: 'ACTIVE'})-[:STATED_IN]->(v:ReleaseVersion)
WHERE v.retiredAt IS NULL AND s.told IS NULL AND NOT v.text CONTAINS s.quote
RETURN s.id AS id
LIMIT $limit
