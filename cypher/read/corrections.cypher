// name: corrections
// mode: read
// parameters: ids
// description: Corrections by id
UNWIND $ids AS id
MATCH (c:Correction {id: id})
RETURN id, c {.id, .release, .statement, .verdict, .change, .by, .at, .why} AS row
