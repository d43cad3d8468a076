// name: count-ties-participants-of
// mode: read
// parameters: ids
// description: How many: A page of the participants of each event, by side
UNWIND $ids AS id
CALL (id) {
      MATCH (event:Entity:Event {id: id})<-[t:TOOK_PART]-(participant)
      
  RETURN count(*) AS total
}
RETURN id, total
