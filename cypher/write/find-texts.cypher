// name: find-texts
// mode: write
// parameters: ids
// description: The text of each release as it is now.
UNWIND $ids AS id
MATCH (v:ReleaseVersion {releaseId: id}) USING INDEX SEEK v:ReleaseVersion(releaseId) WHERE v.retiredAt IS NULL
RETURN id, v.text AS text
