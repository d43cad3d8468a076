// Who held a post on a day?
// To change: the name of the post (twice), the day (twice).
CALL db.index.fulltext.queryNodes("entityNames", '"Chief Secretary for Administration"') YIELD node AS post
MATCH (person:Person)-[h:HELD]->(post:Post {name: "Chief Secretary for Administration"})
WHERE h.from <= date("2024-08-31") AND (h.to IS NULL OR h.to >= date("2024-08-31"))
RETURN person, h, post
