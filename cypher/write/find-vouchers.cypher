// name: find-vouchers
// mode: write
// parameters: ids, releases
// description: The register entries whose mentions have features, but for those of some releases. (Asked in two steps: in one, the plan that is kept may be made to look through all mentions by their releases.)
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Feature {id: id})<-[:VOUCHES]-(m:Mention) USING INDEX SEEK f:Feature(id)
  RETURN m
}
CALL (m) {
  MATCH (m)-[t:REFERS_TO]->(e)
  RETURN e, t.profile AS profile
}
WITH id, m, e, profile WHERE NOT m.releaseId IN $releases
RETURN id AS feature, e.id AS entry, profile, min(m.releaseId) AS firstRelease, max(m.releaseId) AS lastRelease
