// name: one-text-each
// mode: read
// parameters: limit
// description: Every release has exactly one text that stands
MATCH (r:Release)
WITH r, count { (r)<-[:VERSION_OF]-(v:ReleaseVersion) WHERE v.retiredAt IS NULL } AS standing
WHERE standing <> 1
RETURN r.id AS id
LIMIT $limit
