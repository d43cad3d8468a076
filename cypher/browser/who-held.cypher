// Who held a post on a day?
// To change: the name of the post (twice), the day (five times).
CALL db.index.fulltext.queryNodes("entityNames", '"Chief Secretary for Administration"') YIELD node AS post
MATCH (person:Person)-[h:HELD]->(post:Post {name: "Chief Secretary for Administration"})
WHERE (h.from <= date("2024-08-31") AND (h.to IS NULL OR h.to >= date("2024-08-31")))
  OR h.observedFrom <= date("2024-08-31") <= h.observedTo OR "2024-08-31" IN h.attestedOn
RETURN person, h, post
