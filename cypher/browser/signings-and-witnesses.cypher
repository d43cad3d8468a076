// Who signed, who witnessed, and for whom?
// To change: the first and the last day.
MATCH (agreement:Agreement)<-[t:SIGNED|WITNESSED|PARTY_TO]-(who)
WHERE date("2023-01-01") <= agreement.date <= date("2024-12-31")
RETURN who, t, agreement
