// name: ties-of-nodes
// mode: read
// parameters: ids, label
// description: All ties that start at nodes of a label, those to evidence included; branches as in nodes.cypher
UNWIND $ids AS id
CALL (id) {
  WITH id WHERE $label = 'Entity' MATCH (n:Entity {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Alias' MATCH (n:Alias {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Change' MATCH (n:Change {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Correction' MATCH (n:Correction {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Doubt' MATCH (n:Doubt {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Feature' MATCH (n:Feature {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'GraphState' MATCH (n:GraphState {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Judgement' MATCH (n:Judgement {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Mention' MATCH (n:Mention {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'RegisterEntry' MATCH (n:RegisterEntry {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Release' MATCH (n:Release {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'ReleaseVersion' MATCH (n:ReleaseVersion {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Report' MATCH (n:Report {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'ReportKey' MATCH (n:ReportKey {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Run' MATCH (n:Run {id: id}) RETURN n
  UNION ALL
  WITH id WHERE $label = 'Statement' MATCH (n:Statement {id: id}) RETURN n
}
MATCH (n)-[t]->(m)
RETURN id AS start, type(t) AS kind, m.id AS end, labels(m) AS endLabels, properties(t) AS properties
ORDER BY start, kind, end, t.id
