// name: find-resting
// mode: write
// parameters: ids
// description: The statements that ties, events and agreements rest on.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {id: id}) USING INDEX SEEK s:Statement(id) RETURN [s.id] AS statements
  UNION MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id) WHERE e.statementIds IS NOT NULL RETURN e.statementIds AS statements
  UNION MATCH ()-[t:MET_WITH {id: id}]->() USING INDEX t:MET_WITH(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:VISITED {id: id}]->() USING INDEX t:VISITED(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:SIGNED {id: id}]->() USING INDEX t:SIGNED(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:WITNESSED {id: id}]->() USING INDEX t:WITNESSED(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:ACCOMPANIED {id: id}]->() USING INDEX t:ACCOMPANIED(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:PARTY_TO {id: id}]->() USING INDEX t:PARTY_TO(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:TOOK_PART {id: id}]->() USING INDEX t:TOOK_PART(id) RETURN t.statementIds AS statements
  UNION MATCH ()-[t:HELD {id: id}]->() USING INDEX t:HELD(id) RETURN t.statementIds AS statements
}
WITH id, statements WHERE statements IS NOT NULL
RETURN id, statements
