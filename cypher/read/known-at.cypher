// name: known-at
// mode: read
// parameters: asOf, ids
// description: Which entities and releases had been read by a moment; what the register holds always had
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
    WHERE n.registered OR EXISTS {
      MATCH (n)<-[:REFERS_TO]-(:Mention)<-[:ABOUT]-(s:Statement) WHERE s.readAt <= $asOf AND coalesce(s.retiredAt > $asOf, true)
    }
  RETURN n.id AS known
  UNION
  MATCH (version:ReleaseVersion {releaseId: id}) WHERE version.readAt <= $asOf
  RETURN DISTINCT version.releaseId AS known
}
RETURN DISTINCT id
