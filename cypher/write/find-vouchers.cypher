// name: find-vouchers
// mode: write
// parameters: ids, releases
// description: The register entries whose mentions have features, but for those of some releases.
UNWIND $ids AS id
MATCH (f:Feature {id: id})<-[:VOUCHES]-(m:Mention) USING INDEX SEEK f:Feature(id)
WITH id, m WHERE NOT m.releaseId IN $releases
MATCH (m)-[t:REFERS_TO]->(e:Entity)
RETURN id AS feature, e.id AS entry, t.profile AS profile, min(m.releaseId) AS firstRelease,
  max(m.releaseId) AS lastRelease
