// name: common-contacts
// mode: read
// parameters: afterId, afterTotal, from, ids, limit, to, undated
// description: Whom all of these persons met, with the meetings of each: the most meetings first
MATCH (:Entity:Person {id: $ids[0]})-[m:MET_WITH]-(contact:Person)
  WHERE (m.date IS NULL AND $undated OR m.date <= $to AND coalesce(m.endDay, m.date) >= $from)
    AND NOT contact.id IN $ids
WITH DISTINCT contact
WHERE all(id IN $ids[1..] WHERE EXISTS {
  MATCH (contact)-[m:MET_WITH]-(:Entity:Person {id: id})
    WHERE m.date IS NULL AND $undated OR m.date <= $to AND coalesce(m.endDay, m.date) >= $from
})
CALL (contact) {
  UNWIND range(0, size($ids) - 1) AS at
  MATCH (person:Entity:Person {id: $ids[at]})-[m:MET_WITH]-(contact)
    WHERE m.date IS NULL AND $undated OR m.date <= $to AND coalesce(m.endDay, m.date) >= $from
  WITH at, person, count(m) AS meetings, min(CASE m.precision WHEN 'DAY' THEN m.date END) AS firstOn,
    max(CASE m.precision WHEN 'DAY' THEN m.date END) AS latestOn ORDER BY at
  RETURN sum(meetings) AS total, collect({meetings: meetings, firstOn: firstOn, latestOn: latestOn,
    person: person {.id, .name, .names, .description}}) AS contacts
}
WITH contact, total, contacts
WHERE $afterId IS NULL OR total < $afterTotal OR total = $afterTotal AND contact.id > $afterId
ORDER BY total DESC, contact.id LIMIT $limit
RETURN {person: contact {.id, .name, .names, .description}, meetings: total, contacts: contacts} AS row
