// Whom did the holders of a post meet, whoever held it?
// To change: the name of the post (twice).
CALL db.index.fulltext.queryNodes("entityNames", '"Mayor of Chongqing"') YIELD node AS post
MATCH (post:Post)<-[h:HELD]-(holder:Person)-[m:MET_WITH]-(other:Person)
WHERE "Mayor of Chongqing" IN post.names
RETURN post, h, holder, m, other
