// name: ping
// mode: read
// parameters: 
// description: Does the database answer a real query
RETURN 1 AS answer
