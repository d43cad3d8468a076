// name: delete-picture
// mode: write
// parameters: limit
// description: Some of the picture and of what is noted to draw it, with the ties; gives how many nodes that were.
CALL () {
  MATCH (n:Entity) RETURN n LIMIT $limit
  UNION ALL MATCH (n:Alias) RETURN n LIMIT $limit
  UNION ALL MATCH (n:Report) RETURN n LIMIT $limit
  UNION ALL MATCH (n:ReportKey) RETURN n LIMIT $limit
  UNION ALL MATCH (n:Feature) RETURN n LIMIT $limit
  UNION ALL MATCH (n:Doubt) RETURN n LIMIT $limit
}
DETACH DELETE n
RETURN count(*) AS deleted
