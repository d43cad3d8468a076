// name: find-runs
// mode: write
// parameters: 
// description: All runs, the latest first, with how many versions of releases still rest on each.
MATCH (r:Run)
RETURN r.id AS id, r.at AS at, r.by AS by, r.inputs AS inputs, r.counts AS counts,
  COUNT { MATCH (:ReleaseVersion {runId: r.id}) } AS versions
ORDER BY r.at DESC, r.id
