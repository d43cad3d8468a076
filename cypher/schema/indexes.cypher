// name: indexes
// mode: schema
// parameters:
CREATE INDEX metWithCityDate IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.cityId, t.date);
CREATE INDEX metWithADate IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.aId, t.date);
CREATE INDEX metWithBDate IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.bId, t.date);
CREATE INDEX metWithPair IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.aId, t.bId);
CREATE INDEX metWithCity IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.cityId);
CREATE INDEX metWithDate IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.date);
CREATE INDEX visitedCityDate IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.cityId, t.date);
CREATE INDEX visitedCity IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.cityId);
CREATE INDEX visitedDate IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.date);
CREATE INDEX metWithCityName IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.city);
CREATE INDEX visitedCityName IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.city);
CREATE INDEX metWithEvent IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.eventId);
CREATE INDEX visitedEvent IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.eventId);
CREATE INDEX accompaniedEvent IF NOT EXISTS FOR ()-[t:ACCOMPANIED]-() ON (t.eventId);
CREATE INDEX cooperatesThrough IF NOT EXISTS FOR ()-[t:COOPERATES_WITH]-() ON (t.throughId);
CREATE INDEX metWithId IF NOT EXISTS FOR ()-[t:MET_WITH]-() ON (t.id);
CREATE INDEX visitedId IF NOT EXISTS FOR ()-[t:VISITED]-() ON (t.id);
CREATE INDEX signedId IF NOT EXISTS FOR ()-[t:SIGNED]-() ON (t.id);
CREATE INDEX witnessedId IF NOT EXISTS FOR ()-[t:WITNESSED]-() ON (t.id);
CREATE INDEX accompaniedId IF NOT EXISTS FOR ()-[t:ACCOMPANIED]-() ON (t.id);
CREATE INDEX partyToId IF NOT EXISTS FOR ()-[t:PARTY_TO]-() ON (t.id);
CREATE INDEX tookPartId IF NOT EXISTS FOR ()-[t:TOOK_PART]-() ON (t.id);
CREATE INDEX heldId IF NOT EXISTS FOR ()-[t:HELD]-() ON (t.id);
CREATE INDEX sessionOfId IF NOT EXISTS FOR ()-[t:SESSION_OF]-() ON (t.id);
CREATE INDEX concernsId IF NOT EXISTS FOR ()-[t:CONCERNS]-() ON (t.id);
CREATE INDEX eventCityDate IF NOT EXISTS FOR (n:Event) ON (n.cityId, n.date);
CREATE INDEX eventCity IF NOT EXISTS FOR (n:Event) ON (n.cityId);
CREATE INDEX eventDate IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX eventDisagreeing IF NOT EXISTS FOR (n:Event) ON (n.disagreeing, n.id);
CREATE INDEX postSingleSeat IF NOT EXISTS FOR (n:Post) ON (n.singleSeat);
CREATE INDEX agreementDate IF NOT EXISTS FOR (n:Agreement) ON (n.date);
CREATE INDEX aliasRelease IF NOT EXISTS FOR (n:Alias) ON (n.releaseId);
CREATE INDEX aliasEntity IF NOT EXISTS FOR (n:Alias) ON (n.entityId);
CREATE INDEX reportRelease IF NOT EXISTS FOR (n:Report) ON (n.releaseId);
CREATE INDEX reportEvent IF NOT EXISTS FOR (n:Report) ON (n.eventId);
CREATE INDEX reportKeyKey IF NOT EXISTS FOR (n:ReportKey) ON (n.key);
CREATE INDEX reportKeyRelease IF NOT EXISTS FOR (n:ReportKey) ON (n.releaseId);
CREATE INDEX versionRelease IF NOT EXISTS FOR (n:ReleaseVersion) ON (n.releaseId);
CREATE INDEX statementRelease IF NOT EXISTS FOR (n:Statement) ON (n.releaseId);
CREATE INDEX mentionRelease IF NOT EXISTS FOR (n:Mention) ON (n.releaseId);
CREATE INDEX doubtLeft IF NOT EXISTS FOR (n:Doubt) ON (n.left);
CREATE INDEX doubtRight IF NOT EXISTS FOR (n:Doubt) ON (n.right);
CREATE INDEX releasePublishedOn IF NOT EXISTS FOR (n:Release) ON (n.publishedOn);
CREATE INDEX releasePublisher IF NOT EXISTS FOR (n:Release) ON (n.publisher);
CREATE INDEX releaseStory IF NOT EXISTS FOR (n:Release) ON (n.storyKey);
CREATE INDEX releaseStale IF NOT EXISTS FOR (n:Release) ON (n.stale);
CREATE INDEX releaseRun IF NOT EXISTS FOR (n:Release) ON (n.runId);
CREATE INDEX versionRun IF NOT EXISTS FOR (n:ReleaseVersion) ON (n.runId);
CREATE INDEX correctionRelease IF NOT EXISTS FOR (n:Correction) ON (n.release);
CREATE INDEX judgementLeft IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgementRight IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE INDEX versionReadAt IF NOT EXISTS FOR (n:ReleaseVersion) ON (n.readAt, n.id);
CREATE INDEX statementReadAt IF NOT EXISTS FOR (n:Statement) ON (n.readAt, n.id);
CREATE INDEX statementRetiredAt IF NOT EXISTS FOR (n:Statement) ON (n.retiredAt, n.id);
CREATE INDEX judgementReadAt IF NOT EXISTS FOR (n:Judgement) ON (n.readAt, n.id);
CREATE INDEX correctionReadAt IF NOT EXISTS FOR (n:Correction) ON (n.readAt, n.id);
CREATE INDEX changeAt IF NOT EXISTS FOR (n:Change) ON (n.at, n.id);
CREATE INDEX doubtWeight IF NOT EXISTS FOR (n:Doubt) ON (n.weight);
CREATE FULLTEXT INDEX entityKeys IF NOT EXISTS FOR (n:Person|Organisation|Place|Post|Event|Agreement|Topic) ON EACH [n.nameKeys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Person|Organisation|Place|Post|Event|Agreement|Topic) ON EACH [n.searchNames]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX releaseTitles IF NOT EXISTS FOR (n:Release) ON EACH [n.searchTitle]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX agreementParties IF NOT EXISTS FOR (n:Agreement) ON EACH [n.partyIds]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
