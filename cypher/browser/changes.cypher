// What was read since my last look?
// To change: the moment of that look.
MATCH (version:ReleaseVersion) WHERE version.readAt >= datetime("2023-01-01T00:00:00Z") AND version.id > ""
MATCH (version)-[of:VERSION_OF]->(release:Release)
RETURN version, of, release
