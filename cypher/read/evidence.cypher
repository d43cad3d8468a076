// name: evidence
// mode: read
// parameters: asOf, ids
// description: The evidence of statements; the whole text only where there are several spans to cut from it
UNWIND $ids AS id
MATCH (s:Statement {id: id}) WHERE $asOf IS NULL OR s.readAt <= $asOf
MATCH (r:Release {id: s.releaseId})
CALL (s) {
  WITH s WHERE size(s.starts) > 1
  MATCH (s)-[:STATED_IN]->(version:ReleaseVersion)
  WITH version ORDER BY version.retiredAt IS NOT NULL, version.retiredAt DESC LIMIT 1
  RETURN collect(version.text)[0] AS text
}
RETURN s {.id, .quote, .start, .end, .starts, .ends, .rule, .modality, text: text, release: r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle}} AS row
