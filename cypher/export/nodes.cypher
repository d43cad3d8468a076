// name: nodes
// mode: read
// parameters: after, label, limit
// description: The nodes of a label in order of id, with how many ties start at each. Every label of constraints.cypher has its branch; a Topic is an Entity
CALL () {
  WITH 1 AS one WHERE $label = 'Entity' MATCH (n:Entity) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Alias' MATCH (n:Alias) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Change' MATCH (n:Change) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Correction' MATCH (n:Correction) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Doubt' MATCH (n:Doubt) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Feature' MATCH (n:Feature) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'GraphState' MATCH (n:GraphState) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Judgement' MATCH (n:Judgement) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Mention' MATCH (n:Mention) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'RegisterEntry' MATCH (n:RegisterEntry) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Release' MATCH (n:Release) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'ReleaseVersion' MATCH (n:ReleaseVersion) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Report' MATCH (n:Report) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'ReportKey' MATCH (n:ReportKey) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Run' MATCH (n:Run) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE $label = 'Statement' MATCH (n:Statement) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT $limit
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, COUNT { (n)-->() } AS degree
ORDER BY id
