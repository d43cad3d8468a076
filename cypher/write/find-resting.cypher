// name: find-resting
// mode: write
// parameters: ids
// description: The statements that ties, events and agreements rest on.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id}) RETURN [s.id] AS statements
  UNION MATCH (e:Entity {id: id}) WHERE e.statementIds IS NOT NULL RETURN e.statementIds AS statements
  UNION MATCH ()-[t:MET_WITH {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:VISITED {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:SIGNED {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:WITNESSED {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:ACCOMPANIED {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:PARTY_TO {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:TOOK_PART {id: id}]->() RETURN t.statementIds AS statements
  UNION MATCH ()-[t:HELD {id: id}]->() RETURN t.statementIds AS statements
}
WITH id, statements WHERE statements IS NOT NULL
RETURN id, statements
