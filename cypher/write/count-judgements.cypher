// name: count-judgements
// mode: write
// parameters: 
MATCH (j:Judgement) RETURN count(j) AS count
