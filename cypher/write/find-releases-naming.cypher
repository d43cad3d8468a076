// name: find-releases-naming
// mode: write
// parameters: keys
// description: Releases that name something by one of these keys. A scan: registers change rarely.
MATCH (m:Mention) WHERE m.status = 'ACTIVE' AND (m.nameKey IN $keys OR any(key IN m.aliasKeys WHERE key IN $keys))
RETURN DISTINCT m.releaseId AS id
