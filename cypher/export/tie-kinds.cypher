// name: tie-kinds
// mode: read
// parameters: 
// description: The kinds of ties that there are, with the types of their properties
CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
RETURN replace(substring(relType, 1), '`', '') AS kind, propertyName AS property, propertyTypes AS types
ORDER BY kind, property
