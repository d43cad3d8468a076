// name: end-run
// mode: write
// parameters: counts, id
// description: What a run did; a run that found nothing new is not there.
MATCH (r:Run {id: $id})
SET r.counts = $counts
