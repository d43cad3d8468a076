// name: release-versions
// mode: read
// parameters: ids
// description: The texts of releases, the latest first, with when each was read and left
UNWIND $ids AS id
MATCH (v:ReleaseVersion {releaseId: id})
WITH id, v ORDER BY v.retiredAt IS NULL DESC, v.retiredAt DESC, v.readAt DESC, v.id
RETURN id, collect(v {.id, .releaseId, .contentHash, .readAt, .retiredAt}) AS rows
