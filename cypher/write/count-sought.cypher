// name: count-sought
// mode: write
// parameters: 
// description: How many nodes there are of the kinds that are sought by the thousand and seldom found; counted without looking at them.
CALL () { MATCH (f:Feature) RETURN count(f) AS features }
CALL () { MATCH (k:ReportKey) RETURN count(k) AS keys }
RETURN features + keys AS count
