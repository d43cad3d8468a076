// name: release-texts
// mode: read
// parameters: ids
// description: The stored text of releases
UNWIND $ids AS id
MATCH (version:ReleaseVersion {releaseId: id}) WHERE version.retiredAt IS NULL
RETURN id, version.text AS text
