// name: itineraries
// mode: read
// parameters: from, ids, limit, to
// description: The events of each person on the days of a window, in their order, with whom the person met and came along with
UNWIND $ids AS id
CALL (id) {
  MATCH (person:Entity:Person {id: id})-[t:TOOK_PART]->(e:Event)
    WHERE e.date <= $to AND coalesce(e.endDay, e.date) >= $from
  WITH person, t, e ORDER BY e.date, e.endDay DESC, e.id LIMIT $limit
  CALL (person, t, e) {
    MATCH (other:Person)-[part:TOOK_PART]->(e)
      WHERE other <> person
    WITH other, part, EXISTS { MATCH (person)-[m:MET_WITH]-(other) USING INDEX SEEK m:MET_WITH(eventId) WHERE m.eventId = e.id } AS met,
      part.side IN ['A', 'B'] AND part.side = t.side AS along
    ORDER BY other.name, other.id
    RETURN collect(CASE WHEN met THEN other {.id, .name, .names, .description} END) AS met,
      collect(CASE WHEN along AND NOT met THEN other {.id, .name, .names, .description} END) AS companions
  }
  RETURN collect({role: t.role, met: met, companions: companions,
    event: e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}}) AS rows
}
RETURN id, rows
