// name: find-releases-sharing
// mode: write
// parameters: features
// description: Releases whose mentions have one of these features.
UNWIND $features AS feature
MATCH (f:Feature {id: feature})<-[:SHARES|VOUCHES]-(m:Mention) USING INDEX SEEK f:Feature(id)
RETURN DISTINCT m.releaseId AS id
