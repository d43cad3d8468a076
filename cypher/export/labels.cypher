// name: labels
// mode: read
// parameters: 
// description: The labels that nodes have, with the types of their properties
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
RETURN nodeLabels AS labels, propertyName AS property, propertyTypes AS types
ORDER BY labels, property
