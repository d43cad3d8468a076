// name: find-releases-sharing
// mode: write
// parameters: features
// description: Releases whose mentions have one of these features.
UNWIND $features AS feature
MATCH (:Feature {id: feature})<-[:SHARES|VOUCHES]-(m:Mention)
RETURN DISTINCT m.releaseId AS id
