// name: doubted
// mode: read
// parameters: ids
// description: Which of these entities may be one with another
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Doubt {left: id}) RETURN d
  UNION
  MATCH (d:Doubt {right: id}) RETURN d
}
RETURN DISTINCT id
