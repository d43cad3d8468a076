// Who is this? A name in any spelling
// To change: the name. Chinese names: simplified characters find the traditional ones too.
CALL db.index.fulltext.queryNodes("entityNames", '"陈国基"') YIELD node AS entity
RETURN entity, entity.caption AS caption, entity.names AS names
LIMIT 20
