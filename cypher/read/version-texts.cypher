// name: version-texts
// mode: read
// parameters: ids
// description: The texts of versions of releases
UNWIND $ids AS id
MATCH (v:ReleaseVersion {id: id})
RETURN id, v.text AS text
