// name: ties-participants-of
// mode: read
// parameters: afterId, afterWord, asOf, ids, limit
// description: A page of the participants of each event, by side
UNWIND $ids AS id
CALL (id) {
      MATCH (event:Entity:Event {id: id})<-[t:TOOK_PART]-(participant)
      WHERE ($afterId IS NULL OR coalesce(t.side, '~') > $afterWord OR coalesce(t.side, '~') = $afterWord AND t.id > $afterId)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
  WITH *
  ORDER BY coalesce(t.side, '~'), t.id
  LIMIT $limit
  RETURN collect(t {.id, .role, .side, .capacity, .postId, .statementIds, event: event {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds},
    participant: participant {.id, .name, .names, .kind, .description, label: [label IN labels(participant) WHERE label <> 'Entity'][0]}}) AS rows
}
RETURN id, rows
