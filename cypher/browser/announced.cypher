// What was announced and never reported?
// To change: the first and the last day.
MATCH (event:Event)<-[t:TOOK_PART]-(who)
WHERE date("2023-01-01") <= event.date <= date("2024-12-31") AND event.status = "ANNOUNCED"
RETURN who, t, event
