// name: count-populating
// mode: write
// parameters:
// description: How many indexes are still being filled
SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS left
