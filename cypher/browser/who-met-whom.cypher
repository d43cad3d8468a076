// Who met whom in Chongqing?
// To change: the city.
MATCH (a:Person)-[m:MET_WITH {city:"Chongqing"}]-(b) RETURN a, m, b
