// name: create-run
// mode: write
// parameters: id, run
// description: The run that reads something for the first time; once it is there, nothing is written.
MERGE (r:Run {id: $id})
ON CREATE SET r = $run
