// Who visited what in Harbin?
// To change: the city.
MATCH (guest:Person)-[v:VISITED {city: "Harbin"}]->(place)
RETURN guest, v, place
