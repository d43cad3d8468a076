// name: find-vouchers
// mode: write
// parameters: ids, releases
// description: The register entries whose mentions have features, but for those of some releases.
UNWIND $ids AS id
MATCH (:Feature {id: id})<-[:VOUCHES]-(m:Mention)-[t:REFERS_TO]->(e:Entity)
WHERE NOT m.releaseId IN $releases
RETURN id AS feature, e.id AS entry, t.profile AS profile, min(m.releaseId) AS firstRelease,
  max(m.releaseId) AS lastRelease
